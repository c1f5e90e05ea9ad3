"""挂牌督办 · supervised_handling_2010 — accidents and hazards handled under the eyes of the level above."""

from safetyduty.statutes.provisions.supervised_handling_2010.notice_contents import NOTICE_CONTENTS
from safetyduty.statutes.provisions.supervised_handling_2010.one_level_up import ONE_LEVEL_UP
from safetyduty.statutes.provisions.supervised_handling_2010.review_before_reply import REVIEW_BEFORE_REPLY
from safetyduty.statutes.provisions.supervised_handling_2010.steps import STEPS
from safetyduty.statutes.provisions.supervised_handling_2010.time_limit import TIME_LIMIT

__all__ = [
    "KEYS",
    "NOTICE_CONTENTS",
    "ONE_LEVEL_UP",
    "REVIEW_BEFORE_REPLY",
    "STEPS",
    "TIME_LIMIT",
]

KEYS = (
    NOTICE_CONTENTS,
    ONE_LEVEL_UP,
    REVIEW_BEFORE_REPLY,
    STEPS,
    TIME_LIMIT,
)
