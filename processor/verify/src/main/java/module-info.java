/** Executes emitted texts without a GPU and compares them with the JVM. */
module io.ringkernel.verify {
  requires transitive io.ringkernel.processor;
  requires transitive io.ringkernel.runtime.webgpu;

  exports io.ringkernel.verify.execution;
}
