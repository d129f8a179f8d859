"""Run by the Python of LibreOffice, never imported: prints one document after the other in an office that stays open.

Reads pairs of paths from its input, a tab between; answers a line for each: 'ok' or 'failed'. Needs nothing but uno.
"""

import importlib
import sys
import time
from typing import Any

_SECONDS_TO_START = 60


def main(pipe: str) -> None:
    """Print what is asked until the input ends."""
    uno = importlib.import_module("uno")
    desktop = _desktop(uno, pipe)
    _answer("ready")
    for line in sys.stdin:
        source, _, target = line.rstrip("\n").partition("\t")
        try:
            _print(uno, desktop, source, target)
        except Exception:  # noqa: BLE001  whatever LibreOffice says of a file, the next one is another
            _answer("failed")
        else:
            _answer("ok")
    desktop.terminate()


def _desktop(uno: Any, pipe: str) -> Any:
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    deadline = time.monotonic() + _SECONDS_TO_START
    while True:
        try:
            context = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
            break
        except Exception:  # it is not listening yet
            if time.monotonic() > deadline:
                raise
            time.sleep(0.05)
    # An office on a new profile starts twice and the first one hangs up: then this ends, and is started once more.
    try:
        return context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    except Exception:
        time.sleep(1)
        raise


def _print(uno: Any, desktop: Any, source: str, target: str) -> None:
    properties = _properties(uno, Hidden=True, ReadOnly=True, MacroExecutionMode=0, UpdateDocMode=0)
    document = desktop.loadComponentFromURL(uno.systemPathToFileUrl(source), "_blank", 0, properties)
    try:
        data = _properties(uno, SelectPdfVersion=3, UseTaggedPDF=True, ExportBookmarks=False)
        told = uno.Any("[]com.sun.star.beans.PropertyValue", data)
        document.storeToURL(
            uno.systemPathToFileUrl(target), _properties(uno, FilterName="writer_pdf_Export", FilterData=told)
        )
    finally:
        document.close(True)  # noqa: FBT003  LibreOffice's own


def _properties(uno: Any, **values: Any) -> tuple[Any, ...]:
    made = []
    for name, value in values.items():
        one = uno.createUnoStruct("com.sun.star.beans.PropertyValue")
        one.Name, one.Value = name, value
        made.append(one)
    return tuple(made)


def _answer(word: str) -> None:
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1])
