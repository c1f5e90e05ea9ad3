"""整改延期申请 · extension_request — in writing, within the ten days before the limit expires."""

from attrs import frozen

from safetyduty.dates import Term
from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Sense, TimeLimit
from safetyduty.words import Phrase

__all__ = ["EXTENSION_REQUEST", "Window"]


@frozen
class Window:
    """Something done only ``within`` a term that ends with an event (届满前窗口), not after it and not earlier."""

    within: Term
    before: Phrase

    def limits(self) -> tuple[TimeLimit, ...]:
        """The window, counted back from the event."""
        return (TimeLimit("window", Phrase("窗口", "window"), self.within, self.before, sense=Sense.CLOSING),)


EXTENSION_REQUEST = Key("order-15-2007/extension-request", Window)
