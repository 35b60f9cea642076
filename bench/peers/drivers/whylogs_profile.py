"""whylogs: a profile of a data frame with its default resolver, as a data frame of metrics."""
import importlib.metadata

import pandas
import whylogs

import tables


def profile(path, _setting):
    summary = whylogs.log(pandas.read_csv(path)).view().to_pandas()
    return {column: dict(metrics) for column, metrics in summary.to_dict(orient="index").items()}


if __name__ == "__main__":
    tables.run(importlib.metadata.version("whylogs"), profile)
