"""Ledgers of hazards in and out."""
