"""`houvast run`: the pages on this computer, in the owner's browser."""

import argparse
import errno
import os
import socket
import sys
import webbrowser
from pathlib import Path
from threading import Timer
from typing import Any

from houvast.cli.home import holder_of, locked, open_books, prepare
from houvast.cli.sorry import Sorry
from houvast.cli.texts import TEXTS
from houvast.facts.text import Language
from houvast.facts.wording import say

FIRST_PORT = 8020
PORTS_TRIED = 20


def run(arguments: argparse.Namespace) -> int:
    """Her own firm, until she stops it."""
    return serve_folder(prepare(), arguments)


def serve_folder(home: Path, arguments: argparse.Namespace, *, path: str = "/") -> int:
    """The firm in a data folder, served until it is stopped; `path` is the first page to open."""
    language: Language = arguments.language
    with locked(home) as lock:
        if lock is None:
            return _open_the_first(home, arguments, path)
        lan = getattr(arguments, "lan", False)
        lan_address = _own_network_address() if lan else ""
        if lan_address:
            os.environ["HOUVAST_LAN_ADDRESS"] = lan_address
        open_books(home)
        server, port = _listen("0.0.0.0" if lan_address else "127.0.0.1", arguments.port)  # noqa: S104 - only when she asks
        address = f"http://127.0.0.1:{port}"
        lock.write(address)
        lock.flush()
        _say("serving", language, address=address + path)
        if lan_address:
            _say("lan_open", language, address=f"http://{lan_address}:{port}/")
        elif lan:
            _say("no_network", language)
        if (inbox := os.environ.get("HOUVAST_INBOX")) and not Path(inbox).is_dir():
            _say("no_inbox", language, place=inbox)
        _say("stop_with", language, home=home)
        if not arguments.no_browser:
            Timer(0.5, webbrowser.open, [address + path]).start()
        try:
            server.run()
        finally:
            server.close()
    return 0


def _open_the_first(home: Path, arguments: argparse.Namespace, path: str) -> int:
    """A second start: shows the pages that the first already serves."""
    address = holder_of(home)
    if not address:
        raise Sorry("busy_elsewhere", home=home)
    address += path
    _say("already_running", arguments.language, address=address)
    if not arguments.no_browser:
        webbrowser.open(address)
    return 0


def _listen(host: str, port: int | None) -> tuple[Any, int]:
    """A server that holds its port: the one asked for, else the first free one from 8020."""
    from houvast.web.serve import server

    if port is not None and not 0 < port < 1 << 16:
        raise Sorry("port_wrong", port=port)
    for candidate in [port] if port else range(FIRST_PORT, FIRST_PORT + PORTS_TRIED):
        try:
            return server(host, candidate), candidate
        except OSError as error:
            if error.errno not in {errno.EADDRINUSE, errno.EACCES}:
                raise
    raise Sorry("port_busy", port=port or FIRST_PORT, other=(port or FIRST_PORT) + PORTS_TRIED)


def _own_network_address() -> str:
    """This computer's address on the owner's own network; '' where there is none. No packet leaves the machine."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))
        except OSError:
            return ""
        return str(probe.getsockname()[0])


def _say(code: str, language: Language, **values: object) -> None:
    print(say(TEXTS[f"cli.{code}"], language, values), file=sys.stderr, flush=True)
