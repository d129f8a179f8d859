"""The text of a bank's plain file, in whatever encoding the bank wrote it."""

_ASCII = bytes(range(0x80))


def decoded(data: bytes) -> str:
    """The text in the encoding it is in: ASCII or UTF-8 when it is that, else Windows or the old DOS code page.

    The accents of code page 850 (é is 0x82) are signs that no Windows text puts inside a word.
    """
    if data.isascii():
        return data.decode("ascii")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        high = data.translate(None, _ASCII)
    if all(byte >= 0xA0 for byte in high):
        return data.decode("latin-1")
    is_dos = any(byte <= 0x9A for byte in high) and all(byte < 0xC0 for byte in high)
    return data.decode("cp850") if is_dos else data.decode("cp1252", "replace")
