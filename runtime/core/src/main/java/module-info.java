/** The runtime: loads kernels, runs actors, and the CPU back end. Knows no device library. */
@SuppressWarnings("module") // back ends are compiled later than this
module io.ringkernel.runtime {
  requires transitive io.ringkernel;
  requires transitive io.ringkernel.ir;
  // Tells whether a debugger is attached, and shows actors to tools; where it is absent, neither.
  requires static java.management;
  requires HdrHistogram;

  exports io.ringkernel.runtime;
  exports io.ringkernel.runtime.broker;
  exports io.ringkernel.runtime.cpu.actor to
      io.ringkernel.runtime.cuda, io.ringkernel.runtime.device;
  exports io.ringkernel.runtime.checkpoint;
  exports io.ringkernel.runtime.management;
  exports io.ringkernel.runtime.memory;
  exports io.ringkernel.runtime.message;
  exports io.ringkernel.runtime.registry;
  exports io.ringkernel.runtime.ring;
  exports io.ringkernel.runtime.spi;
  exports io.ringkernel.runtime.stream;
  exports io.ringkernel.runtime.telemetry;
  exports io.ringkernel.runtime.tile;
  exports io.ringkernel.runtime.topic;
  exports io.ringkernel.runtime.trace;

  uses io.ringkernel.runtime.spi.BackendProvider;
}
