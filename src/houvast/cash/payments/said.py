"""What is said about paying, in words: a party's habit, the day of an invoice, and what that rests on."""

from houvast.cash.payments.habit import Basis, Expected, Habit
from houvast.cash.payments_texts import TEXTS
from houvast.facts.ledger import Direction
from houvast.facts.text import Sentence


def habit_said(name: str, habit: Habit) -> Sentence:
    """How a party pays: 'Alice betaalt gemiddeld 12 dagen te laat, op basis van 8 facturen.'."""
    side = "late" if habit.days > 0 else "early" if habit.days < 0 else "on_time"
    one = "_one" if abs(habit.days) == 1 else ""
    values = {"name": name, "days": abs(habit.days), "invoices": habit.invoices}
    return Sentence(TEXTS[f"cash.pays_{side}{one}"], values)


def basis_said(basis: Basis, direction: Direction = "sale") -> Sentence:
    """'op basis van 8 facturen van deze klant', or that it is only the Belgian average."""
    side = "_purchase" if direction == "purchase" else ""
    one = "_one" if basis.invoices == 1 and basis.kind != "belgium" else ""
    return Sentence(TEXTS[f"cash.basis_{basis.kind}{side}{one}"], {"invoices": basis.invoices})


def expected_said(expected: Expected) -> Sentence:
    """'rond 12 december, 8 keer op 10 tussen 1 december en 3 januari', or 'onzeker, navragen'."""
    values = {"early": expected.early, "middle": expected.middle, "late": expected.late}
    if expected.planned:
        return Sentence(TEXTS["cash.expected_planned"], values)
    if expected.unsure or expected.middle is None:
        return Sentence(TEXTS["cash.expected_unsure"])
    if expected.late is None:
        return Sentence(TEXTS["cash.expected_from"], values)
    return Sentence(TEXTS["cash.expected_between"], values)
