"""状态 · states — where a hazard stands between finding and strike-off."""

from safetyduty.words import Worded

__all__ = ["State"]


class State(Worded):
    """Where a hazard stands (隐患状态)."""

    FOUND = "found", "待定级", "to be graded"
    GRADED = "graded", "待交办", "to be assigned"
    RECTIFYING = "rectifying", "整改中", "being rectified"
    SUBMITTED = "submitted", "待验收", "to be reviewed"
    ACCEPTED = "accepted", "待销号", "to be struck off"
    STRUCK_OFF = "struck-off", "已销号", "struck off"
