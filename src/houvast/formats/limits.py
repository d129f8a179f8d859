"""How much of a foreign file we take on: sizes in bytes, times in seconds."""

MEGABYTE = 1024 * 1024

MAX_FILE = 25 * MEGABYTE
MAX_ZIP = 300 * MEGABYTE
MAX_MEMBERS = 50_000
MAX_UNPACKED = 2_048 * MEGABYTE
MAX_RATIO = 200
RATIO_MATTERS_FROM = MEGABYTE
"""A few kilobytes of spaces pack 500 times smaller and harm nobody."""

SECONDS_PER_FILE = 30.0
MEMORY_PER_READER = 2_048 * MEGABYTE
FILES_PER_READER = 2_000
