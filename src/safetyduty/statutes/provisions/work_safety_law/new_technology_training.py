"""四新专门培训 · new_technology_training — new processes, technology, materials, equipment."""

from safetyduty.statutes.keys import Key
from safetyduty.statutes.shapes import Listing

__all__ = ["NEW_TECHNOLOGY_TRAINING"]

NEW_TECHNOLOGY_TRAINING = Key("work-safety-law/new-technology-training", Listing)
