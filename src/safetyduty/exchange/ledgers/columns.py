"""列 · columns — what the columns of a hazard ledger hold, in the order in which they are written."""

from safetyduty.words import Worded

__all__ = ["COMPARED", "DATES", "DERIVED", "NAMED", "WRITTEN", "Column"]


class Column(Worded):
    """A column of a hazard ledger (台账的列); its label is its header on export."""

    SERIAL = "serial", "序号", "No."
    NUMBER = "number", "隐患编号", "Hazard no."
    UNIT = "unit", "单位名称", "Unit"
    USCC = "uscc", "统一社会信用代码", "USCC"
    FOUND = "found", "排查时间", "Found on"
    HOW = "how", "排查类型", "Found by way of"
    FINDER = "finder", "排查人", "Found by"
    SPOT = "spot", "隐患部位", "Spot"
    TITLE = "title", "隐患名称", "Title"
    NAME = "name", "隐患描述", "Hazard"
    GRADE = "grade", "隐患等级", "Grade"
    KIND = "kind", "隐患类别", "Kind"
    BASIS = "basis", "依据条款", "Basis"
    MEASURES = "measures", "治理措施", "Measures"
    FUNDS = "funds", "治理资金（元）", "Funds (yuan)"
    PLAN = "plan", "应急预案", "Plan"
    DEPARTMENT = "department", "责任部门", "Department"
    RESPONSIBLE = "responsible", "责任人", "Responsible"
    ASSIGNED = "assigned", "交办时间", "Assigned on"
    DUE = "due", "完成时限", "Due"
    DONE = "done", "完成时间", "Done on"
    STATUS = "status", "整改情况", "Status"
    REVIEWED = "reviewed", "复查时间", "Reviewed on"
    REVIEWER = "reviewer", "复查人", "Reviewed by"
    RESULT = "result", "复查结果", "Result"
    STRUCK_OFF = "struck-off", "销号时间", "Struck off on"
    LISTED = "listed", "是否挂牌督办", "Listed"
    LATE = "late", "是否超期", "Overdue"
    PERSONAL = "personal", "联系电话", "Phone"
    NOTE = "note", "备注", "Note"
    RECORD = "record", "记录", "Record"


DATES = (Column.FOUND, Column.ASSIGNED, Column.DUE, Column.DONE, Column.REVIEWED, Column.STRUCK_OFF)

DERIVED = (Column.SERIAL, Column.LATE)
"""What another column says already, or nothing."""

NAMED = (Column.UNIT, Column.FINDER, Column.RESPONSIBLE, Column.REVIEWER)
"""Those that hold an id, or the name of it."""

_READ_ALONE = (
    Column.USCC,
    Column.TITLE,
    Column.DEPARTMENT,
    Column.STATUS,
    Column.LATE,
    Column.PERSONAL,
    Column.RECORD,
)
WRITTEN = tuple(column for column in Column if column not in _READ_ALONE)
"""The columns of an exported ledger, in order, the record apart."""

COMPARED = tuple(column for column in WRITTEN if column is not Column.SERIAL)
"""Those in which a row that was exported is held against its record."""
