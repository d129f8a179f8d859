"""Numbers we did not invent: law, and defaults of the method; dated, with unit and source.

`load_norms()` gives them all; a room asks for one by key and day. What the owner set herself comes in as overrides.
"""

from houvast.norms.norm import Norm, Norms, NoSuchNormError, Override, load_norms

__all__ = ["NoSuchNormError", "Norm", "Norms", "Override", "load_norms"]
