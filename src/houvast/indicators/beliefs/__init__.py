"""Does my picture hold? She guesses before a figure opens, then both are shown, kindly (METHOD I-23, C174-C176)."""
