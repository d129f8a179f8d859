"""What will be on the accounts at the end of each of the next thirteen weeks? With honest chances.

inputs gathers what is known, each euro once; simulate lets it happen a few thousand times; forecast says what came of
it. drivers, helps, scenarios and carrying change one thing and look again with the same luck. No page, no database.
Source: NUMBERS 2.
"""
