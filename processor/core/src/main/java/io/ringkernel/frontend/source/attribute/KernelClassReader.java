package io.ringkernel.frontend.source.attribute;

import io.ringkernel.frontend.source.KernelMethod;
import io.ringkernel.frontend.source.model.JavaTypes;
import io.ringkernel.frontend.source.model.Refusal;
import io.ringkernel.frontend.source.model.TypeArguments;
import io.ringkernel.frontend.source.tree.Method;
import io.ringkernel.ir.Array;
import io.ringkernel.ir.Entry;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.StencilShape;
import io.ringkernel.ir.diag.Code;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads the kernels of a class. */
public final class KernelClassReader {
  private static final String GPU_KERNEL = "io.ringkernel.GpuKernel";
  private static final String STENCIL_KERNEL = "io.ringkernel.StencilKernel";
  private static final int MAXIMUM_BLOCK = 1024;

  private final Program program;

  /** Reads into a program. */
  public KernelClassReader(Program program) {
    this.program = program;
  }

  /** The kernels in order of declaration; those with errors are reported and left out. */
  public List<KernelMethod> read(TypeElement owner) {
    Map<ExecutableElement, String> names = new LinkedHashMap<>();
    for (ExecutableElement method : ElementFilter.methodsIn(owner.getEnclosedElements())) {
      if (JavaTypes.isAnnotated(method, GPU_KERNEL)
          || JavaTypes.isAnnotated(method, STENCIL_KERNEL)) {
        names.put(method, program.functions().claim(method.getSimpleName().toString()));
      }
    }
    List<KernelMethod> kernels = new ArrayList<>();
    names.forEach((method, name) -> {
      int before = program.failures();
      try {
        MethodReader reader = new MethodReader(program, method, TypeArguments.NONE, Span.None.NONE);
        Method read = read(method, reader, name);
        if (program.failures() == before) {
          kernels.add(described(method, reader, program.functions().finish(read)));
        }
      } catch (Refusal refusal) {
        program.report(refusal);
      }
    });
    return kernels;
  }

  private Method read(ExecutableElement method, MethodReader reader, String name) {
    Optional<AnnotationReader> stencil =
        AnnotationReader.of(method, STENCIL_KERNEL, program.types().elements());
    checkShape(method, reader.where(), stencil.isPresent() ? ContextCalls.GRID_POS
        : ContextCalls.GPU_CONTEXT);
    if (stencil.isPresent()) {
      StencilShape shape = stencil.get().stencil().orElseThrow(Refusal::silent);
      List<Integer> block = shape.block();
      Entry entry = new Entry(block.get(0), block.get(1), block.get(2), Entry.BoundsPolicy.TRAP,
          List.of()).with(stencil.get().precision()).with(shape);
      return reader.stencil(name, entry, shape);
    }
    AnnotationReader annotation = AnnotationReader.of(method, GPU_KERNEL,
        program.types().elements()).orElseThrow();
    return reader.kernel(name, entry(annotation, reader.where()));
  }

  private static Entry entry(AnnotationReader annotation, Span where) {
    List<Integer> sizes = new ArrayList<>(annotation.numbers("blockSize"));
    long product = sizes.stream().mapToLong(Integer::longValue).reduce(1, (a, b) -> a * b);
    boolean fits = !sizes.isEmpty() && sizes.size() <= 3
        && sizes.stream().allMatch(s -> s > 0 && s <= MAXIMUM_BLOCK) && product <= MAXIMUM_BLOCK;
    if (!fits) {
      throw Refusal.of(Code.BAD_DECLARATION, where,
          "write one to three positive numbers whose product is at most " + MAXIMUM_BLOCK,
          "block size %s is not possible".formatted(sizes));
    }
    while (sizes.size() < 3) {
      sizes.add(1);
    }
    return new Entry(sizes.get(0), sizes.get(1), sizes.get(2), annotation.bounds(), List.of())
        .with(annotation.precision());
  }

  private static void checkShape(ExecutableElement method, Span where, String context) {
    boolean fits = method.getModifiers().contains(Modifier.STATIC)
        && method.getReturnType().getKind() == TypeKind.VOID
        && !method.getParameters().isEmpty()
        && JavaTypes.isNamed(method.getParameters().getFirst().asType(), context);
    String name = context.substring(context.lastIndexOf('.') + 1);
    if (!fits) {
      throw Refusal.of(Code.BAD_DECLARATION, where,
          "write static void %s(%s context, ...)".formatted(method.getSimpleName(), name),
          "kernel %s does not have the shape of a kernel".formatted(method.getSimpleName()));
    }
    for (VariableElement parameter : method.getParameters().stream().skip(1).toList()) {
      TypeMirror type = parameter.asType();
      TypeMirror element = type instanceof ArrayType array ? array.getComponentType() : type;
      if (element.getKind() == TypeKind.ERROR) {
        throw Refusal.unresolved(where, element.toString());
      }
      boolean isArray = type instanceof ArrayType;
      if (!element.getKind().isPrimitive() && !(isArray && JavaTypes.isRecord(element))
          && Views.layout(type).isEmpty()) {
        throw Refusal.of(Code.UNSUPPORTED_TYPE, where,
            "a kernel takes primitives, one-dimensional arrays of primitives and of records, "
                + "and views",
            "%s of parameter %s".formatted(type, parameter.getSimpleName()));
      }
    }
  }

  private KernelMethod described(ExecutableElement method, MethodReader reader,
      Function function) {
    List<String> written = function.parameters().stream().filter(Array.class::isInstance)
        .map(Array.class::cast).filter(a -> a.space() == Array.Space.GLOBAL).map(Array::hint)
        .toList();
    boolean synchronizing = Barriers.reaches(function, program.functions().finished());
    return new KernelMethod(method, function.name(), synchronizing, written,
        reader.arrayPlaces());
  }
}
