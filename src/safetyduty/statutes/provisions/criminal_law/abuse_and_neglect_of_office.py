"""渎职犯罪 · abuse_and_neglect_of_office — abuse and neglect of office."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Crimes

__all__ = ["ABUSE_AND_NEGLECT_OF_OFFICE"]

ABUSE_AND_NEGLECT_OF_OFFICE = Key("criminal-law/abuse-and-neglect-of-office", Crimes)
