"""How far a corpus' own labels and the extractor agree with the names labeled by hand: exact precision, recall and F.

    python3 examples/train/labels/agreement.py target/release/readout ../shared [--held | --test]

--held: only what is kept out of training; --test: sentences drawn at random from a file marked dev, with a second reader.

A leading "the" counts on neither side. Sentences are read one by one, records whole; MISC is left out, as in the scores.
"""
import json
import subprocess
import sys
from collections import Counter
from pathlib import Path

TYPES = {"person": "PER", "organization": "ORG", "country": "LOC", "place": "LOC"}
program, shared = sys.argv[1], Path(sys.argv[2])
sys.path[:0] = [str(shared / "score"), str(shared / "score/tasks")]
import detokenise  # noqa: E402
import ner  # noqa: E402


def sentences(path):
    """(text, place of every token or None, the corpus' own names or None) for every sentence or record of a file."""
    if path.suffix == ".jsonl":
        yield from ((json.loads(line)["text"], None, None) for line in path.open(encoding="utf-8"))
    elif path.suffix == ".tsv":
        for _, article in ner.read_articles(path):
            for tokens, tags in article:
                yield *detokenise.rebuild_sentence(tokens, False), {(a, b, t) for a, b, t in ner.names_of(tags)}
    else:
        for block in path.read_text(encoding="utf-8").strip().split("\n\n"):
            text, places = "", []
            for row in (line.split("\t") for line in block.split("\n")):
                if row[0].isdigit():
                    places.append((len(text), len(text) + len(row[1])))
                    text += row[1] + ("" if "SpaceAfter=No" in row[9] else " ")
            yield text, places, None


def characters(spans, places):
    return {(places[a][0], places[b - 1][1], kind) for a, b, kind in spans} if places else set(spans)


def plain(spans, text):
    """The names of the three types, without "the" before them and without a last period."""
    cut = set()
    for start, end, kind in spans:
        start += 4 if text[start:end].lower().startswith("the ") else 0
        cut |= {(start, end - (text[end - 1] == "."), kind)} if kind in TYPES.values() else set()
    return cut


def extracted(texts):
    lines = "".join(json.dumps({"text": text}) + "\n" for text in texts)
    answers = subprocess.run([program, "extract", "--jsonl"], input=lines.encode(), capture_output=True, check=True).stdout
    for answer in map(json.loads, answers.splitlines()):
        yield {(m["start"], m["end"], TYPES.get(m["type"])) for m in answer["mentions"] if m["kind"] == "name"}


marked = Path(__file__).with_name("names_test.tsv" if "--test" in sys.argv else "names.tsv")
rows = [line.rstrip("\n").split("\t") for line in marked.open() if line[0] != "#"]
rows = [row for row in rows if "--held" not in sys.argv or row[3:]]


def names_in(column):
    return [(*map(int, span.split(":")[0].split("-")), span.split(":")[1]) for span in column.split()]


found = {}
for file in sorted({row[0] for row in rows}):
    corpus = list(sentences(shared / "data" / file))
    ours = [row for row in rows if row[0] == file]
    chosen = [corpus[int(row[1])] for row in ours]
    for row, (text, places, own), names in zip(ours, chosen, extracted([text for text, _, _ in chosen])):
        gold = plain(characters(names_in(row[2]), places), text)
        others = {"extractor": names} | ({"corpus": characters(own, places)} if own is not None else {})
        if "--test" in sys.argv:
            others["second reader"] = characters(names_in(row[-1]), places)
        for who, given in others.items():
            given = plain(given, text)
            for kind in ("PER", "ORG", "LOC", "all"):
                parts = [{name for name in names if kind in (name[2], "all")} for names in (gold & given, given, gold)]
                found.setdefault((file, who, kind), Counter()).update(dict(zip("rgw", map(len, parts))))
for (file, who, kind), n in found.items():
    print(f"{file:25} {who:13} {kind}  P {n['r'] / n['g']:.3f}  R {n['r'] / n['w']:.3f}  F {2 * n['r'] / (n['g'] + n['w']):.3f}  of {n['w']}")
