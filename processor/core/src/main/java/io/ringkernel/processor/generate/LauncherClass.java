package io.ringkernel.processor.generate;

import io.ringkernel.compiler.KernelFacts;
import io.ringkernel.ir.StencilShape;
import io.ringkernel.processor.declaration.GeneratedName;
import io.ringkernel.processor.declaration.JavaName;
import io.ringkernel.processor.declaration.KernelClass;
import io.ringkernel.processor.declaration.KernelDeclaration;
import io.ringkernel.processor.declaration.KernelDeclaration.Parameter;
import io.ringkernel.processor.generate.ClassBody.Variable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Opcodes;

/**
 * Makes of kernels the class that javac would make of what {@link LauncherWriter} has written.
 */
public final class LauncherClass {
  static final String RUNTIME = "io/ringkernel/runtime/";
  static final String TARGET = "L" + RUNTIME + "KernelTarget;";
  static final String DESCRIPTOR = "L" + RUNTIME + "KernelDescriptor;";
  static final String SHAPE = RUNTIME + "GridShape";
  private static final String BASE = RUNTIME + "KernelLauncher";
  private static final String PARAMETER = RUNTIME + "KernelParameter";
  private static final String ELEMENT = PARAMETER + "$ElementType";

  private final KernelClass kernels;
  private final Map<String, KernelFacts> facts;
  private final Set<String> fast;
  private final ClassBody body;
  private final List<LauncherConstants.OfKernel> names;
  private final String calls;

  private LauncherClass(KernelClass kernels, Map<String, KernelFacts> facts, Set<String> fast,
      SourceFile text) {
    this.kernels = kernels;
    this.facts = facts;
    this.fast = fast;
    body = new ClassBody(text, GeneratedName.isPublic(kernels.element()), "", BASE);
    LauncherConstants all = LauncherConstants.of(kernels, LauncherConstants.taken(kernels));
    names = all.kernels();
    calls = all.calls();
  }

  /**
   * Whether there is such a class: records of arrays need lambdas, and what takes more than 255
   * words is no method like the others. Those launchers are left to the compiler.
   */
  public static boolean isFor(KernelClass kernels) {
    return kernels.kernels().stream().noneMatch(kernel -> LaunchMethods.isWide(kernel)
        || kernel.parameters().stream().anyMatch(Parameter.OfRecords.class::isInstance)
        || kernel.stencil().filter(s -> s.rotate().size() > LauncherMethods.MOST_POSITIONS)
            .isPresent());
  }

  /**
   * The class.
   *
   * @param text whose lines its methods carry
   */
  public static ClassFile write(KernelClass kernels, Map<String, KernelFacts> facts,
      Set<String> fast, SourceFile text) {
    return new LauncherClass(kernels, facts, fast, text).write();
  }

  private ClassFile write() {
    String self = "L" + body.name() + ";";
    body.field(Opcodes.ACC_PRIVATE, calls, self);
    for (LauncherConstants.OfKernel each : names) {
      body.field(Opcodes.ACC_PUBLIC, each.descriptor(), DESCRIPTOR);
    }
    for (LauncherConstants.OfKernel each : names) {
      if (!each.shape().isEmpty()) {
        body.field(Opcodes.ACC_PRIVATE, each.shape(), "L" + SHAPE + ";");
      }
    }
    List<Variable> target = List.of(new Variable("target", TARGET));
    Code made = body.method(Opcodes.ACC_PRIVATE, "<init>", "V", "", target).statement();
    made.self().load(made.parameter(0)).make(BASE, "(" + TARGET + ")V").close();
    Code on = body.method(Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC, "on", self, "", target)
        .statement();
    on.begin(body.name()).load(on.parameter(0))
        .callStatic(body.name(), "checked", "(" + TARGET + ")" + TARGET)
        .make(body.name(), "(" + TARGET + ")V").give(self);
    for (int i = 0; i < names.size(); i++) {
      new LauncherMethods(body, kernels.kernels().get(i), names.get(i)).add();
    }
    new LauncherCalls(body, kernels, names).add();
    first(self);
    nested();
    return body.end();
  }

  private void nested() {
    int known = Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC;
    body.nested(RUNTIME + "KernelDescriptor", "Method",
        known | Opcodes.ACC_INTERFACE | Opcodes.ACC_ABSTRACT);
    if (kernels.kernels().stream().anyMatch(k -> !LauncherWriter.flat(k, KernelFacts.UNKNOWN)
        .isEmpty())) {
      body.nested(PARAMETER, "ElementType", known | Opcodes.ACC_FINAL | Opcodes.ACC_ENUM);
    }
    if (!fast.isEmpty()) {
      body.nested("java/lang/invoke/MethodHandles", "Lookup", known | Opcodes.ACC_FINAL);
    }
  }

  /** Fields in the order of the text. */
  private void first(String self) {
    Code code = body.silent(Opcodes.ACC_STATIC, "<clinit>", "V", List.of());
    code.begin(body.name()).op(Opcodes.ACONST_NULL).make(body.name(), "(" + TARGET + ")V")
        .assign(body.name(), calls, self);
    for (int i = 0; i < names.size(); i++) {
      descriptor(code, kernels.kernels().get(i), i, self);
      code.assign(body.name(), names.get(i).descriptor(), DESCRIPTOR);
    }
    for (int i = 0; i < names.size(); i++) {
      String constant = names.get(i).shape();
      kernels.kernels().get(i).stencil().ifPresent(shape -> {
        shape(code, shape);
        code.assign(body.name(), constant, "L" + SHAPE + ";");
      });
    }
    code.close();
  }

  private void descriptor(Code code, KernelDeclaration kernel, int number, String self) {
    KernelFacts known = facts.getOrDefault(kernel.name(), KernelFacts.UNKNOWN);
    List<Runnable> parameters = LauncherWriter.flat(kernel, known).stream()
        .<Runnable>map(p -> () -> parameter(code, p)).toList();
    code.begin(RUNTIME + "KernelDescriptor").push(kernel.name())
        .type(body.of(kernels.element())).push(kernel.blockSize().get(0))
        .push(kernel.blockSize().get(1)).push(kernel.blockSize().get(2))
        .push(known.synchronizing()).array("L" + PARAMETER + ";", parameters)
        .callStatic(PARAMETER, "list", "([L" + PARAMETER + ";)Ljava/util/List;")
        .read(body.name(), calls, self).push(number).callStatic(body.name(), "method",
            "(L" + BASE + ";I)L" + RUNTIME + "KernelDescriptor$Method;");
    String common = "(Ljava/lang/String;Ljava/lang/Class;IIIZLjava/util/List;L" + RUNTIME
        + "KernelDescriptor$Method;";
    if (fast.contains(kernel.name())) {
      code.callStatic("java/lang/invoke/MethodHandles", "lookup",
          "()Ljava/lang/invoke/MethodHandles$Lookup;").push(kernels.fast().binaryName())
          .push(kernel.name()).callStaticOf(RUNTIME + "FastMethod", "find",
              "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/String;)"
                  + "Ljava/util/Optional;")
          .make(RUNTIME + "KernelDescriptor", common + "Ljava/util/Optional;)V");
    } else {
      code.make(RUNTIME + "KernelDescriptor", common + ")V");
    }
  }

  private static void parameter(Code code, LauncherWriter.Flat parameter) {
    code.begin(PARAMETER).push(parameter.name()).read(ELEMENT,
        RecordForms.elementType(parameter.type()), "L" + ELEMENT + ";").push(parameter.isArray())
        .push(parameter.isWritten())
        .make(PARAMETER, "(Ljava/lang/String;L" + ELEMENT + ";ZZ)V");
  }

  private static void shape(Code code, StencilShape shape) {
    code.begin(SHAPE).read("io/ringkernel/Grid", "D" + shape.axes(), "Lio/ringkernel/Grid;")
        .push(shape.halo()).read("io/ringkernel/Boundary", shape.boundary().name(),
            "Lio/ringkernel/Boundary;");
    if (Double.isFinite(shape.outside())) {
      code.push(shape.outside());
    } else {
      code.push(Double.doubleToLongBits(shape.outside())).callStatic("java/lang/Double",
          "longBitsToDouble", "(J)D");
    }
    code.push(shape.layer()).make(SHAPE, "(Lio/ringkernel/Grid;ILio/ringkernel/Boundary;DI)V");
  }

  /** The class of a parameter in the runtime or of the user. */
  static String view(Parameter.OfView view) {
    return ClassBody.internal(JavaName.of(view.type()));
  }
}
