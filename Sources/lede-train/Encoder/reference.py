#!/usr/bin/env python3
"""The encoder in 32-bit floating point, to compare lede's 8-bit weights and integer sums with.

  reference.py PARAMETERS.npz SEQUENCES.jsonl LOGARITHMS

SEQUENCES is what `lede-train sequences` wrote, LOGARITHMS what `lede-evaluate encoder` made of it.
Needs numpy and nothing else.
"""
import json
import math
import sys

import numpy as np

HEADS = 12


def erf(x):
    """Numerical Recipes' erfc, within 1.2e-7, in 64 bits."""
    a = np.abs(x.astype(np.float64))
    t = 1 / (1 + 0.5 * a)
    c = (-1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398,
         1.48851587, -0.82215223, 0.17087277)
    tail = t * np.exp(-a * a + np.polynomial.polynomial.polyval(t, c))
    return np.where(x >= 0, 1 - tail, tail - 1).astype(np.float32)


def norm(x, gain, offset):
    mean = x.mean(-1, keepdims=True)
    variance = ((x - mean) ** 2).mean(-1, keepdims=True)
    return (x - mean) / np.sqrt(variance + 1e-12) * gain + offset


def logarithms(w, line):
    count, width = len(line["pieces"]), w["te"].shape[0]
    x = w["we.weight"][line["pieces"]] + w["pe.weight"][:count] + w["te"]
    x += w["sh.weight"][line["shapes"]]
    if "ds.weight" in w:
        x += w["ds.weight"][0]
    for row, flags in enumerate(line["flags"]):
        x[row] += w["mh.weight"][flags].sum(0)
    x = norm(x, w["ln.weight"], w["ln.bias"])
    layer = 0
    while f"layers.{layer}.qkv.weight" in w:
        at = f"layers.{layer}."
        linear = lambda y, name: y @ w[at + name + ".weight"].T + w[at + name + ".bias"]
        parts = linear(x, "qkv").reshape(count, 3, HEADS, width // HEADS).transpose(1, 2, 0, 3)
        scores = parts[0] @ parts[1].transpose(0, 2, 1) / math.sqrt(width // HEADS)
        scores = np.exp(scores - scores.max(-1, keepdims=True))
        mixed = (scores / scores.sum(-1, keepdims=True)) @ parts[2]
        mixed = mixed.transpose(1, 0, 2).reshape(count, width)
        x = norm(x + linear(mixed, "o"), w[at + "n1.weight"], w[at + "n1.bias"])
        inner = linear(x, "f1")
        inner *= 0.5 * (1 + erf(inner * np.float32(math.sqrt(0.5))))
        x = norm(x + linear(inner, "f2"), w[at + "n2.weight"], w[at + "n2.bias"])
        layer += 1
    y = x[line["first"]] @ w["cls.weight"].T + w["cls.bias"]
    y -= y.max(-1, keepdims=True)
    return y - np.log(np.exp(y).sum(-1, keepdims=True))


def best(logp):
    """Viterbi over tags in which a name goes on only as what it began as."""
    count = logp.shape[1]
    steps = np.zeros((count, count))
    for tag in range(2, count, 2):
        steps[:, tag] = -1e9
        steps[[tag - 1, tag], tag] = 0
    row = logp[0].astype(float).copy()
    row[2::2] = -1e9
    back = []
    for values in logp[1:]:
        scores = row[:, None] + steps
        back.append(scores.argmax(0))
        row = scores.max(0) + values
    tags = [int(row.argmax())]
    for pointers in reversed(back):
        tags.append(int(pointers[tags[-1]]))
    return tags[::-1]


def main():
    parameters, sequences, ours = sys.argv[1:]
    z = np.load(parameters)
    w = {k: z[k].astype(np.float32) for k in z.files}
    tokens = same = 0
    furthest = 0.0
    for line, own in zip(open(sequences), open(ours)):
        theirs = logarithms(w, json.loads(line))
        own = np.array([float(v) for v in own.split()]).reshape(theirs.shape)
        pairs = list(zip(best(theirs), best(own)))
        tokens += len(pairs)
        same += sum(a == b for a, b in pairs)
        furthest = max(furthest, float(np.abs(np.exp(theirs) - np.exp(own)).max()))
    print(f"{tokens} tokens, same tags {100 * same / tokens:.3f} %, "
          f"probabilities differ by {furthest:.3f} at most")


if __name__ == "__main__":
    main()
