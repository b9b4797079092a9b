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
# What LedeAnnotation has in C, with module maps as SwiftPM makes them.
for module in CNameKernels CEntityModel; do
  mkdir -p $out/modules/$module
  header=$(ls "$PWD"/Sources/$module/include/*.h)
  echo "module $module { header \"$header\" export * }" > $out/modules/$module/module.modulemap
  for file in Sources/$module/*.c; do
    clang -O2 -I Sources/$module/include -Wno-c23-extensions -c "$file" -o "$out/modules/$module-$(basename "$file" .c).o"
  done
done
for target in ${@:-HTML XML Encoding Feed Weights}; do
  module=LedeParsing extra=
  if [ $target = Weights ]; then
    module=LedeAnnotation
    extra="-I $out/modules/CNameKernels -I $out/modules/CEntityModel $(ls $out/modules/*.o)"
  fi
  swiftc -O -swift-version 6 -package-name lede -parse-as-library -module-name $module \
    -enable-upcoming-feature MemberImportVisibility -sanitize=fuzzer -I $out -L $out -lLedeDocument \
    $extra -o $out/fuzz-$target $(find Sources/$module -name '*.swift') Fuzz/Fuzz$target.swift
  mkdir -p $out/$target
  # Seeds: html5lib's tests, if they are unpacked here.
  [ -d .corpora/html5lib ] && seeds="$(find .corpora/html5lib -type d)" || seeds=
  $out/fuzz-$target -max_total_time="$seconds" -max_len=65536 -timeout=1 -rss_limit_mb=1024 \
    -dict=Fuzz/markup.dict -artifact_prefix=$out/$target/ -print_final_stats=1 \
    $out/$target $seeds
done
