"""Who are we? The firm, its people, who may see what, and the one door they come in by.

Reads the firm's row in the books; finds nothing, it only lets in.
"""
