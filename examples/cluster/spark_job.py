"""Extracts a folder of JSON lines as a step of a Spark job.

    spark-submit examples/cluster/spark_job.py IN OUT [READOUT]

IN: files of JSON lines ({"id", "text", "published", …}, docs/extract-format.md). OUT: a new folder with what was found, a
line a document, in the order of IN. READOUT: the program on the workers (default: readout).

Each partition is piped through one process, which takes one core here: Spark already runs a task a core. A line that could
not be read comes back as an `error` line, so the exit status 1 of its process must not fail the task.
"""
import sys

from pyspark.sql import SparkSession

source, target, *program = sys.argv[1:]
command = f"{program[0] if program else 'readout'} extract --jsonl --with-text"

spark = SparkSession.builder.appName("readout extract").getOrCreate()
lines = spark.sparkContext.textFile(source)
lines.pipe(command, {"RAYON_NUM_THREADS": "1"}, checkCode=False).saveAsTextFile(target)
spark.stop()
