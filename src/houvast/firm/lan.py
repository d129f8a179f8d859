"""The code her phone scans to find this computer on her own network."""

import segno


def qr_svg(text: str) -> str:
    """A QR code as an SVG element without inline style, black on white so that any camera reads it."""
    return segno.make(text, error="m").svg_inline(
        border=3, omitsize=True, dark="#000", light="#fff", svgclass="qr", lineclass=None
    )
