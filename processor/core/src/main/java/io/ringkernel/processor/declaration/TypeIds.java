package io.ringkernel.processor.declaration;

import io.ringkernel.ir.diag.Code;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Who has which type id: the messages of this compilation, and those that it can see. */
public final class TypeIds {
  /** Finds a message of the class path. */
  public interface Published {
    /** The binary name of the record that has the id; empty where none is known. */
    Optional<String> holder(int typeId);
  }

  private final Problems problems;
  private final DomainReader domains;
  private final Published published;
  private final Map<Integer, String> claimed = new TreeMap<>();

  /** Reports to {@code problems}. */
  public TypeIds(Problems problems, DomainReader domains, Published published) {
    this.problems = problems;
    this.domains = domains;
    this.published = published;
  }

  /**
   * The id of a message, claimed for it; what is wrong with it is reported.
   *
   * @param written as the user wrote it, 0 for none
   */
  int claim(Annotation annotation, String binaryName, int written, Optional<Domain> domain) {
    int hash = MessageDeclaration.derivedTypeId(binaryName);
    int id = written != 0 ? written : domain.map(d -> d.derived(hash)).orElse(hash);
    if (written < 0) {
      problems.badDeclaration(annotation, annotation.value("typeId"),
          "a message type id must be positive, not " + written,
          "leave typeId out to derive it from the name of the record");
      return id;
    }
    checkDomain(annotation, id, written, domain);
    Optional<String> other = Optional.ofNullable(claimed.putIfAbsent(id, binaryName))
        .or(() -> published.holder(id)).filter(o -> !o.equals(binaryName));
    other.ifPresent(holder -> problems.error(annotation,
        written == 0 ? null : annotation.value("typeId"), Code.DUPLICATE_TYPE_ID,
        Integer.toString(id),
        "%s has it too; give one of them another typeId".formatted(holder)));
    return id;
  }

  private void checkDomain(Annotation annotation, int id, int written,
      Optional<Domain> domain) {
    if (domain.isPresent()) {
      if (!domain.get().has(id)) {
        problems.badDeclaration(annotation, annotation.value("typeId"),
            "type id %d lies outside of domain %s".formatted(id, domain.get()),
            "use an id of the range, or leave typeId out to derive one");
      }
      return;
    }
    domains.known().stream().filter(d -> d.has(id)).findFirst()
        .ifPresent(owner -> problems.badDeclaration(annotation,
            written == 0 ? null : annotation.value("typeId"),
            "type id %d belongs to domain %s".formatted(id, owner), written == 0
                ? "give the message a typeId outside of the range"
                : "name domain = %s.class, or choose an id outside of the range".formatted(
                    owner.declaredBy().substring(owner.declaredBy().lastIndexOf('.') + 1)
                        .replace('$', '.'))));
  }
}
