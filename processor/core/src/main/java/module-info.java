/** The compiler: front ends, the driver, and the annotation processor that javac finds. */
module io.ringkernel.processor {
  requires transitive io.ringkernel.ir;
  requires transitive java.compiler;
  requires io.ringkernel;
  requires com.github.javaparser.core;
  requires org.objectweb.asm;
  requires org.objectweb.asm.tree;
  requires org.objectweb.asm.tree.analysis;
  requires static com.google.auto.service;
  // Absent under other compilers; only processor.javac and processor.plugin name its types.
  requires static jdk.compiler;

  exports io.ringkernel.compiler;
  exports io.ringkernel.compiler.jvm;
  exports io.ringkernel.frontend.bytecode;
  exports io.ringkernel.frontend.source;
  exports io.ringkernel.processor;

  uses io.ringkernel.ir.emit.Lowering;

  provides javax.annotation.processing.Processor with
      io.ringkernel.processor.RingKernelProcessor;
  provides com.sun.source.util.Plugin with
      io.ringkernel.processor.plugin.RingKernelPlugin,
      io.ringkernel.processor.plugin.Canary;
}
