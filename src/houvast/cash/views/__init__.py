"""The doors of this room, a file for each part."""
