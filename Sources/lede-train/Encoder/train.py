#!/usr/bin/env python3
"""Fine-tunes the encoder as a tagger of names, and writes its parameters as one .npz file.

Reads the sequences that `lede-train sequences` writes, one JSON object a line:
  set     name of the corpus, for --keep
  pieces  piece numbers, [CLS] and [SEP] with them
  shapes  shape class of each piece's word
  flags   flags of each piece's word
  first   positions of the first piece of each word
  tags    tag of each word; 9 is "O or MISC", for corpora that do not label MISC
"""
import argparse
import json
import random
import time

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

TAGS = ["O"] + [f"{p}-{t}" for t in ("PER", "ORG", "LOC", "MISC") for p in "BI"]
PIECES, POSITIONS, WIDTH, INNER, HEADS, LAYERS = 30522, 512, 384, 1536, 12, 6
SHAPES, FLAGS = 11, 37
CAPITALS, TITLE = 2, 1  # the flags of lines in capitals and in title case


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.qkv, self.o = nn.Linear(WIDTH, 3 * WIDTH), nn.Linear(WIDTH, WIDTH)
        self.f1, self.f2 = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)
        self.n1, self.n2 = (nn.LayerNorm(WIDTH, 1e-12) for _ in range(2))
        self.drop = nn.Dropout(0.1)

    def forward(self, x, mask):
        batch, length, _ = x.shape
        q, k, v = self.qkv(x).view(batch, length, 3, HEADS, WIDTH // HEADS).permute(2, 0, 3, 1, 4)
        a = F.scaled_dot_product_attention(q, k, v, attn_mask=mask)
        x = self.n1(x + self.drop(self.o(a.transpose(1, 2).reshape(batch, length, WIDTH))))
        return self.n2(x + self.drop(self.f2(F.gelu(self.f1(x)))))


class Tagger(nn.Module):
    """A BERT encoder whose input also has the shape and the flags of the word."""

    def __init__(self):
        super().__init__()
        self.we, self.pe = nn.Embedding(PIECES, WIDTH), nn.Embedding(POSITIONS, WIDTH)
        self.te = nn.Parameter(torch.zeros(WIDTH))
        self.sh = nn.Embedding(SHAPES, WIDTH)
        self.mh = nn.EmbeddingBag(FLAGS + 1, WIDTH, mode="sum", padding_idx=FLAGS)
        self.ln = nn.LayerNorm(WIDTH, 1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.drop = nn.Dropout(0.1)
        self.cls = nn.Linear(WIDTH, len(TAGS))
        nn.init.normal_(self.sh.weight, std=0.03)
        nn.init.zeros_(self.mh.weight)
        nn.init.normal_(self.cls.weight, std=0.02)
        nn.init.zeros_(self.cls.bias)

    def forward(self, pieces, shapes, flags, starts, mask, first):
        batch, length = pieces.shape
        x = self.we(pieces) + self.pe.weight[:length] + self.te + self.sh(shapes)
        x = self.drop(self.ln(x + self.mh(flags, starts).view(batch, length, WIDTH)))
        for layer in self.layers:
            x = layer(x, mask)
        return self.cls(self.drop(x.reshape(batch * length, WIDTH)[first]))

    def load_public(self, path):
        """The encoder of sentence-transformers/all-MiniLM-L6-v2 (model.safetensors)."""
        from safetensors.torch import load_file

        w, own = load_file(path), {}
        e = "embeddings."
        own["we.weight"] = w[e + "word_embeddings.weight"]
        own["pe.weight"] = w[e + "position_embeddings.weight"]
        own["te"] = w[e + "token_type_embeddings.weight"][0]
        own["ln.weight"], own["ln.bias"] = w[e + "LayerNorm.weight"], w[e + "LayerNorm.bias"]
        parts = {
            "o": "attention.output.dense", "n1": "attention.output.LayerNorm",
            "f1": "intermediate.dense", "f2": "output.dense", "n2": "output.LayerNorm",
        }
        for i in range(LAYERS):
            for kind in ("weight", "bias"):
                at = f"encoder.layer.{i}."
                own[f"layers.{i}.qkv.{kind}"] = torch.cat(
                    [w[f"{at}attention.self.{n}.{kind}"] for n in ("query", "key", "value")])
                for name, theirs in parts.items():
                    own[f"layers.{i}.{name}.{kind}"] = w[f"{at}{theirs}.{kind}"]
        self.load_state_dict(own, strict=False)

    def load_npz(self, path):
        z = np.load(path)
        state = {k: torch.tensor(z[k].astype(np.float32)) for k in z.files if k != "ds.weight"}
        if "ds.weight" in z.files:  # an embedding of the corpus, of which use knows only "unknown"
            state["te"] = state["te"] + torch.tensor(z["ds.weight"][0].astype(np.float32))
        self.load_state_dict(state)

    def save_npz(self, path):
        np.savez(path, **{k: v.detach().numpy().astype(np.float16) for k, v in self.state_dict().items()})


def collate(items):
    length, batch = max(len(i["pieces"]) for i in items), len(items)
    pieces = torch.zeros(batch, length, dtype=torch.long)
    shapes = torch.full((batch, length), SHAPES - 1)
    mask = torch.zeros(batch, length, dtype=torch.bool)
    flags, starts, first, tags = [], [], [], []
    for b, item in enumerate(items):
        n = len(item["pieces"])
        pieces[b, :n] = torch.tensor(item["pieces"])
        shapes[b, :n] = torch.tensor(item["shapes"])
        mask[b, :n] = True
        for t in range(length):
            starts.append(len(flags))
            if t < n:
                flags += item["flags"][t]
        first += [b * length + f for f in item["first"]]
        tags += item["tags"]
    mask = None if bool(mask.all()) else mask[:, None, None, :]
    long = lambda x: torch.tensor(x, dtype=torch.long)
    return (pieces, shapes, long(flags), long(starts), mask, long(first)), long(tags)


def batches(items, size, rng):
    """Sequences of like length together, at most `size` pieces with padding."""
    items = list(items)
    rng.shuffle(items)
    found = []
    for at in range(0, len(items), 1024):
        batch = []
        for item in sorted(items[at:at + 1024], key=lambda i: len(i["pieces"])):
            longest = max(len(item["pieces"]), len(batch[-1]["pieces"]) if batch else 0)
            if batch and (len(batch) + 1) * longest > size:
                found.append(batch)
                batch = []
            batch.append(item)
        if batch:
            found.append(batch)
    rng.shuffle(found)
    return found


def recased(item, rng, share):
    """Now and then a sequence as a headline has it, in capitals or title case."""
    if rng.random() >= share:
        return item
    item = dict(item)
    capitals = rng.random() < 0.6
    flag = CAPITALS if capitals else TITLE
    if capitals:
        item["shapes"] = [2 if s in (0, 1, 4) else s for s in item["shapes"]]
    else:
        item["shapes"] = [1 if s == 0 else s for s in item["shapes"]]
    item["flags"] = [sorted(set(f) | {flag}) for f in item["flags"]]
    return item


def loss_of(logits, tags):
    """Cross entropy; for "O or MISC" that of the sum of their probabilities."""
    logp = F.log_softmax(logits.float(), -1)
    either = [0, TAGS.index("B-MISC"), TAGS.index("I-MISC")]
    exact = -logp.gather(1, tags.clamp(max=8)[:, None])[:, 0]
    return torch.where(tags == 9, -torch.logsumexp(logp[:, either], 1), exact).mean()


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    ap.add_argument("sequences", nargs="+")
    ap.add_argument("--encoder", help="model.safetensors of the public encoder")
    ap.add_argument("--from", dest="start", help=".npz to go on from")
    ap.add_argument("--out", required=True)
    ap.add_argument("--epochs", type=float, default=3)
    ap.add_argument("--rate", type=float, default=1.2e-4)
    ap.add_argument("--new-rate", type=float, default=1e-3)
    ap.add_argument("--batch", type=int, default=1024, help="pieces")
    ap.add_argument("--keep", default="", help="share of a set that an epoch sees: btc=.34,…")
    ap.add_argument("--capitals", type=float, default=0.03)
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--threads", type=int, default=2)
    ap.add_argument("--save-every", type=float, default=0, help="epochs")
    ap.add_argument("--bfloat16", action="store_true")
    a = ap.parse_args()
    torch.set_num_threads(a.threads)
    torch.manual_seed(a.seed)
    rng = random.Random(a.seed)
    keep = {k: float(v) for k, v in (x.split("=") for x in a.keep.split(",") if x)}
    items = [json.loads(line) for path in a.sequences for line in open(path)]
    per_epoch = sum(len(i["pieces"]) * keep.get(i["set"], 1) for i in items)
    print(f"{len(items)} sequences, {per_epoch:.0f} pieces an epoch", flush=True)
    model = Tagger()
    if a.start:
        model.load_npz(a.start)
    else:
        model.load_public(a.encoder)
    model.we.weight.requires_grad_(False)
    trained = [(n, p) for n, p in model.named_parameters() if p.requires_grad]
    is_new = lambda n: n.split(".")[0] in ("sh", "mh", "cls")
    groups = [
        {"params": [p for n, p in trained if not is_new(n)], "lr": a.rate, "peak": a.rate},
        {"params": [p for n, p in trained if is_new(n)], "lr": a.new_rate, "peak": a.new_rate},
    ]
    optimizer = torch.optim.AdamW(groups, weight_decay=0.01, fused=True)
    model.train()
    seen = steps = count = 0
    total, started, saved = 0.0, time.time(), 0
    while seen < a.epochs * per_epoch:
        epoch = [i for i in items if rng.random() < keep.get(i["set"], 1)]
        for batch in batches(epoch, a.batch, rng):
            done = seen / (a.epochs * per_epoch)
            if done >= 1:
                break
            factor = min(done / 0.07 + 0.01, 1) if done < 0.07 else max(0.01, (1 - done) / 0.93)
            for group in optimizer.param_groups:
                group["lr"] = group["peak"] * factor
            x, tags = collate([recased(i, rng, a.capitals) for i in batch])
            with torch.autocast("cpu", torch.bfloat16, enabled=a.bfloat16):
                logits = model(*x)
            loss = loss_of(logits, tags)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            seen += sum(len(i["pieces"]) for i in batch)
            steps += 1
            total, count = total + loss.item(), count + 1
            if steps % 50 == 0:
                rate = seen / (time.time() - started)
                print(f"step {steps} epoch {seen / per_epoch:.2f} loss {total / count:.4f} "
                      f"{rate:.0f} pieces/s", flush=True)
                total, count = 0.0, 0
            if a.save_every and seen >= (saved + 1) * a.save_every * per_epoch:
                saved += 1
                model.save_npz(f"{a.out}.{saved}.npz")
    model.save_npz(a.out)


if __name__ == "__main__":
    main()
