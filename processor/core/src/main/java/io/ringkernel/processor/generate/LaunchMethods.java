package io.ringkernel.processor.generate;

import io.ringkernel.ir.Scalar;
import io.ringkernel.ir.layout.ViewLayout;
import io.ringkernel.processor.declaration.JavaName;
import io.ringkernel.processor.declaration.KernelDeclaration;
import io.ringkernel.processor.declaration.KernelDeclaration.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the methods that launch one kernel. */
final class LaunchMethods {
  private static final String RUNTIME = "io.ringkernel.runtime";
  private static final JavaName LAUNCH = JavaName.of(RUNTIME, "Launch");
  private static final JavaName OBJECTS = JavaName.of("java.util", "Objects");
  private static final JavaName STAGE = JavaName.of("java.util.concurrent", "CompletionStage");

  private static final int MOST_PARAMETERS = 255;
  private static final String ARGUMENTS = "arguments";

  private final JavaText text;
  private final KernelDeclaration kernel;
  private final String constant;
  private final LaunchNames names;
  private final boolean isStencil;
  private final String shape;
  private final boolean isWide;

  /** Launches what the constants describe. */
  LaunchMethods(JavaText text, KernelDeclaration kernel, LauncherConstants.OfKernel constants) {
    this.text = text;
    this.kernel = kernel;
    this.constant = constants.descriptor();
    this.names = LaunchNames.of(kernel);
    this.isStencil = kernel.stencil().isPresent();
    this.shape = constants.shape();
    this.isWide = isWide(kernel);
  }

  void add() {
    String stage = text.of(STAGE) + "<" + text.of(JavaName.of("java.lang", "Void")) + ">";
    text.blank().doc("Runs {@code " + kernel.name() + "} and waits; throws what the kernel throws.")
        .open("public void " + kernel.name(), parameters());
    List<String> passed = new ArrayList<>(isStencil ? names.sizes() : List.of(names.launch()));
    passed.addAll(isWide ? List.of(ARGUMENTS)
        : kernel.parameters().stream().map(Parameter::name).toList());
    text.line("await(" + kernel.name() + "Async", passed, ");").close();
    text.blank().doc("Starts {@code " + kernel.name()
        + "}; the stage fails with what the kernel throws.")
        .open("public " + stage + " " + kernel.name() + "Async", parameters());
    if (!isStencil && !names.launch().equals("launch")) {
      // The base class names it as most kernels do.
      text.line(text.of(OBJECTS) + ".requireNonNull(" + names.launch() + ", \"" + names.launch()
          + "\");");
    }
    text.line("return start", arguments(), ";").close();
    if (isStencil && !kernel.stencil().get().rotate().isEmpty() && !isWide) {
      addSteps(stage);
    }
  }

  /** Several steps at once, of a stencil whose fields trade places. */
  private void addSteps(String stage) {
    String steps = names.steps();
    String fields = String.join(", ", kernel.stencil().get().rotate());
    List<String> parameters = new ArrayList<>(parameters());
    parameters.add(0, "int " + steps);
    List<String> passed = new ArrayList<>(List.of(steps));
    passed.addAll(names.sizes());
    passed.addAll(kernel.parameters().stream().map(Parameter::name).toList());
    String name = kernel.name() + "Steps";
    text.blank().doc("Takes {@code " + steps + "} steps of {@code " + kernel.name()
        + "}, after each of which " + fields + " trade places, and waits; throws what the kernel "
        + "throws.").open("public void " + name, parameters);
    text.line("await(" + name + "Async", passed, ");").close();
    text.blank().doc("Starts that; the stage fails with what the kernel throws.")
        .open("public " + stage + " " + name + "Async", parameters);
    List<String> arguments = new ArrayList<>(arguments());
    arguments.add(2, steps);
    arguments.add(3, text.of(JavaName.of("java.util", "List")) + ".of("
        + positions(kernel).stream().map(String::valueOf).collect(Collectors.joining(", ")) + ")");
    text.line("return startSteps", arguments, ";").close();
  }

  /** Where the fields that trade places are among the arguments. */
  static List<Integer> positions(KernelDeclaration kernel) {
    List<Integer> positions = new ArrayList<>();
    for (String field : kernel.stencil().orElseThrow().rotate()) {
      int position = 0;
      for (Parameter parameter : kernel.parameters()) {
        if (parameter.name().equals(field)) {
          break;
        }
        position += parameter instanceof Parameter.OfView(var _, var _, ViewLayout layout)
            ? 1 + layout.numbers().size() : 1;
      }
      positions.add(position);
    }
    return positions;
  }

  private List<String> parameters() {
    List<String> all = new ArrayList<>(isStencil
        ? names.sizes().stream().map(size -> "int " + size).toList()
        : List.of(text.of(LAUNCH) + " " + names.launch()));
    if (isWide) {
      all.add(text.of(JavaName.of("java.lang", "Object")) + "... " + ARGUMENTS);
    } else {
      kernel.parameters().forEach(p -> all.add(type(text, p) + " " + p.name()));
    }
    return all;
  }

  private List<String> arguments() {
    List<String> all = new ArrayList<>(List.of(constant, isStencil
        ? shape + ".launch(" + String.join(", ", names.sizes()) + ")" : names.launch()));
    if (isWide) {
      all.add(isStencil ? "withSize(" + ARGUMENTS + ", " + String.join(", ", names.sizes()) + ")"
          : ARGUMENTS);
      return all;
    }
    for (Parameter parameter : kernel.parameters()) {
      String name = parameter.name();
      switch (parameter) {
        case Parameter.OfView(String _, var _, ViewLayout layout) -> {
          all.add("present(" + name + ", \"" + name + "\").data()");
          layout.numbers().forEach(number -> all.add(name + "." + number + "()"));
        }
        // An array of records by itself would be all of the arguments (JLS 15.12.4.2).
        case Parameter.OfRecords _ ->
            all.add("(" + text.of(JavaName.of("java.lang", "Object")) + ") " + name);
        case Parameter.OfScalar _, Parameter.OfArray _ -> all.add(name);
      }
    }
    if (isStencil) {
      all.addAll(names.sizes());
    }
    return all;
  }

  static String type(JavaText text, Parameter parameter) {
    return switch (parameter) {
      case Parameter.OfScalar(String _, Scalar type) -> type.javaName();
      case Parameter.OfArray(String _, Scalar element) -> element.javaName() + "[]";
      case Parameter.OfView view -> text.of(JavaName.of(view.type()));
      case Parameter.OfRecords records ->
          text.of(JavaName.of(records.shape().element())) + "[]";
    };
  }

  /**
   * Whether a method with the same parameters would have too many (JVMS 4.3.3): a kernel has its
   * context beside them, a launcher itself and the launch. It then takes them as objects.
   */
  static boolean isWide(KernelDeclaration kernel) {
    int places = 1 + Math.max(LaunchNames.of(kernel).sizes().size(), 1);
    for (Parameter parameter : kernel.parameters()) {
      boolean isDouble = parameter instanceof Parameter.OfScalar scalar
          && (scalar.type() == Scalar.I64 || scalar.type() == Scalar.F64);
      places += isDouble ? 2 : 1;
    }
    return places > MOST_PARAMETERS;
  }
}
