"""What happened: the frozen values that every room speaks in.

Documents (invoice, bank, agenda, hours, stock, receipts, team, customer) are what a file says, exactly.
The ledger is what the firm's books say: every document once, seen from the firm.
Figures, findings and questions are what the rooms say to the owner.
Nothing here knows a file format, a database or the time of day.
"""
