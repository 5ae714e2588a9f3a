package io.ringkernel.processor.declaration;

import io.ringkernel.ArrayLayout;
import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;
import io.ringkernel.GpuType;
import io.ringkernel.GridPos;
import io.ringkernel.StencilKernel;
import io.ringkernel.ir.Scalar;
import io.ringkernel.ir.StencilShape;
import io.ringkernel.ir.layout.ViewLayout;
import io.ringkernel.processor.declaration.KernelDeclaration.Parameter;
import io.ringkernel.processor.declaration.KernelDeclaration.TileSize;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads the kernels of a class. */
public final class KernelReader {
  /** The block of a stencil, which the front end gives to its entry, too. */

  private static final int MAXIMUM_BLOCK = 1024;

  private final Elements elements;
  private final Problems problems;
  private final Targets targets;
  private final RecordReader records;

  /** Reports to {@code problems}. */
  public KernelReader(Elements elements, Problems problems, Targets targets) {
    this.elements = elements;
    this.problems = problems;
    this.targets = targets;
    this.records = new RecordReader(elements, problems);
  }

  /** Reads a class in which a method is annotated. */
  public Reading<KernelClass> read(TypeElement type) {
    int before = problems.count();
    List<KernelDeclaration> kernels = new ArrayList<>();
    boolean waiting = false;
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      if (!isKernel(method)) {
        continue;
      }
      if (hasUnknownType(method)) {
        waiting = true;
      } else {
        kernel(method).ifPresent(kernels::add);
      }
    }
    checkNames(kernels);
    if (!GeneratedName.isReachable(type)) {
      problems.badDeclaration(type, "a class with kernels must not be private",
          "generated code of the same package calls them: remove private");
    }
    return problems.count() > before ? new Reading.Refused<>()
        : waiting ? new Reading.Waiting<>()
        : new Reading.Ready<>(new KernelClass(type, kernels));
  }

  private boolean isKernel(ExecutableElement method) {
    return Annotation.isPresent(method, GpuKernel.class, elements)
        || Annotation.isPresent(method, StencilKernel.class, elements);
  }

  private static boolean hasUnknownType(ExecutableElement method) {
    return MethodRules.isUnknown(method.getReturnType())
        || method.getParameters().stream().map(VariableElement::asType)
            .anyMatch(t -> MethodRules.isUnknown(
                t instanceof ArrayType array ? array.getComponentType() : t));
  }

  private Optional<KernelDeclaration> kernel(ExecutableElement method) {
    int before = problems.count();
    Optional<Annotation> plain = Annotation.of(method, GpuKernel.class, elements);
    Optional<Annotation> stencil = Annotation.of(method, StencilKernel.class, elements);
    if (plain.isPresent() && stencil.isPresent()) {
      problems.badDeclaration(method, "a method is either a @GpuKernel or a @StencilKernel",
          "remove one of the two annotations");
      return Optional.empty();
    }
    Annotation annotation = plain.or(() -> stencil).orElseThrow();
    checkMethod(method, plain.isPresent() ? GpuContext.class : GridPos.class);
    Optional<StencilShape> shape = stencil.flatMap(this::shape);
    List<Integer> block = plain.map(this::blockSize)
        .orElseGet(() -> shape.map(StencilShape::block).orElse(List.of()));
    List<Parameter> parameters = parameters(method);
    shape.ifPresent(grid -> checkRotation(annotation, grid.rotate(), parameters));
    Optional<TileSize> tile = shape.flatMap(
        grid -> new TileReader(problems).read(annotation, name(method), grid, parameters));
    Optional<List<String>> named = targets.of(annotation);
    boolean incomplete = stencil.isPresent() && shape.isEmpty();
    return incomplete || problems.count() > before ? Optional.empty()
        : Optional.of(new KernelDeclaration(method, parameters, block, shape, tile,
            named.orElseThrow()));
  }

  private static String name(ExecutableElement method) {
    return method.getSimpleName().toString();
  }

  private void checkMethod(ExecutableElement method, Class<?> context) {
    MethodRules.check(method, "a kernel", problems);
    MethodRules.checkThrows(method, "a kernel", problems);
    if (!method.getModifiers().contains(Modifier.STATIC)) {
      problems.badDeclaration(method, "a kernel must be static",
          "add static and pass what it needs as parameters");
    }
    if (method.getReturnType().getKind() != TypeKind.VOID) {
      problems.badDeclaration(method, "a kernel must return void",
          "write results into an array parameter");
    }
    List<? extends VariableElement> parameters = method.getParameters();
    if (parameters.isEmpty() || !MethodRules.is(parameters.getFirst().asType(), context)) {
      problems.badDeclaration(method,
          "the first parameter of this kernel must be a " + context.getSimpleName(),
          "write %s(%s context, ...)".formatted(method.getSimpleName(), context.getSimpleName()));
    }
  }

  private List<Parameter> parameters(ExecutableElement method) {
    List<Parameter> parameters = new ArrayList<>();
    for (VariableElement parameter : method.getParameters().stream().skip(1).toList()) {
      TypeMirror type = parameter.asType();
      String name = parameter.getSimpleName().toString();
      if (type.getKind().isPrimitive()) {
        parameters.add(new Parameter.OfScalar(name, RecordReader.primitive(type).scalar()));
      } else if (type instanceof ArrayType array
          && array.getComponentType().getKind().isPrimitive()) {
        parameters.add(new Parameter.OfArray(name,
            RecordReader.primitive(array.getComponentType()).scalar()));
      } else if (type instanceof ArrayType array && isDeviceRecord(array.getComponentType())) {
        records(parameter, element(array.getComponentType())).ifPresent(parameters::add);
      } else if (view(type).isPresent()) {
        parameters.add(new Parameter.OfView(name, element(type), view(type).get()));
      } else {
        problems.badDeclaration(parameter, "kernel parameter %s has type %s".formatted(name, type),
            "parameters are primitives, one-dimensional arrays of primitives or of records marked "
                + "@GpuType, and views such as FloatView2D");
      }
    }
    return parameters;
  }

  private static Optional<ViewLayout> view(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
        ? ViewLayout.of(element(type).getQualifiedName().toString()) : Optional.empty();
  }

  private boolean isDeviceRecord(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED && element(type).getKind() == ElementKind.RECORD
        && Annotation.isPresent(element(type), GpuType.class, elements);
  }

  private static TypeElement element(TypeMirror type) {
    return (TypeElement) ((DeclaredType) type).asElement();
  }

  /** An array of records; what is wrong with the record is told where that is declared. */
  private Optional<Parameter> records(VariableElement parameter, TypeElement type) {
    if (!(records.read(type,
        "a record of an array") instanceof Reading.Ready<RecordShape>(RecordShape shape))) {
      return Optional.empty();
    }
    if (shape.components().isEmpty()) {
      problems.badDeclaration(parameter, "record %s has no components".formatted(
          type.getSimpleName()), "an array of it has no content: pass its length");
      return Optional.empty();
    }
    boolean inColumns = Annotation.of(type, GpuType.class, elements)
        .flatMap(a -> a.constant("arrays")).filter(ArrayLayout.COLUMNS.name()::equals).isPresent();
    return Optional.of(new Parameter.OfRecords(parameter.getSimpleName().toString(), shape,
        inColumns));
  }

  private List<Integer> blockSize(Annotation annotation) {
    List<Integer> sizes = annotation.list("blockSize", Integer.class);
    boolean each = sizes.stream().allMatch(s -> s > 0 && s <= MAXIMUM_BLOCK);
    if (sizes.isEmpty() || sizes.size() > 3 || !each
        || sizes.stream().reduce(1, (a, b) -> a * b) > MAXIMUM_BLOCK) {
      problems.badDeclaration(annotation, annotation.value("blockSize"),
          "block size %s is not possible".formatted(sizes),
          "write one to three positive numbers whose product is at most " + MAXIMUM_BLOCK);
      return List.of();
    }
    List<Integer> block = new ArrayList<>(sizes);
    while (block.size() < 3) {
      block.add(1);
    }
    return block;
  }

  /** The grid of a stencil; empty where the user's expression has an error. */
  private Optional<StencilShape> shape(Annotation annotation) {
    boolean isFlat = annotation.constant("grid").filter("D2"::equals).isPresent();
    Optional<StencilShape.Boundary> boundary =
        annotation.constant("boundary").map(StencilShape.Boundary::valueOf);
    Optional<Integer> halo = annotation.number("halo");
    Optional<Integer> layer = annotation.number("layer");
    Optional<Double> outside = annotation.real("outside");
    if (annotation.constant("grid").isEmpty() || boundary.isEmpty() || halo.isEmpty()
        || layer.isEmpty() || outside.isEmpty()) {
      return Optional.empty();
    }
    if (halo.get() < 0 || halo.get() > StencilShape.MOST_CELLS) {
      problems.badDeclaration(annotation, annotation.value("halo"),
          "halo %d is not possible".formatted(halo.get()),
          "write the distance of the farthest neighbour, 0 to " + StencilShape.MOST_CELLS);
    }
    if (layer.get() < 1 || layer.get() > StencilShape.MOST_CELLS) {
      problems.badDeclaration(annotation, annotation.value("layer"),
          "layer %d is not possible".formatted(layer.get()),
          "write how many cells in front of a border are damped, 1 to " + StencilShape.MOST_CELLS);
    }
    return Optional.of(new StencilShape(isFlat ? 2 : 3, halo.get(), boundary.get(), outside.get(),
        layer.get(), annotation.list("rotate", String.class)));
  }

  private static List<String> launcherMethods(KernelDeclaration kernel) {
    List<String> names = new ArrayList<>(List.of(kernel.name(), kernel.name() + "Async"));
    if (kernel.stencil().filter(shape -> !shape.rotate().isEmpty()).isPresent()) {
      names.addAll(List.of(kernel.name() + "Steps", kernel.name() + "StepsAsync"));
    }
    return names;
  }

  /** Fields that trade places are different arrays of primitives of one type. */
  private void checkRotation(Annotation annotation, List<String> rotate,
      List<Parameter> parameters) {
    Map<String, Scalar> arrays = new TreeMap<>();
    for (Parameter parameter : parameters) {
      if (parameter instanceof Parameter.OfArray array) {
        arrays.put(array.name(), array.element());
      }
    }
    for (String field : rotate) {
      if (!arrays.containsKey(field)) {
        problems.badDeclaration(annotation, annotation.value("rotate"),
            "%s is no array of this kernel".formatted(field),
            "name parameters that are arrays, such as {\"previous\", \"now\"}");
        return;
      }
    }
    if (rotate.size() == 1 || Set.copyOf(rotate).size() < rotate.size()
        || rotate.stream().map(arrays::get).distinct().count() > 1) {
      problems.badDeclaration(annotation, annotation.value("rotate"),
          "these fields cannot trade places", "name two or more different arrays of one type");
    }
  }

  /** A launcher has a method of the kernel's name and one with Async behind it. */
  private void checkNames(List<KernelDeclaration> kernels) {
    Map<String, String> taken = new TreeMap<>();
    for (KernelDeclaration kernel : kernels) {
      for (String name : launcherMethods(kernel)) {
        String other = taken.putIfAbsent(name, kernel.name());
        if (other != null) {
          problems.badDeclaration(kernel.method(),
              "launcher method %s is needed by two kernels of this class".formatted(name),
              "rename one of the kernels %s and %s".formatted(other, kernel.name()));
          break;
        }
      }
    }
  }
}
