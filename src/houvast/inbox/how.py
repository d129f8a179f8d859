"""How to get each file, part by part; the texts stand in texts.py."""

from typing import NamedTuple


class Part(NamedTuple):
    """One place a file comes from: its anchor, its drawing, its title, and the steps as text keys."""

    anchor: str
    icon: str
    title: str
    steps: tuple[str, ...]
    message: str = ""


def _part(anchor: str, icon: str, steps: int, message: str = "") -> Part:
    title = f"inbox.how_{anchor}"
    return Part(anchor, icon, title, tuple(f"{title}_{step}" for step in range(1, steps + 1)), message)


HOW = (
    _part("accountant", "mail", 2, "inbox.how_accountant_mail"),
    _part("bank", "bank", 3),
    _part("invoices", "receipt", 2),
    _part("google", "week", 2),
    _part("outlook", "week", 2),
    _part("iphone", "mobile", 3),
    _part("sheets", "stock", 2),
)
