"""
Deequ on Spark by PyDeequ: the column profiler with its defaults; `suggestions` adds its default constraint suggestions.
DEEQU_JAR is the library itself, which PyDeequ would otherwise fetch while it runs.
"""
import importlib.metadata
import os

os.environ.setdefault("SPARK_VERSION", "3.5")

from pydeequ.profiles import ColumnProfilerRunner
from pydeequ.suggestions import DEFAULT, ConstraintSuggestionRunner
from pyspark.sql import SparkSession

import tables

spark = (
    SparkSession.builder.master("local[*]")
    .config("spark.jars", os.environ["DEEQU_JAR"])
    .config("spark.driver.memory", "8g")
    .config("spark.ui.enabled", "false")
    .getOrCreate()
)


def profile(path, setting):
    frame = spark.read.csv(str(path), header=True, inferSchema=True)
    columns = ColumnProfilerRunner(spark).onData(frame).run().profiles
    said = {name: tables.figures(column.all) for name, column in columns.items()}
    if setting != "suggestions":
        return {"profiles": said}
    suggested = ConstraintSuggestionRunner(spark).onData(frame).addConstraintRule(DEFAULT()).run()
    return {"profiles": said, "suggestions": suggested["constraint_suggestions"]}


if __name__ == "__main__":
    jar = os.path.basename(os.environ["DEEQU_JAR"])
    tables.run(f"{importlib.metadata.version('pydeequ')}, {jar.removesuffix('.jar')}, Spark {spark.version}", profile)
    spark.stop()
