"""事实 · facts — the nouns of the domain, and a Register of them.

Takes   the text of a register file or of an accident file, or facts made in code.
Gives   a Register, or an Accident, that contradicts itself nowhere, or every contradiction at once.
Knows   words, errors, dates, reading.
Never   draws a conclusion, reads a statute, or knows what day it is.
"""

from safetyduty.facts.accident_files import check_accident, read_accident
from safetyduty.facts.accidents import (
    ACCIDENT_FORMAT,
    Accident,
    AccidentSector,
    AccidentType,
    Deed,
    Inquiry,
    Intent,
    Party,
    PartyRole,
    Performance,
    Report,
    Silence,
    Told,
    Toll,
)
from safetyduty.facts.agreements import Assignment, Contract, ContractKind, Delegation, Split
from safetyduty.facts.clocks import Clock, Prolonged, Proof, Routine, Stopped
from safetyduty.facts.contradictions import FORMAT
from safetyduty.facts.divisions import Division, DivisionTable
from safetyduty.facts.duties import Duty, DutyKind, Letter
from safetyduty.facts.gazetteer import division_table
from safetyduty.facts.hazards import Act, Entry, Found, Grade, Hazard, Listing, Referral
from safetyduty.facts.known import as_known
from safetyduty.facts.organisations import Organisation, OrganisationKind, Runs, Sector, SectorKind
from safetyduty.facts.people import Appointment, Post, Rank
from safetyduty.facts.places import Place, PlaceKind
from safetyduty.facts.records import misfits, misnamed, ordinary
from safetyduty.facts.register import Register, check, read
from safetyduty.facts.units import Site, SiteKind, Unit, UnitKind

__all__ = [
    "ACCIDENT_FORMAT",
    "FORMAT",
    "Accident",
    "AccidentSector",
    "AccidentType",
    "Act",
    "Appointment",
    "Assignment",
    "Clock",
    "Contract",
    "ContractKind",
    "Deed",
    "Delegation",
    "Division",
    "DivisionTable",
    "Duty",
    "DutyKind",
    "Entry",
    "Found",
    "Grade",
    "Hazard",
    "Inquiry",
    "Intent",
    "Letter",
    "Listing",
    "Organisation",
    "OrganisationKind",
    "Party",
    "PartyRole",
    "Performance",
    "Place",
    "PlaceKind",
    "Post",
    "Prolonged",
    "Proof",
    "Rank",
    "Referral",
    "Register",
    "Report",
    "Routine",
    "Runs",
    "Sector",
    "SectorKind",
    "Silence",
    "Site",
    "SiteKind",
    "Split",
    "Stopped",
    "Told",
    "Toll",
    "Unit",
    "UnitKind",
    "as_known",
    "check",
    "check_accident",
    "division_table",
    "misfits",
    "misnamed",
    "ordinary",
    "read",
    "read_accident",
]
