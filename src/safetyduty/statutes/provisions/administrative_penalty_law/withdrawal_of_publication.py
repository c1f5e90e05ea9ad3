"""撤回公开的处罚信息 · withdrawal_of_publication — how soon a published decision that fell is withdrawn."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Period

__all__ = ["WITHDRAWAL_OF_PUBLICATION"]

WITHDRAWAL_OF_PUBLICATION = Key("administrative-penalty-law/withdrawal-of-publication", Period)
