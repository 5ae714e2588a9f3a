package io.ringkernel.processor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.runtime.MessageCodec;
import io.ringkernel.runtime.message.LayoutMismatchException;
import io.ringkernel.runtime.message.MalformedMessageException;
import io.ringkernel.runtime.message.MessageFrame;
import java.lang.foreign.MemorySegment;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URLClassLoader;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Codecs of messages with arrays, strings, enums and roles. */
class ItemCodecTest {
  private static final String ORDER = """
      package demo;

      import io.ringkernel.*;

      @RingMessage(typeId = 7, version = 3)
      public record Order(@MessageId long id, Side side, @Length(4) float[] levels,
          @MaxLength(5) byte[] blob, @MaxLength(6) String name, @Length(3) boolean[] flags,
          @MaxLength(2) double[] wide, Venue venue, @CorrelationId long group,
          @Priority int urgency, @Deadline long patience, byte last) {
        public enum Side { BUY, SELL }

        @GpuType
        public record Venue(Side side, int floor) {}
      }
      """;
  private static final int LEVELS = 12;
  private static final int BLOB = 28;
  private static final int NAME = 40;
  private static final int FLAGS = 56;
  private static final int WIDE = 64;
  private static final int VENUE = 88;
  private static final int SIZE = 128;

  @TempDir
  private Path folder;
  private TestCompiler.Result result;
  private URLClassLoader loader;
  private MessageCodec<Record> codec;
  private Object buy;
  private Object sell;

  @BeforeEach
  @SuppressWarnings("unchecked") // the codec of the record that the tests make
  void compile() throws Exception {
    result = new TestCompiler(folder).option("-Werror").source(ORDER).compile();
    assertEquals("[]", result.problems().toString());
    loader = result.loader();
    codec = (MessageCodec<Record>) loader.loadClass("demo.OrderCodec").getField("INSTANCE")
        .get(null);
    Object[] sides = loader.loadClass("demo.Order$Side").getEnumConstants();
    buy = sides[0];
    sell = sides[1];
  }

  @AfterEach
  void close() throws Exception {
    loader.close();
  }

  @Test
  void generatedSourceIsWhatAPersonWouldWrite() {
    GoldenFile.check("generated/OrderCodec.java", result.file("demo/OrderCodec.java"));
  }

  @Test
  void schemaSaysWhereEverythingLies() {
    GoldenFile.check("generated/Order.json", result.file("META-INF/ringkernel/message/7.json"));
  }

  @Test
  void bytesAreThoseOfTheLayout() {
    byte[] bytes = new byte[SIZE];
    Arrays.fill(bytes, (byte) 0x55);
    assertEquals(SIZE, codec.byteSize());

    codec.encode(order(), MemorySegment.ofArray(bytes), 0);

    ByteBuffer expected = ByteBuffer.allocate(SIZE).order(ByteOrder.LITTLE_ENDIAN);
    expected.putLong(0, 42).putInt(8, 1);
    expected.putFloat(LEVELS, 1.5f).putFloat(LEVELS + 4, -0.0f).putFloat(LEVELS + 12, 3f);
    expected.putInt(BLOB, 3).put(BLOB + 4, (byte) 9).put(BLOB + 6, (byte) -1);
    expected.putInt(NAME, 2).putChar(NAME + 4, 'ß').putChar(NAME + 6, '\ud800');
    expected.put(FLAGS + 1, (byte) 1);
    expected.putInt(WIDE, 1).putDouble(WIDE + 8, Math.PI);
    expected.putInt(VENUE, 0).putInt(VENUE + 4, 12);
    expected.putLong(96, -5).putInt(104, 200).putLong(112, 1000).put(120, (byte) 77);
    assertArrayEquals(expected.array(), bytes);
  }

  @Test
  void recordSurvivesARoundTripByContent() {
    MemorySegment memory = MemorySegment.ofArray(new byte[SIZE + 5]);
    codec.encode(order(), memory, 5);

    Record decoded = codec.decode(memory, 5);

    assertFalse(order().equals(decoded), "records compare arrays by identity");
    assertTrue(codec.contentEquals(order(), decoded));
    assertEquals(codec.contentHash(order()), codec.contentHash(decoded));
    assertFalse(codec.contentEquals(order(), order("levels", new float[] {1.5f, 0.0f, 0, 3})));
    assertFalse(codec.contentEquals(order(), order("name", "x")));
    assertFalse(codec.contentEquals(order(), order("last", (byte) 78)));
  }

  @Test
  void rolesAreTold() {
    assertEquals(42, codec.messageId(order()));
    assertEquals(-5, codec.correlationId(order()));
    assertEquals(200, codec.priority(order()));
    assertEquals(1000, codec.deadline(order()));
    assertEquals(3, codec.layoutVersion());
    assertEquals(7, codec.typeId());
    assertThrows(IllegalArgumentException.class, () -> codec.priority(order("urgency", 256)));
    assertThrows(IllegalArgumentException.class, () -> codec.deadline(order("patience", -1L)));
  }

  @Test
  void nullAndWrongLengthsAreRefusedBeforeAByteIsWritten() {
    assertRefused(NullPointerException.class, "levels", order("levels", null));
    assertRefused(NullPointerException.class, "side", order("side", null));
    assertRefused(NullPointerException.class, "name", order("name", null));
    assertRefused(NullPointerException.class, "venue", order("venue", null));
    assertRefused(IllegalArgumentException.class,
        "levels has 3 elements; a message has exactly 4 of them", order("levels", new float[3]));
    assertRefused(IllegalArgumentException.class,
        "blob has 6 elements; a message has at most 5 of them", order("blob", new byte[6]));
    assertRefused(IllegalArgumentException.class,
        "name has 7 elements; a message has at most 6 of them", order("name", "1234567"));
    assertRefused(IllegalArgumentException.class,
        "wide has 3 elements; a message has at most 2 of them", order("wide", new double[3]));
  }

  private void assertRefused(Class<? extends Exception> type, String message, Record order) {
    byte[] bytes = new byte[SIZE];
    assertEquals(message, assertThrows(type,
        () -> codec.encode(order, MemorySegment.ofArray(bytes), 0)).getMessage());
    assertArrayEquals(new byte[SIZE], bytes);
  }

  @Test
  void lengthsAndConstantsThatCannotBeAreRefused() {
    assertMalformed(BLOB, 6, "blob claims 6 elements, at most 5 are possible");
    assertMalformed(BLOB, -1, "blob claims -1 elements, at most 5 are possible");
    assertMalformed(NAME, Integer.MIN_VALUE,
        "name claims -2147483648 elements, at most 6 are possible");
    assertMalformed(WIDE, 3, "wide claims 3 elements, at most 2 are possible");
    assertMalformed(8, 2, "side claims constant number 2, there are 2");
    assertMalformed(VENUE, -7, "venue.side claims constant number -7, there are 2");
  }

  private void assertMalformed(int offset, int value, String message) {
    ByteBuffer bytes = ByteBuffer.allocate(SIZE).order(ByteOrder.LITTLE_ENDIAN);
    codec.encode(order(), MemorySegment.ofBuffer(bytes), 0);
    bytes.putInt(offset, value);

    assertEquals(message, assertThrows(MalformedMessageException.class,
        () -> codec.decode(MemorySegment.ofBuffer(bytes), 0)).getMessage());
  }

  @Test
  void flyweightReadsAndWritesElements() throws Exception {
    MemorySegment memory = MemorySegment.ofArray(new byte[SIZE]);
    codec.encode(order(), memory, 0);

    assertEquals(3f, call("levels", memory, 0L, 3));
    call("levels", memory, 0L, 2, 8.25f);
    assertEquals(8.25f, call("levels", memory, 0L, 2));
    assertEquals(3, call("blob_length", memory, 0L));
    assertEquals('ß', call("name", memory, 0L, 0));
    assertEquals("ß\ud800", call("name", memory, 0L));
    call("name", memory, 0L, "abc");
    assertEquals("abc", call("name", memory, 0L));
    assertEquals(3, call("name_length", memory, 0L));
    call("blob", memory, 0L, new byte[] {4});
    byte[] copy = new byte[3];
    assertEquals(1, call("blob", memory, 0L, copy, 2));
    assertArrayEquals(new byte[] {0, 0, 4}, copy);
    assertEquals(sell, call("side", memory, 0L));
    call("venue_side", memory, 0L, sell);
    assertEquals(sell, call("venue_side", memory, 0L));
    assertThrows(IndexOutOfBoundsException.class, () -> call("levels", memory, 0L, 4));
    assertThrows(IndexOutOfBoundsException.class, () -> call("blob", memory, 0L, 1));
    assertThrows(IllegalArgumentException.class,
        () -> call("levels", memory, 0L, new float[5]));
  }

  /** Each change of the record is another layout to a receiver that has the record as it was. */
  @Test
  void receiverWithAnotherLayoutIsToldOfBoth() throws Exception {
    byte[] frame = new byte[MessageFrame.byteSize(codec)];
    MessageFrame.encode(codec, order(), MemorySegment.ofArray(frame), 0);
    List<String[]> changes = List.of(new String[] {"@Length(4)", "@MaxLength(3)"},
        new String[] {"float[] levels", "int[] levels"}, new String[] {"BUY, SELL", "SELL, BUY"},
        new String[] {"byte last", "byte final_"}, new String[] {"int floor", "float floor"},
        new String[] {"@MaxLength(6)", "@MaxLength(5)"});
    for (int i = 0; i < changes.size(); i++) {
      String[] change = changes.get(i);
      Path other = Files.createDirectory(folder.resolve("other" + i));
      TestCompiler.Result changed =
          new TestCompiler(other).source(ORDER.replace(change[0], change[1])
              .replace("version = 3", "version = 4")).compile();
      assertEquals("[]", changed.problems().toString());
      try (URLClassLoader changedLoader = changed.loader()) {
        @SuppressWarnings("unchecked") // the codec of the same record in another build
        MessageCodec<Record> receiver = (MessageCodec<Record>) changedLoader
            .loadClass("demo.OrderCodec").getField("INSTANCE").get(null);
        String message = assertThrows(LayoutMismatchException.class,
            () -> MessageFrame.decode(receiver, MemorySegment.ofArray(frame), 0)).getMessage();
        assertTrue(message.startsWith("message demo.Order (type id 7) was sent with layout version"
            + " 3, hash 9a21a1e2b5afa84b; this program has version 4, hash "), message);
      }
    }
  }

  @Test
  void shortSegmentsAreNeverReadBeyondTheirEnd() {
    byte[] bytes = new byte[SIZE];
    codec.encode(order(), MemorySegment.ofArray(bytes), 0);
    for (int size = 0; size < SIZE - 7; size++) {
      MemorySegment cut = MemorySegment.ofArray(Arrays.copyOf(bytes, size));
      assertThrows(IndexOutOfBoundsException.class, () -> codec.decode(cut, 0));
    }
  }

  private Object call(String name, Object... arguments) throws Exception {
    for (Method method : loader.loadClass("demo.OrderCodec").getMethods()) {
      if (method.getName().equals(name) && fits(method.getParameterTypes(), arguments)) {
        try {
          return method.invoke(null, arguments);
        } catch (InvocationTargetException e) {
          throw (RuntimeException) e.getCause();
        }
      }
    }
    throw new AssertionError(name);
  }

  private static boolean fits(Class<?>[] types, Object[] arguments) {
    boolean fits = types.length == arguments.length;
    for (int i = 0; fits && i < types.length; i++) {
      fits = types[i].isPrimitive() ? java.lang.invoke.MethodType.methodType(types[i]).wrap()
          .returnType().isInstance(arguments[i]) : types[i].isInstance(arguments[i]);
    }
    return fits;
  }

  private Record order() {
    return order("", null);
  }

  private Record order(String component, Object value) {
    try {
      Constructor<?> venue = loader.loadClass("demo.Order$Venue").getConstructors()[0];
      Object[] values = {42L, sell, new float[] {1.5f, -0.0f, 0, 3}, new byte[] {9, 0, -1},
        "ß\ud800", new boolean[] {false, true, false}, new double[] {Math.PI},
        venue.newInstance(buy, 12), -5L, 200, 1000L, (byte) 77};
      Class<?> type = loader.loadClass("demo.Order");
      for (int i = 0; i < values.length; i++) {
        values[i] = type.getRecordComponents()[i].getName().equals(component) ? value : values[i];
      }
      return (Record) type.getConstructors()[0].newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
