"""The facts in tables: the one seam to the database. Reads nothing from files, decides nothing for the owner."""
