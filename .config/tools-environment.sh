# shellcheck shell=sh
# Where the tools that setup-tools.sh provides are found. Sourced by ./ringkernel with $root set, and
# $software_driver to say whether Vulkan is to run on the CPU; to run Maven by hand:
#   root=$PWD; . .config/tools-environment.sh

: "${root:?set root to the folder of the checkout}"

RINGKERNEL_TOOLS=$root/.ringkernel/tools
export RINGKERNEL_TOOLS

# RINGKERNEL_VULKAN=swiftshader takes the other software driver, which Debian's chromium brings.
if [ "${RINGKERNEL_VULKAN:-}" = swiftshader ]; then
  VK_ICD_FILENAMES=/usr/lib/chromium/vk_swiftshader_icd.json
  [ -r "$VK_ICD_FILENAMES" ] || {
    printf 'ringkernel: RINGKERNEL_VULKAN=swiftshader needs %s: install chromium\n' "$VK_ICD_FILENAMES" >&2
    exit 2
  }
  export VK_ICD_FILENAMES
fi
if [ "${software_driver:-yes}" = yes ] && [ -r "$RINGKERNEL_TOOLS/mesa/lvp_icd.json" ]; then
  if [ -z "${VK_ICD_FILENAMES:-}${VK_DRIVER_FILES:-}" ]; then
    VK_ICD_FILENAMES=$RINGKERNEL_TOOLS/mesa/lvp_icd.json
    export VK_ICD_FILENAMES
  fi
  for folder in "$RINGKERNEL_TOOLS"/mesa/root/usr/lib/*-linux-gnu*; do
    [ -d "$folder" ] || continue
    LD_LIBRARY_PATH=$folder${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}
    export LD_LIBRARY_PATH
  done
  # Without one the Vulkan loader complains.
  if [ -z "${XDG_RUNTIME_DIR:-}" ]; then
    XDG_RUNTIME_DIR=$RINGKERNEL_TOOLS/run
    [ -d "$XDG_RUNTIME_DIR" ] || mkdir -m 700 "$XDG_RUNTIME_DIR"
    export XDG_RUNTIME_DIR
  fi
fi
# Private compilers are found after those of the system.
if [ -d "$RINGKERNEL_TOOLS/clang/bin" ]; then
  PATH=$PATH:$RINGKERNEL_TOOLS/clang/bin
  export PATH
fi
if [ -d "$RINGKERNEL_TOOLS/spin/root/usr/bin" ]; then
  PATH=$PATH:$RINGKERNEL_TOOLS/spin/root/usr/bin
  export PATH
fi
for library in "$root"/node_modules/bun-webgpu-*/libwebgpu_wrapper.*; do
  if [ -r "$library" ] && [ -z "${RINGKERNEL_WEBGPU_LIBRARY:-}" ]; then
    RINGKERNEL_WEBGPU_LIBRARY=$library
    export RINGKERNEL_WEBGPU_LIBRARY
  fi
done
