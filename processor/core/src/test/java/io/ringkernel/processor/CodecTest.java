package io.ringkernel.processor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.processor.declaration.MessageDeclaration;
import io.ringkernel.runtime.MessageCodec;
import java.lang.foreign.MemorySegment;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.URLClassLoader;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodecTest {
  private static final String EVERYTHING = """
      package demo;

      import io.ringkernel.GpuType;
      import io.ringkernel.RingMessage;

      @RingMessage
      public record Everything(boolean flag, long amount, byte small, Point where, char letter,
          short medium, float ratio, double exact, int count, boolean decode) {
        @GpuType
        public record Point(float x, byte tag, Inner inner) {}

        @GpuType
        public record Inner(short a, double b) {}
      }
      """;

  @TempDir
  private Path folder;
  private TestCompiler.Result result;
  private URLClassLoader loader;

  @BeforeEach
  void compile() {
    result = new TestCompiler(folder).option("-Werror").source(EVERYTHING).compile();
    assertEquals("[]", result.problems().toString());
    loader = result.loader();
  }

  @AfterEach
  void close() throws Exception {
    loader.close();
  }

  @Test
  void generatedSourceIsWhatAPersonWouldWrite() {
    GoldenFile.check("generated/EverythingCodec.java", result.file("demo/EverythingCodec.java"));
  }

  @Test
  void everyComponentSurvivesARoundTripAtAnyOffset() throws Exception {
    Record message = everything();
    MessageCodec<Record> codec = codec();
    MemorySegment memory = MemorySegment.ofArray(new byte[codec.byteSize() + 3]);

    codec.encode(message, memory, 3);

    assertEquals(message, codec.decode(memory, 3));
  }

  @Test
  void bytesAreLittleEndianAtNaturalOffsetsWithZeroPadding() throws Exception {
    MessageCodec<Record> codec = codec();
    byte[] bytes = new byte[codec.byteSize()];
    Arrays.fill(bytes, (byte) 0x55);

    codec.encode(everything(), MemorySegment.ofArray(bytes), 0);

    ByteBuffer expected = ByteBuffer.allocate(codec.byteSize()).order(ByteOrder.LITTLE_ENDIAN);
    expected.put(0, (byte) 1).putLong(8, Long.MIN_VALUE + 5).put(16, (byte) -3)
        .putFloat(24, 1.5f).put(28, (byte) 7).putShort(32, (short) -2).putDouble(40, Math.PI)
        .putChar(48, 'ß').putShort(50, (short) -300).putFloat(52, -0.0f).putDouble(56, 1e300)
        .putInt(64, -9).put(68, (byte) 1);
    assertEquals(72, codec.byteSize());
    assertArrayEquals(expected.array(), bytes);
  }

  @Test
  void flyweightAccessorsReachNestedComponents() throws Exception {
    MessageCodec<Record> codec = codec();
    MemorySegment memory = MemorySegment.ofArray(new byte[codec.byteSize()]);
    Class<?> type = loader.loadClass("demo.EverythingCodec");
    Method get = type.getMethod("where_inner_b", MemorySegment.class, long.class);
    Method set = type.getMethod("where_inner_b", MemorySegment.class, long.class, double.class);

    set.invoke(null, memory, 0L, 2.25);

    assertEquals(2.25, get.invoke(null, memory, 0L));
    assertEquals(false, type.getMethod("decode_", MemorySegment.class, long.class)
        .invoke(null, memory, 0L));
  }

  @Test
  void nullAndShortSegmentsAreRefusedBeforeAByteIsWritten() throws Exception {
    MessageCodec<Record> codec = codec();
    byte[] bytes = new byte[codec.byteSize() - 1];
    Record hollow = make(everything().getClass(), true, 1L, (byte) 0, null, 'x', (short) 0, 0f,
        0d, 0, false);

    assertThrows(NullPointerException.class,
        () -> codec.encode(null, MemorySegment.ofArray(bytes), 0));
    assertThrows(IndexOutOfBoundsException.class,
        () -> codec.encode(everything(), MemorySegment.ofArray(bytes), 0));
    assertEquals("where", assertThrows(NullPointerException.class,
        () -> codec.encode(hollow, MemorySegment.ofArray(new byte[72]), 0)).getMessage());
    assertArrayEquals(new byte[bytes.length], bytes);
  }

  @Test
  void typeIdDerivesFromTheBinaryNameAndIsPositive() throws Exception {
    assertEquals(MessageDeclaration.derivedTypeId("demo.Everything"), codec().typeId());
    assertTrue(codec().typeId() > 0);
    // FNV-1a, 32 bits: the published value of "foobar" is 0xbf9cf968.
    assertEquals(0x3f9cf968, MessageDeclaration.derivedTypeId("foobar"));
  }

  private MessageCodec<Record> codec() throws ReflectiveOperationException {
    @SuppressWarnings("unchecked")
    MessageCodec<Record> codec = (MessageCodec<Record>) loader.loadClass("demo.EverythingCodec")
        .getField("INSTANCE").get(null);
    return codec;
  }

  private Record everything() {
    try {
      Record inner = make(loader.loadClass("demo.Everything$Inner"), (short) -2, Math.PI);
      Record point = make(loader.loadClass("demo.Everything$Point"), 1.5f, (byte) 7, inner);
      return make(loader.loadClass("demo.Everything"), true, Long.MIN_VALUE + 5, (byte) -3, point,
          'ß', (short) -300, -0.0f, 1e300, -9, true);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private static Record make(Class<?> type, Object... components)
      throws ReflectiveOperationException {
    Constructor<?> constructor = type.getDeclaredConstructors()[0];
    return (Record) constructor.newInstance(components);
  }
}
