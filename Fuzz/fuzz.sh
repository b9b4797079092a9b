#!/bin/sh
# Builds the fuzz targets and runs each for SECONDS. usage: Fuzz/fuzz.sh SECONDS [TARGET…]
# A crash, a tree with broken links or an input that takes more than a second fails; the input is
# left in .build/fuzz/TARGET and belongs into a test.
set -eu
# Swift's own crash handler would keep libFuzzer from saving the input.
export SWIFT_BACKTRACE=enable=no
cd "$(dirname "$0")/.."
seconds=${1:-60}
[ $# -gt 0 ] && shift
out=.build/fuzz
mkdir -p $out
swiftc -O -swift-version 6 -package-name lede -parse-as-library -module-name LedeDocument \
  -emit-module -emit-module-path $out/LedeDocument.swiftmodule -emit-library -static \
  -o $out/libLedeDocument.a Sources/LedeDocument/*.swift
for target in ${@:-HTML XML Encoding Feed}; do
  swiftc -O -swift-version 6 -package-name lede -parse-as-library -module-name LedeParsing \
    -sanitize=fuzzer -I $out -L $out -lLedeDocument -o $out/fuzz-$target \
    $(find Sources/LedeParsing -name '*.swift') Fuzz/Fuzz$target.swift
  mkdir -p $out/$target
  # Seeds: html5lib's tests, if they are unpacked here.
  [ -d .corpora/html5lib ] && seeds="$(find .corpora/html5lib -type d)" || seeds=
  $out/fuzz-$target -max_total_time="$seconds" -max_len=65536 -timeout=1 -rss_limit_mb=1024 \
    -dict=Fuzz/markup.dict -artifact_prefix=$out/$target/ -print_final_stats=1 \
    $out/$target $seeds
done
