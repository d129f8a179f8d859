"""Five invented firms, one per kind of business, written out as the real files an owner has.

Reads nothing but its own data: the firm, today and a seed give the same files, byte for byte. `write_firm` writes the
folder and returns the truth about it: what was paid by what, and what stands on each account.
"""

from houvast.demo.firms import FIRMS
from houvast.demo.tell import Told, tell
from houvast.demo.truth import Truth
from houvast.demo.write_firm import write_firm

__all__ = ["FIRMS", "Told", "Truth", "tell", "write_firm"]
