"""How sure the extractor says that it is, against how often it is right: expected calibration error, by kind.

    cargo build --release
    python3 examples/calibration.py target/release/readout ../shared [--rules] [--unjudged] [--check] [--table assets/models/scores.txt]

Kinds and what they are held against, all of it marked dev: names (gmb_norm.test, uner_ewt.test, gum_flatnamed_open.dev: the same words
and type), pronouns and descriptions (gum_open.dev: the mention before it of the same entity is the same in the corpus; gap.validation),
claims (news_attribution.dev: three tenths of a statement that was marked), claims, relations and descriptions of articles that were
read by hand (examples/reading.jsonl), relations, descriptions and pronouns of texts annotated in full. The error (Guo et al. 2017) is
the mean distance of confidence and share of right ones over bins of a tenth, weighted by their size.

--table writes what each rule's answers are worth, from every other document, and tells the error on the rest.
"""

import argparse
import json
import random
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

LEAST = 25  # answers that a rule needs for a figure of its own
MANY, MOST_ERROR = 200, 0.05
# Of the texts that were seen, those that came after the models had learned.
LATER = ("convoy", "quarry", "verdict")
PRIOR = 8  # answers of its kind that weigh in on a rule's share
LABELS = {"person": "PER", "organization": "ORG", "country": "LOC", "place": "LOC"}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("shared", type=Path)
    parser.add_argument("--rules", action="store_true", help="show every rule")
    parser.add_argument("--unjudged", action="store_true", help="show the answers in articles read by hand that nobody has judged")
    parser.add_argument("--check", action="store_true", help="fail where a kind with many answers is far off")
    parser.add_argument("--table", type=Path, help="write a table of scores here")
    args = parser.parse_args()
    sys.path[:0] = [str(args.shared / "score")]
    read = list(read_by_hand(args.program, args.shared / "data"))
    answers = list(everything(args.program, args.shared, read))
    readings(read, args.unjudged)
    if args.table:
        fitted = table([one for one in answers if one["half"] == 0])
        for one in answers:
            # what is weighed one by one stands in no table
            own = None if is_weighed(one) else fitted.get((one["kind"], one["rule"], one["type"]))
            one["fitted"] = one["confidence"] if own is None else own
        report([one for one in answers if one["half"] == 1], "fitted", "from the other half")
        write(table(answers), answers, args.table)
    else:
        report(answers, "confidence", "as it says")
    if args.rules:
        rules(answers)
    if args.check:
        for kind in sorted({one["kind"] for one in answers}):
            own = [one for one in answers if one["kind"] == kind and not one.get("learned_from")]
            if len(own) >= MANY and error(own, "confidence") > MOST_ERROR:
                sys.exit(f"{kind}: the error is over {MOST_ERROR}; --table {Path('assets/models/scores.txt')} measures anew")


def everything(program, shared, read):
    data = shared / "data"
    for name in ("gmb_norm.test", "uner_ewt.test", "gum_flatnamed_open.dev"):
        yield from names(program, data / "ner" / f"{name}.tsv")
    yield from pronouns(program, data / "coref" / "gap.validation.jsonl")
    yield from mentions(program, data / "coref" / "gum_open.dev.jsonl", ("pronoun", "nominal"))
    # only pronouns were learned from this one
    yield from mentions(program, data / "coref" / "gum_open.train.jsonl", ("nominal",))
    yield from claims(program, data / "quotes" / "news_attribution.dev.jsonl")
    yield from by_hand(read)
    tests = Path(__file__).parent.parent / "tests"
    for folder in (shared / "score" / "cases" / "open", tests / "accounts", tests / "cases"):
        for path in sorted(folder.rglob("gold.json")):
            for one in in_full(program, path):
                # models learned from these: they say what a rule is worth, and not how far belief and truth are apart
                yield one | {"learned_from": "seen" in path.parts and path.parent.name not in LATER}


def extract(program, documents):
    """The annotations of [(text, published)]."""
    lines = "".join(json.dumps({"text": text, "published": published}) + "\n" for text, published in documents)
    run = subprocess.run([program, "extract", "--jsonl"], input=lines, capture_output=True, text=True, check=True)
    return [json.loads(line) for line in run.stdout.splitlines()]


def answer(kind, item, number, right):
    return {
        "kind": kind, "rule": item["rule"], "type": item.get("type", item.get("mode")), "half": number % 2,
        "confidence": item["confidence"], "right": bool(right),
    }


def names(program, path):
    from tasks import ner

    documents = ner.load(path, None)
    found = extract(program, [(one.text, None) for one in documents])
    for number, (document, annotations) in enumerate(zip(documents, found)):
        for mention in annotations["mentions"]:
            label = LABELS.get(mention["type"])
            if mention["kind"] != "name" or label is None:
                continue
            place = ner.to_tokens((mention["start"], mention["end"]), document.gold, document.text)
            name = place and ner.without_article((place[0], place[1], label), document.gold.tokens)
            yield answer("name", mention, number, name in document.gold.names)


def pronouns(program, path):
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    found = extract(program, [(row["text"], None) for row in rows])
    for number, (row, annotations) in enumerate(zip(rows, found)):
        at = row["pronoun_offset"]
        for mention in annotations["mentions"]:
            if mention["kind"] != "pronoun" or mention["start"] != at:
                continue
            spans = [
                (one["start"], one["end"]) for one in annotations["mentions"]
                if one["entity"] == mention["entity"] and one["kind"] == "name"
            ]
            meets = {
                letter: any(start < row[f"{letter}_offset"] + len(row[letter]) and row[f"{letter}_offset"] < end
                            for start, end in spans)
                for letter in "AB"
            }
            # of somebody else than the two the corpus says nothing
            if any(meets.values()) or any(row[f"{letter}_coref"] for letter in "AB"):
                yield answer("pronoun", mention, number, any(meets[letter] and row[f"{letter}_coref"] for letter in "AB"))


def mentions(program, path, kinds):
    from answers import Reader
    from tasks import coref

    documents = coref.load(path, None)
    found = extract(program, [(one.text, None) for one in documents])
    for number, (document, annotations) in enumerate(zip(documents, found)):
        gold = coref.Gold(document.gold)
        aligned = coref.align(gold, Reader(annotations, document.text).read(), document.text)
        cluster_of = {one: index for index, cluster in enumerate(document.gold["clusters"]) for one in cluster}
        last = {}
        for index, mention in enumerate(annotations["mentions"]):
            # of what is no mention there ("Syrian") the corpus says nothing
            own = cluster_of.get(aligned.get(index))
            if own is None:
                continue
            before = last.get(mention["entity"])
            last[mention["entity"]] = own
            # whose body acts for whom, the corpus says otherwise: a government is its state in the format, and apart from it there
            is_asked = mention["kind"] in kinds and is_held(mention) and mention["rule"] != "body"
            if is_asked and (before is not None or mention["kind"] == "pronoun"):
                yield answer(mention["kind"], mention, number, own == before)


def claims(program, path):
    from tasks import claims as task

    documents = task.load(path, None)
    found = extract(program, [(one.text, one.published) for one in documents])
    for number, (document, annotations) in enumerate(zip(documents, found)):
        for claim in annotations["claims"]:
            hull = (min(part["start"] for part in claim["content"]), max(part["end"] for part in claim["content"]))
            right = any(task.CRITERIA["overlap"](gold.content, hull) for gold in document.gold)
            yield answer("claim", claim, number, right)


def by_hand(read):
    """Verdicts on claims and relations of articles, by file, line and place."""
    for number, (row, annotations, _) in enumerate(read):
        for kind in ("claim", "relation"):
            verdicts = {tuple(place): verdict for *place, verdict in row[f"{kind}s"]}
            for item in annotations[f"{kind}s"]:
                verdict = verdicts.get(place_of(item, annotations))
                if verdict is not None:
                    yield answer(kind, item, number, verdict == "right")
        yield from descriptions(row, annotations, number)


def descriptions(row, annotations, number):
    """Descriptions, held against where a name of whom they stand for begins; nowhere for those of nobody that is named."""
    named = dict(row.get("descriptions", ()))
    for one in annotations["mentions"]:
        if one["kind"] == "nominal" and one["start"] in named and is_held(one):
            name = named[one["start"]]
            yield answer("nominal", one, number, name is not None and any(
                other["start"] <= name < other["end"] for other in annotations["mentions"]
                if other["kind"] == "name" and other["entity"] == one["entity"]
            ))


def read_by_hand(program, data):
    """The articles that were read by hand: their row of verdicts, what is found in them now, and their words."""
    folder = Path(__file__).parent
    rows = [json.loads(line) for line in (folder / "reading.jsonl").read_text(encoding="utf-8").splitlines()]
    lines = (data / "text" / "vast2014_articles.jsonl").read_text(encoding="utf-8").split("\n")
    for row in rows:
        if "line" in row:
            text = json.loads(lines[row["line"]])["text"]
            yield row, extract(program, [(text, None)])[0], text
        else:
            run = subprocess.run(
                [program, "extract", "--with-text", str(folder.parent / "assets" / "sample" / row["file"])],
                capture_output=True, text=True, check=True,
            )
            annotations = json.loads(run.stdout)
            yield row, annotations, annotations["text"]


def in_full(program, path):
    """The relations, descriptions and pronouns of texts that are annotated in full."""
    documents = json.loads(path.read_text(encoding="utf-8"))["documents"].values()
    texts = [(path.parent / one["file"]).read_text(encoding="utf-8") for one in documents]
    found = extract(program, [(text, one["published"]) for text, one in zip(texts, documents)])
    for number, (gold, annotations) in enumerate(zip(documents, found)):
        yield from relations(gold, annotations, number)
        yield from references(gold, annotations, number)


def references(gold, annotations, number):
    """Whom descriptions and pronouns stand for: whose name the entity bears, by the names that are marked."""
    marked = [(mention, entity["name"]) for entity in gold["entities"] for mention in entity["mentions"]]
    names = defaultdict(set)
    for one in annotations["mentions"]:
        if one["kind"] == "name":
            names[one["entity"]] |= {
                name for mention, name in marked
                if mention["kind"] == "name" and mention["start"] <= one["start"] and one["end"] <= mention["end"]
            }
    for one in annotations["mentions"]:
        if one["kind"] == "name" or not is_held(one) or not names[one["entity"]]:
            continue
        # the marked words that end in the same noun; of what is not marked the text says nothing
        wanted = {name for mention, name in marked if mention["kind"] != "name" and mention["end"] == one["end"]}
        if wanted:
            yield answer(one["kind"], one, number, wanted & names[one["entity"]])


def relations(gold, annotations, number):
    """Relations, by their type and sides."""
    symmetric = ("agree", "consult", "cooperate", "ally_of", "same_as")
    places = {one["name"]: one["mentions"] for one in gold["entities"]}
    for relation in annotations["relations"]:
        def meets(side, names):
            spans = [one for one in annotations["mentions"] if one["entity"] == relation[side]]
            wanted = [one for name in names for one in places.get(name, [])]
            return any(a["start"] < b["end"] and b["start"] < a["end"] for a in spans for b in wanted)

        right = any(
            relation["type"] in (one["type"], *one["type_also"]) and any(
                meets(first, [one["from"], *one["from_also"]]) and meets(second, [one["to"], *one["to_also"]])
                for first, second in (("from", "to"), ("to", "from"))[: 2 if one["type"] in symmetric else 1]
            )
            for one in gold["relations"]
        )
        yield answer("relation", relation, number, right)


def readings(read, shows):
    """Precision and recall, now, of the articles that were read by hand. What nobody has judged counts for nothing; `shows` lists it."""
    print("read by hand:\n| articles | kind | given | precision | recall |\n| --- | --- | --- | --- | --- |")
    # rules were mended with the first articles seen; the fresh ones were read once that was done
    groups = {
        "back-translated news, seen": [one for one in read if "line" in one[0] and "fresh" not in one[0]],
        "back-translated news, fresh": [one for one in read if "fresh" in one[0]],
        "sample": [one for one in read if "file" in one[0]],
    }
    unjudged = []
    for name, own in groups.items():
        for kind in ("claim", "relation"):
            given = right = lost = wanted = 0
            for row, annotations, text in own:
                verdicts = {tuple(place): verdict for *place, verdict in row[f"{kind}s"]}
                # a relation of the same two is one, by whatever word it was told in its time
                same = {place[1:] if kind == "relation" else place for place, verdict in verdicts.items() if verdict == "right"}
                wanted += row[f"missed_{kind}s"] + len(same)
                for item in annotations[f"{kind}s"]:
                    place = place_of(item, annotations)
                    verdict = verdicts.get(place)
                    given += verdict is not None
                    right += verdict == "right"
                    if verdict is None:
                        unjudged.append((row, kind, item, annotations, text))
                    same.discard(place[1:] if kind == "relation" else place)
                lost += row[f"missed_{kind}s"] + len(same)
            print(f"| {len(own)}, {name} | {kind}s | {given} | {right / max(given, 1):.2f} | {1 - lost / wanted:.2f} |")
    print(f"answers there that nobody has judged: {len(unjudged)}\n")
    for row, kind, item, annotations, text in unjudged if shows else []:
        print(row.get("line", row.get("file")), kind, list(place_of(item, annotations)), in_words(item, annotations, text))


def in_words(item, annotations, text):
    """A claim or a relation, to be judged."""
    words = lambda span: " ".join(text[span["start"] : span["end"]].split())
    if "evidence" in item:
        sides = [words(annotations["mentions"][item[side]]) for side in ("from_mention", "to_mention")]
        names = {entity["id"]: entity["name"] for entity in annotations["entities"]}
        sides = [f"{side} ({names[item[end]]})" for side, end in zip(sides, ("from", "to"))]
        manner = "denied" if item["negated"] else item["modality"]
        return f"{item['type']}: {' → '.join(sides)}, {manner}, {item['rule']}: {words(item['evidence'])}"
    source = words(item["source"]) if item["source"] else "nobody"
    chain = [words(link) for link in item["chain"]]
    return f"{item['act']}: {source}, through {chain}, {item['rule']}: {' … '.join(map(words, item['content']))}"


def place_of(item, annotations):
    """What tells a claim or a relation from others: its beginning and its sides."""
    if "evidence" in item:
        sides = (annotations["mentions"][item[side]]["start"] for side in ("from_mention", "to_mention"))
        return (item["trigger"]["start"], item["type"], *sides)
    cue = item["cue"] or item["content"][0]
    return (cue["start"], item["content"][0]["start"])


def is_held(mention):
    """Whether a mention is held against anything: how sure it is that a description without a name is anybody's, its training prints."""
    return mention["rule"] != "unnamed"


def is_weighed(one):
    """Whether a model weighs each such answer: pronouns, phrases that go back to somebody, relations that it finds."""
    return one["kind"] == "pronoun" or one["rule"] in ("goes back", "learned", "unnamed")


def table(answers):
    """What the answers of a rule (of a type, where there are enough) are worth."""
    kinds, groups = defaultdict(list), defaultdict(list)
    for one in answers:
        if not is_weighed(one):
            kinds[one["kind"]].append(one["right"])
        groups[one["kind"], one["rule"], None].append(one["right"])
        groups[one["kind"], one["rule"], one["type"]].append(one["right"])
    result = {}
    for (kind, rule, type_), rights in groups.items():
        base = sum(kinds[kind]) / max(len(kinds[kind]), 1)
        whole = groups[kind, rule, None]
        own = rights if len(rights) >= LEAST else whole
        result[kind, rule, type_] = (sum(own) + PRIOR * base) / (len(own) + PRIOR)
    return result


def write(scores, answers, path):
    weighed = {(one["kind"], one["rule"]) for one in answers if is_weighed(one)}
    scores = {key: score for key, score in scores.items() if key[:2] not in weighed}
    lines = ["# What answers are worth. A line: kind | rule | type, or all | thousandths. Written by examples/calibration.py."]
    for (kind, rule, type_), score in sorted(scores.items(), key=lambda one: tuple(map(str, one[0]))):
        if type_ is None or round(score, 2) != round(scores[kind, rule, None], 2):
            lines.append(f"{kind} | {rule} | {type_ or 'all'} | {round(score * 100) * 10}")
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def report(answers, field, note):
    answers = [one for one in answers if not one.get("learned_from")]
    print(
        f"expected calibration error, {note}; by chance: the mean where every confidence is true, and what one in twenty exceeds:\n"
        "| kind | answers | right | confidence | error | by chance |\n| --- | --- | --- | --- | --- | --- |"
    )
    for kind in sorted({one["kind"] for one in answers}):
        own = [one for one in answers if one["kind"] == kind]
        mean = sum(one[field] for one in own) / len(own)
        usual, most = by_chance(own, field)
        print(
            f"| {kind} | {len(own)} | {share(own):.3f} | {mean:.3f} | {error(own, field):.3f} "
            f"| {usual:.3f}, {most:.3f} |"
        )


def share(answers):
    return sum(one["right"] for one in answers) / len(answers)


def error(answers, field):
    bins = defaultdict(list)
    for one in answers:
        bins[min(int(one[field] * 10), 9)].append(one)
    distances = (
        abs(share(own) - sum(one[field] for one in own) / len(own)) * len(own) for own in bins.values()
    )
    return sum(distances) / len(answers)


def by_chance(answers, field, rounds=200):
    """The error of answers that are right just as often as they say, for there are few in a bin: its mean, and the twentieth from above."""
    dice = random.Random(1)
    errors = sorted(
        error([{field: one[field], "right": dice.random() < one[field]} for one in answers], field) for _ in range(rounds)
    )
    return sum(errors) / rounds, errors[rounds * 19 // 20]


def rules(answers):
    groups = defaultdict(list)
    for one in answers:
        groups[one["kind"], one["rule"], one["type"]].append(one)
    for (kind, rule, type_), own in sorted(groups.items(), key=lambda one: (one[0][0], -len(one[1]))):
        mean = sum(one["confidence"] for one in own) / len(own)
        print(f"{kind:9} {rule:24} {type_ or '':13} {len(own):5} says {mean:.2f}, right {share(own):.2f}")


if __name__ == "__main__":
    main()
