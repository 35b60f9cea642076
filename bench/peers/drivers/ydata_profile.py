"""ydata-profiling (its package is now called fg-data-profiling): the report as JSON, as its documentation has it."""
import importlib.metadata
import json

import pandas
from data_profiling import ProfileReport

import tables


def profile(path, setting):
    minimal = setting == "minimal"
    report = ProfileReport(pandas.read_csv(path), minimal=minimal, progress_bar=False)
    said = json.loads(report.to_json())
    return {
        "table": said["table"],
        "variables": {name: tables.figures(of) for name, of in said["variables"].items()},
        "alerts": said["alerts"],
        "correlations": tables.shortened(said["correlations"]),
        "duplicates": len(said["duplicates"] or []),
    }


if __name__ == "__main__":
    tables.run(importlib.metadata.version("fg-data-profiling"), profile)
