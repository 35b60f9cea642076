"""
Great Expectations 1: the data assistants of 0.x are gone. What still measures a table without being told what to expect
is the batch inspector, with every metric that it knows to list.
"""
import importlib.metadata

import great_expectations
import pandas
from great_expectations.experimental.metric_repository.batch_inspector import BatchInspector
from great_expectations.experimental.metric_repository.metric_list_metric_retriever import MetricListMetricRetriever
from great_expectations.experimental.metric_repository.metrics import MetricTypes

import tables


def profile(path, _setting):
    context = great_expectations.get_context(mode="ephemeral")
    asset = context.data_sources.add_pandas(path.stem).add_dataframe_asset(path.stem)
    batch = asset.add_batch_definition_whole_dataframe("whole")
    request = batch.build_batch_request({"dataframe": pandas.read_csv(path)})
    inspector = BatchInspector(context, [MetricListMetricRetriever(context)])
    run = inspector.compute_metric_list_run(None, request, list(MetricTypes))
    return [
        {
            "metric": metric.metric_name,
            "column": getattr(metric, "column", None),
            "value": plain(metric.value),
            "error": str(metric.exception.message) if metric.exception else None,
        }
        for metric in run.metrics
    ]


def plain(value):
    return value.item() if hasattr(value, "item") else value


if __name__ == "__main__":
    tables.run(importlib.metadata.version("great-expectations"), profile)
