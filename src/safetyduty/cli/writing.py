"""写出 · writing — a new file, whole or not at all, and never over one that is there."""

import os
import tempfile
from contextlib import suppress
from pathlib import Path

from safetyduty.errors import SafetyDutyError
from safetyduty.words import Phrase

__all__ = ["write_new"]


def write_new(path: Path, content: bytes) -> None:
    """Write *content* to a new file at *path* (写出新文件).

    It is written to a file beside it first, and given its name only when it is whole.

    Raises:
        SafetyDutyError: Something of that name is there already, or it cannot be written. Nothing is left behind.

    Examples:
        >>> write_new(Path("."), b"")
        Traceback (most recent call last):
        safetyduty.errors.SafetyDutyError: .: it is there already, and is not overwritten; choose another name
    """
    try:
        _write(path, content)
    except FileExistsError:
        what = Phrase(
            "{file}：已经存在，不予覆盖；请换一个名字",
            "{file}: it is there already, and is not overwritten; choose another name",
        )
        raise SafetyDutyError(what.fill(file=path)) from None
    except OSError as error:
        what = Phrase("{file}：无法写入（{why}）", "{file}: cannot be written ({why})")
        raise SafetyDutyError(what.fill(file=path, why=error.strerror)) from None


def _write(path: Path, content: bytes) -> None:
    _require_free(path)
    descriptor, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".part", dir=path.parent)
    beside = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        beside.chmod(0o666 & ~_mask())
        _name(beside, path)
    finally:
        with suppress(FileNotFoundError):
            beside.unlink()


def _name(beside: Path, path: Path) -> None:
    """Give the whole file its name, unless the name is taken; where there are no hard links, a rename must do."""
    try:
        path.hardlink_to(beside)
    except FileExistsError:
        raise
    except OSError:
        _require_free(path)
        beside.rename(path)


def _require_free(path: Path) -> None:
    if os.path.lexists(path):
        raise FileExistsError


def _mask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
