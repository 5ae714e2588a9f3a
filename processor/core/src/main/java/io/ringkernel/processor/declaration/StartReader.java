package io.ringkernel.processor.declaration;

import io.ringkernel.OnMessage;
import io.ringkernel.OnStart;
import io.ringkernel.RingContext;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads the {@code @OnStart} method of an actor class. */
final class StartReader {
  private static final String SHAPE =
      "write void %s(RingContext context) or void %1$s(RingContext context, Start start)";

  private final Elements elements;
  private final Problems problems;
  private final MessageReader messages;

  StartReader(Elements elements, Problems problems, MessageReader messages) {
    this.elements = elements;
    this.problems = problems;
    this.messages = messages;
  }

  Reading<Optional<ActorDeclaration.Start>> read(TypeElement type) {
    List<ExecutableElement> all = ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .filter(m -> Annotation.isPresent(m, OnStart.class, elements)).toList();
    if (all.isEmpty()) {
      return new Reading.Ready<>(Optional.empty());
    }
    if (all.size() > 1) {
      problems.badDeclaration(all.get(1), "an actor has one @OnStart method, but %s has another one"
          .formatted(type.getSimpleName()), "merge it into " + all.getFirst().getSimpleName());
      return new Reading.Refused<>();
    }
    return read(all.getFirst());
  }

  private Reading<Optional<ActorDeclaration.Start>> read(ExecutableElement method) {
    int before = problems.count();
    String name = method.getSimpleName().toString();
    MethodRules.checkHandler(method, "an @OnStart method", elements, problems);
    List<TypeMirror> types = method.getParameters().stream().map(VariableElement::asType).toList();
    if (types.stream().anyMatch(MethodRules::isUnknown)) {
      return new Reading.Waiting<>();
    }
    boolean fits = !method.getModifiers().contains(Modifier.STATIC)
        && method.getReturnType().getKind() == TypeKind.VOID
        && (types.size() == 1 || types.size() == 2)
        && MethodRules.is(types.getFirst(), RingContext.class)
        && !Annotation.isPresent(method, OnMessage.class, elements);
    if (!fits) {
      problems.badDeclaration(method,
          "@OnStart method %s does not have the shape of one".formatted(name),
          SHAPE.formatted(name));
    }
    if (problems.count() > before) {
      return new Reading.Refused<>();
    }
    if (types.size() == 1) {
      return new Reading.Ready<>(
          Optional.of(new ActorDeclaration.Start(name, Optional.empty())));
    }
    return messages.requireMessage(types.get(1), method.getParameters().get(1), "start")
        .map(m -> withMessage(name, m)).orElseGet(Reading.Refused::new);
  }

  private Reading<Optional<ActorDeclaration.Start>> withMessage(String name,
      TypeElement message) {
    return switch (messages.read(message)) {
      case Reading.Ready<MessageDeclaration>(var declaration) -> new Reading.Ready<>(
          Optional.of(new ActorDeclaration.Start(name, Optional.of(declaration))));
      case Reading.Waiting<MessageDeclaration> _ -> new Reading.Waiting<>();
      case Reading.Refused<MessageDeclaration> _ -> new Reading.Refused<>();
    };
  }
}
