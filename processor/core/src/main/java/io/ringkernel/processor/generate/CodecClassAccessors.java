package io.ringkernel.processor.generate;

import io.ringkernel.ir.layout.MessageLayout;
import io.ringkernel.ir.layout.MessageLayout.Part;
import io.ringkernel.processor.generate.ClassBody.Variable;
import io.ringkernel.processor.generate.Code.Local;
import java.util.Optional;
import java.util.stream.Stream;
import org.objectweb.asm.Opcodes;

/** What {@link CodecAccessors} writes, as instructions. */
final class CodecClassAccessors {
  private static final String OBJECTS = "java/util/Objects";

  private final ClassBody body;
  private final EnumFields enums;
  private final JavaText.Names names = new JavaText.Names();

  CodecClassAccessors(ClassBody body, EnumFields enums) {
    this.body = body;
    this.enums = enums;
    names.add("decode");
  }

  void add(MessageLayout layout) {
    for (Part part : layout.parts()) {
      String name = names.add(part.path().replace('.', '_'));
      switch (part) {
        case Part.Value value -> primitive(name, value);
        case Part.Choice choice -> choice(name, choice);
        case Part.Items items -> {
          if (items.shape().text()) {
            text(name, items);
          } else {
            array(name, items);
          }
        }
      }
    }
  }

  private Code begin(String result, String name, Variable... more) {
    return body.method(Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC, name, result, "",
        Stream.concat(Stream.of(new Variable("segment", CodecCode.SEGMENT),
            new Variable("offset", "J")), Stream.of(more)).toList());
  }

  private static CodecCode in(Code code) {
    return new CodecCode(code, code.parameter(0), code.parameter(1));
  }

  private void primitive(String name, Part.Value value) {
    Access access = Access.of(value.prim().scalar());
    Code get = begin(access.descriptor(), name);
    CodecCode reading = in(get.statement());
    reading.read(access, () -> reading.address(value.offset()));
    get.give(access.descriptor());
    Code put = begin("V", name, new Variable("value", access.descriptor()));
    CodecCode writing = in(put);
    writing.write(access, () -> writing.address(value.offset()), () -> put.load(put.parameter(2)));
    put.close();
  }

  private void choice(String name, Part.Choice choice) {
    String type = body.of(enums.element(choice.path()));
    Code get = begin("L" + type + ";", name);
    in(get.statement()).constant(choice, body.name(), enums.constants(choice.path()), type);
    get.give("L" + type + ";");
    Code put = begin("V", name, new Variable("value", "L" + type + ";"));
    CodecCode writing = in(put);
    writing.write(Access.INT, () -> writing.address(choice.offset()),
        () -> put.load(put.parameter(2)).callVirtual(type, "ordinal", "()I"));
    put.close();
  }

  private String length(String name, Part.Items items) {
    String length = names.add(name + "_length");
    Code code = begin("I", length);
    in(code.statement()).count(items, true);
    code.give("I");
    return length;
  }

  /**
   * Reads and writes by index.
   *
   * @param length the method that gives the bound; empty where all elements are there
   */
  private void element(String name, Part.Items items, Optional<String> length) {
    Access access = Access.of(items.shape().element().scalar());
    Code get = begin(access.descriptor(), name, new Variable("index", "I"));
    Local index = get.parameter(2);
    index(get, items, length);
    CodecCode reading = in(get.statement());
    reading.read(access, () -> reading.element(items, index));
    get.give(access.descriptor());
    if (items.shape().text()) {
      return;
    }
    Code put = begin("V", name, new Variable("index", "I"),
        new Variable("value", access.descriptor()));
    index(put, items, length);
    CodecCode writing = in(put);
    writing.write(access, () -> writing.element(items, put.parameter(2)),
        () -> put.load(put.parameter(3)));
    put.close();
  }

  private void index(Code code, Part.Items items, Optional<String> length) {
    code.statement().load(code.parameter(2));
    if (length.isPresent()) {
      code.load(code.parameter(0)).load(code.parameter(1)).callStatic(body.name(), length.get(),
          "(" + CodecCode.SEGMENT + "J)I");
    } else {
      code.push(items.shape().capacity());
    }
    code.callStatic(OBJECTS, "checkIndex", "(II)I").op(Opcodes.POP);
  }

  private void array(String name, Part.Items items) {
    boolean isBounded = items.shape().bounded();
    element(name, items, isBounded ? Optional.of(length(name, items)) : Optional.empty());
    String array = "[" + Access.of(items.shape().element().scalar()).descriptor();
    Code code = begin("I", name, new Variable("target", array), new Variable("at", "I"));
    CodecCode copying = in(code.statement());
    copying.count(items, isBounded);
    Local count = code.store("count", "I");
    Local target = code.parameter(2);
    Local at = code.parameter(3);
    code.statement().load(at).load(count).load(target).op(Opcodes.ARRAYLENGTH)
        .callStatic(OBJECTS, "checkFromIndexSize", "(III)I").op(Opcodes.POP);
    copying.get(items, target, () -> code.load(at), () -> code.load(count));
    code.statement().load(count).give("I");
    whole(name, items, array);
  }

  private void whole(String name, Part.Items items, String type) {
    Code code = begin("V", name, new Variable("value", type));
    CodecCode writing = in(code);
    writing.check(items, code.parameter(2));
    writing.put(items, code.parameter(2));
    code.close();
  }

  private void text(String name, Part.Items items) {
    element(name, items, Optional.of(length(name, items)));
    Code code = begin(CodecCode.STRING, name);
    in(code.statement()).string(items);
    code.give(CodecCode.STRING);
    whole(name, items, "Ljava/lang/CharSequence;");
  }
}
