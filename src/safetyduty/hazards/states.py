"""状态 · states — where a hazard stands between finding and strike-off, and where each order about it stands."""

from safetyduty.words import Worded

__all__ = ["Power", "Referred", "Request", "State", "Supervision", "Work"]


class State(Worded):
    """Where a hazard stands (隐患状态)."""

    FOUND = "found", "待定级", "to be graded"
    GRADED = "graded", "待交办", "to be assigned"
    RECTIFYING = "rectifying", "整改中", "being rectified"
    SUSPENDED = "suspended", "中止整改", "suspended"
    SUBMITTED = "submitted", "待验收", "to be reviewed"
    ACCEPTED = "accepted", "待销号", "to be struck off"
    STRUCK_OFF = "struck-off", "已销号", "struck off"
    DISMISSED = "dismissed", "不属实", "unfounded"
    CLOSED = "closed", "单位关闭", "unit closed"


class Request(Worded):
    """Whether an extension waits for an answer (延期申请)."""

    NONE = "none", "无延期申请", "no extension asked for"
    ASKED = "asked", "延期待答复", "extension asked for"


class Supervision(Worded):
    """Whether a hazard is listed for supervision (挂牌督办状态)."""

    UNLISTED = "unlisted", "未挂牌", "not listed"
    LISTED = "listed", "挂牌督办中", "listed"
    DELISTED = "delisted", "已摘牌", "delisted"


class Work(Worded):
    """Whether the unit may work (停产停业状态)."""

    WORKING = "working", "未停产", "at work"
    STOPPED = "stopped", "停产停业", "stopped"
    ASKED = "resumption-asked", "恢复待审查", "resumption asked for"


class Power(Worded):
    """Whether the unit has power (停电状态)."""

    SUPPLIED = "supplied", "供电中", "supplied"
    WARNED = "warned", "已通知停电", "cut announced"
    CUT = "cut", "已停电", "cut"


class Referred(Worded):
    """Whether a hazard was referred for a penalty or a crime (追究状态)."""

    NO = "not-referred", "未移送追究", "not referred"
    YES = "referred", "已移送追究", "referred"
