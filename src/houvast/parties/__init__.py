"""Who pays me, whom do I pay? Customers and suppliers, what is open, and how late it usually is.

Reads invoices and the payments that were paired with them. Says per customer and supplier what is open, what is late,
and how late it usually is (only from three paid invoices on). Can find: a customer who is later than usual.
"""
