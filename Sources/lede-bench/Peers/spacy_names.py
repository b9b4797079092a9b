"""Words a CPU second of spaCy's small English model on one core: spacy_names.py FOLDER."""

import glob
import resource
import sys
import time

try:
    import en_core_web_sm
except ImportError:
    print("spaCy: not there, see Peers/README.md")
    sys.exit()

start = time.process_time()
nlp = en_core_web_sm.load()
load = time.process_time() - start
texts = [open(path, encoding="utf8").read() for path in sorted(glob.glob(sys.argv[1] + "/*.txt"))]
words = sum(len(text.split()) for text in texts)
best = float("inf")
for _ in range(2):
    start = time.process_time()
    names = sum(len(doc.ents) for doc in nlp.pipe(texts))
    best = min(best, time.process_time() - start)
memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
print(f"spaCy {words / best:.0f} words a CPU second ({names} names), load {load:.2f} s, RSS {memory} MB")
