package io.ringkernel.tests.corpus;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import io.ringkernel.compiler.Compilation;
import io.ringkernel.compiler.KernelCompiler;
import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Entry;
import io.ringkernel.ir.KernelBuilder;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Place;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.diag.Diagnostics;
import io.ringkernel.ir.emit.Artifact;
import io.ringkernel.ir.emit.Lowering;
import io.ringkernel.ir.layout.ControlBlockLayout;
import io.ringkernel.ir.layout.FixedFormat;
import io.ringkernel.ir.layout.TelemetryLayout;
import io.ringkernel.verify.execution.Argument;
import io.ringkernel.verify.execution.EmulatedExecutor;
import io.ringkernel.verify.execution.KernelExecutor;
import io.ringkernel.verify.execution.LaunchCase;
import io.ringkernel.verify.execution.Outcome;
import io.ringkernel.verify.execution.WgslExecutor;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each target reads and writes control blocks and telemetry where the layouts say. */
final class FixedFormatsTest {
  private static final List<FixedFormat> FORMATS =
      List.of(ControlBlockLayout.FORMAT, TelemetryLayout.FORMAT);

  @Test
  void cudaFindsEveryField() {
    check("cuda", EmulatedExecutor.cuda());
  }

  @Test
  void mslFindsEveryField() {
    check("msl", EmulatedExecutor.msl());
  }

  @Test
  void wgslFindsEveryField() {
    try (WgslExecutor executor = WgslExecutor.open()) {
      check("wgsl", executor);
    }
  }

  private static void check(String target, KernelExecutor executor) {
    for (FixedFormat format : FORMATS) {
      Artifact artifact = compile(format, target);
      int[] before = words(format, 1);
      LaunchCase launch = new LaunchCase(artifact.entries().getFirst().symbol(),
          new int[] {1, 1, 1}, new int[] {1, 1, 1}, List.of(Argument.in(before),
              Argument.inOut(new int[before.length])), 0);

      Outcome outcome = executor.run(artifact.text(), launch).orFail();

      assertArrayEquals(words(format, 2), (int[]) outcome.arrays().get(1),
          target + ": " + format.struct());
    }
  }

  /** {@code target[0].field = 2 * source[0].field}, for every field. */
  private static Artifact compile(FixedFormat format, String target) {
    Type.Struct struct = format.struct();
    KernelBuilder kernel = new KernelBuilder();
    Array source = kernel.readOnlyArray(struct, "source");
    Array written = kernel.array(struct, "written");
    for (int i = 0; i < struct.fields().size(); i++) {
      Atom value = kernel.out().let("field", new Op.Load(place(source, i)));
      kernel.out().add(new Stmt.Store(place(written, i),
          kernel.out().binary(Op.BinaryOperator.ADD, value, value), kernel.out().span()));
    }
    Module plain = kernel.module(1, Entry.BoundsPolicy.UNCHECKED);
    Module module = new Module(plain.name(), List.of(struct), plain.functions());
    Lowering lowering = KernelCompiler.findLowerings(FixedFormatsTest.class.getClassLoader())
        .stream().filter(l -> l.target().id().equals(target)).findFirst().orElseThrow();
    Diagnostics diagnostics = new Diagnostics();
    Compilation compilation = new KernelCompiler(List.of(lowering)).compile(
        new KernelCompiler.Request(module, Map.of(), KernelCompiler.Places.NONE, "formats"),
        diagnostics).orElseThrow(() -> new AssertionError(diagnostics.all()));
    return compilation.targets().getFirst().artifact().orElseThrow();
  }

  private static Place place(Array array, int field) {
    return new Place(array, Atom.Const.of(0), List.of(field), Place.Bounds.PROVEN);
  }

  /** Every field has a number of its own, times the factor. */
  private static int[] words(FixedFormat format, int factor) {
    ByteBuffer bytes = ByteBuffer.allocate(format.byteSize()).order(ByteOrder.LITTLE_ENDIAN);
    for (FixedFormat.Field field : format.fields()) {
      int offset = format.offset(field.name());
      if (field.type().equals(Type.I64)) {
        bytes.putLong(offset, factor * (0x0102_0304_0000_0001L * (offset + 1)));
      } else {
        bytes.putInt(offset, factor * (0x0010_0001 * (offset + 1)));
      }
    }
    int[] words = new int[format.byteSize() / Integer.BYTES];
    bytes.asIntBuffer().get(words);
    return words;
  }
}
