/** The command line. */
module io.ringkernel.cli {
  requires com.fasterxml.jackson.jr.ob;
  requires info.picocli;
  requires io.ringkernel;
  requires io.ringkernel.export.tornado;
  requires io.ringkernel.ir;
  requires io.ringkernel.processor;
  requires io.ringkernel.runtime;
  requires io.ringkernel.runtime.device;
  requires io.ringkernel.verify;
  requires io.ringkernel.samples.actors;
  requires io.ringkernel.samples.wavesim;
  requires io.ringkernel.samples.wavesim3d;
  requires java.compiler;
  requires java.management;
  requires java.management.rmi;
  requires jdk.attach;
  requires jdk.httpserver;

  uses io.ringkernel.runtime.spi.BackendProvider;

  opens io.ringkernel.cli to info.picocli;
}
