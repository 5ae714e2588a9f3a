/** The command line. */
module io.ringkernel.cli {
  requires com.fasterxml.jackson.core;
  requires info.picocli;
  requires io.ringkernel;
  requires io.ringkernel.processor;
  requires io.ringkernel.runtime;
  requires java.compiler;

  opens io.ringkernel.cli to info.picocli;
}
