package io.ringkernel.frontend.bytecode;

import io.ringkernel.ir.Entry;
import io.ringkernel.ir.StencilShape;
import io.ringkernel.ir.diag.Code;
import io.ringkernel.ir.diag.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/** Reads the annotations of kernels; their defaults are those of the annotation types. */
final class KernelAnnotations {
  private static final String PLAIN = "Lio/ringkernel/GpuKernel;";
  private static final String STENCIL = "Lio/ringkernel/StencilKernel;";
  private static final String VALUE = "Lio/ringkernel/GpuType;";
  private static final String ACTOR = "Lio/ringkernel/RingKernel;";
  private static final int BLOCK = 256;
  private static final int MAXIMUM_BLOCK = 1024;

  private KernelAnnotations() {}

  /** Whether arrays of a record lie in columns. */
  static boolean isInColumns(ClassNode type) {
    return annotation(type.invisibleAnnotations, VALUE)
        .flatMap(annotation -> constant(annotation, "arrays")).filter("COLUMNS"::equals)
        .isPresent();
  }

  /** Whether a class is an actor. */
  static boolean isActor(ClassNode type) {
    return annotation(type.invisibleAnnotations, ACTOR).isPresent();
  }

  /** Whether a method is a kernel of either kind. */
  static boolean isKernel(MethodNode method) {
    return annotation(method.invisibleAnnotations, PLAIN).isPresent()
        || annotation(method.invisibleAnnotations, STENCIL).isPresent();
  }

  /** The form of a kernel. */
  static KernelForm form(CompiledMethod method, ValueClasses values) {
    Optional<AnnotationNode> stencil =
        annotation(method.node().invisibleAnnotations, STENCIL);
    AnnotationNode annotation = stencil.orElseGet(
        () -> annotation(method.node().invisibleAnnotations, PLAIN).orElseThrow());
    requireShape(method, stencil.isPresent() ? ContextMethods.CELL : ContextMethods.GPU,
        values);
    Entry.Precision precision = constant(annotation, "precision")
        .map(Entry.Precision::valueOf).orElse(Entry.Precision.STRICT);
    List<String> targets = list(annotation, "targets", String.class);
    if (stencil.isPresent()) {
      StencilShape shape = shape(annotation);
      requireGrid(method, shape);
      List<Integer> block = shape.block();
      return new KernelForm(method.name().name(), new Entry(block.get(0), block.get(1),
          block.get(2), Entry.BoundsPolicy.TRAP, List.of()).with(precision).with(shape),
          Optional.of(shape), targets);
    }
    Entry.BoundsPolicy bounds = constant(annotation, "safety").map(Entry.BoundsPolicy::valueOf)
        .orElse(Entry.BoundsPolicy.TRAP);
    List<Integer> sizes = sizes(annotation, method);
    return new KernelForm(method.name().name(), new Entry(sizes.get(0), sizes.get(1),
        sizes.get(2), bounds, List.of()).with(precision), Optional.empty(), targets);
  }

  private static StencilShape shape(AnnotationNode annotation) {
    return new StencilShape(
        constant(annotation, "grid").filter("D3"::equals).isPresent() ? 3 : 2,
        value(annotation, "halo").map(Integer.class::cast).orElse(1),
        constant(annotation, "boundary").map(StencilShape.Boundary::valueOf)
            .orElse(StencilShape.Boundary.INNER),
        value(annotation, "outside").map(Double.class::cast).orElse(0.0),
        value(annotation, "layer").map(Integer.class::cast).orElse(20),
        list(annotation, "rotate", String.class));
  }

  /** The processor has said this of a source; another compiler may have written the class. */
  private static void requireGrid(CompiledMethod method, StencilShape shape) {
    if (shape.halo() < 0 || shape.halo() > StencilShape.MOST_CELLS) {
      throw refused(method, "halo %d is not possible".formatted(shape.halo()),
          "write the distance of the farthest neighbour, 0 to " + StencilShape.MOST_CELLS);
    }
    if (shape.layer() < 1 || shape.layer() > StencilShape.MOST_CELLS) {
      throw refused(method, "layer %d is not possible".formatted(shape.layer()),
          "write how many cells in front of a border are damped, 1 to " + StencilShape.MOST_CELLS);
    }
    requireRotation(method, shape.rotate());
  }

  /** In a class without the names of its parameters nothing is found; it has no quicker forms. */
  private static void requireRotation(CompiledMethod method, List<String> rotate) {
    List<String> names = method.parameterNames();
    List<Type> types = new ArrayList<>();
    for (String field : rotate) {
      int at = names.indexOf(field);
      boolean isArray = at < 0 ? names.contains("")
          : Descriptors.element(method.parameters().get(at)).isPresent();
      if (!isArray) {
        throw refused(method, "%s is no array of this kernel".formatted(field),
            "name parameters that are arrays, such as {\"previous\", \"now\"}");
      }
      types.add(at < 0 ? Type.VOID_TYPE : method.parameters().get(at));
    }
    if (rotate.size() == 1 || Set.copyOf(rotate).size() < rotate.size()
        || types.stream().distinct().count() > 1) {
      throw refused(method, "these fields cannot trade places",
          "name two or more different arrays of one type");
    }
  }

  private static List<Integer> sizes(AnnotationNode annotation, CompiledMethod method) {
    List<Integer> sizes = new ArrayList<>(list(annotation, "blockSize", Integer.class));
    if (sizes.isEmpty()) {
      sizes.add(BLOCK);
    }
    long product = sizes.stream().mapToLong(Integer::longValue).reduce(1, (a, b) -> a * b);
    if (sizes.size() > 3 || product > MAXIMUM_BLOCK || sizes.stream().anyMatch(s -> s < 1)) {
      throw refused(method, "block size %s is not possible".formatted(sizes),
          "write one to three positive numbers whose product is at most " + MAXIMUM_BLOCK);
    }
    while (sizes.size() < 3) {
      sizes.add(1);
    }
    return sizes;
  }

  private static void requireShape(CompiledMethod method, String context,
      ValueClasses values) {
    List<Type> parameters = method.parameters();
    boolean fits = method.has(Opcodes.ACC_STATIC) && method.result().getSort() == Type.VOID
        && !parameters.isEmpty() && parameters.getFirst().getSort() == Type.OBJECT
        && parameters.getFirst().getInternalName().equals(context);
    if (!fits) {
      throw refused(method, "kernel %s does not have the shape of a kernel"
          .formatted(method.name().name()), "write static void %s(%s context, ...)".formatted(
              method.name().name(), context.substring(context.lastIndexOf('/') + 1)));
    }
    for (Type type : parameters.subList(1, parameters.size())) {
      if (Descriptors.primitive(type).isEmpty() && values.element(type).isEmpty()
          && ViewMethods.layout(type).isEmpty()) {
        throw Unsupported.type(type, method.span());
      }
    }
  }

  private static Refusal refused(CompiledMethod method, String message, String remedy) {
    return Refusal.of(Diagnostic.error(Code.BAD_DECLARATION, method.span(), message)
        .note(remedy));
  }

  private static Optional<AnnotationNode> annotation(List<AnnotationNode> all, String type) {
    return all == null ? Optional.empty()
        : all.stream().filter(a -> a.desc.equals(type)).findFirst();
  }

  /** Names and values alternate. */
  private static Optional<Object> value(AnnotationNode annotation, String name) {
    List<Object> values = annotation.values == null ? List.of() : annotation.values;
    for (int i = 0; i + 1 < values.size(); i += 2) {
      if (name.equals(values.get(i))) {
        return Optional.of(values.get(i + 1));
      }
    }
    return Optional.empty();
  }

  /** The name of an enum constant, which is written behind its type. */
  private static Optional<String> constant(AnnotationNode annotation, String name) {
    return value(annotation, name).map(v -> ((String[]) v)[1]);
  }

  private static <T> List<T> list(AnnotationNode annotation, String name, Class<T> element) {
    return value(annotation, name).map(v -> ((List<?>) v).stream().map(element::cast).toList())
        .orElse(List.of());
  }
}
