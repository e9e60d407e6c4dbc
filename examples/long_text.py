"""What a long document costs: seconds and memory at most for a text of 1 MB and one of 10 MB, made of the sample's articles; then
seconds for texts that nobody writes, each of which once cost the square of its length.

    cargo build --release
    python3 examples/long_text.py target/release/readout

Fails where 10 MB of articles cost more than 200 MB of memory, or 10 MB of anything more than twenty times what 1 MB does. Seconds of
articles are the least of three runs.
"""

import json
import os
import pathlib
import subprocess
import sys
import time

MOST_MEMORY = 200e6  # some of it is the machine's
MOST_TIMES = 20  # twice what is in proportion, for a busy machine


def main():
    program = sys.argv[1]
    folder = pathlib.Path(__file__).parent.parent / "assets" / "sample"
    article = "\n\n".join(path.read_text(encoding="utf-8") for path in sorted(folder.rglob("*.txt")))
    cost("articles", program, lambda size: repeated(article + "\n\n", size), runs=3, most_memory=MOST_MEMORY)
    cost("quotation marks", program, lambda size: repeated('"', size))
    cost("pairs of marks", program, lambda size: repeated("“”\"", size // 7 * 3))  # 7 bytes each
    cost("people called Anna", program, lambda size: "".join(f"Anna Lund{number} said so. " for number in range(size // 25)))
    cost("unions that are spelled out", program, lambda size: "".join(f"Ab Cd Ef{number} (ACE) met. " for number in range(size // 25)))


def repeated(piece, size):
    """So many characters of a piece, over and over."""
    return (piece * (size // len(piece) + 1))[:size]


def cost(kind, program, text_of, runs=1, most_memory=None):
    """Prints what 1 MB and 10 MB of a kind of text cost."""
    seconds, memory = {}, {}
    for megabytes in (1, 10):
        line = json.dumps({"id": "long", "text": text_of(megabytes * 1_000_000)}).encode()
        costs = [run(program, line) for _ in range(runs)]
        seconds[megabytes] = min(cost[0] for cost in costs)
        memory[megabytes] = max(cost[1] for cost in costs)
        print(f"{megabytes} MB of {kind}: {seconds[megabytes]:.2f} s, {memory[megabytes] / 1e6:.0f} MB of memory at most")
    print(f"10 MB of {kind} cost {seconds[10] / seconds[1]:.1f} times what 1 MB does")
    if most_memory and memory[10] > most_memory:
        sys.exit(f"10 MB cost more than {most_memory / 1e6:.0f} MB of memory")
    if seconds[10] > MOST_TIMES * seconds[1]:
        sys.exit(f"10 MB cost more than {MOST_TIMES} times what 1 MB does")


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
