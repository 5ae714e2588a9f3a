/** The runtime: loads kernels, runs actors, and the CPU back end. Knows no device library. */
module io.ringkernel.runtime {
  requires transitive io.ringkernel;
  requires transitive io.ringkernel.ir;
  // Tells whether a debugger is attached; where it is absent, none is looked for.
  requires static java.management;

  exports io.ringkernel.runtime;
  exports io.ringkernel.runtime.message;
  exports io.ringkernel.runtime.ring;
  exports io.ringkernel.runtime.spi;

  uses io.ringkernel.runtime.spi.BackendProvider;
}
