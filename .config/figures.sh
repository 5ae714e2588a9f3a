#!/usr/bin/env bash
# Prints the figures of a release: first and second demo, the suite cold and without changes, what the
# processor costs, and the size of each module. Works on a clone of the committed state.
#
#   .config/figures.sh [FOLDER]     FOLDER: where the clone goes; default: a temporary one
set -euo pipefail
source_root=$(cd "$(dirname "$0")/.." && pwd)
work=${1:-$(mktemp -d)}
clone=$work/clone
seconds() { # seconds COMMAND...: the wall time, output to a log
  local start end
  start=$(date +%s%N)
  "$@" >>"$work/figures.log" 2>&1 || { echo "failed: $* (see $work/figures.log)" >&2; exit 1; }
  end=$(date +%s%N)
  awk -v n=$((end - start)) 'BEGIN { printf "%.1f s", n / 1e9 }'
}

git clone -q "$source_root" "$clone"
cd "$clone"
echo "commit               $(git rev-parse --short HEAD)"
echo "demo, empty build    $(seconds ./ringkernel demo -o "$work/demo")"
echo "demo, second run     $(seconds ./ringkernel demo -o "$work/demo")"
echo "--version            $(seconds ./ringkernel --version)"
echo "suite, cold          $(seconds ./ringkernel test)"
echo "suite, no change     $(seconds ./ringkernel test)"

jdk=$(./ringkernel doctor | awk '/ JDK /{print $NF}')
path=$(cat processor/cli/target/classpath)
sources=samples/wavesim/target/classes/io/ringkernel/samples/wavesim/sources
mkdir -p "$work/src"
for name in Fire Level MoveMicrophone Panel Pause Poll Probe Receipt Report Sample SetAmplitude \
  WaveControl WaveKernels; do
  cp "$sources/$name.java" "$work/src/"
done
median() { # median OPTION: of five compilations of the sample's 13 sources
  for run in 1 2 3 4 5; do
    rm -rf "$work/out"
    local start end
    start=$(date +%s%N)
    "$jdk/bin/javac" -nowarn -d "$work/out" -cp "$path" "$@" "$work"/src/*.java >/dev/null
    end=$(date +%s%N)
    echo $(((end - start) / 1000000))
  done | sort -n | sed -n 3p
}
echo "javac, sample        $(median -proc:none) ms without the processor, $(median \
  -processorpath "$path") ms with it (median of 5, cold javac)"

echo
printf '%-28s %6s %7s %s\n' module files lines 'largest file'
for module in annotations ir lower-cuda lower-wgsl lower-msl processor/core processor/verify \
  processor/cli runtime/core runtime/webgpu samples/wavesim compiler-tests; do
  for part in main test; do
    [ -d "$module/src/$part/java" ] || continue
    find "$module/src/$part/java" -name '*.java' -exec wc -l {} + | grep -v ' total$' |
      awk -v m="$module $part" '{ n++; s += $1; if ($1 > b) { b = $1; f = $2 } }
        END { sub(".*/", "", f); if (n) printf "%-28s %6d %7d %s %d\n", m, n, s, f, b }'
  done
done
