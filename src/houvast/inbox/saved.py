"""Under which name is a file of hers saved again? Never one that says where."""

from unicodedata import category

LONGEST = 150


def saved_name(name: str) -> str:
    """The last part of a name, without signs nobody sees; 'bestand' where nothing is left."""
    seen = "".join(sign for sign in name.replace("\\", "/") if category(sign) not in {"Cc", "Cf", "Cs"})
    last = seen.rstrip("/").rpartition("/")[2].strip(". ")
    return last[-LONGEST:] or "bestand"
