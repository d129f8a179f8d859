"""Will there be money in thirteen weeks? The balance of the next weeks, with honest chances.

Reads invoices, the payments paired with them, and the movements of the bank. payments/ says when an open invoice will
be paid; recurring/ finds the money that returns by itself; taxes/ works out what is owed to the state, and when.
"""
