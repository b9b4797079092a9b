#!/usr/bin/env python3
"""The mean of the parameters of several runs from one start.

  soup.py PARAMETERS.npz… OUT.npz

Source: Wortsman and others, Model soups (2022).
"""
import sys

import numpy as np


def parameters(path):
    z = np.load(path)
    w = {k: z[k].astype(np.float32) for k in z.files}
    if "ds.weight" in w:  # an embedding of the corpus, of which use knows only "unknown"
        w["te"] = w["te"] + w.pop("ds.weight")[0]
    return w


def main():
    *sources, target = sys.argv[1:]
    runs = [parameters(path) for path in sources]
    mean = {k: sum(w[k] for w in runs) / len(runs) for k in runs[0]}
    np.savez(target, **{k: v.astype(np.float16) for k, v in mean.items()})


if __name__ == "__main__":
    main()
