"""When will an open invoice be paid? By a customer to us, and by us to a supplier.

table and history read what was paid and what still waits, fit learns from it, predict says per invoice on which day the
money comes, with which chance. No page, no database: arrays in, frozen values out. Source: NUMBERS 1.
"""
