"""整改延期申请 · extension_request — in writing, within the ten days before the limit expires."""

from attrs import frozen

from safetyduty.dates import Term
from safetyduty.statutes.keys import Key
from safetyduty.words import Phrase

__all__ = ["EXTENSION_REQUEST", "Window"]


@frozen
class Window:
    """Something done only ``within`` a term that ends with an event (届满前窗口), not after it and not earlier."""

    within: Term
    before: Phrase


EXTENSION_REQUEST = Key("order-15-2007/extension-request", Window)
