"""The five invented firms she may look round in, each with the command that opens it."""

from typing import NamedTuple


class Example(NamedTuple):
    """One invented firm: the word of the command, its name, its drawing and what it does."""

    archetype: str
    name: str
    icon: str

    @property
    def about(self) -> str:
        """The text key of what it does."""
        return f"inbox.example_{self.archetype}"


EXAMPLES = (
    Example("person", "Kapsalon Lien", "scissors"),
    Example("retail", "Fietsen Maes", "shop"),
    Example("project", "Techno-Install", "helmet"),
    Example("production", "Metaal Van Damme", "factory"),
    Example("mixed", "Keukenatelier Verhaegen", "layers"),
)
