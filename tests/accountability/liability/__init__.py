"""Tests of what comes into question for persons and bodies."""
