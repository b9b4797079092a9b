"""Article text by resiliparse or trafilatura (pip install resiliparse trafilatura lxml_html_clean): pages a second."""
import sys
import time

name, listing = sys.argv[1], sys.argv[2]
try:
    if name == "resiliparse":
        from resiliparse.extract.html2text import extract_plain_text
        from resiliparse.parse.encoding import bytes_to_str, detect_encoding

        def read(page):
            return extract_plain_text(bytes_to_str(page, detect_encoding(page)), main_content=True)
    else:
        import trafilatura

        def read(page):
            return trafilatura.extract(page)
except ImportError:
    print(f"{name}: not installed, see Peers/README.md")
    sys.exit(0)

times = []
for path in open(listing).read().splitlines():
    page = open(path, "rb").read()
    start = time.process_time()
    try:
        read(page)
    except Exception as error:
        print(f"{name}: {path}: {error}", file=sys.stderr)
    times.append(time.process_time() - start)
print(f"{name} {len(times) / max(sum(times), 1e-9):.2f} pages/s, one round")
