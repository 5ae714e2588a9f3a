package io.ringkernel.processor.generate;

import io.ringkernel.processor.declaration.GeneratedName;
import io.ringkernel.processor.declaration.MessageDeclaration;
import io.ringkernel.processor.declaration.RecordShape;
import io.ringkernel.processor.declaration.RecordShape.Component;
import io.ringkernel.processor.generate.ClassBody.Variable;
import java.util.List;
import org.objectweb.asm.Opcodes;

/** Makes of a message the class that javac would make of what {@link CodecWriter} has written. */
public final class CodecClass {
  private static final String RECORD = "Ljava/lang/Record;";
  private static final String INTERFACE = "io/ringkernel/runtime/MessageCodec";

  private CodecClass() {}

  /**
   * The class.
   *
   * @param text whose lines its methods carry
   */
  public static ClassFile write(MessageDeclaration message, SourceFile text) {
    String record = ClassBody.internal(message.name());
    ClassBody body = new ClassBody(text, GeneratedName.isPublic(message.element()),
        "Ljava/lang/Object;L" + INTERFACE + "<L" + record + ";>;", "java/lang/Object", INTERFACE);
    body.of(message.element());
    EnumFields enums = new EnumFields(message.shape());
    constants(body, message, enums);
    Code made = body.silent(Opcodes.ACC_PRIVATE, "<init>", "V", List.of());
    made.self().make("java/lang/Object", "()V").close();
    new CodecClassAccessors(body, enums).add(message.layout());
    describe(body, message, record);
    new CodecClassBodies(message, body, enums).add();
    new CodecClassContent(message, body).add();
    first(body, enums);
    return body.end();
  }

  private static void constants(ClassBody body, MessageDeclaration message, EnumFields enums) {
    body.field(Opcodes.ACC_PUBLIC, "INSTANCE", "L" + body.name() + ";");
    body.constant("TYPE_ID", "I", message.typeId());
    body.constant("BYTE_SIZE", "I", message.layout().byteSize());
    body.constant("LAYOUT_VERSION", "I", message.version());
    body.constant("LAYOUT_HASH", "J", message.layout().hash());
    enums.fields().forEach(field -> body.field(Opcodes.ACC_PRIVATE, field.name(),
        "[" + body.descriptor(field.element())));
    nested(body, message.shape());
  }

  private static void nested(ClassBody body, RecordShape shape) {
    for (Component component : shape.components()) {
      if (component instanceof Component.Nested inner) {
        body.of(inner.shape().element());
        nested(body, inner.shape());
      }
    }
  }

  /** Fields in the order of the text. */
  private static void first(ClassBody body, EnumFields enums) {
    Code code = body.silent(Opcodes.ACC_STATIC, "<clinit>", "V", List.of());
    code.begin(body.name()).make(body.name(), "()V").assign(body.name(), "INSTANCE",
        "L" + body.name() + ";");
    for (EnumFields.Field field : enums.fields()) {
      String type = body.of(field.element());
      code.callStatic(type, "values", "()[L" + type + ";").assign(body.name(), field.name(),
          "[L" + type + ";");
    }
    code.close();
  }

  private static void describe(ClassBody body, MessageDeclaration message, String record) {
    Code code = body.method(Opcodes.ACC_PUBLIC, "messageClass", "Ljava/lang/Class;",
        "()Ljava/lang/Class<L" + record + ";>;", List.of());
    code.statement().type(record).give("Ljava/lang/Class;");
    number(body, "typeId", message.typeId());
    number(body, "byteSize", message.layout().byteSize());
    number(body, "layoutVersion", message.version());
    body.method(Opcodes.ACC_PUBLIC, "layoutHash", "J", "", List.of()).statement()
        .push(message.layout().hash()).give("J");
  }

  private static void number(ClassBody body, String method, int value) {
    body.method(Opcodes.ACC_PUBLIC, method, "I", "", List.of()).statement().push(value)
        .give("I");
  }

  /**
   * Begins a method of the interface, behind one that takes any record: that is what callers of
   * the interface call (JLS 15.12.4.5).
   *
   * @param parameters those that are a record have its type
   */
  static Code override(ClassBody body, String record, String method, String result,
      List<Variable> parameters) {
    String own = "L" + record + ";";
    List<Variable> general = parameters.stream()
        .map(p -> p.type().equals(own) ? new Variable(p.name(), RECORD) : p).toList();
    String generalResult = result.equals(own) ? RECORD : result;
    Code bridge = body.silent(Opcodes.ACC_PUBLIC | Opcodes.ACC_BRIDGE | Opcodes.ACC_SYNTHETIC,
        method, generalResult, general);
    bridge.self();
    StringBuilder descriptor = new StringBuilder("(");
    for (int i = 0; i < parameters.size(); i++) {
      String type = parameters.get(i).type();
      bridge.load(bridge.parameter(i));
      if (type.equals(own)) {
        bridge.cast(record);
      }
      descriptor.append(type);
    }
    bridge.callVirtual(body.name(), method, descriptor.append(')').append(result).toString());
    if (result.equals("V")) {
      bridge.close();
    } else {
      bridge.give(generalResult);
    }
    return body.method(Opcodes.ACC_PUBLIC, method, result, "", parameters);
  }
}
