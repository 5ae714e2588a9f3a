package io.ringkernel.frontend.source.attribute;

import io.ringkernel.frontend.source.model.JavaTypes;
import io.ringkernel.ir.Entry;
import io.ringkernel.ir.StencilShape;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Elements;

/** The values of one annotation, defaults included. */
final class AnnotationReader {
  private final Map<? extends ExecutableElement, ? extends AnnotationValue> values;

  private AnnotationReader(AnnotationMirror mirror, Elements elements) {
    values = elements.getElementValuesWithDefaults(mirror);
  }

  static Optional<AnnotationReader> of(Element element, String annotation, Elements elements) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (JavaTypes.isNamed(mirror.getAnnotationType(), annotation)) {
        return Optional.of(new AnnotationReader(mirror, elements));
      }
    }
    return Optional.empty();
  }

  private Optional<Object> value(String name) {
    return values.entrySet().stream()
        .filter(e -> e.getKey().getSimpleName().contentEquals(name))
        .<Object>map(e -> e.getValue().getValue()).findFirst();
  }

  /** A number; empty where the text is wrong. */
  Optional<Integer> number(String name) {
    return value(name).filter(Integer.class::isInstance).map(Integer.class::cast);
  }

  /** Numbers, without those whose text is wrong. */
  List<Integer> numbers(String name) {
    return value(name).filter(List.class::isInstance).map(v -> ((List<?>) v).stream()
        .map(e -> ((AnnotationValue) e).getValue()).filter(Integer.class::isInstance)
        .map(Integer.class::cast).toList()).orElse(List.of());
  }

  /** Texts, without those that are wrong. */
  List<String> texts(String name) {
    return value(name).filter(List.class::isInstance).map(v -> ((List<?>) v).stream()
        .map(e -> ((AnnotationValue) e).getValue()).filter(String.class::isInstance)
        .map(String.class::cast).toList()).orElse(List.of());
  }

  /** How floating point is computed. */
  Entry.Precision precision() {
    return value("precision").filter(VariableElement.class::isInstance)
        .map(v -> Entry.Precision.valueOf(((VariableElement) v).getSimpleName().toString()))
        .orElse(Entry.Precision.STRICT);
  }

  /** The grid of a stencil; empty where the text is wrong. */
  Optional<StencilShape> stencil() {
    Optional<Integer> axes = constant("grid").map(grid -> grid.equals("D2") ? 2 : 3);
    Optional<StencilShape.Boundary> boundary =
        constant("boundary").map(StencilShape.Boundary::valueOf);
    Optional<Double> outside =
        value("outside").filter(Double.class::isInstance).map(Double.class::cast);
    return axes.flatMap(a -> number("halo").flatMap(halo -> boundary.flatMap(kind -> outside
        .flatMap(value -> number("layer")
            .map(layer -> new StencilShape(a, halo, kind, value, layer, texts("rotate")))))));
  }

  /** The name of a constant. */
  Optional<String> constant(String name) {
    return value(name).filter(VariableElement.class::isInstance)
        .map(v -> ((VariableElement) v).getSimpleName().toString());
  }

  /** The safety policy. */
  Entry.BoundsPolicy bounds() {
    return value("safety").filter(VariableElement.class::isInstance)
        .map(v -> Entry.BoundsPolicy.valueOf(((VariableElement) v).getSimpleName().toString()))
        .orElse(Entry.BoundsPolicy.TRAP);
  }
}
