"""The house rules, each a checker that reads source text and a test that feeds it the library and a planted fault."""
