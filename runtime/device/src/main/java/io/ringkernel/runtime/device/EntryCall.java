package io.ringkernel.runtime.device;

import io.ringkernel.runtime.device.KernelImage.Binding;
import io.ringkernel.runtime.device.KernelImage.Entry;
import io.ringkernel.runtime.device.KernelImage.Field;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One launch of one entry point.
 *
 * @param entry what is launched
 * @param blocksX blocks along x
 * @param blocksY blocks along y
 * @param blocksZ blocks along z
 * @param buffers memory of each of the entry's buffers, in binding order
 * @param values by position of the parameter: a boxed primitive, or the length of an array
 * @param sharedLengths elements of each array that the launch sizes; negative where the kernel
 *     throws
 */
public record EntryCall(Entry entry, int blocksX, int blocksY, int blocksZ,
    List<DeviceMemory> buffers, List<Object> values, List<Integer> sharedLengths) {
  private static final ValueLayout.OfLong LONG =
      ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  private static final ValueLayout.OfInt INT =
      ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

  /** Copies the lists. */
  public EntryCall {
    buffers = List.copyOf(buffers);
    values = List.copyOf(values);
    sharedLengths = List.copyOf(sharedLengths);
  }

  /** A launch of an entry whose shared arrays have their lengths in the code. */
  public EntryCall(Entry entry, int blocksX, int blocksY, int blocksZ, List<DeviceMemory> buffers,
      List<Object> values) {
    this(entry, blocksX, blocksY, blocksZ, buffers, values, List.of());
  }

  /** Bytes of a block for the shared array of that number. */
  public long sharedBytes(int number) {
    return entry.shared().get(number).bytes(sharedLengths.get(number));
  }

  /** Bytes of a block for all arrays that the launch sizes. */
  public long sharedBytes() {
    return IntStream.range(0, sharedLengths.size()).mapToLong(this::sharedBytes).sum();
  }

  /** An argument as C passes it: a pointer to device memory, or bytes of a scalar. */
  public sealed interface Positional {
    /** The address of a buffer. */
    record Pointer(DeviceMemory memory) implements Positional {}

    /** A boxed {@code Integer}, {@code Long}, {@code Float} or {@code Double}. */
    record Scalar(Object value) implements Positional {}
  }

  /** The arguments block, for targets that have one: scalars, then lengths, padded. */
  public byte[] argumentsBlock() {
    byte[] block = new byte[entry.argumentsSize()];
    MemorySegment bytes = MemorySegment.ofArray(block);
    for (Field field : entry.arguments()) {
      switch (widened(values.get(field.parameter()))) {
        case Integer value -> bytes.set(INT, field.offset(), value);
        case Long value -> bytes.set(LONG, field.offset(), value);
        // Raw bits: a NaN keeps its payload.
        case Float value ->
          bytes.set(INT, field.offset(), Float.floatToRawIntBits(value));
        case Double value ->
          bytes.set(LONG, field.offset(), Double.doubleToRawLongBits(value));
        default -> throw new AssertionError(field.name());
      }
    }
    return block;
  }

  /** The arguments in the order of the parameters, an array's length after its address. */
  public List<Positional> positional() {
    List<Positional> arguments = new ArrayList<>();
    int last = entry.buffers().stream().mapToInt(Binding::parameter).max().orElse(-1);
    for (Field field : entry.arguments()) {
      last = Math.max(last, field.parameter());
    }
    for (int parameter = 0; parameter <= last; parameter++) {
      addPositional(parameter, arguments);
    }
    return arguments;
  }

  private void addPositional(int parameter, List<Positional> arguments) {
    int scalars = (int) entry.arguments().stream()
        .filter(field -> field.parameter() == parameter).count();
    Object value = scalars == 0 ? null : widened(values.get(parameter));
    for (int i = 0; i < buffers.size(); i++) {
      if (entry.buffers().get(i).parameter() == parameter) {
        arguments.add(new Positional.Pointer(buffers.get(i)));
        // each column of an array has a length of its own
        if (scalars-- > 0) {
          arguments.add(new Positional.Scalar(value));
        }
      }
    }
    if (scalars > 0) {
      arguments.add(new Positional.Scalar(value));
    }
  }

  /** Narrow values fill four bytes, as the binding rule says. */
  private static Object widened(Object value) {
    return switch (value) {
      case Boolean b -> b ? 1 : 0;
      case Byte b -> (int) b;
      case Short s -> (int) s;
      case Character c -> (int) c;
      default -> value;
    };
  }
}
