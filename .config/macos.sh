#!/bin/sh
# Checks the Metal back end on a Mac with Xcode and macOS 13 or later: Apple's compiler over every MSL
# text of the golden files, the whole test suite with the machine's own device required, then Apple's
# compiler over every text that the suite has generated. Further arguments go to Maven.
#
#   .config/macos.sh [maven argument...]
#
# Exit status: 0 where all of it is fine, 1 where something is not, 2 on another system or without tools.
set -u

root=$(CDPATH='' cd -P "$(dirname "$0")/.." && pwd)

say() { printf 'macos: %s\n' "$*"; }
[ "$(uname -s)" = Darwin ] || {
  say "this is $(uname -s); Metal and its compiler are parts of macOS and Xcode" >&2
  exit 2
}
xcrun -sdk macosx -f metal >/dev/null 2>&1 || {
  say "xcrun finds no metal compiler: install Xcode, then xcodebuild -downloadComponent MetalToolchain" >&2
  exit 2
}
say "$(sw_vers -productVersion) on $(uname -m), $(xcrun -sdk macosx metal --version 2>&1 | head -n 1)"

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
checked=0
refused=0

# Every .metal file below the folders given.
compile_all() {
  find "$@" -name '*.metal' -type f 2>/dev/null | sort > "$scratch/texts"
  while IFS= read -r text; do
    checked=$((checked + 1))
    xcrun -sdk macosx metal -std=metal3.1 -fno-fast-math -Werror -c "$text" -o "$scratch/text.air" \
      > "$scratch/log" 2>&1 || {
      refused=$((refused + 1))
      say "refused: $text"
      cat "$scratch/log"
    }
  done < "$scratch/texts"
}

compile_all "$root/compiler-tests/src/test/resources/golden"
[ "$checked" -gt 0 ] || {
  say "there are no golden texts below $root" >&2
  exit 1
}

suite=0
RINGKERNEL_REQUIRE_TIERS=metal "$root/ringkernel" test "$@" || suite=1

compile_all "$root/compiler-tests/target/corpus" "$root/samples"
say "$checked texts, $refused refused; the suite $([ "$suite" -eq 0 ] && echo passed || echo failed)"
[ "$refused" -eq 0 ] && [ "$suite" -eq 0 ]
