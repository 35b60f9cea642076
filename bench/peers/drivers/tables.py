"""What every driver does alike: read its arguments, go through the tables, write what the tool said."""
import json
import math
import pathlib
import sys

KEPT = 3


def shortened(value):
    """Lists and maps of the answer with at most KEPT entries: their readers need to know that they are there."""
    if isinstance(value, dict):
        return {str(key): shortened(item) for key, item in list(value.items())[:KEPT]}
    if isinstance(value, (list, tuple)):
        return [shortened(item) for item in value[:KEPT]]
    return value


def figures(named):
    """Every figure of a column or table by its name, each shortened."""
    return {name: shortened(value) for name, value in named.items()}


def as_json(value):
    """NaN and infinities, which JSON does not have, as null."""
    if isinstance(value, dict):
        return {str(key): as_json(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [as_json(item) for item in value]
    return None if isinstance(value, float) and not math.isfinite(value) else value


def run(version, profile):
    """Writes {version, tables: {name: profile(path, setting)}} to OUT; arguments: SETTING FOLDER OUT."""
    setting, folder, out = sys.argv[1:]
    paths = sorted(pathlib.Path(folder).glob("*.csv"))
    tables = {path.stem: profile(path, setting) for path in paths}
    answer = {"version": version, "tables": tables}
    pathlib.Path(out).write_text(json.dumps(as_json(answer), default=str, ensure_ascii=False), encoding="utf-8")
