"""Bytes to facts, and facts to bytes. Knows no database, no firm and no today.

`read(data, name)` (in read.py) recognises a file by its content, never by its extension, and gives one `Reading`
per contained file. Bad input is a `Trouble` in the reading, never an exception.
"""
