"""呈现 · reports — answers as sheets of words, and as JSON.

Takes   a Brief or a part of it, and a language.
Gives   sheets (titles, columns, rows, notes) and plain JSON values.
Knows   every room below.
Never   computes an answer, prints, or opens a file.
"""

__all__: list[str] = []
