#!/bin/sh
# Extracts a folder of JSON lines under GNU parallel, a file a process, a process a core:
#
#     examples/cluster/parallel.sh IN OUT [READOUT]
#
# Over several machines that see the same folders: PARALLEL='--sshlogin one,two' before it. A file that is done is not done
# again, so a run that was stopped is finished by running it again.
set -eu
in=$1 out=$2 readout=${3:-readout}
mkdir -p "$out"
find "$in" -name '*.jsonl' | sort |
  RAYON_NUM_THREADS=1 parallel --env RAYON_NUM_THREADS --will-cite \
    "[ -e '$out'/{/} ] || { '$readout' extract --jsonl --with-text {} >'$out'/{/}.part; [ \$? -le 1 ]; } && mv '$out'/{/}.part '$out'/{/}"
