"""lexbor through resiliparse (pip install resiliparse): parse and free."""
import sys
import time

try:
    from resiliparse.parse.html import HTMLTree
except ImportError:
    print("lexbor: resiliparse is not installed, see Peers/README.md")
    sys.exit(0)

rounds, listing = int(sys.argv[1]), sys.argv[2]
pages = [open(path, "rb").read() for path in open(listing).read().split("\n") if path]
best = 1e9
for _ in range(rounds):
    start = time.process_time()
    for page in pages:
        tree = HTMLTree.parse_from_bytes(page, "utf-8")
        del tree
    best = min(best, time.process_time() - start)
print(f"lexbor {sum(map(len, pages)) / 1e6 / best:.2f} MB/s")
