"""How her phone finds this computer on her own network, and the code it scans."""

import socket

import segno


def own_address() -> str | None:
    """This computer's address on the network it uses to go out, or None without one. Nothing is sent."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))
        except OSError:
            return None
        address = str(probe.getsockname()[0])
    return None if address.startswith("127.") else address


def qr_svg(text: str) -> str:
    """A QR code as an SVG element without inline style, black on white so that any camera reads it."""
    return segno.make(text, error="m").svg_inline(
        scale=6, border=3, dark="#000", light="#fff", svgclass="qr", lineclass=None
    )
