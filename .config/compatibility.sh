#!/bin/sh
# Compares the public API of annotations and runtime with that of the last release, or of a commit:
#
#   .config/compatibility.sh [COMMIT]
#
# The old one is built from its sources into target/compatibility. Exit status: 0 where the version
# number allows all changes, or where nothing was released yet; 1 where it does not; 2 for wrong use.
set -eu

root=$(CDPATH='' cd -P "$(dirname "$0")/.." && pwd)
cd "$root"
folder=$root/target/compatibility
modules=annotations,runtime/core

before=${1:-$(git tag --list 'v*' --sort=-version:refname | head -n 1)}
if [ -z "$before" ]; then
  echo "compatibility: no release yet (no tag v*), so there is nothing to compare"
  exit 0
fi
git rev-parse --quiet --verify "$before^{commit}" > /dev/null || {
  echo "compatibility: there is no commit $before" >&2
  exit 2
}

cleanup() {
  git worktree remove --force "$folder/old" 2> /dev/null || true
}
trap cleanup EXIT
cleanup
mkdir -p "$folder"
git worktree add --quiet --detach "$folder/old" "$before"
# The part of a version that may break: the first number, of 0.x the second, too.
promise() {
  sed -n 's:.*<version>\([0-9.]*\)[^<]*</version>.*:\1:p' | head -n 1 |
    sed -E 's/^(0\.[0-9]+).*/\1/; t; s/^([0-9]+).*/\1/'
}
old=$(git show "$before:pom.xml" | promise)
new=$(promise < pom.xml)
breaks=true
[ "$old" = "$new" ] || breaks=false
echo "compatibility: building $before"
mvn -q -B -f "$folder/old/pom.xml" -pl "$modules" -am -DskipTests -Dquality.skip package
for module in annotations runtime/core; do
  jar=$(find "$folder/old/$module/target" -maxdepth 1 -name 'ringkernel-*.jar' \
    ! -name '*-tests.jar' ! -name '*-sources.jar' ! -name '*-javadoc.jar' | head -n 1)
  cp "$jar" "$folder/$(echo "$module" | tr / -).jar"
done
echo "compatibility: comparing with $before"
mvn -q -B -Pcompatibility -Dcompatibility.folder="$folder" -Dcompatibility.breaks="$breaks" -pl "$modules" -am -DskipTests \
  -Dquality.skip verify
if [ "$breaks" = true ]; then
  echo "compatibility: nothing that $before promised is broken"
else
  echo "compatibility: $new may break what $old promised; see above what it does break"
fi
