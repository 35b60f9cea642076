"""DataProfiler: Data, Profiler and report of its documentation; `unlabelled` leaves its data labeler out, as its documentation
advises where speed counts."""
import importlib.metadata
import os

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import dataprofiler

import tables


def profile(path, setting):
    options = dataprofiler.ProfilerOptions()
    if setting == "unlabelled":
        options.set({"data_labeler.is_enabled": False})
    profiler = dataprofiler.Profiler(dataprofiler.Data(str(path)), options=options)
    said = profiler.report(report_options={"output_format": "serializable"})
    columns = {column["column_name"]: figures_of(column) for column in said["data_stats"]}
    return {"global_stats": tables.figures(said["global_stats"]), "columns": columns}


def figures_of(column):
    return {**tables.figures(column), "statistics": tables.figures(column["statistics"])}


if __name__ == "__main__":
    tables.run(importlib.metadata.version("dataprofiler"), profile)
