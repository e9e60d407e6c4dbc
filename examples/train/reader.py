"""Fine-tunes a transformer on the relations labeled by hand, and labels the rest of the news: what the shipped model learns from besides.

    cargo run --release --example train -- sentences ../shared/data FOLDER/sentences.jsonl
    VENV/bin/python examples/train/reader.py FOLDER [SEED]     # VENV, FOLDER: see teacher.py

Trains MiniLM twice, from two seeds, writes FOLDER/reader_SEED.pt and, from the mean of both, examples/train/labels/relations_read.tsv. With a
seed it only trains that one: so two can run at once. An eighth of the texts is left out, and measured. (The encoder e5, which is better at names, learned
hardly anything here: F .30.)
"""
import json
import random
import sys
import time
from pathlib import Path

import torch
from teacher import minilm, shape
from torch import nn

TYPES = ["person", "organization", "country", "place", "group", "event", "program"]
KINDS = ["name", "nominal", "pronoun"]
SYMMETRIC = ["agree", "consult", "cooperate", "ally_of", "same_as"]
RELATIONS = ["agree", "consult", "support", "concede", "cooperate", "aid", "retreat", "request", "accuse", "reject", "threaten", "protest",
             "sanction", "mobilize", "coerce", "assault", "member_of", "leads", "located_in", "part_of", "same_as", "ally_of"]
SEEDS = (5, 6)
EPOCHS, BATCH, RATE, LONGEST, WIDTH = 4, 24, 1.5e-4, 110, 256
LEFT_OUT = 8
# from which belief on a relation is told, and from which on it may be one
BELIEVED, MAYBE = 0.6, 0.2


def classes():
    names = ["none"]
    for relation in RELATIONS:
        names += [relation] if relation in SYMMETRIC else [relation + ">", relation + "<"]
    return names


class Reader(nn.Module):
    """An encoder, and what two mentions of a sentence are to each other, by their words, types and distance."""

    def __init__(self):
        super().__init__()
        self.bert, self.encode = minilm()
        self.bert.embeddings.word_embeddings.weight.requires_grad = False
        for layer in self.bert.encoder.layer[: self.bert.config.num_hidden_layers // 3]:
            layer.requires_grad_(False)
        width = self.bert.config.hidden_size
        self.shapes = nn.Embedding(16, width)
        # the type and kind of the mention that a piece stands in
        self.mentions = nn.Embedding(len(TYPES) * len(KINDS) + 1, width)
        for table in (self.shapes, self.mentions):
            nn.init.normal_(table.weight, std=0.02)
        self.apart = nn.Embedding(16, 64)
        self.types = nn.Embedding(len(TYPES) * len(KINDS), 64)
        self.dropout = nn.Dropout(0.2)
        self.one, self.other = nn.Linear(2 * width, WIDTH), nn.Linear(2 * width, WIDTH)
        self.between = nn.Linear(width, WIDTH)
        self.hidden = nn.Linear(4 * WIDTH + 3 * 64, WIDTH)
        self.head = nn.Linear(WIDTH, len(classes()))

    def forward(self, ids, mask, shapes, mentions, pairs):
        """`pairs`: row, first and head piece of one, of the other, first and last piece between, distance, types."""
        words = self.bert.embeddings.word_embeddings(ids) + self.shapes(shapes) + self.mentions(mentions)
        hidden = self.dropout(self.bert(inputs_embeds=words, attention_mask=mask).last_hidden_state)
        row = pairs[:, 0]
        one = self.one(torch.cat([hidden[row, pairs[:, 1]], hidden[row, pairs[:, 2]]], -1))
        other = self.other(torch.cat([hidden[row, pairs[:, 3]], hidden[row, pairs[:, 4]]], -1))
        # the mean of what stands between
        sums = torch.cat([torch.zeros_like(hidden[:, :1]), hidden.cumsum(1)], 1)
        count = (pairs[:, 6] - pairs[:, 5]).clamp_min(1)[:, None]
        between = self.between((sums[row, pairs[:, 6]] - sums[row, pairs[:, 5]]) / count)
        seen = torch.cat([one, other, one * other, between, self.apart(pairs[:, 7]), self.types(pairs[:, 8]), self.types(pairs[:, 9])], -1)
        return self.head(self.dropout(torch.nn.functional.gelu(self.hidden(torch.nn.functional.gelu(seen)))))


def sort_of(end):
    return TYPES.index(end[3]) * len(KINDS) + KINDS.index(end[4])


def items_of(model, text):
    """Sentences with pairs: pieces, shapes, mentions, and each pair with its number in the text."""
    items = []
    pairs = list(enumerate(text["pairs"]))
    at = 0
    for first, end in text["sentences"]:
        own = []
        while at < len(pairs) and pairs[at][1][0][0] < end:
            own.append(pairs[at])
            at += 1
        if not own:
            continue
        words = text["words"][first : min(end, first + LONGEST)]
        ids, word_of = model.encode(words)
        first_of = {}
        for piece, word in enumerate(word_of):
            if word is not None:
                first_of.setdefault(word, piece)
        shapes = [0 if word is None else shape(words[word], word == 0) for word in word_of]
        mentions = [0] * len(ids)
        ends = sorted({tuple(one) for _, pair in own for one in pair}, key=lambda one: one[0] - one[1])
        for one in ends:
            for piece, word in enumerate(word_of):
                if word is not None and one[0] - first <= word < one[1] - first:
                    mentions[piece] = 1 + sort_of(one)
        asked = []
        for number, (one, other) in own:
            if max(one[1], other[1]) - first > len(words):
                continue
            piece = lambda word: first_of.get(word - first, 0)
            start, stop = piece(min(one[1], other[1] - 1)), piece(max(other[0], one[0]))
            gap = max(0, other[0] - one[1])
            apart = min(7, gap.bit_length() + (gap > 0)) + 8 * (other[1] <= one[1])
            asked.append((number, [piece(one[0]), piece(one[2]), piece(other[0]), piece(other[2]), start, max(start, stop), apart, sort_of(one), sort_of(other)]))
        if asked:
            items.append((ids[:512], shapes[:512], mentions[:512], asked))
    return items


def batch(items):
    longest = max(len(item[0]) for item in items)
    ids = torch.zeros(len(items), longest, dtype=torch.long)
    mask, shapes, mentions = torch.zeros_like(ids), torch.zeros_like(ids), torch.zeros_like(ids)
    pairs = []
    for row, item in enumerate(items):
        size = len(item[0])
        ids[row, :size], shapes[row, :size], mentions[row, :size] = (torch.tensor(item[part]) for part in range(3))
        mask[row, :size] = 1
        pairs += [[row, *pair] for _, pair in item[3]]
    return ids, mask, shapes, mentions, torch.tensor(pairs)


def train(model, items):
    """`items`: as `items_of` has them, with the answer in the place of each pair's number."""
    slow = [p for n, p in model.named_parameters() if n.startswith("bert") and p.requires_grad]
    fast = [p for n, p in model.named_parameters() if not n.startswith("bert")]
    optimizer = torch.optim.AdamW([{"params": slow, "lr": RATE}, {"params": fast, "lr": 5 * RATE}], weight_decay=0.01)
    steps = EPOCHS * (len(items) // BATCH + 1)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: min(1, (step + 1) / (0.05 * steps)) * max(0, 1 - step / steps))
    model.train()
    began, step = time.time(), 0
    for _ in range(EPOCHS):
        order = sorted(range(len(items)), key=lambda at: len(items[at][0]) + random.random() * 6)
        batches = [order[at : at + BATCH] for at in range(0, len(order), BATCH)]
        random.shuffle(batches)
        total = 0.0
        for number, chosen in enumerate(batches):
            rows = [items[at] for at in chosen]
            gold = torch.tensor([answer for row in rows for answer, _ in row[3]])
            with torch.autocast("cpu", dtype=torch.bfloat16):
                logits = model(*batch(rows)).float()
            loss = nn.functional.cross_entropy(logits, gold, ignore_index=-1, label_smoothing=0.02)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            step, total = step + 1, total + loss.item()
            if step % 50 == 0:
                print(f"step {step} of {steps}, {time.time() - began:.0f} s, loss {total / (number + 1):.4f}", flush=True)


@torch.no_grad()
def shares(model, texts):
    """For each text the share of each class at each pair; none for a pair that stands too far back."""
    model.eval()
    rows = [(text, item) for text, own in enumerate(texts) for item in items_of(model, own)]
    rows.sort(key=lambda row: len(row[1][0]))
    found = [[None] * len(text["pairs"]) for text in texts]
    for at in range(0, len(rows), 48):
        chosen = rows[at : at + 48]
        with torch.autocast("cpu", dtype=torch.bfloat16):
            own = model(*batch([item for _, item in chosen])).float().softmax(-1)
        places = [(text, number) for text, item in chosen for number, _ in item[3]]
        for (text, number), share in zip(places, own):
            found[text][number] = share.half()
    return found


def measure(name, texts, found):
    for least in (0.4, 0.5, 0.6, 0.7):
        right = given = wanted = 0
        for text, own in zip(texts, found):
            for gold, share in zip(text["answers"], own):
                if gold < 0:
                    continue
                wanted += gold > 0
                if share is None:
                    continue
                belief, best = share[1:].float().max(-1)
                given += int(belief >= least)
                right += int(belief >= least and best + 1 == gold)
        print(f"{name}, left out, from {least} on: P {right / max(1, given):.3f} R {right / wanted:.3f} F {2 * right / (given + wanted):.3f} of {wanted}", flush=True)


def taught(seed, folder, texts):
    random.seed(seed)
    torch.manual_seed(seed)
    model, file = Reader(), folder / f"reader_{seed}.pt"
    if file.exists():
        model.load_state_dict(torch.load(file))
        return model
    items = []
    for text in texts:
        for ids, shapes, mentions, asked in items_of(model, text):
            told = [(text["answers"][number], pair) for number, pair in asked]
            if any(answer >= 0 for answer, _ in told):
                items.append((ids, shapes, mentions, told))
    train(model, items)
    torch.save(model.state_dict(), file)
    return model


def write(file, texts, found):
    names = classes()
    with file.open("w") as out:
        out.write("# Relations in ner/gmb_norm.train that a transformer found (`reader.py`); nobody has read them. Columns as in relations.tsv.\n")
        for text, own in zip(texts, found):
            rows, shown = [], set()
            for (one, other), share in zip(text["pairs"], own):
                if share is None:
                    continue
                places = [f"{end[5]}-{end[6]}" for end in (one, other)]
                shown.update(places)
                belief, best = share[1:].float().max(-1)
                if belief < MAYBE:
                    continue
                name = names[int(best) + 1]
                a, b = reversed(places) if name.endswith("<") else places
                rows.append(f"{text['name']}\t{a}\t{name.rstrip('<>')}\t{b}\t{'-' if belief >= BELIEVED else 'weak'}\t-")
            if rows:
                order = sorted(shown, key=lambda place: [int(part) for part in place.split("-")])
                out.write("\n".join([f"{text['name']}\t{' '.join(order)}", *rows]) + "\n")


def main():
    folder, alone = Path(sys.argv[1]), sys.argv[2:]
    torch.set_num_threads(1)
    texts = [json.loads(line) for line in (folder / "sentences.jsonl").open()]
    labeled = [text for text in texts if "answers" in text]
    left = labeled[::LEFT_OUT]
    learned = [text for at, text in enumerate(labeled) if at % LEFT_OUT]
    rest = [text for text in texts if "answers" not in text]
    if alone:
        model = taught(int(alone[0]), folder, learned)
        measure(f"seed {alone[0]}", left, shares(model, left))
        return
    sums = None
    for seed in SEEDS:
        model = taught(seed, folder, learned)
        own = shares(model, left + rest)
        measure(f"seed {seed}", left, own[: len(left)])
        sums = own if sums is None else [[a if b is None else b if a is None else (a + b) / 2 for a, b in zip(*both)] for both in zip(sums, own)]
    measure("the mean", left, sums[: len(left)])
    write(Path("examples/train/labels/relations_read.tsv"), rest, sums[len(left) :])


if __name__ == "__main__":
    main()
