/** Executes emitted texts without a GPU and compares them with the JVM. */
module io.ringkernel.verify {
  requires transitive io.ringkernel.processor;
  requires transitive io.ringkernel.runtime.cuda;
  requires transitive io.ringkernel.runtime.webgpu;
  requires io.ringkernel;
  requires io.ringkernel.runtime;
  requires io.ringkernel.runtime.metal;
  requires jdk.compiler;

  exports io.ringkernel.verify.execution;
  exports io.ringkernel.verify.foreign;
  exports io.ringkernel.verify.fuzz;
  exports io.ringkernel.verify.fuzz.leg;
  exports io.ringkernel.verify.fuzz.program;
  exports io.ringkernel.verify.fuzz.reduce;
}
