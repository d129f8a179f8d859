"""A sheet as she is asked about it: its columns with a few values, what it was taken for, and which file has it."""

from typing import NamedTuple

from houvast.formats.reading import ColumnRole


class SheetLayout(NamedTuple):
    """One layout of columns. `name` and `sha256` are of a file that has it, `files` counts those that do.

    `given` is her answer by which it was read (facts/answers.py); '' where she gave none.
    """

    fingerprint: str
    purpose: str
    sheet: str
    columns: tuple[ColumnRole, ...]
    given: str
    name: str
    sha256: str
    files: int
