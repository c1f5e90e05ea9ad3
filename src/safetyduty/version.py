"""版本 · version — which release of the library this is; part of every receipt."""

__all__ = ["VERSION"]

VERSION = "0.1.0"
