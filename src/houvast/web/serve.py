"""The embedded server: one process, four threads, and the thread that reads what still waits."""

import os
from typing import Any


def serve(host: str, port: int, *, threads: int = 4) -> None:
    """Serve the pages until it is stopped; files that waited are read in the background from the first second."""
    server(host, port, threads=threads).run()


def server(host: str, port: int, *, threads: int = 4) -> Any:
    """A waitress server that holds its port already (a port in use raises OSError); `run()` serves, `close()` stops.

    With HOUVAST_PROXY=1 the visitor's address and https come from the proxy on this computer, and only from there.
    """
    import waitress  # noqa: PLC0415 the command line must start without it

    from houvast.inbox.tasks import start  # noqa: PLC0415
    from houvast.web.uploads import REQUEST_LIMIT  # noqa: PLC0415
    from houvast.web.wsgi import application  # noqa: PLC0415

    proxy = {"trusted_proxy": "127.0.0.1", "trusted_proxy_headers": "x-forwarded-for x-forwarded-proto"}
    made = waitress.create_server(
        application,
        host=host,
        port=port,
        threads=threads,
        ident="",
        # Above our own limit, so that it is our sentence she reads and not the server's.
        max_request_body_size=4 * REQUEST_LIMIT,
        clear_untrusted_proxy_headers=True,
        **(proxy if os.environ.get("HOUVAST_PROXY") == "1" else {}),
    )
    start()
    return made
