package io.ringkernel.processor.generate;

import io.ringkernel.ir.layout.MessageLayout.Part;
import io.ringkernel.processor.declaration.MessageDeclaration;
import io.ringkernel.processor.declaration.RecordShape;
import io.ringkernel.processor.declaration.RecordShape.Component;
import io.ringkernel.processor.generate.ClassBody.Variable;
import io.ringkernel.processor.generate.Code.Local;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.objectweb.asm.Opcodes;

/** What {@link CodecBodies} writes, as instructions. */
final class CodecClassBodies {
  private final MessageDeclaration message;
  private final ClassBody body;
  private final EnumFields enums;
  private final String record;
  private final Map<String, Runnable> values = new LinkedHashMap<>();
  private final Map<String, Local> locals = new LinkedHashMap<>();
  private final JavaText.Names names = new JavaText.Names();

  CodecClassBodies(MessageDeclaration message, ClassBody body, EnumFields enums) {
    this.message = message;
    this.body = body;
    this.enums = enums;
    record = ClassBody.internal(message.name());
  }

  void add() {
    encode();
    decode();
  }

  /** The descriptor of a component. */
  static String type(ClassBody body, Component component) {
    return switch (component) {
      case Component.Primitive primitive ->
          Access.of(primitive.type().scalar()).descriptor();
      case Component.Choice choice -> body.descriptor(choice.type());
      case Component.Items(String _, var items) -> items.text() ? CodecCode.STRING
          : "[" + Access.of(items.element().scalar()).descriptor();
      case Component.Nested nested -> body.descriptor(nested.shape().element());
    };
  }

  private void encode() {
    Code code = CodecClass.override(body, record, "encode", "V",
        List.of(new Variable("message", "L" + record + ";"),
            new Variable("target", CodecCode.SEGMENT), new Variable("offset", "J")));
    Local target = code.parameter(1);
    Local offset = code.parameter(2);
    CodecCode.present(code, code.parameter(0), "message");
    code.statement().load(offset).push((long) message.layout().byteSize()).load(target)
        .callInterface("java/lang/foreign/MemorySegment", "byteSize", "()J")
        .callStatic("java/util/Objects", "checkFromIndexSize", "(JJJ)J").op(Opcodes.POP2);
    List.of("message", "target", "offset").forEach(names::add);
    CodecCode writing = new CodecCode(code, target, offset);
    unfold(code, writing, message.shape(), code.parameter(0), "");
    for (Part part : message.layout().parts()) {
      Runnable value = values.get(part.path());
      switch (part) {
        case Part.Value(String _, var prim, int at) ->
            writing.write(Access.of(prim.scalar()), () -> writing.address(at), value);
        case Part.Choice choice -> writing.write(Access.INT,
            () -> writing.address(choice.offset()), value);
        case Part.Items items -> writing.put(items, locals.get(items.path()));
      }
    }
    for (Padding padding : Padding.of(message.layout())) {
      writing.write(padding.access(), () -> writing.address(padding.offset()),
          () -> zero(code, padding.access()));
    }
    code.close();
  }

  private static void zero(Code code, Access access) {
    if (access == Access.LONG) {
      code.push(0L);
    } else {
      code.push(0);
    }
  }

  private void unfold(Code code, CodecCode writing, RecordShape shape, Local holder,
      String prefix) {
    for (Component component : shape.components()) {
      String path = prefix + component.name();
      String type = type(body, component);
      Runnable call = () -> code.load(holder).callVirtual(body.of(shape.element()),
          component.name(), "()" + type);
      switch (component) {
        case Component.Primitive _ -> values.put(path, call);
        case Component.Choice choice -> {
          Local local = named(code, type, call, path);
          values.put(path, () -> code.load(local).callVirtual(body.of(choice.type()), "ordinal",
              "()I"));
        }
        case Component.Items _ -> {
          Local local = named(code, type, call, path);
          locals.put(path, local);
          writing.check((Part.Items) part(path), local);
        }
        case Component.Nested nested -> unfold(code, writing, nested.shape(),
            named(code, type, call, path), path + ".");
      }
    }
  }

  private Local named(Code code, String type, Runnable call, String path) {
    code.statement();
    call.run();
    Local local = code.store(names.add(path.replace('.', '_')), type);
    CodecCode.present(code, local, path);
    return local;
  }

  private Part part(String path) {
    return message.layout().part(path).orElseThrow();
  }

  private void decode() {
    Code code = CodecClass.override(body, record, "decode", "L" + record + ";",
        List.of(new Variable("source", CodecCode.SEGMENT), new Variable("offset", "J")));
    CodecCode reading = new CodecCode(code, code.parameter(0), code.parameter(1));
    JavaText.Names taken = new JavaText.Names();
    List.of("source", "offset").forEach(taken::add);
    Map<String, Local> arrays = new LinkedHashMap<>();
    for (Part.Items items : message.layout().items()) {
      if (!items.shape().text()) {
        arrays.put(items.path(), array(code, reading, items, taken));
      }
    }
    code.statement();
    make(code, reading, message.shape(), "", arrays);
    code.give("L" + record + ";");
  }

  private static Local array(Code code, CodecCode reading, Part.Items items,
      JavaText.Names taken) {
    String element = Access.of(items.shape().element().scalar()).descriptor();
    code.statement();
    reading.count(items, items.shape().bounded());
    Local local = code.array(element).store(taken.add(items.path()), "[" + element);
    reading.get(items, local, () -> code.push(0),
        () -> code.load(local).op(Opcodes.ARRAYLENGTH));
    return local;
  }

  private void make(Code code, CodecCode reading, RecordShape shape, String prefix,
      Map<String, Local> arrays) {
    String type = body.of(shape.element());
    code.begin(type);
    for (Component component : shape.components()) {
      String path = prefix + component.name();
      switch (component) {
        case Component.Primitive primitive -> reading.read(
            Access.of(primitive.type().scalar()), () -> reading.address(part(path).offset()));
        case Component.Choice choice -> reading.constant((Part.Choice) part(path), body.name(),
            enums.constants(path), body.of(choice.type()));
        case Component.Items(String _, var items) -> {
          if (items.text()) {
            reading.string((Part.Items) part(path));
          } else {
            code.load(arrays.get(path));
          }
        }
        case Component.Nested nested -> make(code, reading, nested.shape(), path + ".", arrays);
      }
    }
    code.make(type, shape.components().stream().map(c -> type(body, c))
        .collect(Collectors.joining("", "(", ")V")));
  }
}
