package io.ringkernel.compiler.jvm;

import io.ringkernel.compiler.KernelFacts;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.check.Uniformity;
import io.ringkernel.ir.intrinsic.TargetId;
import io.ringkernel.ir.pass.Effects;
import io.ringkernel.ir.pass.ExpandIntrinsics;
import io.ringkernel.ir.pass.InlineTogether;
import io.ringkernel.ir.pass.Lists;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.LimitExceededException;
import org.objectweb.asm.LimitExceededException;
import org.objectweb.asm.MethodTooLargeException;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Compiles kernels to class files that compute what the user's methods compute, exceptions and
 * their lines included, without a call per work item. A kernel without barriers becomes a method
 * that runs a part of a row, one with barriers a method that runs a block on one thread.
 *
 * <p>A kernel that has no such form is left out with a reason; it then runs by the user's method.
 */
public final class FastCompiler {
  /** HotSpot interprets longer methods ({@code -XX:-DontCompileHugeMethods} would not). */
  private static final int LONGEST = 8000;
  private static final int COLLECTIVES = 8;

  private final Module module;
  private final Symbols symbols;
  private final Uniformity uniformity;

  private FastCompiler(Module module, String className) {
    this.module = module;
    this.symbols = new Symbols(module, className.replace('.', '/'));
    this.uniformity = Uniformity.of(module);
    if (!uniformity.divergences().isEmpty()) {
      throw new Refused("a barrier is not reached by all work items");
    }
  }

  /**
   * Compiles.
   *
   * @param front what a front end made, before any pass
   * @param kernels names of entries
   * @param className the binary name of the class to make; others get longer names
   */
  public static FastCode compile(Module front, List<String> kernels, String className) {
    Module module = withoutCollectives(withoutHelpersThatWait(front));
    if (kernels.isEmpty()) {
      return new FastCode(className, List.of(), kernels, Map.of());
    }
    try {
      return new FastCode(className,
          new FastCompiler(module, className).classes(kernels, className), kernels, Map.of());
    } catch (Refused | LimitExceededException e) {
      return oneByOne(module, kernels, className);
    }
  }

  /** So that a refusal does not spoil the others. */
  private static FastCode oneByOne(Module module, List<String> kernels, String className) {
    List<String> accepted = new ArrayList<>();
    Map<String, String> refusals = new TreeMap<>();
    for (String kernel : kernels) {
      try {
        new FastCompiler(module, className).classes(List.of(kernel), className);
        accepted.add(kernel);
      } catch (Refused e) {
        refusals.put(kernel, e.getMessage());
      } catch (LimitExceededException e) {
        refusals.put(kernel, "its code is longer than what the JVM compiles");
      }
    }
    return new FastCode(className, accepted.isEmpty() ? List.of()
        : new FastCompiler(module, className).classes(accepted, className), accepted,
        refusals);
  }

  /**
   * Code between barriers becomes loops over the work items, in one method; so helpers with
   * barriers are written out. A class of the JVM has one source file for its lines: helpers of
   * others stay.
   */
  private static Module withoutHelpersThatWait(Module front) {
    String file = front.entries().stream().map(entry -> entry.span().file()).findFirst().orElse("");
    return new InlineTogether(statement -> Effects.isTogether(statement)
        && statement.span().file().equals(file)).apply(front);
  }

  /**
   * What a block does together, in the form without hardware: values go through shared memory,
   * between barriers. Each splits a loop in three, so a kernel with many stays as it is.
   */
  private static Module withoutCollectives(Module front) {
    long[] count = {0};
    front.functions().forEach(function -> Lists.forEach(function.body(), statement ->
        count[0] += Symbols.operation(statement).filter(Effects::isCollective).stream().count()));
    return count[0] > COLLECTIVES ? front
        : new ExpandIntrinsics(TargetId.WGSL, true).apply(front);
  }

  private List<FastClass> classes(List<String> kernels, String className) {
    Map<String, ClassWriter> writers = new LinkedHashMap<>();
    Set<Function> functions = new LinkedHashSet<>();
    for (String kernel : kernels) {
      Function entry = module.function(kernel);
      List<Function> helpers = symbols.reachable(entry);
      helpers.forEach(FastCompiler::checkHelper);
      functions.addAll(helpers);
      functions.add(entry);
    }
    ClassWriter main = begin(className.replace('.', '/'), symbols.mainFile(),
        Entrance.INTERFACE);
    List<Entrance.Kernel> entries = kernels.stream().map(k -> new Entrance.Kernel(
        module.function(k), symbols.method(k), GridRow.of(module.function(k)))).toList();
    Entrance.write(main, className.replace('.', '/'), entries);
    entries.forEach(entry -> entry.row().ifPresent(row -> writeRow(main, entry.function(), row)));
    TableFields.write(main, className.replace('.', '/'), functions);
    writers.put(className.replace('.', '/'), main);
    for (Function function : functions) {
      ClassWriter writer = writers.computeIfAbsent(symbols.method(function.name()).owner(),
          name -> begin(name, symbols.fileOf(function)));
      write(writer, function);
    }
    List<FastClass> classes = new ArrayList<>();
    writers.forEach((name, writer) -> {
      writer.visitEnd();
      classes.add(new FastClass(name.replace('/', '.'), bytes(writer)));
    });
    symbols.structs().forEach(struct -> classes.add(Structs.write(symbols, struct)));
    return classes;
  }

  /** Splitting at a barrier would have to split the helper in each of its callers. */
  private static void checkHelper(Function helper) {
    Lists.forEach(helper.body(), statement -> {
      if (statement instanceof Stmt.Barrier || statement instanceof Stmt.DeclareArray declare
          && declare.array().space().isOfBlock()) {
        throw new Refused("its helper " + helper.name() + " holds a barrier or shared memory");
      }
    });
  }

  private static ClassWriter begin(String name, String file, String... interfaces) {
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
      @Override
      protected String getCommonSuperClass(String one, String other) {
        // Variables of different types share no place, so this joins nothing that is used.
        return "java/lang/Object";
      }
    };
    writer.visit(Opcodes.V17, Opcodes.ACC_FINAL | Opcodes.ACC_SUPER, name, null,
        "java/lang/Object", interfaces);
    writer.visitSource(file.isEmpty() ? null : file, null);
    return writer;
  }

  private void writeRow(ClassWriter writer, Function kernel, GridRow row) {
    MethodVisitor code = writer.visitMethod(Opcodes.ACC_STATIC, GridRowMethod.name(kernel),
        GridRowMethod.DESCRIPTOR, null, null);
    code.visitCode();
    GridRowMethod.write(code, symbols, kernel, row);
    code.visitMaxs(0, 0);
    code.visitEnd();
  }

  private void write(ClassWriter writer, Function function) {
    Symbols.Method method = symbols.method(function.name());
    MethodVisitor code = writer.visitMethod(Opcodes.ACC_STATIC, method.name(),
        method.descriptor(), null, null);
    Label end = new Label();
    code.visitCode();
    if (function.entry().isEmpty()) {
      FunctionMethod.write(code, symbols, function);
    } else if (KernelFacts.of(module, function.name()).synchronizing()) {
      BlockMethod.write(code, symbols, function, uniformity);
    } else {
      RowMethod.write(code, symbols, function);
    }
    code.visitLabel(end);
    try {
      code.visitMaxs(0, 0);
    } catch (LimitExceededException e) {
      throw new Refused("its code is larger than what is worth compiling");
    }
    code.visitEnd();
    if (end.getOffset() > LONGEST) {
      throw new Refused("its code is longer than what the JVM compiles");
    }
  }

  private static byte[] bytes(ClassWriter writer) {
    try {
      return writer.toByteArray();
    } catch (MethodTooLargeException e) {
      throw new Refused("its code is longer than what the JVM runs");
    }
  }
}
