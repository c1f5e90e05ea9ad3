"""基准 · benchmarks — peers side by side, in one run, as ratios."""
