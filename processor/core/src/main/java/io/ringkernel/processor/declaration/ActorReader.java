package io.ringkernel.processor.declaration;

import io.ringkernel.OnMessage;
import io.ringkernel.RingContext;
import io.ringkernel.RingKernel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads {@code @RingKernel} classes; knows the ids of this compilation. */
public final class ActorReader {
  private static final String HANDLER_SHAPE =
      "write [void | Reply] %s(RingContext context, Message message)";

  private final Elements elements;
  private final Problems problems;
  private final MessageReader messages;
  private final Targets targets;
  private final Map<String, String> ids = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  /**
   * Reports to {@code problems}.
   *
   * @param messages reads the messages that handlers name
   */
  public ActorReader(Elements elements, Problems problems, MessageReader messages,
      Targets targets) {
    this.elements = elements;
    this.problems = problems;
    this.messages = messages;
    this.targets = targets;
  }

  /** Reads an actor and claims its id. */
  public Reading<ActorDeclaration> read(TypeElement type) {
    int before = problems.count();
    Annotation annotation = Annotation.of(type, RingKernel.class, elements).orElseThrow();
    checkClass(type);
    Optional<String> id = annotation.text("id");
    id.ifPresent(text -> checkId(annotation, text));
    Optional<List<String>> named = targets.ofActor(annotation);
    if (id.isEmpty() || problems.count() > before) {
      return new Reading.Refused<>();
    }
    return switch (handlers(type)) {
      case Reading.Ready<List<ActorDeclaration.Handler>>(var handlers) ->
          withTraits(annotation, type,
              new ActorDeclaration(type, id.get(), handlers, named.orElseThrow(),
                  new ActorDeclaration.Traits(List.of(), false, Optional.empty())));
      case Reading.Refused<List<ActorDeclaration.Handler>> _ -> new Reading.Refused<>();
      case Reading.Waiting<List<ActorDeclaration.Handler>> _ -> new Reading.Waiting<>();
    };
  }

  private Reading<ActorDeclaration> withTraits(Annotation annotation, TypeElement type,
      ActorDeclaration plain) {
    int before = problems.count();
    List<String> publishesTo = annotation.list("publishesTo", String.class);
    for (AnnotationValue value : annotation.positions("publishesTo")) {
      checkDestination(annotation, value);
    }
    boolean keeps = annotation.constant("restart").filter("KEEP"::equals).isPresent();
    return switch (new StartReader(elements, problems, messages).read(type)) {
      case Reading.Ready<Optional<ActorDeclaration.Start>>(var start) when
problems.count() == before -> new Reading.Ready<>(new ActorDeclaration(plain.element(),
          plain.id(), plain.handlers(), plain.targets(),
          new ActorDeclaration.Traits(publishesTo, keeps, start)));
      case Reading.Waiting<Optional<ActorDeclaration.Start>> _ -> new Reading.Waiting<>();
      case Reading.Ready<Optional<ActorDeclaration.Start>> _ -> new Reading.Refused<>();
      case Reading.Refused<Optional<ActorDeclaration.Start>> _ -> new Reading.Refused<>();
    };
  }

  /** An id of an actor, a name or a topic filter: the runtime matches all of them by levels. */
  private void checkDestination(Annotation annotation, AnnotationValue value) {
    String text = String.valueOf(value.getValue());
    if (!text.matches("([^/+*#]+|[+*])(/([^/+*#]+|[+*]))*(/#)?|#")) {
      problems.badDeclaration(annotation, value,
          "destination \"%s\" is not possible".formatted(text),
          "write an actor id, or levels parted by /, each a name, + or *, the last one perhaps #");
    }
  }

  private void checkClass(TypeElement type) {
    String name = type.getSimpleName().toString();
    if (type.getKind() != ElementKind.CLASS) {
      problems.badDeclaration(type, "an actor must be a class, but %s is a %s".formatted(name,
          type.getKind().name().toLowerCase(Locale.ROOT).replace('_', ' ')),
          "declare it as final class " + name);
      return;
    }
    if (type.getModifiers().contains(Modifier.ABSTRACT)) {
      problems.badDeclaration(type, "an actor class must not be abstract",
          "make %s final and give every handler a body".formatted(name));
    }
    if (!type.getTypeParameters().isEmpty()) {
      problems.badDeclaration(type, "an actor class must not be generic",
          "name the types themselves: state has a fixed layout");
    }
    if (GeneratedName.isInner(type)) {
      problems.badDeclaration(type, "an actor class must not be an inner class",
          "add static to " + name);
    }
    if (!GeneratedName.isReachable(type)) {
      problems.badDeclaration(type,
          "an actor class must not be private or lie in a private class",
          "generated code of the same package makes instances: remove private");
    }
    if (!MethodRules.is(type.getSuperclass(), Object.class)) {
      problems.badDeclaration(type, "an actor class must not extend another class",
          "move the state of %s into %s".formatted(type.getSuperclass(), name));
    }
    checkConstructor(type);
  }

  private void checkConstructor(TypeElement type) {
    boolean usable = ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
        .anyMatch(c -> c.getParameters().isEmpty() && !c.getModifiers().contains(Modifier.PRIVATE)
            && c.getThrownTypes().isEmpty());
    if (!usable) {
      problems.badDeclaration(type,
          "an actor class needs a constructor without parameters and exceptions",
          "add %s() {} that is not private".formatted(type.getSimpleName()));
    }
  }

  /** An id is a resource name, so it must be one on file systems that ignore case, too. */
  private void checkId(Annotation annotation, String id) {
    if (!id.matches("[A-Za-z0-9][A-Za-z0-9._-]*") || id.endsWith(".")) {
      problems.badDeclaration(annotation, annotation.value("id"),
          "actor id \"%s\" is not possible".formatted(id),
          "use letters, digits and . _ - with a letter or digit first and no . last");
      return;
    }
    String name = elements.getBinaryName((TypeElement) annotation.element()).toString();
    String other = ids.putIfAbsent(id, name);
    if (other != null && !other.equals(name)) {
      problems.badDeclaration(annotation, annotation.value("id"),
          "actor id \"%s\" is used twice".formatted(id),
          "%s has it too (case does not distinguish); choose another id".formatted(other));
    }
  }

  private Reading<List<ActorDeclaration.Handler>> handlers(TypeElement type) {
    int before = problems.count();
    boolean waiting = false;
    boolean refused = false;
    List<ActorDeclaration.Handler> handlers = new ArrayList<>();
    Map<String, String> handled = new TreeMap<>();
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      if (!Annotation.isPresent(method, OnMessage.class, elements)) {
        continue;
      }
      Reading<ActorDeclaration.Handler> reading = handler(method);
      waiting |= reading instanceof Reading.Waiting;
      refused |= reading instanceof Reading.Refused;
      if (reading instanceof Reading.Ready<ActorDeclaration.Handler>(var handler)) {
        checkOnce(method, handler, handled);
        handlers.add(handler);
      }
    }
    if (handlers.isEmpty() && !waiting && !refused) {
      problems.badDeclaration(type, "actor %s has no handler".formatted(type.getSimpleName()),
          "mark a method (RingContext context, Message message) with @OnMessage");
    }
    checkNames(handlers, type);
    return refused || problems.count() > before ? new Reading.Refused<>()
        : waiting ? new Reading.Waiting<>() : new Reading.Ready<>(handlers);
  }

  private void checkOnce(ExecutableElement method, ActorDeclaration.Handler handler,
      Map<String, String> handled) {
    String message = handler.message().element().getQualifiedName().toString();
    String other = handled.putIfAbsent(message, handler.name());
    if (other != null) {
      problems.badDeclaration(method,
          "message type %s has two handlers".formatted(handler.message().element()
              .getSimpleName()),
          "%s handles it already; merge the two".formatted(other));
    }
  }

  /** Handlers are functions of one module and phases of one profile: their names differ. */
  private void checkNames(List<ActorDeclaration.Handler> handlers, TypeElement type) {
    TreeSet<String> names = new TreeSet<>();
    for (ActorDeclaration.Handler handler : handlers) {
      if (!names.add(handler.name())) {
        problems.badDeclaration(type, "two handlers are named " + handler.name(),
            "give each handler a name of its own");
      }
    }
  }

  private Reading<ActorDeclaration.Handler> handler(ExecutableElement method) {
    int before = problems.count();
    String name = method.getSimpleName().toString();
    MethodRules.checkHandler(method, "a handler", elements, problems);
    if (method.getModifiers().contains(Modifier.STATIC)) {
      problems.badDeclaration(method, "a handler must not be static",
          "remove static: a handler works on the actor's state");
    }
    List<TypeMirror> types = method.getParameters().stream().map(VariableElement::asType).toList();
    TypeMirror result = method.getReturnType();
    if (types.stream().anyMatch(MethodRules::isUnknown) || MethodRules.isUnknown(result)) {
      return new Reading.Waiting<>();
    }
    if (types.size() != 2 || !MethodRules.is(types.get(0), RingContext.class)) {
      problems.badDeclaration(method, "handler %s has the wrong parameters".formatted(name),
          HANDLER_SHAPE.formatted(name));
      return new Reading.Refused<>();
    }
    Optional<TypeElement> message =
        messages.requireMessage(types.get(1), method.getParameters().get(1), "message");
    Optional<TypeElement> reply = result.getKind() == TypeKind.VOID ? Optional.empty()
        : messages.requireMessage(result, method, "reply");
    if (problems.count() > before) {
      return new Reading.Refused<>();
    }
    boolean all = Annotation.of(method, OnMessage.class, elements).orElseThrow()
        .constant("threads").filter("ALL"::equals).isPresent();
    return handler(name, message.orElseThrow(), reply, all);
  }

  private Reading<ActorDeclaration.Handler> handler(String name, TypeElement message,
      Optional<TypeElement> reply, boolean allThreads) {
    Reading<MessageDeclaration> in = messages.read(message);
    Optional<Reading<MessageDeclaration>> out = reply.map(messages::read);
    if (in instanceof Reading.Refused
        || out.filter(Reading.Refused.class::isInstance).isPresent()) {
      return new Reading.Refused<>();
    }
    if (!(in instanceof Reading.Ready<MessageDeclaration>(var taken))) {
      return new Reading.Waiting<>();
    }
    if (out.isEmpty()) {
      return new Reading.Ready<>(
          new ActorDeclaration.Handler(name, taken, Optional.empty(), allThreads));
    }
    return out.get() instanceof Reading.Ready<MessageDeclaration>(var given)
        ? new Reading.Ready<>(new ActorDeclaration.Handler(name, taken, Optional.of(given),
            allThreads))
        : new Reading.Waiting<>();
  }
}
