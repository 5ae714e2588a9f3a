package io.ringkernel.processor.declaration;

import io.ringkernel.MessageDomain;
import io.ringkernel.ir.diag.Code;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Reads {@code @MessageDomain} interfaces; knows the domains of this compilation. */
public final class DomainReader {
  private final Elements elements;
  private final Problems problems;
  private final Map<String, Optional<Domain>> done = new TreeMap<>();

  /** Reports to {@code problems}. */
  public DomainReader(Elements elements, Problems problems) {
    this.elements = elements;
    this.problems = problems;
  }

  /** Reads an interface that is marked; what is wrong with it is reported once. */
  public Reading<Domain> read(TypeElement type) {
    String name = elements.getBinaryName(type).toString();
    if (!done.containsKey(name)) {
      done.put(name, readFirst(type, name));
    }
    return done.get(name).<Reading<Domain>>map(Reading.Ready::new)
        .orElseGet(Reading.Refused::new);
  }

  /** The domains met so far, by the names of their interfaces. */
  Collection<Domain> known() {
    return done.values().stream().flatMap(Optional::stream).toList();
  }

  /** The domain that a message names; none is ready and empty. */
  Reading<Optional<Domain>> of(Annotation message) {
    Object value = message.value("domain").getValue();
    if (!(value instanceof TypeMirror type) || type.getKind() == TypeKind.ERROR) {
      return new Reading.Waiting<>();
    }
    if (type.getKind() == TypeKind.VOID) {
      return new Reading.Ready<>(Optional.empty());
    }
    if (type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement found
        && Annotation.isPresent(found, MessageDomain.class, elements)) {
      return switch (read(found)) {
        case Reading.Ready<Domain>(Domain domain) -> new Reading.Ready<>(Optional.of(domain));
        case Reading.Refused<Domain> _ -> new Reading.Refused<>();
        case Reading.Waiting<Domain> _ -> new Reading.Waiting<>();
      };
    }
    problems.badDeclaration(message, message.value("domain"), "%s is not a domain".formatted(type),
        "name an interface that is marked with @MessageDomain");
    return new Reading.Refused<>();
  }

  private Optional<Domain> readFirst(TypeElement type, String binaryName) {
    int before = problems.count();
    Annotation annotation = Annotation.of(type, MessageDomain.class, elements).orElseThrow();
    Optional<String> name = annotation.text("name");
    Optional<Integer> first = annotation.number("first");
    Optional<Integer> last = annotation.number("last");
    if (name.isEmpty() || first.isEmpty() || last.isEmpty()) {
      return Optional.empty();
    }
    if (type.getKind() != ElementKind.INTERFACE) {
      problems.badDeclaration(type, "a domain must be an interface",
          "declare it as interface %s {}".formatted(type.getSimpleName()));
    }
    if (name.get().isBlank()) {
      problems.badDeclaration(annotation, annotation.value("name"), "a domain needs a name",
          "say what its messages have in common");
    }
    if (first.get() < 1 || last.get() < first.get()) {
      problems.badDeclaration(annotation, annotation.value("first"),
          "range %d to %d of type ids is not possible".formatted(first.get(), last.get()),
          "begin at 1 or more and end at the same id or a higher one");
    }
    Domain domain = new Domain(name.get(), binaryName, first.get(), last.get());
    for (Domain other : new ArrayList<>(known())) {
      if (other.overlaps(domain)) {
        problems.error(annotation, annotation.value("first"), Code.DUPLICATE_TYPE_ID,
            "range " + domain.first() + " to " + domain.last(),
            "domain %s of %s has some of it; choose another range".formatted(other,
                other.declaredBy()));
      }
    }
    return problems.count() > before ? Optional.empty() : Optional.of(domain);
  }
}
