"""分隔文本 · delimited — a csv file as a sheet: its encoding and its separator as found in the wild."""

import csv
from io import StringIO

from safetyduty.exchange.ledgers.sheets import Sheet, unreadable
from safetyduty.words import Phrase

__all__ = ["decoded", "read_csv"]

_SEPARATORS = ",\t;"


def read_csv(raw: bytes, source: str) -> Sheet:
    r"""*raw* as one sheet that bears the name *source* (读入csv); cells are text, and neither spaces nor quotes are lost.

    UTF-8 with or without its mark, UTF-16 with it, or else GB 18030, which holds GBK and GB 2312.

    Raises:
        BadFacts: It is text in none of these encodings, or a row cannot be parted into cells.

    Examples:
        >>> list(read_csv("序号,隐患描述\n1,裂缝".encode("gb18030"), "a.csv").rows)
        [['序号', '隐患描述'], ['1', '裂缝']]
    """
    text = decoded(raw, source)
    head = "\n".join(text.splitlines()[:20])
    separator = max(_SEPARATORS, key=head.count)
    try:
        rows = list(csv.reader(StringIO(text, newline=""), delimiter=separator))
    except csv.Error as error:
        what = Phrase("无法分列（{why}）；请检查引号", "it cannot be parted into cells ({why}); look at its quotes")
        raise unreadable(source, what.fill(why=str(error))) from None
    width = max(map(len, rows), default=0)
    for row in rows:
        row.extend([""] * (width - len(row)))
    return Sheet(source, rows, len(rows))


def decoded(raw: bytes, source: str) -> str:
    r"""The text of *raw*, in the encoding it turns out to be in.

    Raises:
        BadFacts: It is text in no encoding that is tried.

    Examples:
        >>> decoded("一般".encode("gbk"), "a.csv"), decoded(b"\xef\xbb\xbfa", "a.csv")
        ('一般', 'a')
    """
    encodings = ("utf-16",) if raw[:2] in (b"\xff\xfe", b"\xfe\xff") else ("utf-8-sig", "gb18030")
    for encoding in encodings:
        try:
            text = raw.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    what = Phrase("无法识别文字编码；请另存为UTF-8编码的csv", "its encoding is not known; save it as csv in UTF-8")
    raise unreadable(source, what)
