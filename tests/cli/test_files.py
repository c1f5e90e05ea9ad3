"""Files that are no register at all: each is refused with exit code 2 and one line that names it."""

from pathlib import Path

import pytest

from tests.cli.running import alone, run
from tests.samples import COUNTY

WHOLE = {
    "an empty file": (b"", "文件是空的", "the file is empty"),
    "a file of comments": ("# 空\n".encode(), "文件是空的", "the file is empty"),
    "a file of one word": (b"register", "此处应为键值对", "a mapping is wanted here"),
    "a file of a list": (b"- 1\n- 2\n", "此处应为键值对", "a mapping is wanted here"),
    "a file in GB 18030": (COUNTY.encode("gb18030"), "疑为GB 18030", "it looks like GB 18030"),
    "a file in UTF-16": (COUNTY.encode("utf-16"), "疑为UTF-16", "it looks like UTF-16"),
    "two documents": (COUNTY.encode() + b"---\na: b\n", "只接受一个文档", "only one document is accepted"),
    "a control character": (COUNTY.encode() + b"\x00", "U+0000", "U+0000"),
    "a hundred brackets": (b"[" * 100, "嵌套超过32层", "nested deeper than 32 levels"),
}


@pytest.mark.parametrize("name", WHOLE)
def test_is_refused_in_both_languages(tmp_path: Path, name: str) -> None:
    raw, zh, en = WHOLE[name]
    path = tmp_path / "county.yaml"
    path.write_bytes(raw)
    for lang, sentence in (("zh", zh), ("en", en)):
        result = run("brief", path, "--on", "2022-06-28", "--lang", lang)
        assert result.exit_code == 2
        assert result.stdout == ""
        fault, _ = result.stderr.splitlines()
        assert fault.startswith(f"{path}:")
        assert sentence in fault


@pytest.mark.parametrize(
    ("lang", "sentence"),
    [("zh", "文件超过上限33,554,432字节；请按地区或年度拆分"), ("en", "split it by place or year")],
)
def test_a_file_of_fifty_megabytes_is_refused_unread(tmp_path: Path, lang: str, sentence: str) -> None:
    path = tmp_path / "county.yaml"
    with path.open("wb") as file:
        file.truncate(50_000_000)
    result = run("brief", path, "--on", "2022-06-28", "--lang", lang)
    assert result.exit_code == 2
    assert sentence in result.stderr


@pytest.mark.parametrize("command", ["brief", "who", "gaps", "hazards"])
def test_a_missing_file_and_a_directory_are_refused_by_name(tmp_path: Path, command: str) -> None:
    for path in (tmp_path / "nowhere.yaml", tmp_path):
        for lang, colon in (("zh", "："), ("en", ": ")):
            result = run(command, path, "--on", "2022-06-28", "--lang", lang)
            assert result.exit_code == 2
            assert result.stdout == ""
            assert result.stderr.startswith(f"{path}{colon}")
            assert len(result.stderr.splitlines()) == 1


def test_a_missing_file_is_refused_in_chinese_too(tmp_path: Path) -> None:
    result = run("brief", tmp_path / "nowhere.yaml", "--on", "2022-06-28", "--lang", "zh")
    assert any("一" <= character <= "鿿" for character in result.stderr)


def test_a_file_name_that_is_not_utf8_is_refused_without_a_traceback(tmp_path: Path) -> None:
    result = alone("brief", tmp_path / "\udcff.yaml", "--on", "2022-06-28")
    assert result.returncode == 2
    assert b"Traceback" not in result.stderr
