"""规定 · provisions — the key of each provision, in a package for each instrument.

To add one: a small module with its key in the package of its instrument, a file of the key's name in ``data/cn``, and a
line in the package's list. A new instrument is a package here, a folder in ``data/cn``, a row in ``instruments.yaml`` and a
line in ``catalogue``.
"""

__all__: list[str] = []
