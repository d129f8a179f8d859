"""A quote in twenty minutes: her own price list, her own Word, one click.

Reads price lists and what she types. Says what a quote comes to (for the customer) and what it leaves (for her alone),
freezes what was sent, reminds, makes the deposit and final invoices, and counts what quick quotes brought.
Can find: quotes that leave late, that nobody answered, that stand open at old prices, and a price list gone stale.
Cost and margin never reach what a customer sees: the values of `customer.py` have no place for them.
"""
