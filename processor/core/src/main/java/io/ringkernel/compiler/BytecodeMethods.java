package io.ringkernel.compiler;

import io.ringkernel.GpuContext;
import io.ringkernel.frontend.bytecode.ArrayResult;
import io.ringkernel.frontend.bytecode.BytecodeFrontEnd;
import io.ringkernel.frontend.bytecode.RecordMembers;
import io.ringkernel.frontend.source.ClassFileMethods;
import io.ringkernel.ir.Type;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Gives the source front end the methods that the one for class files translates. */
public final class BytecodeMethods implements ClassFileMethods {
  /** Keeps nothing; readers do. */
  public BytecodeMethods() {}

  @Override
  public Reader reader(Function<String, Optional<byte[]>> classFiles,
      Function<String, Optional<Type.Element>> values, UnaryOperator<String> claim,
      boolean asserting) {
    BytecodeFrontEnd frontEnd = new BytecodeFrontEnd(classFiles::apply, claim, asserting);
    frontEnd.take(values);
    return (owner, method, descriptor, passed, problems) -> frontEnd
        .translate(owner, method, descriptor,
            passed.stream().map(BytecodeMethods::passed).toList(), problems)
        .map(translation -> new Translated(translation.root(),
            translation.array().map(BytecodeMethods::array), translation.functions(),
            translation.classesRead()));
  }

  private static io.ringkernel.frontend.bytecode.Passed passed(ClassFileMethods.Passed passed) {
    return switch (passed) {
      case ClassFileMethods.Passed.ByType _ ->
          io.ringkernel.frontend.bytecode.Passed.ByType.BY_TYPE;
      case ClassFileMethods.Passed.OfValue(String type) ->
          new io.ringkernel.frontend.bytecode.Passed.OfValue(type);
      case ClassFileMethods.Passed.OfFunction given ->
          new io.ringkernel.frontend.bytecode.Passed.OfFunction(given.function(),
              given.captured(), name(given.method()), descriptor(given.method()),
              given.result());
      case ClassFileMethods.Passed.OfMethod(String code, String method) ->
          new io.ringkernel.frontend.bytecode.Passed.OfMethod(code.substring(0,
              code.indexOf('.')), name(code), descriptor(code), name(method),
              descriptor(method));
    };
  }

  private static String name(String key) {
    return key.substring(key.indexOf('.') + 1, key.indexOf('('));
  }

  private static String descriptor(String key) {
    return key.substring(key.indexOf('('));
  }

  private static ReturnedArray array(ArrayResult result) {
    return switch (result) {
      case ArrayResult.OfParameter(int index) -> new ReturnedArray.OfParameter(index);
      case ArrayResult.Made(var _, int length) -> new ReturnedArray.Made(length);
    };
  }

  @Override
  public boolean givesField(byte[] classFile, String name) {
    return RecordMembers.givesField(classFile, name);
  }

  @Override
  public boolean keepsArguments(byte[] classFile, String descriptor) {
    return RecordMembers.keepsArguments(classFile, descriptor);
  }

  @Override
  public Optional<byte[]> ofProduct(String internalName) {
    try (InputStream in = GpuContext.class.getResourceAsStream("/" + internalName + ".class")) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
