"""What did you understand of my file? Files come in, are read, shown, kept and undone.

Reads whatever she has; finds nothing about the firm, but says what her files make possible and which one is missing.
"""
