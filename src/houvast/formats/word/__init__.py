"""Her own Word file as a template: what is in it, and the same file with the values of one quote.

Placeholders are a fixed list of names (names.py). Nothing in the file is ever executed: no code, no field is updated,
and what could run, phone home or hide is refused in one sentence (`houvast.formats.word_texts`).
"""

from houvast.formats.word.filling import fill
from houvast.formats.word.template import WordTemplate, look
from houvast.formats.word.values import WordInstalment, WordLine, WordValues, WordVat

__all__ = ["WordInstalment", "WordLine", "WordTemplate", "WordValues", "WordVat", "fill", "look"]
