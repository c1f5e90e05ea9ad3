"""停电提前通知 · power_cut_notice — how long before, and when it may be left out."""

from attrs import frozen

from safetyduty.dates import Term
from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Sense, TimeLimit
from safetyduty.words import Phrase

__all__ = ["POWER_CUT_NOTICE", "Notice"]


@frozen
class Notice:
    """How long ``ahead`` of what somebody is told (提前通知): at least that long, but for what is ``excepted``."""

    ahead: Term
    before: Phrase
    to: Phrase
    excepted: tuple[Phrase, ...] = ()
    lifted: Phrase | None = None

    def limits(self) -> tuple[TimeLimit, ...]:
        """How long before, counted back from the event."""
        return (TimeLimit("notice", Phrase("提前通知", "notice"), self.ahead, self.before, sense=Sense.AHEAD),)


POWER_CUT_NOTICE = Key("work-safety-law/power-cut-notice", Notice)
