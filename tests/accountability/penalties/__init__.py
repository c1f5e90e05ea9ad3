"""Tests of penalties as ranges."""
