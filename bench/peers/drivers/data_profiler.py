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
    columns = {
        column["column_name"]: {
            **{name: tables.shortened(item) for name, item in column.items() if name != "statistics"},
            "statistics": tables.shortened(column["statistics"]),
        }
        for column in said["data_stats"]
    }
    return {"global_stats": tables.shortened(said["global_stats"]), "columns": columns}


if __name__ == "__main__":
    tables.run(importlib.metadata.version("dataprofiler"), profile)
