#!/bin/sh
# Writes entry.h from lede.ti. Run it in this folder after changing lede.ti; needs tic and infocmp
# (package ncurses-bin, 6.1 or newer).
set -eu
compiled=$(mktemp -d)
trap 'rm -rf "$compiled"' EXIT
tic -x -o "$compiled" lede.ti

define() {  # define MACRO entry: one #define holding the entry as ncurses' TERMINFO takes it
  printf '#define %s \\\n  "%s"\n' "$1" "$(TERMINFO=$compiled infocmp -x -0 -Q2 "$2" | grep '^b64:' | tr -d '\n')"
}
{
  echo '// Made by make-entry.sh from lede.ti; do not edit.'
  echo '#pragma once'
  define CT_DIRECT_ENTRY lede-direct
  define CT_INDEXED_ENTRY lede-indexed
} > entry.h
