package io.ringkernel.processor.generate;

import io.ringkernel.processor.declaration.GeneratedName;
import io.ringkernel.processor.declaration.JavaName;
import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** What every generated class has in common. */
public final class Style {
  private static final JavaName GENERATED =
      JavaName.of("javax.annotation.processing", "Generated");

  private final Elements elements;
  private final Map<ModuleElement, Boolean> marking = new HashMap<>();

  /** Looks up what the user's module can see. */
  public Style(Elements elements) {
    this.elements = elements;
  }

  /**
   * Begins a final class that is as visible as the user's.
   *
   * @param parents {@code extends} and {@code implements}, with a blank before; or empty
   */
  void open(JavaText text, JavaName name, TypeElement origin, String parents) {
    // A module that does not read java.compiler cannot name the annotation.
    if (marking.computeIfAbsent(elements.getModuleOf(origin), module -> elements
        .getTypeElement(module, GENERATED.canonicalName()) != null)) {
      text.line("@" + text.of(GENERATED) + "(\"io.ringkernel.processor.RingKernelProcessor\")");
    }
    text.open((GeneratedName.isPublic(origin) ? "public final class " : "final class ")
        + name.simpleName() + parents);
  }
}
