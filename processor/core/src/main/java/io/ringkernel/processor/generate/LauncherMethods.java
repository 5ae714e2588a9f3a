package io.ringkernel.processor.generate;

import io.ringkernel.ir.Scalar;
import io.ringkernel.processor.declaration.KernelDeclaration;
import io.ringkernel.processor.declaration.KernelDeclaration.Parameter;
import io.ringkernel.processor.generate.ClassBody.Variable;
import io.ringkernel.processor.generate.Code.Local;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** What {@link LaunchMethods} writes, as instructions. */
final class LauncherMethods {
  /** Of {@code List.of}. */
  static final int MOST_POSITIONS = 10;
  static final String STAGE = "Ljava/util/concurrent/CompletionStage;";
  private static final String PROMISE = "Ljava/util/concurrent/CompletionStage<Ljava/lang/Void;>;";
  private static final String LAUNCH = "L" + LauncherClass.RUNTIME + "Launch;";
  private static final String OBJECT = "Ljava/lang/Object;";

  private final ClassBody body;
  private final KernelDeclaration kernel;
  private final LauncherConstants.OfKernel constants;
  private final LaunchNames names;
  private final boolean isStencil;

  LauncherMethods(ClassBody body, KernelDeclaration kernel,
      LauncherConstants.OfKernel constants) {
    this.body = body;
    this.kernel = kernel;
    this.constants = constants;
    names = LaunchNames.of(kernel);
    isStencil = kernel.stencil().isPresent();
  }

  void add() {
    await(kernel.name(), parameters());
    Code code = body.method(Opcodes.ACC_PUBLIC, kernel.name() + "Async", STAGE,
        signature(parameters()), parameters());
    Map<String, Local> locals = locals(code, parameters());
    if (!isStencil && !names.launch().equals("launch")) {
      code.statement().load(locals.get(names.launch())).push(names.launch())
          .callStatic("java/util/Objects", "requireNonNull",
              "(Ljava/lang/Object;Ljava/lang/String;)Ljava/lang/Object;").op(Opcodes.POP);
    }
    begin(code, locals);
    code.array(OBJECT, arguments(code, locals)).callVirtual(body.name(), "start",
        "(" + LauncherClass.DESCRIPTOR + LAUNCH + "[" + OBJECT + ")" + STAGE).give(STAGE);
    if (isStencil && !kernel.stencil().get().rotate().isEmpty()) {
      addSteps();
    }
  }

  private void addSteps() {
    List<Variable> parameters = new ArrayList<>(parameters());
    parameters.add(0, new Variable(names.steps(), "I"));
    String name = kernel.name() + "Steps";
    await(name, parameters);
    Code code = body.method(Opcodes.ACC_PUBLIC, name + "Async", STAGE, signature(parameters),
        parameters);
    Map<String, Local> locals = locals(code, parameters);
    begin(code, locals);
    code.load(locals.get(names.steps()));
    List<Integer> positions = LaunchMethods.positions(kernel);
    for (int position : positions) {
      box(code.push(position), Scalar.I32);
    }
    code.callStaticOf("java/util/List", "of",
        "(" + String.join("", Collections.nCopies(positions.size(), OBJECT)) + ")Ljava/util/List;")
        .array(OBJECT, arguments(code, locals)).callVirtual(body.name(), "startSteps",
            "(" + LauncherClass.DESCRIPTOR + LAUNCH + "ILjava/util/List;[" + OBJECT + ")" + STAGE)
        .give(STAGE);
  }

  /** The method that waits for the other. */
  private void await(String name, List<Variable> parameters) {
    Code code = body.method(Opcodes.ACC_PUBLIC, name, "V", "", parameters).statement().self();
    for (int i = 0; i < parameters.size(); i++) {
      code.load(code.parameter(i));
    }
    code.callVirtual(body.name(), name + "Async", descriptor(parameters) + STAGE)
        .callStatic(body.name(), "await", "(" + STAGE + ")V").close();
  }

  private static String descriptor(List<Variable> parameters) {
    return parameters.stream().map(Variable::type).collect(Collectors.joining("", "(", ")"));
  }

  private static String signature(List<Variable> parameters) {
    return descriptor(parameters) + PROMISE;
  }

  private static Map<String, Local> locals(Code code, List<Variable> parameters) {
    Map<String, Local> locals = new TreeMap<>();
    for (int i = 0; i < parameters.size(); i++) {
      locals.put(parameters.get(i).name(), code.parameter(i));
    }
    return locals;
  }

  private List<Variable> parameters() {
    List<Variable> all = new ArrayList<>(isStencil
        ? names.sizes().stream().map(size -> new Variable(size, "I")).toList()
        : List.of(new Variable(names.launch(), LAUNCH)));
    kernel.parameters().forEach(p -> all.add(new Variable(p.name(), type(p))));
    return all;
  }

  static String type(Parameter parameter) {
    return switch (parameter) {
      case Parameter.OfScalar(String _, Scalar type) -> ClassBody.descriptor(type);
      case Parameter.OfArray(String _, Scalar element) -> "[" + ClassBody.descriptor(element);
      case Parameter.OfView view -> "L" + LauncherClass.view(view) + ";";
      case Parameter.OfRecords records -> throw new AssertionError("an array of " + records);
    };
  }

  /** {@code return start(DESCRIPTOR, launch}. */
  private void begin(Code code, Map<String, Local> locals) {
    code.statement().self().read(body.name(), constants.descriptor(), LauncherClass.DESCRIPTOR);
    if (isStencil) {
      code.read(body.name(), constants.shape(), "L" + LauncherClass.SHAPE + ";");
      names.sizes().forEach(size -> code.load(locals.get(size)));
      code.callVirtual(LauncherClass.SHAPE, "launch",
          "(" + "I".repeat(names.sizes().size()) + ")" + LAUNCH);
    } else {
      code.load(locals.get(names.launch()));
    }
  }

  /** Each of them boxed. */
  private List<Runnable> arguments(Code code, Map<String, Local> locals) {
    List<Runnable> all = new ArrayList<>();
    for (Parameter parameter : kernel.parameters()) {
      Local local = locals.get(parameter.name());
      switch (parameter) {
        case Parameter.OfScalar(String _, Scalar type) ->
            all.add(() -> box(code.load(local), type));
        case Parameter.OfArray _ -> all.add(() -> code.load(local));
        case Parameter.OfView view -> view(code, view, local, all);
        case Parameter.OfRecords records -> throw new AssertionError("an array of " + records);
      }
    }
    names.sizes().forEach(size -> all.add(() -> box(code.load(locals.get(size)), Scalar.I32)));
    return all;
  }

  private void view(Code code, Parameter.OfView view, Local local, List<Runnable> out) {
    String type = LauncherClass.view(view);
    out.add(() -> code.load(local).push(view.name()).callStatic(body.name(), "present",
        "(Ljava/lang/Object;Ljava/lang/String;)Ljava/lang/Object;").cast(type)
        .callVirtual(type, "data",
            "()[" + ClassBody.descriptor(view.layout().element().scalar())));
    view.layout().numbers().forEach(number -> out.add(
        () -> box(code.load(local).callVirtual(type, number, "()I"), Scalar.I32)));
  }

  /** The class of objects that hold a primitive. */
  static String box(Scalar scalar) {
    return "java/lang/" + Access.of(scalar).box();
  }

  private static void box(Code code, Scalar scalar) {
    String type = box(scalar);
    code.callStatic(type, "valueOf", Type.getMethodDescriptor(Type.getObjectType(type),
        Type.getType(ClassBody.descriptor(scalar))));
  }
}
