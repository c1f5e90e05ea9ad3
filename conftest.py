"""Wiring for every test: Hypothesis profiles, and Markdown pages that run."""

import os

from hypothesis import settings
from sybil import Sybil

from tests.docs.sybil_properties import PARSERS

settings.register_profile("here", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True, print_blob=True)
settings.load_profile("ci" if os.environ.get("CI") else "here")

pytest_collect_file = Sybil(parsers=PARSERS, pattern="*.md").pytest()
