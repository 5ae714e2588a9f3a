#!/bin/sh
# Measures the command line in new processes: --help, and codegen of one file. Prints the median and
# the slowest of RUNS (default 15) in milliseconds.
set -eu

root=$(CDPATH='' cd -P "$(dirname "$0")/.." && pwd)
runs=${RUNS:-15}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

mkdir "$work/src"
cat > "$work/src/Saxpy.java" <<'JAVA'
import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;

final class Saxpy {
  @GpuKernel
  static void saxpy(GpuContext gpu, float a, float[] x, float[] y) {
    int i = gpu.globalIdX();
    if (i < x.length) {
      y[i] = a * x[i] + y[i];
    }
  }
}
JAVA

# The first run builds and fills the archive.
"$root/ringkernel" --help > /dev/null

measure() {
  name=$1
  shift
  run=0
  : > "$work/times"
  while [ "$run" -lt "$runs" ]; do
    before=$(date +%s%N)
    "$@" > /dev/null
    after=$(date +%s%N)
    echo $(((after - before) / 1000000)) >> "$work/times"
    run=$((run + 1))
  done
  sort -n "$work/times" | awk -v name="$name" '
    { t[NR] = $1 }
    END { printf "%-24s median %d ms, slowest %d ms, %d runs\n", name, t[int((NR + 1) / 2)], t[NR], NR }'
}

measure "--help" "$root/ringkernel" --help
measure "codegen of one file" "$root/ringkernel" codegen "$work/src/Saxpy.java" -o "$work/out"
