"""What the owner reads about the seven fixed figures."""

from houvast.facts.text import Text

TEXTS: dict[str, Text] = {
    "indicators.figures": Text("Cijfers", "Figures"),
    "indicators.figures_title": Text("Hoe gaat het met je zaak?", "How is your business doing?"),
}
