package io.ringkernel.tests.corpus;

import io.ringkernel.ir.layout.FrameLayout;
import io.ringkernel.runtime.MessageCodec;
import io.ringkernel.runtime.message.LayoutMismatchException;
import io.ringkernel.runtime.message.MalformedMessageException;
import io.ringkernel.runtime.message.MessageFrame;
import io.ringkernel.runtime.message.MessageTypes;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What Jazzer calls, in a process of its own with the compiled corpus on its class path: any bytes
 * are a message, or refused by one of two exceptions. Everything else is a finding.
 *
 * <p>The first byte of the input chooses: the rest is a frame; or the payload of a sound frame, as
 * no random change of a frame gets past its checksum; or damage to a frame.
 */
public final class MessageFuzzer {
  /** Names the folder of the compiled corpus. */
  static final String FOLDER = "ringkernel.fuzz.corpus";
  private static final Pattern CLASS = Pattern.compile("\"class\": \"([^\"]+)\"");
  private static List<MessageCodec<Record>> codecs;
  private static MessageTypes types;

  private MessageFuzzer() {}

  /** One input. */
  public static void fuzzerTestOneInput(byte[] input) {
    if (codecs == null) {
      codecs = load(Path.of(System.getProperty(FOLDER)));
      types = MessageTypes.of(codecs);
    }
    if (input.length < 2) {
      return;
    }
    byte[] rest = Arrays.copyOfRange(input, 2, input.length);
    MessageCodec<Record> codec = codecs.get((input[1] & 0xff) % codecs.size());
    switch (input[0] & 3) {
      case 0 -> frame(rest);
      case 1 -> payload(codec, rest);
      case 2 -> damage(codec, rest);
      default -> bare(codec, rest);
    }
  }

  /** The codecs of the messages that have schema files, in order of their ids. */
  static List<MessageCodec<Record>> load(Path folder) {
    List<MessageCodec<Record>> found = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder.resolve("META-INF/ringkernel/message"))) {
      for (Path file : files.sorted().toList()) {
        Matcher name = CLASS.matcher(Files.readString(file));
        if (!name.find()) {
          throw new AssertionError(file);
        }
        Field instance = Class.forName(name.group(1).replace('$', '_') + "Codec", true,
            Thread.currentThread().getContextClassLoader()).getDeclaredField("INSTANCE");
        instance.setAccessible(true);
        @SuppressWarnings("unchecked") // any record will do here
        MessageCodec<Record> codec = (MessageCodec<Record>) instance.get(null);
        found.add(codec);
      }
    } catch (IOException | ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
    return found;
  }

  private static void frame(byte[] bytes) {
    try {
      types.decode(MemorySegment.ofArray(bytes), 0);
    } catch (MalformedMessageException | LayoutMismatchException _) {
      // What the bytes are.
    }
  }

  /** A message of any contents: what it decodes to must survive another way through bytes. */
  private static void payload(MessageCodec<Record> codec, byte[] rest) {
    Record message = bare(codec, rest);
    if (message == null) {
      return;
    }
    MemorySegment frame = MemorySegment.ofArray(new byte[MessageFrame.byteSize(codec)]);
    MessageFrame.encode(codec, message, frame, 0);
    Record again = types.decode(frame, 0);
    if (!codec.contentEquals(message, again)
        || codec.contentHash(message) != codec.contentHash(again)) {
      throw new AssertionError(message + " became " + again);
    }
    MemorySegment twice = MemorySegment.ofArray(new byte[(int) frame.byteSize()]);
    MessageFrame.encode(codec, again, twice, 0);
    if (twice.mismatch(frame) >= 0) {
      throw new AssertionError("equal messages have other bytes at " + twice.mismatch(frame));
    }
  }

  /** The message of bytes that end where the payload ends or before; null if there is none. */
  private static Record bare(MessageCodec<Record> codec, byte[] rest) {
    byte[] exact = Arrays.copyOf(rest, Math.min(rest.length, codec.byteSize()));
    try {
      return codec.decode(MemorySegment.ofArray(exact), 0);
    } catch (MalformedMessageException e) {
      return null;
    } catch (IndexOutOfBoundsException e) {
      if (exact.length == codec.byteSize()) {
        throw new AssertionError("a whole payload was read beyond its end", e);
      }
      return null;
    }
  }

  /** Changes of up to 32 bits in a row are always found. */
  private static void damage(MessageCodec<Record> codec, byte[] rest) {
    Record message = rest.length < 8 ? null
        : bare(codec, Arrays.copyOf(rest, Math.max(rest.length, codec.byteSize())));
    if (message == null) {
      return;
    }
    MemorySegment frame = MemorySegment.ofArray(new byte[MessageFrame.byteSize(codec)]);
    MessageFrame.encode(codec, message, frame, 0);
    int at = ((rest[0] & 0xff) << 8 | rest[1] & 0xff)
        % (FrameLayout.BYTES + codec.byteSize() - Integer.BYTES + 1);
    int change = rest[2] & 0xff | (rest[3] & 0xff) << 8 | (rest[4] & 0xff) << 16 | rest[5] << 24;
    frame.set(ValueLayout.JAVA_INT_UNALIGNED, at,
        frame.get(ValueLayout.JAVA_INT_UNALIGNED, at) ^ change);
    try {
      types.decode(frame, 0);
    } catch (MalformedMessageException _) {
      return;
    }
    if (change != 0) {
      throw new AssertionError("%08x at %d was not found".formatted(change, at));
    }
  }
}
