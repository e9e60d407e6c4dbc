#!/bin/sh
# Holds one process, GNU parallel and Spark in local mode against each other on a folder of JSON lines:
#
#     examples/cluster/check.sh IN [READOUT]
#
# The lines of the three are the same, and so are the cases that they are imported into.
set -eu
here=$(dirname "$0") in=$1 readout=${2:-readout}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

find "$in" -name '*.jsonl' -print0 | sort -z | xargs -0 cat | "$readout" extract --jsonl --with-text >"$work/one" || [ $? -eq 1 ]
"$here/parallel.sh" "$in" "$work/parallel" "$readout"
spark-submit --master 'local[*]' "$here/spark_job.py" "$in" "$work/spark" "$readout" 2>"$work/log" || { cat "$work/log"; exit 1; }

sort "$work/one" >"$work/sorted"
cat "$work"/parallel/*.jsonl | sort | cmp - "$work/sorted"
cat "$work"/spark/part-* | sort | cmp - "$work/sorted"
"$readout" import "$work/one.readout" --annotations "$work/one"
"$readout" import "$work/spark.readout" --annotations "$work"/spark/part-* | tail -n 2
"$readout" check "$work/spark.readout" >"$work/checked"
echo "the same from one process, from parallel and from Spark: $(wc -l <"$work/sorted") documents"
