package io.ringkernel.export.tornado;

/** How a language says what TornadoVM puts in front of the parameters of every kernel. */
enum TornadoLanguage {
  CUDA("extern \"C\" __global__ void __launch_bounds__(%4$d) ", "", "", "long long",
      "unsigned char"),
  OPENCL("__kernel __attribute__((reqd_work_group_size(%1$d, %2$d, %3$d))) void ", "__global ",
      "__local ", "long", "uchar");

  private final String head;
  private final String global;
  private final String local;
  private final String wide;
  private final String bytes;

  TornadoLanguage(String head, String global, String local, String wide, String bytes) {
    this.head = head;
    this.global = global;
    this.local = local;
    this.wide = wide;
    this.bytes = bytes;
  }

  /** What stands in front of the name of an entry point with blocks of that size. */
  String head(int x, int y, int z) {
    return head.formatted(x, y, z, x * y * z);
  }

  /** The parameters that every kernel has: none of them is used. */
  java.util.List<String> hidden() {
    String constant = global.isEmpty() ? "" : "__constant ";
    return java.util.List.of(global + wide + "* rk_context", constant + bytes + "* rk_constants",
        local + bytes + "* rk_memory", global + "int* rk_atomics");
  }

  /** A parameter that points to the header of an array. */
  String array(String name) {
    return global + bytes + "* " + name;
  }

  /** A pointer to {@code int} in memory of the device. */
  String integers() {
    return global + "int*";
  }
}
