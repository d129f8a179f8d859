"""Does it all stay within reach? What she keeps going, this year against last, beside revenue.

METHOD I-18, C004-C006, C032-C037.
"""
