package io.ringkernel.frontend.source.attribute;

import com.github.javaparser.ast.ArrayCreationLevel;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.NameExpr;
import io.ringkernel.frontend.source.ActorClass;
import io.ringkernel.frontend.source.model.ClassScope;
import io.ringkernel.frontend.source.model.JavaTypes;
import io.ringkernel.frontend.source.model.Refusal;
import io.ringkernel.frontend.source.model.TypeArguments;
import io.ringkernel.frontend.source.tree.Method;
import io.ringkernel.frontend.source.parse.Literals;
import io.ringkernel.ir.Entry;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.diag.Code;
import io.ringkernel.ir.layout.ArrayField;
import io.ringkernel.ir.layout.MessageLayout;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads an actor class: its state and its handlers. */
public final class ActorClassReader {
  private static final String RING_KERNEL = "io.ringkernel.RingKernel";
  private static final String ON_MESSAGE = "io.ringkernel.OnMessage";
  private static final String ON_START = "io.ringkernel.OnStart";
  /** What to do where only the back end for the CPU has a form. */
  static final String CPU_REMEDY =
      "if the actor is for the CPU alone, say so with @RingKernel(targets = \"cpu\")";
  private static final String RING_MESSAGE = "io.ringkernel.RingMessage";

  private static final int MOST_ELEMENTS = 65_536;
  /** Work items of a block at most, on every device so far. */
  private static final int MOST_ITEMS = 1024;

  private final Program program;
  private final MessageForms forms;
  private int sendWords;
  private int spawns;

  /** Reads into a program. */
  public ActorClassReader(Program program) {
    this.program = program;
    this.forms = new MessageForms(program.types());
  }

  /** The actor, where the class is one; handlers with errors are reported and left out. */
  public Optional<ActorClass> read(TypeElement owner) {
    Optional<AnnotationReader> annotation =
        AnnotationReader.of(owner, RING_KERNEL, program.types().elements());
    if (annotation.isEmpty()) {
      return Optional.empty();
    }
    ClassScope scope = program.scope(owner).orElseThrow();
    List<Span> places = new ArrayList<>();
    Type.Struct state = program.values().state(owner, fields(owner, scope, places));
    program.functions().putActor(owner, state);
    String prefix = Functions.decapitalised(owner.getSimpleName().toString()) + "_";
    Map<ExecutableElement, String> names = new LinkedHashMap<>();
    for (ExecutableElement method : ElementFilter.methodsIn(owner.getEnclosedElements())) {
      if (JavaTypes.isAnnotated(method, ON_START)) {
        program.report(Refusal.of(Code.CPU_ONLY,
            new MethodReader(program, method, TypeArguments.NONE, Span.None.NONE).where(),
            CPU_REMEDY,
            "@OnStart method " + method.getSimpleName()));
      }
      if (JavaTypes.isAnnotated(method, ON_MESSAGE)) {
        checkThreads(method);
        names.put(method, program.functions().claim(prefix + method.getSimpleName()));
      }
    }
    List<ActorClass.Handler> handlers = new ArrayList<>();
    names.forEach((method, name) -> {
      try {
        handler(method, name, state, annotation.get().bounds()).ifPresent(handlers::add);
      } catch (Refusal refusal) {
        program.report(refusal);
      }
    });
    return Optional.of(new ActorClass(owner, state, places, annotation.get().bounds(),
        blockSize(owner, scope, annotation.get()), handlers, contact(handlers)));
  }

  private int blockSize(TypeElement owner, ClassScope scope, AnnotationReader annotation) {
    int size = annotation.number("blockSize").orElse(1);
    if (size < 1 || size > MOST_ITEMS) {
      Span where = scope.unit().declaration(owner)
          .<Span>map(declaration -> scope.unit().nameSpan(declaration)).orElse(Span.None.NONE);
      program.report(Refusal.of(Code.BAD_DECLARATION, where,
          "give 1 to " + MOST_ITEMS, "a blockSize of " + size));
      return 1;
    }
    return size;
  }

  /** What handlers have to do with others, where they have anything. */
  private Optional<ActorClass.Contact> contact(List<ActorClass.Handler> handlers) {
    if (handlers.stream().noneMatch(ActorClass.Handler::takesSlot)) {
      return Optional.empty();
    }
    return Optional.of(new ActorClass.Contact(sendWords, spawns, program.sends().types().stream()
        .map(sent -> new ActorClass.Sent(sent.type(), sent.layout())).toList(),
        program.sends().texts()));
  }

  private void checkThreads(ExecutableElement method) {
    boolean all = AnnotationReader.of(method, ON_MESSAGE, program.types().elements())
        .flatMap(a -> a.constant("threads")).filter("ALL"::equals).isPresent();
    if (all) {
      program.report(Refusal.of(Code.CPU_ONLY,
          new MethodReader(program, method, TypeArguments.NONE, Span.None.NONE).where(), CPU_REMEDY,
          "threads = ALL of handler " + method.getSimpleName()));
    }
  }

  private List<Type.Field> fields(TypeElement owner, ClassScope scope, List<Span> places) {
    List<Type.Field> fields = new ArrayList<>();
    for (VariableElement field : ElementFilter.fieldsIn(owner.getEnclosedElements())) {
      if (!field.getModifiers().contains(Modifier.STATIC)) {
        Span where = where(field, owner, scope);
        try {
          fields.add(new Type.Field(field.getSimpleName().toString(),
              form(field, owner, scope, where)));
          places.add(where);
        } catch (Refusal refusal) {
          program.report(refusal);
        }
      }
    }
    return fields;
  }

  private Type.Element form(VariableElement field, TypeElement owner, ClassScope scope,
      Span where) {
    TypeMirror type = field.asType();
    if (type instanceof ArrayType array) {
      return array(field, array, owner, scope, where);
    }
    if (JavaTypes.isEnum(type)) {
      throw Refusal.of(Code.UNSUPPORTED_TYPE, where, "hold the ordinal as an int", type);
    }
    return program.values().of(type, where);
  }

  /** An array that the field holds for ever, and whose length is known. */
  private static Type.Element array(VariableElement field, ArrayType type, TypeElement owner,
      ClassScope scope, Span where) {
    Optional<Expression> length = declarator(field, owner, scope)
        .flatMap(VariableDeclarator::getInitializer).filter(ArrayCreationExpr.class::isInstance)
        .map(ArrayCreationExpr.class::cast).filter(x -> x.getInitializer().isEmpty())
        .flatMap(x -> x.getLevels().getFirst()).flatMap(ArrayCreationLevel::getDimension);
    boolean isFixed = field.getModifiers().contains(Modifier.FINAL)
        && type.getComponentType().getKind().isPrimitive() && length.isPresent();
    if (!isFixed) {
      throw Refusal.of(Code.UNSUPPORTED_TYPE, where,
          "an array of an actor is final and made at once, of primitives: private final float[] "
              + "window = new float[64];", type);
    }
    int elements = length(length.get(), scope).orElseThrow(() -> Refusal.of(Code.NOT_CONSTANT,
        scope.unit().startSpan(length.get()), "write a number, or a static final constant",
        "the length of an array"));
    if (elements < 1 || elements > MOST_ELEMENTS) {
      throw Refusal.construct(Code.ARRAY_SHAPE, scope.unit().startSpan(length.get()),
          "an array of length %d in the state".formatted(elements),
          "use a length of 1 to " + MOST_ELEMENTS);
    }
    return ArrayField.of(JavaTypes.primitiveType(type.getComponentType().getKind()), elements);
  }

  private static Optional<Integer> length(Expression expression, ClassScope scope) {
    return switch (expression) {
      case IntegerLiteralExpr x -> Literals.value(x, false).map(c -> (int) c.bits());
      case NameExpr x -> scope.field(x.getNameAsString())
          .map(VariableElement::getConstantValue).filter(Integer.class::isInstance)
          .map(Integer.class::cast);
      default -> Optional.empty();
    };
  }

  private static Optional<VariableDeclarator> declarator(VariableElement field, TypeElement owner,
      ClassScope scope) {
    return scope.unit().declaration(owner).stream().flatMap(d -> d.getMembers().stream())
        .filter(FieldDeclaration.class::isInstance).map(FieldDeclaration.class::cast)
        .flatMap(d -> d.getVariables().stream())
        .filter(v -> field.getSimpleName().contentEquals(v.getNameAsString())).findFirst();
  }

  private static Span where(VariableElement field, TypeElement owner, ClassScope scope) {
    return declarator(field, owner, scope)
        .<Span>map((VariableDeclarator v) -> scope.unit().nameSpan(v)).orElse(Span.None.NONE);
  }

  private Optional<ActorClass.Handler> handler(ExecutableElement method, String name,
      Type.Struct state, Entry.BoundsPolicy bounds) {
    int before = program.failures();
    MethodReader reader = new MethodReader(program, method, TypeArguments.NONE, Span.None.NONE);
    Span where = reader.where();
    checkShape(method, where);
    TypeMirror message = method.getParameters().get(1).asType();
    Type.Struct messageForm = (Type.Struct) program.values().of(message, where);
    MessageLayout layout = forms.of(JavaTypes.element(message), where);
    Optional<MessageLayout> reply = Optional.empty();
    if (method.getReturnType().getKind() != TypeKind.VOID) {
      program.values().of(method.getReturnType(), where);
      reply = Optional.of(forms.of(JavaTypes.element(method.getReturnType()), where));
    }
    Method read = reader.handler(name, state, layout, reply, bounds);
    if (program.failures() > before) {
      return Optional.empty();
    }
    program.functions().finish(read);
    Optional<HandlerSlot> slot = reader.slot();
    sendWords = Math.max(sendWords, slot.map(HandlerSlot::words).orElse(0));
    spawns = Math.max(spawns, slot.map(HandlerSlot::spawns).orElse(0));
    return Optional.of(new ActorClass.Handler(method, name, messageForm, layout, reply,
        slot.isPresent()));
  }

  private static void checkShape(ExecutableElement method, Span where) {
    List<? extends VariableElement> parameters = method.getParameters();
    boolean fits = !method.getModifiers().contains(Modifier.STATIC) && parameters.size() == 2
        && JavaTypes.isNamed(parameters.get(0).asType(), ContextCalls.RING_CONTEXT);
    if (fits) {
      requireMessage(parameters.get(1).asType(), where);
      if (method.getReturnType().getKind() != TypeKind.VOID) {
        requireMessage(method.getReturnType(), where);
      }
      return;
    }
    throw Refusal.of(Code.BAD_DECLARATION, where,
        "write [void | Reply] %s(RingContext context, Message message)"
            .formatted(method.getSimpleName()),
        "handler %s does not have the shape of a handler".formatted(method.getSimpleName()));
  }

  private static void requireMessage(TypeMirror type, Span where) {
    if (type.getKind() == TypeKind.ERROR) {
      throw Refusal.unresolved(where, type.toString());
    }
    if (!JavaTypes.isRecord(type)
        || !JavaTypes.isAnnotated(JavaTypes.element(type), RING_MESSAGE)) {
      throw Refusal.of(Code.BAD_DECLARATION, where, "mark the record with @RingMessage",
          "%s is not a message".formatted(type));
    }
  }
}
