"""The code her phone scans to find this computer on her own network."""

import segno


def qr_svg(text: str) -> str:
    """A QR code as an SVG element without inline style, black on white so that any camera reads it."""
    return segno.make(text, error="m").svg_inline(
        scale=6, border=3, dark="#000", light="#fff", svgclass="qr", lineclass=None
    )
