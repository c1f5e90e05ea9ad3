"""Tests of diligence and of what would exempt."""
