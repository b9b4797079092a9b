#!/usr/bin/env python3
"""Writes models/names.lede from the parameters that train.py leaves and the encoder's vocabulary.

  export.py PARAMETERS.npz VOCAB.txt OUT

The layout is that of LedeAnnotation's NameWeights, which documents it. The same input gives the
same bytes. Needs numpy and nothing else.
"""
import sys
import unicodedata

import numpy as np

VERSION = 1
PANEL = 16  # outputs of a matrix that lie side by side
POSITIONS = 256  # more than a sequence ever has
SLOTS = 1 << 16
SHAPES, FLAGS, TAGS, HEADS = 11, 37, 9, 12


class Writer:
    def __init__(self, start):
        self.parts, self.size = [], start

    def add(self, array):
        data = np.ascontiguousarray(array).tobytes()
        self.parts.append(data + bytes(-len(data) % 64))
        self.size += len(self.parts[-1])


def rounded(matrix):
    """Rows as 8-bit integers, and the scale of each."""
    scales = np.abs(matrix).max(1) / 127
    scales[scales == 0] = 1
    return np.rint(matrix / scales[:, None]).astype(np.int8), scales.astype("<f4")


def add_table(out, table):
    rows, scales = rounded(table)
    out.add(scales)
    out.add(rows)


def add_matrix(out, weight, bias):
    """Panels of 16 outputs, in them pairs of inputs; see nk_matrix in CNameKernels."""
    outputs, inputs = weight.shape
    padding = -outputs % PANEL
    weight = np.concatenate([weight, np.zeros((padding, inputs), np.float32)])
    rows, scales = rounded(weight)
    out.add(scales)
    out.add(np.concatenate([bias, np.zeros(padding, np.float32)]).astype("<f4"))
    out.add(rows.reshape(-1, PANEL, inputs // 2, 2).transpose(0, 2, 1, 3))


def fnv(data):
    """FNV-1a, 32 bits."""
    value = 0x811C9DC5
    for byte in data:
        value = (value ^ byte) * 0x01000193 & 0xFFFFFFFF
    return value


def add_vocabulary(out, pieces):
    """An open hash table of piece numbers plus 1, where each piece starts, and the pieces."""
    slots = np.zeros(SLOTS, "<u2")
    for number, piece in enumerate(pieces):
        at = fnv(piece) % SLOTS
        while slots[at]:
            at = (at + 1) % SLOTS
        slots[at] = number + 1
    starts = np.cumsum([0] + [len(p) for p in pieces]).astype("<u4")
    out.add(slots)
    out.add(starts)
    out.add(np.frombuffer(b"".join(pieces), np.uint8))


def foldings():
    """What BERT's uncased normalizer makes of each scalar that it changes: canonical
    decomposition, no nonspacing marks, lower case. Four numbers each: the scalar and up to three
    in its place, 0 for none."""
    rows = []
    for scalar in range(0x80, 0x110000):
        if 0xD800 <= scalar < 0xE000 or 0xAC00 <= scalar < 0xD7A4:
            continue  # no scalars; Hangul is decomposed by rule
        parts = unicodedata.normalize("NFD", chr(scalar))
        parts = "".join(c for c in parts if unicodedata.category(c) != "Mn").lower()
        if parts != chr(scalar) and len(parts) <= 3:
            rows.append([scalar] + [ord(c) for c in parts] + [0] * (3 - len(parts)))
    return np.array(rows, "<u4")


def checksum(data):
    """Two running sums of the 32-bit words (Fletcher 1982) in 16 lanes; nk_checksum has the same."""
    words = np.frombuffer(data, "<u4").astype(np.uint64).reshape(-1, 16)
    count = len(words)
    first = words.sum(0) & 0xFFFFFFFF
    weights = (count - np.arange(count, dtype=np.uint64)) & np.uint64(0xFFFFFFFF)
    second = (words * weights[:, None] & np.uint64(0xFFFFFFFF)).sum(0) & 0xFFFFFFFF
    return fnv(np.concatenate([first, second]).astype("<u4").tobytes())


def main():
    parameters, vocabulary, target = sys.argv[1:]
    z = np.load(parameters)
    w = {k: z[k].astype(np.float32) for k in z.files}
    pieces = [line.rstrip("\n").encode() for line in open(vocabulary, encoding="utf-8")]
    width = w["we.weight"].shape[1]
    layers = sum(k.endswith(".qkv.weight") for k in w)
    fold = foldings()
    out = Writer(128)
    add_table(out, w["we.weight"])
    # What every piece of a position has: position, token type and the unknown corpus.
    base = w["te"] + (w["ds.weight"][0] if "ds.weight" in w else 0)
    add_table(out, w["pe.weight"][:POSITIONS] + base)
    out.add(w["sh.weight"].astype("<f4"))
    out.add(w["mh.weight"][:FLAGS].astype("<f4"))
    out.add(w["ln.weight"].astype("<f4"))
    out.add(w["ln.bias"].astype("<f4"))
    for i in range(layers):
        for name in ("qkv", "o", "n1", "f1", "f2", "n2"):
            weight, bias = w[f"layers.{i}.{name}.weight"], w[f"layers.{i}.{name}.bias"]
            if name in ("n1", "n2"):
                out.add(weight.astype("<f4"))
                out.add(bias.astype("<f4"))
            else:
                add_matrix(out, weight, bias)
    add_matrix(out, w["cls.weight"], w["cls.bias"])
    add_vocabulary(out, pieces)
    out.add(fold)
    body = b"".join(out.parts)
    inner = w["layers.0.f1.weight"].shape[0]
    numbers = [
        VERSION, out.size, checksum(body), width, HEADS, inner, layers, len(pieces), POSITIONS,
        SHAPES, FLAGS, TAGS, SLOTS, sum(map(len, pieces)), len(fold),
    ]
    header = b"ledename" + np.array(numbers, "<u4").tobytes()
    header += bytes(124 - len(header))
    header += np.array([fnv(header)], "<u4").tobytes()
    with open(target, "wb") as file:
        file.write(header + body)
    print(f"{target}: {out.size} bytes")


if __name__ == "__main__":
    main()
