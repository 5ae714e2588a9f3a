package io.ringkernel.processor.generate;

import io.ringkernel.processor.declaration.MessageDeclaration;
import io.ringkernel.processor.declaration.RecordShape.Component;
import io.ringkernel.processor.declaration.Roles;
import io.ringkernel.processor.generate.ClassBody.Variable;
import io.ringkernel.processor.generate.Code.Local;
import java.util.List;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/** What {@link CodecContent} writes, as instructions. */
final class CodecClassContent {
  private static final String OBJECT = "Ljava/lang/Object;";

  private final MessageDeclaration message;
  private final ClassBody body;
  private final String record;

  CodecClassContent(MessageDeclaration message, ClassBody body) {
    this.message = message;
    this.body = body;
    record = ClassBody.internal(message.name());
  }

  void add() {
    Roles roles = message.roles();
    roles.messageId().ifPresent(c -> role("messageId", c));
    roles.correlationId().ifPresent(c -> role("correlationId", c));
    roles.priority().ifPresent(this::priority);
    roles.deadline().ifPresent(c -> {
      Code code = begin("deadline", "J", "message").statement().push(c);
      get(code, code.parameter(0), component(c));
      CodecCode.checked(code, "deadline", "J");
      code.give("J");
    });
    if (message.shape().hasArrays()) {
      equality();
      hash();
    }
  }

  private Code begin(String method, String result, String... parameters) {
    return CodecClass.override(body, record, method, result, List.of(parameters).stream()
        .map(name -> new Variable(name, "L" + record + ";")).toList());
  }

  private Component component(String name) {
    return message.shape().components().stream().filter(c -> c.name().equals(name)).findFirst()
        .orElseThrow();
  }

  private void get(Code code, Local holder, Component component) {
    code.load(holder).callVirtual(record, component.name(),
        "()" + CodecClassBodies.type(body, component));
  }

  private void role(String method, String name) {
    Code code = begin(method, "J", "message").statement();
    get(code, code.parameter(0), component(name));
    code.give("J");
  }

  private void priority(String name) {
    Code code = begin("priority", "I", "message").statement().push(name);
    get(code, code.parameter(0), component(name));
    if (component(name) instanceof Component.Choice choice) {
      code.callVirtual(body.of(choice.type()), "ordinal", "()I");
    }
    CodecCode.checked(code, "priority", "I");
    code.give("I");
  }

  private static String box(Component.Primitive primitive) {
    return "java/lang/" + Access.of(primitive.type().scalar()).box();
  }

  /** The class whose methods compare a component, and what they take. */
  private record Comparing(String owner, String type) {}

  private Comparing comparing(Component component) {
    return switch (component) {
      case Component.Primitive primitive ->
          new Comparing(box(primitive), CodecClassBodies.type(body, component));
      case Component.Items(String _, var items) -> items.text()
          ? new Comparing("java/util/Objects", OBJECT)
          : new Comparing("java/util/Arrays", CodecClassBodies.type(body, component));
      case Component.Choice _, Component.Nested _ -> new Comparing("java/util/Objects", OBJECT);
    };
  }

  private void equality() {
    Code code = begin("contentEquals", "Z", "one", "other").statement();
    List<Component> all = message.shape().components();
    if (all.size() == 1) {
      // An array, or nobody would ask.
      compare(code, all.getFirst());
      code.give("Z");
      return;
    }
    Label different = new Label();
    Label end = new Label();
    for (Component component : all) {
      compare(code, component);
      code.jump(component instanceof Component.Primitive ? Opcodes.IFNE : Opcodes.IFEQ, different);
    }
    code.push(1).jump(Opcodes.GOTO, end).place(different).push(0).placeOfInt(end).give("Z");
  }

  /** Pushes 0 where primitives are equal, and whether others are. */
  private void compare(Code code, Component component) {
    Comparing by = comparing(component);
    get(code, code.parameter(0), component);
    get(code, code.parameter(1), component);
    boolean isPrimitive = component instanceof Component.Primitive;
    code.callStatic(by.owner(), isPrimitive ? "compare" : "equals",
        "(" + by.type() + by.type() + ")" + (isPrimitive ? "I" : "Z"));
  }

  private void hash() {
    Code code = begin("contentHash", "I", "message").statement().push(0);
    Local hash = code.store("hash", "I");
    for (Component component : message.shape().components()) {
      Comparing by = comparing(component);
      code.statement().push(31).load(hash).op(Opcodes.IMUL);
      get(code, code.parameter(0), component);
      code.callStatic(by.owner(), "hashCode", "(" + by.type() + ")I").op(Opcodes.IADD)
          .store(hash);
    }
    code.statement().load(hash).give("I");
  }
}
