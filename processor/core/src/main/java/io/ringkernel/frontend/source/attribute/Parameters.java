package io.ringkernel.frontend.source.attribute;

import com.github.javaparser.ast.body.Parameter;
import io.ringkernel.frontend.source.model.ClassScope;
import io.ringkernel.frontend.source.model.JavaTypes;
import io.ringkernel.frontend.source.model.Refusal;
import io.ringkernel.frontend.source.model.TypeArguments;
import io.ringkernel.frontend.source.tree.ArrayVariable;
import io.ringkernel.frontend.source.tree.InMessage;
import io.ringkernel.frontend.source.tree.MessageSlot;
import io.ringkernel.frontend.source.tree.Method;
import io.ringkernel.frontend.source.tree.Variable;
import io.ringkernel.frontend.source.tree.ViewVariable;
import io.ringkernel.ir.Entry;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.diag.Code;
import io.ringkernel.ir.layout.MessageLayout;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The parameters of a method, as names of its body and as operands of its function. */
final class Parameters {
  private final Program program;
  private final ClassScope classes;
  private final TypeArguments types;
  private final LocalNames names;
  private final List<Method.Parameter> all = new ArrayList<>();
  private final List<Functions.Slot> slots = new ArrayList<>();
  private Map<Integer, Callable> functions = Map.of();
  private Map<Integer, ArrayVariable> fields = Map.of();
  private Optional<HandlerSlot> slot = Optional.empty();
  private Optional<Type.Struct> actor = Optional.empty();

  Parameters(Program program, ClassScope classes, TypeArguments types, LocalNames names) {
    this.program = program;
    this.classes = classes;
    this.types = types;
    this.names = names;
  }

  /** Says what parameters of functional interfaces stand for, by their index. */
  void bind(Map<Integer, Callable> known) {
    functions = Map.copyOf(known);
  }

  /** Says which arrays of the running actor parameters stand for, by their index. */
  void bindFields(Map<Integer, ArrayVariable> known) {
    fields = Map.copyOf(known);
  }

  /** What the function takes. */
  List<Method.Parameter> all() {
    return all;
  }

  /** What a call passes for each Java parameter. */
  List<Functions.Slot> slots() {
    return slots;
  }

  /** Adds a value that is not a Java parameter. */
  void add(Variable variable) {
    all.add(new Method.Parameter.OfValue(variable));
  }

  /** The state of the running actor, where a lambda that is passed uses it. */
  Optional<Type.Struct> actor() {
    return actor;
  }

  /** Words that hold a message, by the index of its first one. */
  record Words(ArrayVariable words, Variable first) {}

  /** The slot of a message, of a method that has a handler's context. */
  Optional<HandlerSlot> slot() {
    return slot;
  }

  /** Adds the slot of the message that is handled. */
  MessageSlot addSlot() {
    ArrayVariable inbox = ArrayVariable.parameter("inbox", Type.I32);
    ArrayVariable outbox = ArrayVariable.parameter("outbox", Type.I32);
    outbox.markWritten();
    Variable first = new Variable("slot", Type.I32);
    all.add(new Method.Parameter.OfArray(inbox));
    all.add(new Method.Parameter.OfArray(outbox));
    all.add(new Method.Parameter.OfValue(first));
    return new MessageSlot(inbox, outbox, first);
  }

  /** Adds where the message lies, and says so to the parameter that names it. */
  void addMessage(String parameter, MessageLayout layout, Entry.BoundsPolicy bounds) {
    Words place = addWords("inbox", "payload");
    Map<String, ArrayVariable> arrays = new LinkedHashMap<>();
    for (MessageLayout.Part.Items items : layout.items()) {
      arrays.put(items.path(), ArrayVariable.inMessage(items.path(),
          new InMessage(place.words(), place.first(), items, bounds)));
    }
    value(parameter).putArrays(arrays);
  }

  /** Adds where the reply goes. */
  Words addReply(MessageLayout layout) {
    Words place = addWords("outbox", "reply");
    place.words().markWritten();
    return place;
  }

  private Words addWords(String array, String first) {
    Words place = new Words(ArrayVariable.parameter(array, Type.I32),
        new Variable(first, Type.I32));
    all.add(new Method.Parameter.OfArray(place.words()));
    all.add(new Method.Parameter.OfValue(place.first()));
    return place;
  }

  /** The value parameter of that name. */
  Variable value(String name) {
    return all.stream().filter(Method.Parameter.OfValue.class::isInstance)
        .map(p -> ((Method.Parameter.OfValue) p).variable())
        .filter(v -> v.name().equals(name)).findFirst().orElseThrow();
  }

  /**
   * Adds the parameters of a method.
   *
   * @param syntax their text, for the places of messages
   * @param context the type that a first parameter may have besides that of a kernel's context
   */
  void read(ExecutableElement method, List<Parameter> syntax, Optional<String> context) {
    for (int i = 0; i < method.getParameters().size(); i++) {
      Span where = classes.unit().nameSpan(syntax.get(i));
      String name = syntax.get(i).getNameAsString();
      TypeMirror type = types.in(method.getParameters().get(i).asType(), program.types());
      boolean isCell = i == 0 && context.isPresent() && JavaTypes.isNamed(type, context.get());
      if (isCell || Functions.isGpuContext(type)) {
        names.declare(name, new Symbol.OfContext(type));
        boolean isFirst =
            slot.isEmpty() && JavaTypes.isNamed(type, ContextCalls.RING_CONTEXT);
        slot = isFirst ? Optional.of(new HandlerSlot(this)) : slot;
        slots.add(new Functions.Slot.OfContext(isFirst ? slot : Optional.empty()));
      } else if (functions.containsKey(i)) {
        Captures captures = new Captures();
        names.declare(name, new Symbol.OfFunction(functions.get(i).in(captures::inside), type));
        actor = actor.or(captures::actor);
        all.addAll(captures.parameters());
        slots.add(new Functions.Slot.OfFunction(captures));
      } else if (fields.containsKey(i)) {
        names.declare(name, new Symbol.OfArray(fields.get(i), type));
      } else if (type instanceof ArrayType array) {
        array(name, array, where);
      } else if (Views.layout(type).isPresent()) {
        ViewVariable view = ViewVariable.parameter(name, Views.layout(type).get());
        names.declare(name, new Symbol.OfView(view, type));
        all.addAll(of(view));
        slots.add(new Functions.Slot.OfView(view));
      } else {
        Variable variable = new Variable(name, program.values().of(type, where));
        names.declare(name, new Symbol.OfVariable(variable, type, Optional.empty()));
        all.add(new Method.Parameter.OfValue(variable));
        slots.add(new Functions.Slot.OfValue());
      }
    }
  }

  /** What a function takes for a view. */
  static List<Method.Parameter> of(ViewVariable view) {
    List<Method.Parameter> parameters = new ArrayList<>();
    parameters.add(new Method.Parameter.OfArray(view.array()));
    view.numbers().forEach(n -> parameters.add(new Method.Parameter.OfValue(n)));
    return parameters;
  }

  private void array(String name, ArrayType type, Span where) {
    TypeMirror component = type.getComponentType();
    if (component.getKind() == TypeKind.ERROR) {
      throw Refusal.unresolved(where, component.toString());
    }
    if (!component.getKind().isPrimitive() && !JavaTypes.isRecord(component)) {
      throw Refusal.of(Code.UNSUPPORTED_TYPE, where,
          "use one-dimensional arrays of primitives and of records marked @GpuType", type);
    }
    Type.Element element = program.values().of(component, where);
    ArrayVariable array = ArrayVariable.parameter(name, element);
    names.declare(name, new Symbol.OfArray(array, type));
    all.add(new Method.Parameter.OfArray(array));
    slots.add(new Functions.Slot.OfArray(array));
  }
}
