package io.ringkernel.verify.execution;

/** What the rings need from the machine. The remedy is the last word of a reason. */
public enum Tool {
  /** NVIDIA's compiler; never required by {@code all}, as it has no free package. */
  NVCC("nvcc", "install the CUDA toolkit"),
  /** NVIDIA's run-time compiler, a library of the same toolkit; never required by {@code all}. */
  NVRTC("nvrtc", "install the CUDA toolkit, or set -Dringkernel.nvrtc.library=<absolute path>"),
  /** An NVIDIA device; never required by {@code all}. */
  GPU("gpu", "CUDA device", "install an NVIDIA driver of release 525 or later, and check that "
      + "nvidia-smi lists a device"),
  /** clang 16 or later, which alone compiles MSL as C++. */
  CLANG("clang", "run ./ringkernel setup, or install clang-16 and libclang-rt-16-dev"),
  /** A C++ compiler for emulated CUDA C. */
  CXX("g++", "run ./ringkernel setup, or install g++"),
  /** The runtime libraries of the undefined-behaviour checks of both compilers. */
  SANITIZERS("sanitizers", "run ./ringkernel setup, or install libclang-rt-16-dev"),
  /** Spin, which checks the models of the runtime's protocols. */
  SPIN("spin", "run ./ringkernel setup, or install spin"),
  /** Node.js, which runs naga. */
  NODE("node", "install Node.js 20 or later"),
  /** naga compiled to WebAssembly. */
  NAGA("naga", "run ./ringkernel setup, or npm ci --ignore-scripts in the root folder"),
  /** A native library with the {@code webgpu.h} API. */
  WEBGPU("webgpu", "run ./ringkernel setup, or set RINGKERNEL_WEBGPU_LIBRARY"),
  /** A driver that the WebGPU library can run WGSL on. */
  VULKAN("vulkan", "run ./ringkernel setup and start the tests through ./ringkernel"),
  /** A Metal device; never required by {@code all}, as only Apple's machines have one. */
  METAL("metal", "run on a Mac with macOS 13 or later"),
  /** Playwright, which drives a browser. */
  PLAYWRIGHT("playwright", "npm ci --ignore-scripts in the root folder"),
  /** TypeScript's compiler. */
  TYPESCRIPT("typescript", "npm ci --ignore-scripts in the root folder"),
  /** A browser with WebGPU; never required by {@code all}, as few machines that build have one. */
  CHROMIUM("chromium", "install chromium");

  /** Its name in RINGKERNEL_REQUIRE_TIERS. */
  final String id;

  /** What people call it. */
  final String title;

  final String remedy;

  Tool(String id, String remedy) {
    this(id, id, remedy);
  }

  Tool(String id, String title, String remedy) {
    this.id = id;
    this.title = title;
    this.remedy = remedy;
  }
}
