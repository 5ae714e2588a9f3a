package io.ringkernel.compiler;

import io.ringkernel.GpuContext;
import io.ringkernel.frontend.bytecode.ArrayResult;
import io.ringkernel.frontend.bytecode.BytecodeFrontEnd;
import io.ringkernel.frontend.bytecode.RecordMembers;
import io.ringkernel.frontend.source.ClassFileMethods;
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
  public Reader reader(Function<String, Optional<byte[]>> classFiles, UnaryOperator<String> claim,
      boolean asserting) {
    BytecodeFrontEnd frontEnd = new BytecodeFrontEnd(classFiles::apply, claim, asserting);
    return (owner, method, descriptor, problems) -> frontEnd
        .translate(owner, method, descriptor, problems).map(translation -> new Translated(
            translation.root(), translation.array().map(BytecodeMethods::array),
            translation.functions(), translation.classesRead()));
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
