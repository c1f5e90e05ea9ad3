"""脚本 · scripts — what is run by hand to make files that are kept."""
