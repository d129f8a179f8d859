"""The seven fixed figures, no more: one file for each, and what they share."""
