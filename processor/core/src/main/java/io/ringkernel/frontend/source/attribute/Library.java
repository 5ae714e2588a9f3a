package io.ringkernel.frontend.source.attribute;

import io.ringkernel.frontend.source.ClassFileMethods;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.diag.Diagnostics;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * The functions that this product adds to the JDK's. They are ordinary Java beside the annotations
 * and are compiled from their class files, so that they mean on every target what they mean on the
 * JVM, and nothing is written twice.
 */
final class Library {
  private static final Set<String> CLASSES = Set.of("io.ringkernel.FloatMath",
      "io.ringkernel.DoubleMath", "io.ringkernel.ViewBounds", "io.ringkernel.GpuBits",
      "io.ringkernel.Half",
      "io.ringkernel.BFloat16", "io.ringkernel.E4M3", "io.ringkernel.E5M2", "io.ringkernel.E3M2",
      "io.ringkernel.E2M3", "io.ringkernel.E2M1");

  private final ClassFileMethods classFiles;
  private final UnaryOperator<String> claim;
  private Optional<ClassFileMethods.Reader> reader = Optional.empty();
  private final Map<String, Function> known = new LinkedHashMap<>();

  /**
   * A library for one module.
   *
   * @param classFiles translates class files
   * @param claim takes a name and returns it, or one like it that no other function has
   */
  Library(ClassFileMethods classFiles, UnaryOperator<String> claim) {
    this.classFiles = classFiles;
    this.claim = claim;
  }

  /** Whether a method is one of the library. */
  static boolean has(ExecutableElement method) {
    return method.getEnclosingElement() instanceof TypeElement type
        && CLASSES.contains(type.getQualifiedName().toString());
  }

  /** A method as a function, and the functions that were not there before. */
  record Added(Function root, List<Function> fresh) {}

  /** Translates a method, named in class-file form, unless it was translated before. */
  Added add(String methodKey) {
    int dot = methodKey.indexOf('.');
    int parenthesis = methodKey.indexOf('(');
    Diagnostics problems = new Diagnostics();
    ClassFileMethods.Translated translation = reader().translate(methodKey.substring(0, dot),
        methodKey.substring(dot + 1, parenthesis), methodKey.substring(parenthesis), problems)
        .orElseThrow(() -> new AssertionError(methodKey + ": " + problems.all()));
    List<Function> fresh = new ArrayList<>();
    for (Function function : translation.functions()) {
      if (known.put(function.name(), function) == null) {
        fresh.add(function);
      }
    }
    return new Added(known.get(translation.root()), fresh);
  }

  /** Made when it is needed: few kernels call the library. */
  private ClassFileMethods.Reader reader() {
    if (reader.isEmpty()) {
      reader = Optional.of(
          classFiles.reader(classFiles::ofProduct, _ -> Optional.empty(), claim, false));
    }
    return reader.get();
  }
}
