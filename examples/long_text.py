"""What a long document costs: seconds and memory at most for a text of 1 MB and one of 10 MB, made of the sample's articles.

    cargo build --release
    python3 examples/long_text.py target/release/readout

Fails where 10 MB cost more than 200 MB of memory. Seconds are the least of three runs.
"""

import json
import os
import pathlib
import subprocess
import sys
import time

MOST_MEMORY = 200e6  # some of it is the machine's


def main():
    program = sys.argv[1]
    folder = pathlib.Path(__file__).parent.parent / "assets" / "sample"
    article = "\n\n".join(path.read_text(encoding="utf-8") for path in sorted(folder.rglob("*.txt")))
    seconds, memory = {}, {}
    for megabytes in (1, 10):
        size = megabytes * 1_000_000
        text = (article + "\n\n") * (size // len(article) + 1)
        line = json.dumps({"id": "long", "text": text[:size]}).encode()
        runs = [run(program, line) for _ in range(3)]
        seconds[megabytes] = min(run[0] for run in runs)
        memory[megabytes] = max(run[1] for run in runs)
        print(f"{megabytes} MB: {seconds[megabytes]:.2f} s, {memory[megabytes] / 1e6:.0f} MB of memory at most")
    print(f"10 MB cost {seconds[10] / seconds[1]:.1f} times what 1 MB does")
    if memory[10] > MOST_MEMORY:
        sys.exit(f"10 MB cost more than {MOST_MEMORY / 1e6:.0f} MB of memory")


def run(program, line):
    """Seconds and bytes of memory at most of one extraction."""
    start = time.perf_counter()
    process = subprocess.Popen(
        [program, "extract", "--jsonl"], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL
    )
    process.stdin.write(line)
    process.stdin.close()
    _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        sys.exit(f"{program} extract failed")
    return time.perf_counter() - start, usage.ru_maxrss * 1024


if __name__ == "__main__":
    main()
