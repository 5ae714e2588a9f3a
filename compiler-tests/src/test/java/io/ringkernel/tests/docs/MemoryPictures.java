package io.ringkernel.tests.docs;

import io.ringkernel.compiler.ActorDispatch;
import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Entry;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Operand;
import io.ringkernel.ir.Scalar;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.layout.ControlBlockLayout;
import io.ringkernel.ir.layout.EmulatedLong;
import io.ringkernel.ir.layout.EntryAbi;
import io.ringkernel.ir.layout.FrameLayout;
import io.ringkernel.ir.layout.StructLayout;
import io.ringkernel.ir.layout.TelemetryLayout;
import io.ringkernel.runtime.ActorId;
import io.ringkernel.runtime.HybridLogicalClock;
import io.ringkernel.runtime.ring.MessageSlot;
import io.ringkernel.tests.docs.ByteDiagram.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The pictures of {@code docs/memory-formats.md}, from what the code computes. */
final class MemoryPictures {
  private static final Type.Struct POINT = new Type.Struct("Point",
      List.of(new Type.Field("x", Type.F32), new Type.Field("y", Type.F32)));
  private static final Type.Struct READING = new Type.Struct("Reading", List.of(
      new Type.Field("valid", Type.BOOL), new Type.Field("channel", Type.I16),
      new Type.Field("level", Type.F32), new Type.Field("unit", Type.I8),
      new Type.Field("at", POINT), new Type.Field("time", Type.I64)));

  private MemoryPictures() {}

  /** By the name that stands in the page. */
  static Map<String, String> all() {
    Map<String, String> pictures = new LinkedHashMap<>();
    pictures.put("sizes", sizes());
    pictures.put("message", message());
    pictures.put("arrays", FormatPictures.arrays());
    pictures.put("long of WGSL", struct(EmulatedLong.STRUCT));
    pictures.put("slot", SlotProbe.core());
    pictures.put("extended slot", SlotProbe.extended());
    pictures.put("slot sizes", slotSizes());
    pictures.put("ring", SlotProbe.ring());
    pictures.put("device slot", deviceSlot());
    pictures.put("control block", FormatPictures.of(ControlBlockLayout.FORMAT));
    pictures.put("telemetry", FormatPictures.of(TelemetryLayout.FORMAT));
    pictures.put("frame", FormatPictures.of(FrameLayout.FORMAT));
    pictures.put("arguments", arguments());
    pictures.put("actor id", actorId());
    pictures.put("clock", clock());
    return pictures;
  }

  private static String java(Type.Element type) {
    return switch (type) {
      case Type.Struct struct -> struct.name();
      case Type.Prim prim -> switch (prim.scalar()) {
        case Scalar.BOOL -> "boolean";
        case Scalar.I8 -> "byte";
        case Scalar.I16 -> "short";
        case Scalar.U16 -> "char";
        case Scalar.I32 -> "int";
        case Scalar.I64 -> "long";
        case Scalar.F32 -> "float";
        case Scalar.F64 -> "double";
      };
    };
  }

  private static String sizes() {
    StringBuilder out = new StringBuilder("Java type  bytes  alignment\n");
    for (Scalar scalar : Scalar.values()) {
      Type.Prim type = Type.of(scalar);
      out.append(String.format(Locale.ROOT, "%-9s  %5d  %9d%n", java(type),
          StructLayout.sizeOf(type), StructLayout.alignmentOf(type)).replace("\r", ""));
    }
    return out.toString();
  }

  private static String record(Type.Struct struct) {
    return struct.fields().stream().map(field -> java(field.type()) + " " + field.name())
        .collect(Collectors.joining(", ", "record " + struct.name() + "(", ")\n"));
  }

  private static String struct(Type.Struct struct) {
    StructLayout layout = StructLayout.of(struct);
    List<Field> fields = layout.leaves().stream().map(leaf -> new Field(leaf.path(), leaf.offset(),
        StructLayout.sizeOf(leaf.type()))).toList();
    return ByteDiagram.draw(fields, layout.byteSize(), "0");
  }

  private static String message() {
    StructLayout layout = StructLayout.of(READING);
    return record(POINT) + record(READING) + "\n" + struct(READING) + "\n" + layout.byteSize()
        + " bytes, alignment " + layout.alignment() + ", layout hash "
        + "%016x".formatted(layout.hash()) + "\n";
  }

  private static String slotSizes() {
    StringBuilder out = new StringBuilder("payload   bytes of a slot   of an extended slot\n");
    for (int payload : new int[] {0, 48, 49, 64, 112, MessageSlot.MAX_PAYLOAD}) {
      out.append("%7d   %15d   %19d\n".formatted(payload, MessageSlot.stride(payload, false),
          MessageSlot.stride(payload, true)));
    }
    return out.toString();
  }

  private static String deviceSlot() {
    return "words of the head     " + ActorDispatch.HEADER_WORDS + "\nwork items of a block "
        + ActorDispatch.BLOCK + "\n";
  }

  private static String arguments() {
    List<Operand> parameters = List.of(new Atom.Value(0, Type.BOOL, "mirrored"),
        Array.global(1, Type.F32, "samples", true), new Atom.Value(2, Type.I64, "seed"),
        Array.global(3, Type.I32, "histogram", true), new Atom.Value(4, Type.F32, "gain"),
        Array.global(5, Type.I32, EntryAbi.TRAPS, true));
    Entry entry = new Entry(256, 1, 1, Entry.BoundsPolicy.TRAP, List.of());
    EntryAbi abi = EntryAbi.of(new Function("mix", parameters, Type.Nothing.NOTHING, List.of(),
        Optional.of(entry), Span.None.NONE));
    List<Field> fields = new ArrayList<>();
    List<EntryAbi.Argument> arguments = abi.arguments();
    for (EntryAbi.Argument argument : arguments) {
      int size = argument.type().equals(Type.I64) ? Long.BYTES : Integer.BYTES;
      fields.add(new Field(argument.name(), argument.offset(), size));
    }
    StringBuilder out = new StringBuilder("mix(GpuContext gpu, boolean mirrored, float[] samples, "
        + "long seed, int[] histogram,\n    float gain), which can trap\n\n");
    for (int binding = 0; binding < abi.buffers().size(); binding++) {
      out.append("binding ").append(binding).append("  ")
          .append(abi.buffers().get(binding).array().hint()).append('\n');
    }
    return out.append("binding ").append(abi.buffers().size()).append("  arguments block of ")
        .append(abi.argumentsSize()).append(" bytes\n\n")
        .append(ByteDiagram.draw(fields, abi.argumentsSize(), "-")).toString();
  }

  /** The widths, from the greatest number that each part takes. */
  private static String actorId() {
    long node = new ActorId(ActorId.MAX_NODE, 1, 0).packed() ^ new ActorId(0, 1, 0).packed();
    long generation = new ActorId(0, ActorId.MAX_GENERATION, 0).packed();
    long index = new ActorId(0, 1, -1).packed() ^ new ActorId(0, 1, 0).packed();
    return bits("node", node) + bits("generation", generation) + bits("index", index);
  }

  private static String clock() {
    long logical = 0;
    for (int bit = 0; bit < Long.SIZE; bit++) {
      if (HybridLogicalClock.logical(1L << bit) != 0) {
        logical |= 1L << bit;
      }
    }
    return bits("microseconds since " + HybridLogicalClock.EPOCH, ~logical)
        + bits("logical counter", logical);
  }

  private static String bits(String name, long mask) {
    return "bits %2d to %2d  %s\n".formatted(63 - Long.numberOfLeadingZeros(mask),
        Long.numberOfTrailingZeros(mask), name);
  }
}
