"""Names in the texts of our own that are labeled by hand: exact F of the whole extractor, by type.

    cargo build --release
    python3 examples/own_names.py target/release/readout [--errors]

Two rows: the texts that are held out of the training, and the others. --errors lists what is missed (-) and what is found besides (+)
in the held ones.
"""

import json
import subprocess
import sys
from collections import Counter
from pathlib import Path

LABELS = Path(__file__).parent / "train/labels"
TYPES = {"person": "PER", "organization": "ORG", "group": "ORG", "country": "LOC", "place": "LOC"}


def main():
    texts = list(labeled())
    lines = "".join(json.dumps({"id": name, "text": text}) + "\n" for name, text, _, _ in texts)
    output = subprocess.run([sys.argv[1], "extract", "--jsonl"], input=lines, capture_output=True, text=True, check=True).stdout
    rows = {"held": Counter(), "others": Counter()}
    for (name, text, gold, is_held), line in zip(texts, output.splitlines(), strict=True):
        found = names(json.loads(line))
        count(rows["held" if is_held else "others"], gold, found)
        if is_held and "--errors" in sys.argv:
            for mark, spans in (("-", gold - found), ("+", found - gold)):
                for start, end, kind in sorted(spans):
                    print(name, mark, kind, repr(text[start:end]), "|", " ".join(text[max(0, start - 50) : end + 40].split()))
    for row, counts in rows.items():
        figures = (f"{kind} {2 * counts[kind, 'right'] / counts[kind, 'both']:.3f}" for kind in ("all", "PER", "ORG", "LOC"))
        print(f"{row}:", " · ".join(figures))


def labeled():
    """Name, text, names and whether it is held, of each text."""
    for line in (LABELS / "own_names.tsv").read_text().splitlines():
        if line.startswith("#"):
            continue
        name, marks, *held = line.split("\t")
        gold = set()
        for mark in marks.split():
            span, kind = mark.split(":")
            start, end = span.split("-")
            gold.add((int(start), int(end), kind))
        text = (LABELS / "texts" / f"{name}.txt").read_text()
        yield name, text, {one for one in gold if one[2] != "MISC"}, "held" in held


def names(annotations):
    kinds = {entity["id"]: TYPES.get(entity["type"]) for entity in annotations["entities"]}
    named = (mention for mention in annotations["mentions"] if mention["kind"] in ("name", "abbreviation", "alias"))
    found = {(mention["start"], mention["end"], kinds[mention["entity"]]) for mention in named}
    return {one for one in found if one[2]}


def count(counts, gold, found):
    for spans, column in ((gold & found, "right"), (gold, "both"), (found, "both")):
        for _, _, kind in spans:
            counts[kind, column] += 1
            counts["all", column] += 1


if __name__ == "__main__":
    main()
