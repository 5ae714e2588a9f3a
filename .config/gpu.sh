#!/bin/sh
# Everything that a machine with an NVIDIA GPU is needed for: the tests tagged `gpu`, the sanitizers and all
# benchmarks, stage by stage; a stage that is done for this commit is not done again.
#
#   .config/gpu.sh here [OUT] [STAGE]...       in a checkout, with a JDK and Maven
#   .config/gpu.sh pack FOLDER                 in a checkout: FOLDER gets a small Java runtime, classes and tests
#   sh FOLDER/gpu.sh run [OUT] [STAGE]...      there, with nothing but the driver and NVRTC or nvcc
#   sh FOLDER/gpu.sh check                     anywhere: all benchmarks, small, on the emulated device; needs g++
#
# STAGE: tests correctness sanitizers latency throughput actors kernels stencils; all of them unless named. Each has
# eight minutes at most. OUT, a path with a slash, default ./gpu-results, FOLDER/results in a packed folder: README.md,
# JSON, plots, raw samples, tests.log, machine.txt; the same as OUT.tar.gz, which the next run goes on from where OUT is
# gone. Copy it to docs/benchmarks/DATE-gpu. Exit status: 0 where all of it is fine, 1 where something is not, 2
# without a GPU. A folder packed where nvcc is has the rivals in C++ and CUB built for a machine without it.
#
# On a machine that is lent for thirty minutes and ten a command, these in this order, OUT.tar.gz fetched after each
# and unpacked as FOLDER/results here, so that a machine which goes away costs one command:
#   run correctness latency throughput      about 5 minutes: the protocol works at all; most figures
#   run tests                               at most 8
#   run kernels actors                      about 4
#   run sanitizers                          at most 8
#   run stencils                            with what is left
set -u

here=$(CDPATH='' cd -P "$(dirname "$0")" && pwd)
benchmarks='correctness sanitizers latency throughput actors kernels stencils'
limit=${RINGKERNEL_STAGE_SECONDS:-465} # and 15 more for what does not end when it is asked to
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

# Sets out and wanted from the words behind the command; $1 is where results go unless they say it.
chosen() {
  out=$1
  shift
  case ${1:-} in
    '' | tests | correctness | sanitizers | latency | throughput | actors | kernels | stencils) ;;
    */*) out=$1 && shift ;;
    *) [ -d "$1" ] || fail 1 "neither a stage nor a path: $1; stages are: tests $benchmarks"
      out=$1 && shift ;;
  esac
  wanted=${*:-tests $benchmarks}
  for stage in $wanted; do
    case " tests $benchmarks " in
      *" $stage "*) ;;
      *) fail 1 "no such stage: $stage; there are: tests $benchmarks" ;;
    esac
  done
  if [ ! -d "$out" ] && [ -f "$out.tar.gz" ]; then
    mkdir -p "$out" && tar -xzf "$out.tar.gz" -C "$out" || fail 1 "$out.tar.gz cannot be unpacked"
  fi
  mkdir -p "$out" || fail 1 "$out cannot be made"
  out=$(cd "$out" && pwd)
}

# At most so long, where the machine can see to it; the signal goes to Java itself.
within() {
  if command -v timeout >/dev/null 2>&1; then
    timeout -k 15 "$limit" "$@"
  else
    "$@"
  fi
}

# Whether the tests were fine for commit $1 already.
tested() {
  case $1 in *' with changes' | unknown) return 1 ;; esac
  [ "$(cat "$out/tests.commit" 2>/dev/null)" = "$1" ] || return 1
  say "the tests were fine for this commit: $out/tests.log"
}

# What is checked out, as ./ringkernel bench says it.
checked_out() {
  commit=$(git rev-parse --short HEAD 2>/dev/null || echo unknown)
  [ -z "$(git status --porcelain -- . ':!docs/benchmarks' 2>/dev/null)" ] || commit="$commit with changes"
}

finish() {
  tar -czf "$out.tar.gz" -C "$out" . || bad="$bad archive"
  [ -z "$bad" ] || fail 1 "not fine:$bad; see $out"
  say "all of it is fine: $out/README.md, $out.tar.gz"
}

in_checkout() {
  root=$(CDPATH='' cd -P "$here/.." && pwd)
  chosen ./gpu-results "$@"
  machine "$out"
  cd "$root" || exit 1
  bad=
  checked_out
  export RINGKERNEL_REQUIRE_TIERS=gpu
  for stage in $wanted; do
    if [ "$stage" = tests ]; then
      tested "$commit" && continue
      rm -f "$out/tests.commit"
      if within ./ringkernel test -pl compiler-tests -am -Dtest.excludedGroups= -Dgroups=gpu \
        -Dsurefire.failIfNoSpecifiedTests=false -Dquality.skip >"$out/tests.log" 2>&1; then
        printf '%s\n' "$commit" >"$out/tests.commit"
      else
        bad="$bad tests"
      fi
    else
      ./ringkernel bench gpu --stage "$stage" --out "$out" || bad="$bad $stage"
    fi
  done
  finish
}

pack() {
  [ -n "${1:-}" ] || fail 1 "pack where? .config/gpu.sh pack FOLDER"
  root=$(CDPATH='' cd -P "$here/.." && pwd)
  mkdir -p "$1"
  folder=$(cd "$1" && pwd)
  cd "$root" || exit 1
  command -v xz >/dev/null 2>&1 || fail 1 "pack needs xz"
  jdk=$(./ringkernel doctor | awk '/ JDK /{print $NF}')
  [ -x "$jdk/bin/jlink" ] || fail 1 "no jlink under $jdk"
  console=$(sed -n 's:.*<junit.version>5\.\(.*\)</junit.version>.*:1.\1:p' pom.xml)
  copy=org.apache.maven.plugins:maven-dependency-plugin
  say "building ..."
  JAVA_HOME=$jdk mvn -q -B -DskipTests -Dquality.skip -pl compiler-tests,runtime/gpu-benchmarks -am test-compile \
    "$copy:build-classpath" -Dmdep.includeScope=test -Dmdep.outputFile=target/gpu.classpath </dev/null ||
    fail 1 "the build failed"
  rm -rf "$folder/lib" "$folder/jre" "$folder/work" "$folder/classpath"
  JAVA_HOME=$jdk mvn -q -B -N "$copy:copy" -DoutputDirectory="$folder/lib" \
    -Dartifact="org.junit.platform:junit-platform-console-standalone:$console" </dev/null || fail 1 "no JUnit console"
  # Classes as they are: xz makes them a third smaller than it makes what jlink has compressed.
  "$jdk/bin/jlink" --output "$folder/jre" --strip-debug --no-header-files --no-man-pages --compress zip-0 \
    --add-modules java.base,java.logging,java.compiler,jdk.compiler,java.xml,java.management,jdk.unsupported ||
    fail 1 "jlink failed"
  if command -v strip >/dev/null 2>&1; then find "$folder/jre" -name '*.so' -exec strip --strip-unneeded {} +; fi
  tar -C "$folder" -cf - jre | xz -T2 -9 >"$folder/jre.tar.xz" || fail 1 "the Java runtime cannot be packed"
  rm -rf "$folder/jre"
  number=100
  for entry in compiler-tests/target/test-classes runtime/cuda/target/test-classes \
    runtime/gpu-benchmarks/target/classes $(tr ':' ' ' <compiler-tests/target/gpu.classpath); do
    number=$((number + 1))
    case $entry in
      */jazzer-*.jar | */archunit-*.jar) continue ;; # large, and for other tests
      *.jar) name=$number-$(basename "$entry") && cp "$entry" "$folder/lib/$name" ;;
      *) name=$number-classes.jar
        [ -d "$entry" ] || continue
        "$jdk/bin/jar" --create --no-manifest --file "$folder/lib/$name" -C "$entry" . ;;
    esac
    printf '%s\n' "$name" >>"$folder/classpath"
  done
  # Tests compile sources that they find from where they run.
  mkdir -p "$folder/work/src/test"
  cp -R compiler-tests/src/test/resources "$folder/work/src/test/resources"
  rm -rf "$folder/work/src/test/resources/golden"
  grep -rl '^@Tag("gpu")' compiler-tests/src/test/java runtime/cuda/src/test/java |
    sed 's:.*src/test/java/::; s:\.java$::; s:/:.:g' | sort >"$folder/tests"
  checked_out
  printf '%s\n' "$commit" >"$folder/commit"
  rm -f "$folder/rivals"
  if command -v nvcc >/dev/null 2>&1; then
    say "building the rivals in C++ ..."
    "$jdk/bin/java" -cp "$(sed "s:^:$folder/lib/:" "$folder/classpath" | tr '\n' ':')" "$main" \
      --rival "$folder/rivals" || fail 1 "the rivals in C++ do not build"
  else
    say "no nvcc here: what is compared with C++ and CUB needs it there"
  fi
  cp "$here/gpu.sh" "$folder/gpu.sh"
  say "$(du -sh "$folder" | cut -f 1) in $folder; there: sh gpu.sh run"
}

# Sets java and classpath, the runtime unpacked and the libraries found that no loader knows of.
unpacked() {
  [ -f "$here/jre.tar.xz" ] || fail 1 "this folder was not packed: .config/gpu.sh pack FOLDER"
  if [ ! -x "$here/jre/bin/java" ]; then
    fresh=$here/jre.$$
    mkdir -p "$fresh" || fail 1 "$here cannot be written"
    if command -v xz >/dev/null 2>&1; then
      xz -dc "$here/jre.tar.xz" | tar -C "$fresh" -xf -
    else
      python3 -c 'import sys, tarfile; tarfile.open(sys.argv[1], "r:xz").extractall(sys.argv[2])' \
        "$here/jre.tar.xz" "$fresh"
    fi || fail 1 "the Java runtime cannot be unpacked: that takes xz or python3"
    rm -rf "$here/jre" && mv "$fresh/jre" "$here/jre" && rmdir "$fresh" || fail 1 "$here cannot be written"
  fi
  java=$here/jre/bin/java
  classpath=
  while read -r name; do classpath=${classpath:+$classpath:}$here/lib/$name; done <"$here/classpath"
  known=$(ldconfig -p 2>/dev/null)
  case $known in
    *libcuda.so.1*) ;;
    *) for folder in /usr/local/nvidia/lib64 /usr/local/nvidia/lib /usr/lib/x86_64-linux-gnu/nvidia/current; do
         if [ -e "$folder/libcuda.so.1" ]; then
           LD_LIBRARY_PATH=$folder${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}
           export LD_LIBRARY_PATH
           break
         fi
       done ;;
  esac
  # Python packages bring NVRTC, too.
  case ${RINGKERNEL_NVRTC_LIBRARY:-}$known in
    *libnvrtc.so*) ;;
    *) for file in /usr/local/cuda*/lib64/libnvrtc.so.1[23] /usr/local/cuda*/targets/*/lib/libnvrtc.so.1[23] \
         /opt/*/.venv/lib/python3*/site-packages/nvidia/cu13/lib/libnvrtc.so.13 \
         /usr/lib/python3*/dist-packages/nvidia/*/lib/libnvrtc.so.1[23] \
         /usr/local/lib/python3*/*-packages/nvidia/*/lib/libnvrtc.so.1[23]; do
         if [ -e "$file" ]; then
           RINGKERNEL_NVRTC_LIBRARY=$file
           export RINGKERNEL_NVRTC_LIBRARY
           break
         fi
       done ;;
  esac
}

# The JUnit console over the packed classes, where tests find their sources.
junit() {
  cd "$here/work" || exit 1
  within "$java" -Xmx6g --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
    -cp "$(ls "$here"/lib/junit-platform-console-standalone-*.jar):$classpath" \
    org.junit.platform.console.ConsoleLauncher execute --disable-banner "$@"
}

packed() {
  chosen "$here/results" "$@"
  machine "$out"
  unpacked
  bad=
  rival=
  [ ! -x "$here/rivals" ] || rival=-Dringkernel.bench.rival=$here/rivals
  for stage in $wanted; do
    if [ "$stage" = tests ]; then
      tested "$(cat "$here/commit")" && continue
      # shellcheck disable=SC2046 # names of classes
      if (RINGKERNEL_REQUIRE_TIERS=gpu junit --include-tag gpu $(sed 's/^/--select-class=/' "$here/tests") \
        --details tree) >"$out/tests.log" 2>&1; then
        cp "$here/commit" "$out/tests.commit"
      else
        bad="$bad tests"
      fi
      sed -n '/ tests found/,$p' "$out/tests.log"
    else
      within "$java" -Xmx6g -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
        "-Dringkernel.commit=$(cat "$here/commit")" ${rival:+"$rival"} -cp "$classpath" "$main" --stage "$stage" --out "$out" ||
        bad="$bad $stage"
    fi
  done
  finish
}

check() {
  unpacked
  (junit --details tree --select-method \
    'io.ringkernel.tests.resident.GpuBenchmarksTest#everyStageRunsOnTheEmulatorAndLeavesItsReport(java.nio.file.Path)') ||
    fail 1 "the packed benchmarks do not run on the emulated device"
  say "the packed benchmarks run on the emulated device"
}

case ${1:-} in
  here) shift && in_checkout "$@" ;;
  pack) shift && pack "$@" ;;
  run) shift && packed "$@" ;;
  check) shift && check ;;
  *) sed -n '2,24s/^# \{0,1\}//p' "$0"; exit 1 ;;
esac
