package io.ringkernel.processor.generate;

import io.ringkernel.compiler.KernelFacts;
import io.ringkernel.ir.Scalar;
import io.ringkernel.ir.StencilShape;
import io.ringkernel.ir.layout.ViewLayout;
import io.ringkernel.processor.declaration.JavaName;
import io.ringkernel.processor.declaration.KernelClass;
import io.ringkernel.processor.declaration.KernelDeclaration;
import io.ringkernel.processor.declaration.KernelDeclaration.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes {@code <Class>Gpu}: for each kernel a method that blocks and one that does not. A launch
 * is the first parameter; a stencil has the width and height of its grid instead.
 */
public final class LauncherWriter {
  private static final String RUNTIME = "io.ringkernel.runtime";
  private static final JavaName BASE = JavaName.of(RUNTIME, "KernelLauncher");
  private static final JavaName TARGET = JavaName.of(RUNTIME, "KernelTarget");
  private static final JavaName CELL = JavaName.of(RUNTIME, "GridCell");
  private static final JavaName SHAPE = JavaName.of(RUNTIME, "GridShape");
  private static final JavaName CONTEXT = JavaName.of("io.ringkernel", "GpuContext");
  private static final JavaName DESCRIPTOR = JavaName.of(RUNTIME, "KernelDescriptor");
  private static final JavaName FAST = JavaName.of(RUNTIME, "FastMethod");
  private static final JavaName PARAMETER = JavaName.of(RUNTIME, "KernelParameter");
  private static final JavaName LOOKUPS = JavaName.of("java.lang.invoke", "MethodHandles");

  private final Style style;

  /** Writes in that style. */
  public LauncherWriter(Style style) {
    this.style = style;
  }

  /**
   * The launcher of a class.
   *
   * @param facts by the name of the kernel; what is missing counts as unknown
   * @param fast the names of the kernels that have a FAST form
   */
  public SourceFile write(KernelClass kernels, Map<String, KernelFacts> facts,
      Set<String> fast) {
    JavaName launcher = kernels.launcher();
    JavaText text = new JavaText(launcher, named(kernels));
    String user = text.of(JavaName.of(kernels.element()));
    text.doc("Launches the kernels of {@link " + user + "}; thread-safe.");
    style.open(text, launcher, kernels.element(), " extends " + text.of(BASE));
    JavaText.Names constants = LauncherConstants.taken(kernels);
    RecordForms forms = new RecordForms(text, constants);
    forms.declare(kernels);
    LauncherConstants names = LauncherConstants.of(kernels, constants);
    text.line("private static final " + launcher.simpleName() + " " + names.calls() + " = new "
        + launcher.simpleName() + "(null);").blank();
    for (int i = 0; i < kernels.kernels().size(); i++) {
      KernelDeclaration kernel = kernels.kernels().get(i);
      descriptor(text, user, kernel, names.kernels().get(i).descriptor(),
          "method(" + names.calls() + ", " + i + ")", forms,
          facts.getOrDefault(kernel.name(), KernelFacts.UNKNOWN),
          fast.contains(kernel.name()) ? kernels.fast().binaryName() : null);
    }
    for (int i = 0; i < kernels.kernels().size(); i++) {
      shape(text, kernels.kernels().get(i), names.kernels().get(i).shape());
    }
    making(text, launcher.simpleName());
    for (int i = 0; i < kernels.kernels().size(); i++) {
      new LaunchMethods(text, kernels.kernels().get(i), names.kernels().get(i)).add();
    }
    calls(text, user, kernels.kernels(), names.kernels());
    text.close();
    return text.file();
  }

  /** The classes of the user that the launcher names. */
  private static List<JavaName> named(KernelClass kernels) {
    List<JavaName> names = new ArrayList<>(List.of(JavaName.of(kernels.element())));
    for (KernelDeclaration kernel : kernels.kernels()) {
      for (Parameter parameter : kernel.parameters()) {
        switch (parameter) {
          case Parameter.OfRecords records -> names.add(JavaName.of(records.shape().element()));
          case Parameter.OfView view -> names.add(JavaName.of(view.type()));
          case Parameter.OfScalar _, Parameter.OfArray _ -> {}
        }
      }
    }
    return names;
  }

  private static void making(JavaText text, String launcher) {
    String target = text.of(TARGET) + " target";
    text.open("private " + launcher + "(" + target + ")").line("super(target);").close().blank();
    text.doc("A launcher on a runtime, on a stream, or on what records a graph.")
        .open("public static " + launcher + " on(" + target + ")")
        .line("return new " + launcher + "(checked(target));").close();
  }

  private static void descriptor(JavaText text, String user, KernelDeclaration kernel,
      String constant, String method, RecordForms forms, KernelFacts facts, String fast) {
    List<Integer> block = kernel.blockSize();
    List<String> parameters = new ArrayList<>();
    for (Parameter parameter : declared(kernel)) {
      add(text, parameter, forms, facts, parameters);
    }
    text.doc("What a runtime must know of {@code " + kernel.name() + "}.")
        .line("public static final " + text.of(DESCRIPTOR) + " " + constant + " =").indent()
        .indent()
        .line("new " + text.of(DESCRIPTOR) + "(\"" + kernel.name() + "\", " + user + ".class, "
            + block.get(0) + ", " + block.get(1) + ", " + block.get(2) + ", "
            + facts.synchronizing() + ",")
        .line(text.of(PARAMETER) + ".list(" + (parameters.isEmpty() ? ")," : "")).indent();
    for (int i = 0; i < parameters.size(); i++) {
      text.line(parameters.get(i) + (i < parameters.size() - 1 ? "," : "),"));
    }
    text.outdent();
    text.line(method + (fast == null ? ");" : ","));
    if (fast != null) {
      text.line(text.of(FAST) + ".find(" + text.of(LOOKUPS) + ".lookup(), \"" + fast + "\", \""
          + kernel.name() + "\"));");
    }
    text.outdent().outdent().blank();
  }

  /**
   * A parameter as a device has it.
   *
   * @param type of an element, where it is an array
   */
  record Flat(String name, Scalar type, boolean isArray, boolean isWritten) {}

  /** The parameters of a kernel that takes no arrays of records. */
  static List<Flat> flat(KernelDeclaration kernel, KernelFacts facts) {
    return declared(kernel).stream().flatMap(p -> flat(p, facts).stream()).toList();
  }

  /** A view is its array and its numbers. */
  private static List<Flat> flat(Parameter parameter, KernelFacts facts) {
    boolean written = parameter.array() && facts.isWritten(parameter.name());
    return switch (parameter) {
      case Parameter.OfScalar(String name, Scalar type) ->
          List.of(new Flat(name, type, false, false));
      case Parameter.OfArray(String name, Scalar element) ->
          List.of(new Flat(name, element, true, written));
      case Parameter.OfView(String name, var _, ViewLayout layout) -> {
        List<Flat> all = new ArrayList<>();
        all.add(new Flat(name, layout.element().scalar(), true, written));
        layout.numbers().forEach(number -> all.add(
            new Flat(ViewLayout.parameter(name, number), Scalar.I32, false, false)));
        yield all;
      }
      case Parameter.OfRecords records -> throw new AssertionError("an array of " + records);
    };
  }

  private static void add(JavaText text, Parameter parameter, RecordForms forms,
      KernelFacts facts, List<String> out) {
    if (parameter instanceof Parameter.OfRecords records) {
      out.add("new " + text.of(PARAMETER) + "(\"" + records.name() + "\", " + forms.of(records)
          + ", " + facts.isWritten(records.name()) + ")");
    } else {
      flat(parameter, facts).forEach(flat -> out.add(primitive(text, flat)));
    }
  }

  private static String primitive(JavaText text, Flat flat) {
    return "new " + text.of(PARAMETER) + "(\"" + flat.name() + "\", "
        + text.of(PARAMETER.nested("ElementType")) + "." + RecordForms.elementType(flat.type())
        + ", " + flat.isArray() + ", " + flat.isWritten() + ")";
  }

  /** Declares the grid of a stencil. */
  private static void shape(JavaText text, KernelDeclaration kernel, String name) {
    if (kernel.stencil().isEmpty()) {
      return;
    }
    StencilShape shape = kernel.stencil().get();
    text.line("private static final " + text.of(SHAPE) + " " + name + " =").indent().indent()
        .line("new " + text.of(SHAPE) + "(" + text.of(JavaName.of("io.ringkernel", "Grid")) + ".D"
            + shape.axes() + ", " + shape.halo() + ", "
            + text.of(JavaName.of("io.ringkernel", "Boundary")) + "." + shape.boundary() + ", "
            + number(text, shape.outside()) + ", " + shape.layer() + ");")
        .outdent().outdent().blank();
  }

  static String number(JavaText text, double value) {
    return Double.isFinite(value) ? Double.toString(value)
        : text.of(JavaName.of("java.lang", "Double")) + ".longBitsToDouble("
            + Double.doubleToLongBits(value) + "L)";
  }

  /** The parameters as a device has them: a stencil ends with the size of its grid. */
  private static List<Parameter> declared(KernelDeclaration kernel) {
    List<Parameter> all = new ArrayList<>(kernel.parameters());
    LaunchNames.of(kernel).sizes()
        .forEach(size -> all.add(new Parameter.OfScalar(size, Scalar.I32)));
    return all;
  }

  /** One method and not one for each kernel: each lambda costs javac more than all of this. */
  private static void calls(JavaText text, String user, List<KernelDeclaration> kernels,
      List<LauncherConstants.OfKernel> names) {
    text.blank().line("@" + text.of(JavaName.of("java.lang", "Override")))
        .open("protected void call", List.of("int kernel", text.of(CONTEXT) + " context",
            text.of(JavaName.of("java.lang", "Object")) + "[] arguments"))
        .open("switch (kernel)");
    for (int i = 0; i < kernels.size(); i++) {
      call(text, user, kernels.get(i), "case " + i + " -> ", names.get(i).shape());
    }
    text.line("default -> throw new " + text.of(JavaName.of("java.lang", "AssertionError"))
        + "(kernel);").close().close();
  }

  private static void call(JavaText text, String user, KernelDeclaration kernel, String label,
      String shape) {
    boolean isStencil = kernel.stencil().isPresent();
    List<String> arguments = new ArrayList<>(List.of(isStencil ? "at" : "context"));
    int count = unpack(text, kernel.parameters(), arguments);
    String call = user + "." + kernel.name();
    if (isStencil) {
      List<String> place = new ArrayList<>(List.of("context"));
      for (int axis = 0; axis < kernel.stencil().get().axes(); axis++) {
        place.add("(int) arguments[" + (count + axis) + "]");
      }
      text.open(label.strip())
          .line(text.of(CELL) + " at = " + shape + ".cell", place, ";").open("if (at != null)")
          .line(call, arguments, ";").close().close();
    } else {
      text.line(label + call, arguments, ";");
    }
  }

  /** Adds what the user's method is given; gives the number of arguments that a device has. */
  private static int unpack(JavaText text, List<Parameter> parameters, List<String> out) {
    int next = 0;
    for (Parameter parameter : parameters) {
      if (parameter instanceof Parameter.OfView(var _, var type, ViewLayout layout)) {
        StringBuilder view = new StringBuilder(text.of(JavaName.of(type))).append(".of((")
            .append(layout.element().scalar().javaName()).append("[]) arguments[").append(next++)
            .append(']');
        for (int i = 0; i < layout.numbers().size(); i++) {
          view.append(", (int) arguments[").append(next++).append(']');
        }
        out.add(view.append(')').toString());
      } else {
        out.add("(" + LaunchMethods.type(text, parameter) + ") arguments[" + next++ + "]");
      }
    }
    return next;
  }
}
