"""Tests of sanctions, their effects, and what an accident triggers."""
