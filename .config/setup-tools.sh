#!/bin/sh
# Provides what the execution tests need beyond a JDK and Maven, and says what it did:
#
#   naga, webgpu.h   npm packages of package-lock.json, without their scripts, into node_modules
#   clang, g++       as root by apt-get, else unpacked privately below .ringkernel/tools/clang
#   Mesa >= 25       the system's, else unpacked privately below .ringkernel/tools/mesa
#   chromium         as root by apt-get
#   spin             as root by apt-get, else unpacked privately below .ringkernel/tools/spin
#
# Nothing outside the checkout changes unless this runs as root; sudo is never called. A second run
# finds everything and is quick. A tool that cannot be had costs one line that names what is then
# skipped. RINGKERNEL_REQUIRE_TIERS makes this script fail for the tools it names, separated by
# commas: clang, g++, spin, node, naga, webgpu, vulkan, chromium, nvcc, metal, or `all`, which is all but nvcc and
# metal. The device of a Mac is looked for by the tests.
set -u

root=$(CDPATH='' cd -P "$(dirname "$0")/.." && pwd)
tools=$root/.ringkernel/tools
minimum_mesa=25
missing=0
required=0

note() { printf 'setup: %s\n' "$*"; }
# lacking <id in RINGKERNEL_REQUIRE_TIERS> <name> <reason> <what is skipped>
lacking() {
  missing=$((missing + 1))
  case ",$(printf '%s' "${RINGKERNEL_REQUIRE_TIERS:-}" | tr -d ' ')," in
    *",$1,"*) required=$((required + 1)) ;;
    *,all,*) [ "$1" = nvcc ] || required=$((required + 1)) ;;
  esac
  printf 'setup: MISSING %s: %s; skipped then: %s\n' "$2" "$3" "$4"
}
have() { command -v "$1" >/dev/null 2>&1; }
log=$tools/setup.log
mkdir -p "$tools" || exit 1
: > "$log"

case $(uname -s)-$(uname -m) in
  Linux-x86_64) multiarch=x86_64-linux-gnu ;;
  Linux-aarch64) multiarch=aarch64-linux-gnu ;;
  *) multiarch=none ;;
esac
as_root=no
[ "$(id -u)" -ne 0 ] || as_root=yes

# ---------------------------------------------------------------------------------------------- apt

# apt with lists, cache and sources of its own: needs no root, and the machine's sources stay as they
# are. The backports suite is that of the mirror the machine already uses.
private_apt() {
  apt_tool=$1
  shift
  "$apt_tool" -o Dir::Etc::sourcelist="$tools/apt/sources.list" -o Dir::State="$tools/apt/state" \
    -o Dir::State::status="${status_file:-/var/lib/dpkg/status}" -o Dir::State::lists="$tools/apt/lists" \
    -o Dir::Cache="$tools/apt/cache" -o Debug::NoLocking=1 -o Acquire::Retries=3 -o APT::Sandbox::User='' "$@"
}

# Reads the package lists once a run. The first line that apt-get prints in error is the reason.
private_lists() {
  [ "${lists_state:-}" != ready ] || return 0
  [ "${lists_state:-}" != failed ] || return 1
  lists_state=failed
  reason="this is no Debian or Ubuntu system"
  have apt-get && have dpkg-deb && [ -r /etc/os-release ] || return 1
  # shellcheck source=/dev/null
  suite=$(. /etc/os-release && printf '%s' "${VERSION_CODENAME:-}")
  distribution=$(. /etc/os-release && printf '%s' "${ID:-}")
  mkdir -p "$tools/apt/state" "$tools/apt/lists/partial" "$tools/apt/cache/archives/partial"
  # shellcheck disable=SC2016
  mirror=$(apt-get indextargets --format '$(REPO_URI) $(RELEASE) $(COMPONENT)' 'Created-By: Packages' 2>>"$log" |
    awk -v suite="$suite" '$2 == suite && $3 == "main" { print $1; exit }')
  reason="no source for the suite ${suite:-of this system} in /etc/apt"
  [ -n "$mirror" ] || return 1
  [ ! -r /etc/apt/sources.list ] || cat /etc/apt/sources.list > "$tools/apt/sources.list"
  [ -r /etc/apt/sources.list ] || : > "$tools/apt/sources.list"
  if [ "$distribution" = debian ]; then
    keyring=/usr/share/keyrings/debian-archive-keyring.gpg
    signed=
    [ ! -r "$keyring" ] || signed="[signed-by=$keyring] "
    printf 'deb %s%s %s-backports main\n' "$signed" "$mirror" "$suite" >> "$tools/apt/sources.list"
  fi
  note "reading package lists"
  private_apt apt-get -q -o Acquire::Retries=3 update >> "$log" 2>&1
  status=$?
  reason=$(sed -n 's/^[EW]: //p' "$log" | tail -n 1)
  # An unreachable backports suite alone is reported as a failure, yet the rest can be used.
  [ "$status" -eq 0 ] || [ -n "$(private_apt apt-cache policy libvulkan1 2>>"$log")" ] || return 1
  lists_state=ready
}

# Unpacks packages and whatever they need that is not installed into the folder $1.
unpack() {
  into=$1
  shift
  private_apt apt-get -s -qq --no-install-recommends install "$@" > "$tools/apt/plan" 2>> "$log"
  status=$?
  reason=$(sed -n 's/^E: //p' "$log" | tail -n 1)
  [ "$status" -eq 0 ] || return 1
  rm -rf "$into.new"
  mkdir -p "$into.new/packages" "$into.new/root"
  # Beside an installed system the C library must be the one that runs already.
  awk -v all="${status_file:+yes}" '$1 == "Inst" && (all || $2 != "libc6") { v = $3; if (v ~ /^\[/) v = $4; sub(/^\(/, "", v); print $2 "=" v }' \
    "$tools/apt/plan" > "$into.new/list"
  (
    cd "$into.new/packages" || exit 1
    set --
    while IFS= read -r package; do set -- "$@" "$package"; done < "$into.new/list"
    private_apt apt-get -q download "$@" >> "$log" 2>&1
  )
  status=$?
  reason=$(sed -n 's/^E: //p' "$log" | tail -n 1)
  [ "$status" -eq 0 ] || return 1
  for package in "$into.new"/packages/*.deb; do
    dpkg-deb -x "$package" "$into.new/root" >> "$log" 2>&1 || {
      reason="$(basename "$package") does not unpack"
      return 1
    }
  done
  rm -rf "$into.new/packages" "$into"
  mv "$into.new" "$into"
}

# As root: installs the packages that are not there yet. Elsewhere nothing is installed system-wide.
install_as_root() {
  have apt-get || {
    reason="this is no Debian or Ubuntu system"
    return 1
  }
  if [ "${updated:-no}" = no ]; then
    note "apt-get update"
    apt-get -q -o Acquire::Retries=3 update >> "$log" 2>&1
    updated=yes
  fi
  note "apt-get install $*"
  DEBIAN_FRONTEND=noninteractive apt-get -q -y -o Acquire::Retries=3 --no-install-recommends install "$@" >> "$log" 2>&1 </dev/null && return 0
  reason=$(sed -n 's/^E: //p' "$log" | tail -n 1)
  return 1
}

# -------------------------------------------------------------------------------------------- tools

# npm ci replaces node_modules as a whole: it runs where the lock file differs from the one installed.
setup_npm() {
  skipped="WGSL against naga and on a device"
  library=$root/node_modules/bun-webgpu-linux-x64/libwebgpu_wrapper.so
  if ! cmp -s "$root/package-lock.json" "$tools/package-lock.json" || [ ! -d "$root/node_modules/naga-wasm" ] || [ ! -d "$root/node_modules/typescript" ]; then
    have npm || {
      lacking naga "naga and webgpu.h" "npm is not on the PATH (install Node.js 20 or newer)" "$skipped"
      return
    }
    note "npm ci (naga, webgpu.h library)"
    (cd "$root" && npm ci --ignore-scripts --no-audit --no-fund >> "$log" 2>&1 </dev/null) || {
      lacking naga "naga and webgpu.h" "npm ci failed, see $log" "$skipped"
      return
    }
    cp "$root/package-lock.json" "$tools/package-lock.json"
  fi
  have node || lacking node "Node.js" "node is not on the PATH" "WGSL against naga"
  [ -r "$library" ] || [ -r "${RINGKERNEL_WEBGPU_LIBRARY:-/nonexistent}" ] ||
    lacking webgpu "webgpu.h library" "its npm package is for Linux on x86-64 only (set RINGKERNEL_WEBGPU_LIBRARY to another one)" \
      "WGSL on a device"
}

find_clang() {
  clang=
  for name in clang++-16 clang++-19 clang++-18 clang++-17 clang++-20 clang++-21 clang++; do
    if have "$name"; then
      clang=$name
      return
    fi
  done
  [ -x "$tools/clang/bin/clang++-16" ] || return 1
  clang=$tools/clang/bin/clang++-16
}

has_sanitizers() {
  runtime=$("$clang" -print-file-name=libclang_rt.tsan-"$(uname -m)".a 2>/dev/null) && [ -r "$runtime" ] && return
  runtime=$("$clang" -print-file-name=libclang_rt.tsan.a 2>/dev/null) && [ -r "$runtime" ]
}

# Unpacks the compilers with everything they need down to the C library, whatever is installed:
# headers, start files and libraries of one release then fit together.
unpack_compilers() {
  note "unpacking clang-16, libclang-rt-16-dev, g++ below .ringkernel/tools/clang"
  private_lists || return 1
  : > "$tools/apt/nothing-installed"
  status_file=$tools/apt/nothing-installed
  unpack "$tools/clang" clang-16 libclang-rt-16-dev g++
  status=$?
  status_file=
  [ "$status" -eq 0 ] && wrap_compilers
}

# The unpacked compilers look for libraries and headers in / : these scripts send them to the folder
# they are in. Libraries that the system has are left to it, the C library above all.
wrap_compilers() {
  unpacked=$tools/clang/root
  mkdir -p "$tools/clang/bin" "$tools/clang/lib"
  for library in "$unpacked/lib/$multiarch"/*.so.* "$unpacked/usr/lib/$multiarch"/*.so.* \
    "$unpacked/usr/lib/$multiarch"/*-[0-9]*.so; do
    name=$(basename "$library")
    [ -e "/usr/lib/$multiarch/$name" ] || [ -e "/lib/$multiarch/$name" ] ||
      ln -sf "$library" "$tools/clang/lib/$name"
  done
  for pair in clang++-16:usr/lib/llvm-16/bin/clang++ clang-16:usr/lib/llvm-16/bin/clang \
    g++:usr/bin/g++ gcc:usr/bin/gcc; do
    name=${pair%%:*}
    {
      printf '#!/bin/sh\n'
      printf "LD_LIBRARY_PATH='%s'\${LD_LIBRARY_PATH:+:\$LD_LIBRARY_PATH}\n" "$tools/clang/lib"
      printf "PATH=\$PATH:'%s'\n" "$unpacked/usr/bin"
      printf 'export LD_LIBRARY_PATH PATH\n'
      printf "exec '%s' '--sysroot=%s' \"\$@\"\n" "$unpacked/${pair#*:}" "$unpacked"
    } > "$tools/clang/bin/$name"
    chmod +x "$tools/clang/bin/$name"
  done
}

setup_compilers() {
  skipped="MSL and CUDA C executed on the CPU"
  find_clang && has_sanitizers && have_cxx && return
  if [ "$as_root" = yes ]; then
    install_as_root clang-16 libclang-rt-16-dev g++
  else
    unpack_compilers
  fi
  why=${reason:-see $log}
  find_clang || lacking clang clang-16 "$why" "$skipped"
  have_cxx || lacking g++ g++ "$why" "$skipped"
  [ -z "$clang" ] || has_sanitizers || lacking clang libclang-rt-16-dev "$why" "data race and overflow checks of kernels"
}

have_cxx() { have g++ || [ -x "$tools/clang/bin/g++" ]; }

has_vulkan_loader() {
  for library in "$tools"/mesa/root/usr/lib/*/libvulkan.so.1 /usr/lib/*/libvulkan.so.1 /usr/lib/libvulkan.so.1 \
    /usr/lib64/libvulkan.so.1 /usr/local/lib/libvulkan.so.1; do
    [ ! -e "$library" ] || return 0
  done
  return 1
}

# Mesa below 25 reports no dynamic indexing of uniform arrays, which Dawn demands.
setup_mesa() {
  skipped="WGSL on a device"
  icd=$tools/mesa/lvp_icd.json
  # The file names the driver by its absolute path: a checkout that moved needs a new one.
  [ ! -d "$tools/mesa/root" ] || grep -qsF "\"$tools/mesa/root/" "$icd" || rm -f "$icd"
  if [ ! -r "$icd" ]; then
    [ "$multiarch" != none ] || {
      lacking vulkan "Mesa $minimum_mesa" "its software Vulkan driver is for Linux only" "$skipped"
      return
    }
    system_mesa=$(dpkg-query -W -f '${Version}' mesa-vulkan-drivers 2>/dev/null)
    system_mesa=${system_mesa#*:}
    system_mesa=${system_mesa%%[!0-9]*}
    if [ "${system_mesa:-0}" -ge "$minimum_mesa" ]; then
      for found in /usr/share/vulkan/icd.d/lvp_icd*.json; do
        [ -r "$found" ] || continue
        mkdir -p "$tools/mesa"
        cp "$found" "$icd"
        break
      done
    else
      unpack_mesa
    fi
  fi
  [ -r "$icd" ] || lacking vulkan "Mesa $minimum_mesa" "${reason:-see $log}" "$skipped"
  has_vulkan_loader && return
  [ "$as_root" = no ] || install_as_root libvulkan1
  has_vulkan_loader || lacking vulkan "the Vulkan loader" "${reason:-libvulkan.so.1 is not installed}" "$skipped"
}

unpack_mesa() {
  note "unpacking Mesa $minimum_mesa (lavapipe) below .ringkernel/tools/mesa"
  private_lists || return 1
  candidate=$(private_apt apt-cache policy mesa-vulkan-drivers | sed -n 's/^ *Candidate: *\([0-9]*:\)\{0,1\}\([0-9]*\).*/\2/p')
  if [ "${candidate:-0}" -ge "$minimum_mesa" ]; then
    unpack "$tools/mesa" mesa-vulkan-drivers libvulkan1 || return 1
  else
    unpack "$tools/mesa" "mesa-vulkan-drivers/$suite-backports" "libdrm2/$suite-backports" libvulkan1 || return 1
  fi
  driver=$tools/mesa/root/usr/lib/$multiarch/libvulkan_lvp.so
  for found in "$tools"/mesa/root/usr/share/vulkan/icd.d/lvp_icd*.json; do
    reason="the package holds no lavapipe driver"
    [ -r "$driver" ] && [ -r "$found" ] || return 1
    sed 's#"library_path": *"[^"]*"#"library_path": "'"$driver"'"#' "$found" > "$tools/mesa/lvp_icd.new"
    mv "$tools/mesa/lvp_icd.new" "$tools/mesa/lvp_icd.json"
    return 0
  done
}

# Spin is one program and needs no library but the C library.
setup_spin() {
  have spin && return
  [ ! -x "$tools/spin/root/usr/bin/spin" ] || return
  if [ "$as_root" = yes ]; then
    install_as_root spin
  else
    note "unpacking spin below .ringkernel/tools/spin"
    private_lists && unpack "$tools/spin" spin
  fi
  have spin || [ -x "$tools/spin/root/usr/bin/spin" ] ||
    lacking spin spin "${reason:-see $log}" "models of the runtime's protocols"
}

# A browser is large and belongs to the system: it is installed as root, or not at all.
setup_chromium() {
  have chromium || have chromium-browser || have google-chrome && return
  [ "$as_root" != yes ] || install_as_root chromium
  have chromium ||
    lacking chromium chromium "${reason:-install it: apt-get install chromium}" "modules and pages for browsers"
}

setup_npm
setup_compilers
setup_mesa
setup_spin
setup_chromium
# The CUDA toolkit is never installed from here: it is large and has a licence of its own.
have nvcc || lacking nvcc nvcc "the CUDA toolkit is not on the PATH" "CUDA C against NVIDIA's compiler"
rm -rf "$tools/apt/cache"

if [ "$missing" -eq 0 ]; then
  note "all test tools are there"
elif [ "$required" -gt 0 ]; then
  note "$required of the missing tools are required by RINGKERNEL_REQUIRE_TIERS=$RINGKERNEL_REQUIRE_TIERS, see $log"
  exit 1
fi
exit 0
