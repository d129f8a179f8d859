"""A Word file as a PDF by LibreOffice, where that is on the computer: kept warm, on a time limit, and locked down.

It only ever gets files that `houvast.formats.word.fill` wrote. Without LibreOffice there is the house style.
"""

from houvast.formats.office.printing import Office, OfficeFailed, found_office

__all__ = ["Office", "OfficeFailed", "found_office"]
