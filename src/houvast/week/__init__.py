"""What does this week ask of me? The one page, the one queue of questions, and where each figure comes from.

Reads the whole ledger and asks every room for its findings and questions. Says what is on the bank, who owes how much,
what must be paid, what was sold and bought per month, and how fresh each source is.
"""
