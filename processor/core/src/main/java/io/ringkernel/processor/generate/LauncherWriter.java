package io.ringkernel.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.ringkernel.compiler.KernelFacts;
import io.ringkernel.ir.Scalar;
import io.ringkernel.ir.layout.ViewLayout;
import io.ringkernel.processor.declaration.KernelClass;
import io.ringkernel.processor.declaration.KernelDeclaration;
import io.ringkernel.processor.declaration.KernelDeclaration.Parameter;
import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Writes {@code <Class>Gpu}: for each kernel a method that blocks and one that does not. A launch
 * is the first parameter; a stencil has the width and height of its grid instead.
 */
public final class LauncherWriter {
  private static final String RUNTIME = "io.ringkernel.runtime";
  private static final ClassName RING_RUNTIME = ClassName.get(RUNTIME, "RingRuntime");
  private static final ClassName LAUNCH = ClassName.get(RUNTIME, "Launch");
  private static final ClassName CELL = ClassName.get(RUNTIME, "GridCell");
  private static final ClassName DESCRIPTOR = ClassName.get(RUNTIME, "KernelDescriptor");
  private static final ClassName FAST = ClassName.get(RUNTIME, "FastMethod");
  private static final ClassName PARAMETER = ClassName.get(RUNTIME, "KernelParameter");
  private static final ClassName ELEMENT = PARAMETER.nestedClass("ElementType");
  private static final TypeName STAGE =
      ParameterizedTypeName.get(ClassName.get(CompletionStage.class), TypeName.VOID.box());

  private static final int MOST_PARAMETERS = 255;
  private static final String ARGUMENTS = "arguments";

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
  public JavaFile write(KernelClass kernels, Map<String, KernelFacts> facts, Set<String> fast) {
    ClassName launcher = kernels.launcher();
    ClassName user = ClassName.get(kernels.element());
    TypeSpec.Builder type = style.type(launcher, kernels.element())
        .addJavadoc("Launches the kernels of {@link $T}; thread-safe.\n", user);
    NameAllocator constants = new NameAllocator();
    // A parameter of the same name would hide the constant.
    kernels.kernels().stream().flatMap(k -> k.parameters().stream()).map(Parameter::name)
        .distinct().forEach(constants::newName);
    RecordForms forms = new RecordForms(constants);
    forms.declare(type, kernels);
    List<MethodSpec> methods = new ArrayList<>();
    for (KernelDeclaration kernel : kernels.kernels()) {
      String constant = constants.newName(constantName(kernel.name()));
      type.addField(descriptor(user, kernel, constant, forms,
          facts.getOrDefault(kernel.name(), KernelFacts.UNKNOWN),
          fast.contains(kernel.name()) ? fast(kernels.fast(), kernel) : CodeBlock.of("")));
      methods.add(blocking(kernel));
      methods.add(asynchronous(kernel, constant));
    }
    type.addField(RING_RUNTIME, "runtime", Modifier.PRIVATE, Modifier.FINAL)
        .addMethod(constructor()).addMethod(on(launcher));
    methods.forEach(type::addMethod);
    return style.file(launcher, type.addMethod(await()).build());
  }

  /** {@code addAll} becomes {@code ADD_ALL}. */
  private static String constantName(String method) {
    return method.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
  }

  private static FieldSpec descriptor(ClassName user, KernelDeclaration kernel, String constant,
      RecordForms forms, KernelFacts facts, CodeBlock fast) {
    List<Integer> block = kernel.blockSize();
    CodeBlock parameters = declared(kernel).stream()
        .flatMap(p -> parameter(p, forms, facts).stream())
        .collect(CodeBlock.joining(",\n"));
    CodeBlock indented = parameters.isEmpty() ? parameters : CodeBlock.of("\n$L", parameters);
    return FieldSpec
        .builder(DESCRIPTOR, constant, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("What a runtime must know of {@code $L}.\n", kernel.name())
        .initializer(
            "\n$>$>new $T($S, $T.class, $L, $L, $L, $L,\n$T.of($>$L$<),\n$L$L)$<$<", DESCRIPTOR,
            kernel.name(), user, block.get(0), block.get(1), block.get(2), facts.synchronizing(),
            List.class, indented, call(user, kernel), fast)
        .build();
  }

  /** A view is its array and its numbers. */
  private static List<CodeBlock> parameter(Parameter parameter, RecordForms forms,
      KernelFacts facts) {
    boolean written = parameter.array() && facts.isWritten(parameter.name());
    return switch (parameter) {
      case Parameter.OfScalar(String name, Scalar type) -> List.of(scalar(name, type));
      case Parameter.OfArray(String name, Scalar element) ->
          List.of(array(name, element, written));
      case Parameter.OfView(String name, var _, ViewLayout layout) -> {
        List<CodeBlock> all = new ArrayList<>();
        all.add(array(name, layout.element().scalar(), written));
        layout.numbers().forEach(
            number -> all.add(scalar(ViewLayout.parameter(name, number), Scalar.I32)));
        yield all;
      }
      case Parameter.OfRecords records -> List.of(CodeBlock.of("new $T($S, $L, $L)", PARAMETER,
          records.name(), forms.of(records), written));
    };
  }

  private static CodeBlock scalar(String name, Scalar type) {
    return CodeBlock.of("new $T($S, $T.$L, false, false)", PARAMETER, name, ELEMENT,
        RecordForms.elementType(type));
  }

  private static CodeBlock array(String name, Scalar element, boolean written) {
    return CodeBlock.of("new $T($S, $T.$L, true, $L)", PARAMETER, name, ELEMENT,
        RecordForms.elementType(element), written);
  }

  /** The parameters as a device has them: a stencil ends with width and height. */
  private static List<Parameter> declared(KernelDeclaration kernel) {
    List<Parameter> all = new ArrayList<>(kernel.parameters());
    if (kernel.halo().isPresent()) {
      NameAllocator names = names(kernel);
      all.add(new Parameter.OfScalar(names.get("width"), Scalar.I32));
      all.add(new Parameter.OfScalar(names.get("height"), Scalar.I32));
    }
    return all;
  }

  private static CodeBlock fast(ClassName fast, KernelDeclaration kernel) {
    return CodeBlock.of(",\n$T.find($T.lookup(), $S, $S)", FAST, MethodHandles.class,
        fast.reflectionName(), kernel.name());
  }

  private static CodeBlock unpacked(List<Parameter> parameters) {
    CodeBlock.Builder arguments = CodeBlock.builder();
    int next = 0;
    for (Parameter parameter : parameters) {
      if (parameter instanceof Parameter.OfView(var _, var type, ViewLayout layout)) {
        arguments.add(",$W$T.of(($T) arguments[$L]", type,
            ArrayTypeName.of(Access.java(layout.element().scalar())), next++);
        for (int i = 0; i < layout.numbers().size(); i++) {
          arguments.add(",$W(int) arguments[$L]", next++);
        }
        arguments.add(")");
      } else {
        arguments.add(",$W($T) arguments[$L]", type(parameter), next++);
      }
    }
    return arguments.build();
  }

  /** How many arguments a device has for the parameters. */
  private static int count(List<Parameter> parameters) {
    return parameters.stream().mapToInt(p -> p instanceof Parameter.OfView view
        ? 1 + view.layout().numbers().size() : 1).sum();
  }

  private static CodeBlock call(ClassName user, KernelDeclaration kernel) {
    int count = count(kernel.parameters());
    CodeBlock arguments = unpacked(kernel.parameters());
    return kernel.halo().isPresent()
        ? CodeBlock.of("(context, arguments) -> $T.visit(context, (int) arguments[$L], "
            + "(int) arguments[$L], $L,\n$>at -> $T.$L(at$L)$<)", CELL, count, count + 1,
            kernel.halo().getAsInt(), user, kernel.name(), arguments)
        : CodeBlock.of("(context, arguments) -> $T.$L(context$L)", user, kernel.name(),
            arguments);
  }

  private static TypeName type(Parameter parameter) {
    return switch (parameter) {
      case Parameter.OfScalar(String _, Scalar type) -> Access.java(type);
      case Parameter.OfArray(String _, Scalar element) ->
          ArrayTypeName.of(Access.java(element));
      case Parameter.OfView view -> ClassName.get(view.type());
      case Parameter.OfRecords records ->
          ArrayTypeName.of(ClassName.get(records.shape().element()));
    };
  }

  private static MethodSpec constructor() {
    return MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE)
        .addParameter(RING_RUNTIME, "runtime").addStatement("this.runtime = runtime").build();
  }

  private static MethodSpec on(ClassName launcher) {
    return MethodSpec.methodBuilder("on").addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addJavadoc("A launcher on a runtime.\n").returns(launcher)
        .addParameter(RING_RUNTIME, "runtime")
        .addStatement("return new $T($T.requireNonNull(runtime, $S))", launcher, Objects.class,
            "runtime")
        .build();
  }

  private static MethodSpec blocking(KernelDeclaration kernel) {
    MethodSpec.Builder method = launch(kernel, kernel.name())
        .addJavadoc("Runs {@code $L} and waits; throws what the kernel throws.\n", kernel.name());
    NameAllocator names = names(kernel);
    CodeBlock shape = kernel.halo().isPresent()
        ? CodeBlock.of("$L, $L", names.get("width"), names.get("height"))
        : CodeBlock.of("$L", names.get("launch"));
    return method.addStatement("await($LAsync($L$L))", kernel.name(), shape, arguments(kernel))
        .build();
  }

  private static MethodSpec asynchronous(KernelDeclaration kernel, String constant) {
    NameAllocator names = names(kernel);
    MethodSpec.Builder method = launch(kernel, kernel.name() + "Async").returns(STAGE)
        .addJavadoc("Starts {@code $L}; the stage fails with what the kernel throws.\n",
            kernel.name());
    boolean stencil = kernel.halo().isPresent();
    if (!stencil) {
      addNullCheck(method, names.get("launch"));
    }
    if (isWide(kernel)) {
      CodeBlock all = stencil
          ? CodeBlock.of("$T.concat($T.stream($L),$W$T.of($L, $L)).toArray()", Stream.class,
              Arrays.class, ARGUMENTS, Stream.class, names.get("width"), names.get("height"))
          : CodeBlock.of(ARGUMENTS);
      return method.addStatement("return this.runtime.launch($L,$W$L,$W$L)", constant,
          shape(kernel, names), all).build();
    }
    kernel.parameters().stream().filter(Parameter::array)
        .forEach(p -> addNullCheck(method, p.name()));
    CodeBlock launch = shape(kernel, names);
    CodeBlock grid = stencil
        ? CodeBlock.of(",$W$L,$W$L", names.get("width"), names.get("height")) : CodeBlock.of("");
    return method.addStatement("return this.runtime.launch($L,$W$L$L$L)", constant, launch,
        objects(kernel), grid).build();
  }

  private static CodeBlock shape(KernelDeclaration kernel, NameAllocator names) {
    return kernel.halo().isPresent()
        ? CodeBlock.of("$T.launch($L, $L, $L)", CELL, names.get("width"), names.get("height"),
            kernel.halo().getAsInt())
        : CodeBlock.of("$L", names.get("launch"));
  }

  private static MethodSpec.Builder launch(KernelDeclaration kernel, String name) {
    NameAllocator names = names(kernel);
    MethodSpec.Builder method = MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC);
    if (kernel.halo().isPresent()) {
      method.addParameter(int.class, names.get("width"))
          .addParameter(int.class, names.get("height"));
    } else {
      method.addParameter(LAUNCH, names.get("launch"));
    }
    if (isWide(kernel)) {
      return method.addParameter(ArrayTypeName.of(Object.class), ARGUMENTS).varargs();
    }
    kernel.parameters().forEach(p -> method.addParameter(type(p), p.name()));
    return method;
  }

  /**
   * Whether a method with the same parameters would have too many (JVMS 4.3.3): a kernel has its
   * context beside them, a launcher itself and the launch. It then takes them as objects.
   */
  private static boolean isWide(KernelDeclaration kernel) {
    int own = kernel.halo().isPresent() ? 3 : 2;
    return own + kernel.parameters().stream().map(LauncherWriter::type)
        .mapToInt(t -> t.equals(TypeName.LONG) || t.equals(TypeName.DOUBLE) ? 2 : 1).sum()
        > MOST_PARAMETERS;
  }

  /** The user's names stay; ours give way. */
  private static NameAllocator names(KernelDeclaration kernel) {
    NameAllocator names = new NameAllocator();
    kernel.parameters().forEach(p -> names.newName(p.name()));
    for (String own : List.of("launch", "width", "height")) {
      names.newName(own, own);
    }
    return names;
  }

  private static void addNullCheck(MethodSpec.Builder method, String parameter) {
    method.addStatement("$T.requireNonNull($L, $S)", Objects.class, parameter, parameter);
  }

  private static CodeBlock arguments(KernelDeclaration kernel) {
    CodeBlock.Builder arguments = CodeBlock.builder();
    if (isWide(kernel)) {
      return arguments.add(",$W$L", ARGUMENTS).build();
    }
    kernel.parameters().forEach(p -> arguments.add(",$W$L", p.name()));
    return arguments.build();
  }

  /** An array of records by itself would be all of the arguments (JLS 15.12.4.2). */
  private static CodeBlock objects(KernelDeclaration kernel) {
    CodeBlock.Builder arguments = CodeBlock.builder();
    kernel.parameters().forEach(p -> {
      if (p instanceof Parameter.OfView(String name, var _, ViewLayout layout)) {
        arguments.add(",$W$L.data()", name);
        layout.numbers().forEach(number -> arguments.add(",$W$L.$L()", name, number));
      } else {
        arguments.add(p instanceof Parameter.OfRecords ? ",$W(Object) $L" : ",$W$L", p.name());
      }
    });
    return arguments.build();
  }

  private static MethodSpec await() {
    return MethodSpec.methodBuilder("await").addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .addParameter(STAGE, "stage").beginControlFlow("try")
        .addStatement("stage.toCompletableFuture().join()")
        .nextControlFlow("catch ($T failure)", CompletionException.class)
        .beginControlFlow("if (failure.getCause() instanceof $T cause)", RuntimeException.class)
        .addStatement("throw cause").endControlFlow()
        .beginControlFlow("if (failure.getCause() instanceof $T cause)", Error.class)
        .addStatement("throw cause").endControlFlow().addStatement("throw failure")
        .endControlFlow().build();
  }
}
