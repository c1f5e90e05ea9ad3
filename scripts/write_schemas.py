"""格式定义 · writes the JSON Schemas of the files into docs/assets: ``python scripts/write_schemas.py``."""

import json
from pathlib import Path

from safetyduty.exchange import accident_schema, expectations_schema, register_schema

ASSETS = Path(__file__).parent.parent / "docs" / "assets"


def schemas() -> dict[str, str]:
    """Every schema as text, by the name of its file."""
    made = (register_schema(), expectations_schema(), accident_schema())
    return {schema["$id"]: json.dumps(schema, ensure_ascii=False, indent=1) + "\n" for schema in made}


def main() -> None:
    """Write each schema anew."""
    for name, text in schemas().items():
        (ASSETS / name).write_text(text, "utf-8")


if __name__ == "__main__":
    main()
