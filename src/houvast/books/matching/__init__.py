"""Which payment settles which invoice? The parts of books/match.py: payments, claims, names, numbers, sums, rules.

Reads movements, invoices, parties and the owner's answers; makes pairs. Works in whole cents, seen from the bank:
positive comes in. So a sale is positive, its credit note negative, a purchase negative.
"""
