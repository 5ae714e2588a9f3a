package io.ringkernel.processor.declaration;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/**
 * The name of a class.
 *
 * @param packageName empty for the unnamed package
 * @param simpleNames from the outermost class to this one
 */
public record JavaName(String packageName, List<String> simpleNames) {
  /** Copies the list. */
  public JavaName {
    simpleNames = List.copyOf(simpleNames);
  }

  /** A class by its names. */
  public static JavaName of(String packageName, String... simpleNames) {
    return new JavaName(packageName, List.of(simpleNames));
  }

  /** The name of a class of the compilation. */
  public static JavaName of(TypeElement type) {
    Deque<String> names = new ArrayDeque<>();
    Element element = type;
    while (!(element instanceof PackageElement)) {
      names.push(element.getSimpleName().toString());
      element = element.getEnclosingElement();
    }
    return new JavaName(((PackageElement) element).getQualifiedName().toString(),
        List.copyOf(names));
  }

  /** A class that this one declares. */
  public JavaName nested(String name) {
    String[] names = simpleNames.toArray(new String[simpleNames.size() + 1]);
    names[simpleNames.size()] = name;
    return of(packageName, names);
  }

  /** The outermost class. */
  public JavaName topLevel() {
    return simpleNames.size() == 1 ? this : of(packageName, simpleNames.getFirst());
  }

  /** The last name. */
  public String simpleName() {
    return simpleNames.getLast();
  }

  /** {@code demo.Bank$Account}. */
  public String binaryName() {
    return prefixed(String.join("$", simpleNames));
  }

  /** {@code demo.Bank.Account}. */
  public String canonicalName() {
    return prefixed(String.join(".", simpleNames));
  }

  private String prefixed(String name) {
    return packageName.isEmpty() ? name : packageName + "." + name;
  }
}
