"""The doors of quotes, one file for each place she, or her customer, comes in."""
