"""Papers of a hazard."""
