"""Statistics that every room may use: season, level, signal or ordinary swing.

Numbers in, frozen values out. Nothing here knows a euro, a customer or a word of Dutch; today, the seed and the data
are arguments. Each file names the section of the method its formulas come from.
"""
