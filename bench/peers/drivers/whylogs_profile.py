"""whylogs: a profile of a data frame with its default resolver, as a data frame of metrics."""
import importlib.metadata

import pandas
import whylogs

import tables


def profile(path, _setting):
    summary = whylogs.log(pandas.read_csv(path)).view().to_pandas()
    columns = summary.to_dict(orient="index")
    return {column: tables.figures(metrics) for column, metrics in columns.items()}


if __name__ == "__main__":
    tables.run(importlib.metadata.version("whylogs"), profile)
