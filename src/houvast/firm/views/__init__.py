"""The doors of the firm: coming in, settings, notes."""
