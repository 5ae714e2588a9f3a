#!/bin/sh
# Everything that a machine with an NVIDIA GPU is needed for: the tests tagged `gpu`, the sanitizers and all
# benchmarks, stage by stage; a stage that is done for this commit is not done again.
#
#   .config/gpu.sh here [OUT]       in a checkout, with a JDK and Maven
#   .config/gpu.sh pack FOLDER      in a checkout: FOLDER gets a small Java runtime, classes and tests
#   sh FOLDER/gpu.sh run [OUT]      there, with nothing but the driver and NVRTC or nvcc
#
# OUT, default gpu-results: README.md with tables, JSON, plots, raw samples, tests.log, machine.txt. Copy it to
# docs/benchmarks/DATE-gpu. Exit status: 0 where all of it is fine, 1 where something is not, 2 without a GPU.
set -u

here=$(CDPATH='' cd -P "$(dirname "$0")" && pwd)
stages='correctness sanitizers latency throughput actors kernels stencils'
limit=480
main=io.ringkernel.benchmarks.gpu.Main
say() { printf 'gpu: %s\n' "$*"; }
fail() { say "$2" >&2; exit "$1"; }

# What was measured on; without a GPU there is nothing to do.
machine() {
  nvidia-smi >/dev/null 2>&1 || fail 2 "nvidia-smi finds no GPU here, so nothing was run"
  {
    nvidia-smi -L
    nvidia-smi --query-gpu=driver_version,pcie.link.gen.max,pcie.link.width.max,clocks.max.sm,power.limit,ecc.mode.current \
      --format=csv
    uname -srm
    nproc
    command -v nvcc >/dev/null 2>&1 && nvcc --version | tail -n 1
    command -v compute-sanitizer || echo "no compute-sanitizer"
  } >"$1/machine.txt" 2>&1
}

# Every stage of the benchmarks, each with a limit of its own. $1: results; the rest starts Java.
bench() {
  out=$1
  shift
  for stage in $stages; do
    if command -v timeout >/dev/null 2>&1; then
      timeout "$limit" "$@" "$main" --stage "$stage" --out "$out" || bad="$bad $stage"
    else
      "$@" "$main" --stage "$stage" --out "$out" || bad="$bad $stage"
    fi
  done
}

finish() {
  [ -z "$bad" ] || fail 1 "not fine:$bad; see $1"
  say "all of it is fine: $1/README.md"
}

in_checkout() {
  root=$(CDPATH='' cd -P "$here/.." && pwd)
  out=${1:-gpu-results}
  mkdir -p "$out"
  out=$(cd "$out" && pwd)
  machine "$out"
  cd "$root" || exit 1
  bad=
  RINGKERNEL_REQUIRE_TIERS=gpu ./ringkernel test -pl compiler-tests -am -Dtest.excludedGroups= -Dgroups=gpu \
    -Dsurefire.failIfNoSpecifiedTests=false -Dquality.skip >"$out/tests.log" 2>&1 || bad=" tests"
  for stage in $stages; do
    ./ringkernel bench gpu --stage "$stage" --out "$out" || bad="$bad $stage"
  done
  finish "$out"
}

pack() {
  [ -n "${1:-}" ] || fail 1 "pack where? .config/gpu.sh pack FOLDER"
  root=$(CDPATH='' cd -P "$here/.." && pwd)
  mkdir -p "$1/lib"
  folder=$(cd "$1" && pwd)
  cd "$root" || exit 1
  jdk=$(./ringkernel doctor | awk '/ JDK /{print $NF}')
  [ -x "$jdk/bin/jlink" ] || fail 1 "no jlink under $jdk"
  console=$(sed -n 's:.*<junit.version>5\.\(.*\)</junit.version>.*:1.\1:p' pom.xml)
  copy=org.apache.maven.plugins:maven-dependency-plugin
  say "building ..."
  JAVA_HOME=$jdk mvn -q -B -DskipTests -Dquality.skip -pl compiler-tests,runtime/gpu-benchmarks -am test-compile \
    "$copy:build-classpath" -Dmdep.includeScope=test -Dmdep.outputFile=target/gpu.classpath </dev/null ||
    fail 1 "the build failed"
  JAVA_HOME=$jdk mvn -q -B -N "$copy:copy" -DoutputDirectory="$folder/lib" \
    -Dartifact="org.junit.platform:junit-platform-console-standalone:$console" </dev/null || fail 1 "no JUnit console"
  rm -rf "$folder/jre"
  "$jdk/bin/jlink" --output "$folder/jre" --strip-debug --no-header-files --no-man-pages --compress zip-0 \
    --add-modules java.base,java.logging,java.compiler,jdk.compiler,java.xml,java.management,java.desktop,jdk.unsupported ||
    fail 1 "jlink failed"
  : >"$folder/classpath"
  number=100
  for entry in compiler-tests/target/test-classes runtime/gpu-benchmarks/target/classes \
    $(tr ':' ' ' <compiler-tests/target/gpu.classpath); do
    number=$((number + 1))
    case $entry in
      *.jar) name=$number-$(basename "$entry") && cp "$entry" "$folder/lib/$name" ;;
      *) name=$number-classes.jar
        [ -d "$entry" ] || continue
        "$jdk/bin/jar" --create --no-manifest --file "$folder/lib/$name" -C "$entry" . ;;
    esac
    printf '%s\n' "$name" >>"$folder/classpath"
  done
  git rev-parse --short HEAD >"$folder/commit" 2>/dev/null || echo unknown >"$folder/commit"
  cp "$here/gpu.sh" "$folder/gpu.sh"
  say "$(du -sh "$folder" | cut -f 1) in $folder; there: sh gpu.sh run"
}

packed() {
  [ -x "$here/jre/bin/java" ] || fail 1 "this folder was not packed: .config/gpu.sh pack FOLDER"
  out=${1:-gpu-results}
  mkdir -p "$out"
  out=$(cd "$out" && pwd)
  machine "$out"
  cp=
  while read -r name; do cp=${cp:+$cp:}$here/lib/$name; done <"$here/classpath"
  bad=
  RINGKERNEL_REQUIRE_TIERS=gpu "$here/jre/bin/java" --enable-native-access=ALL-UNNAMED \
    --sun-misc-unsafe-memory-access=allow -cp "$(ls "$here"/lib/junit-platform-console-standalone-*.jar):$cp" \
    org.junit.platform.console.ConsoleLauncher execute --include-tag gpu --select-package io.ringkernel.tests \
    --details tree >"$out/tests.log" 2>&1 || bad=" tests"
  bench "$out" "$here/jre/bin/java" -Xmx6g -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED \
    --sun-misc-unsafe-memory-access=allow "-Dringkernel.commit=$(cat "$here/commit")" -cp "$cp"
  finish "$out"
}

case ${1:-} in
  here) shift && in_checkout "$@" ;;
  pack) shift && pack "$@" ;;
  run) shift && packed "$@" ;;
  *) sed -n '2,11s/^# \{0,1\}//p' "$0"; exit 1 ;;
esac
