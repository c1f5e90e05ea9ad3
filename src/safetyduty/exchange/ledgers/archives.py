"""压缩包 · archives — the zip inside an office file: looked at before it is inflated, and written always alike."""

import zlib
from collections.abc import Mapping
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from safetyduty.exchange.ledgers.sheets import unreadable
from safetyduty.words import Phrase

__all__ = ["LARGEST_INFLATED", "STEEPEST", "inflated", "stored", "zipped"]

LARGEST_INFLATED = 1024 * 1024 * 1024
STEEPEST = 400
"""How many times smaller than itself a part of over a megabyte may be: sheets of blank rows reach a hundred."""

_MOST_PARTS = 10_000
_SMALL = 1024 * 1024
_FIRST_DAY = (1980, 1, 1, 0, 0, 0)
_ENCRYPTED = 0x1


def inflated(raw: bytes, source: str) -> dict[str, bytes]:
    """Every part of the zip *raw* by its name; nothing is inflated before the sizes of all are known to be in bounds.

    Raises:
        BadFacts: It is no zip, a damaged or encrypted one, or one that inflates beyond `LARGEST_INFLATED` or `STEEPEST`.

    Examples:
        >>> inflated(zipped({"a.txt": b"a"}), "a.zip")
        {'a.txt': b'a'}
    """
    try:
        with ZipFile(BytesIO(raw)) as archive:
            _require_in_bounds(archive.infolist(), source)
            # ZipFile never gives more than the directory says, so a false size is a damaged file and no bomb
            return {part.filename: archive.read(part) for part in archive.infolist() if not part.is_dir()}
    except (BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError, ValueError) as error:
        what = Phrase(
            "文件已损坏或不完整（{why}）；请重新保存或传送",
            "the file is damaged or incomplete ({why}); save or send it again",
        )
        raise unreadable(source, what.fill(why=str(error))) from None


def zipped(parts: Mapping[str, bytes]) -> bytes:
    """*parts* as a zip: the same parts are always the same bytes.

    Examples:
        >>> zipped({"a.txt": b"a"}) == zipped({"a.txt": b"a"})
        True
    """
    return _packed(parts, ZIP_DEFLATED)


def stored(parts: Mapping[str, bytes]) -> bytes:
    """*parts* as a zip that needs no inflating."""
    return _packed(parts, ZIP_STORED)


def _packed(parts: Mapping[str, bytes], how: int) -> bytes:
    made = BytesIO()
    with ZipFile(made, "w", how) as archive:
        for name, content in parts.items():
            part = ZipInfo(name, _FIRST_DAY)
            part.compress_type = how
            part.external_attr = 0o600 << 16
            part.create_system = 3
            archive.writestr(part, content)
    return made.getvalue()


def _require_in_bounds(parts: list[ZipInfo], source: str) -> None:
    if any(part.flag_bits & _ENCRYPTED for part in parts):
        what = Phrase("文件已加密；请去除密码后另存", "the file is encrypted; save it without a password")
        raise unreadable(source, what)
    steep = [p for p in parts if p.file_size > _SMALL and p.file_size > STEEPEST * max(p.compress_size, 1)]
    if len(parts) > _MOST_PARTS or sum(part.file_size for part in parts) > LARGEST_INFLATED or steep:
        what = Phrase(
            "解压后过大（疑似压缩炸弹），未读取；请另存为只含台账的文件",
            "it would inflate too far (a zip bomb, it seems) and was not read; save the ledger alone as a new file",
        )
        raise unreadable(source, what)
