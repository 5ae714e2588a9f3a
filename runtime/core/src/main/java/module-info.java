/** The runtime: loads kernels, runs actors, and the CPU back end. Knows no device library. */
module io.ringkernel.runtime {
  requires transitive io.ringkernel;
  requires transitive io.ringkernel.ir;

  exports io.ringkernel.runtime;
}
