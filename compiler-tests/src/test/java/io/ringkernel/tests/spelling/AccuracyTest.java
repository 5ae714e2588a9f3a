package io.ringkernel.tests.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.ringkernel.DoubleMath;
import io.ringkernel.FloatMath;
import io.ringkernel.ir.RawBits;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.emit.Lowering;
import io.ringkernel.ir.intrinsic.Accuracy;
import io.ringkernel.ir.intrinsic.Intrinsic;
import io.ringkernel.ir.intrinsic.Intrinsics;
import io.ringkernel.ir.intrinsic.Spelling;
import io.ringkernel.lower.cuda.CudaLowering;
import io.ringkernel.lower.msl.MslLowering;
import io.ringkernel.lower.wgsl.WgslLowering;
import io.ringkernel.verify.execution.Argument;
import io.ringkernel.verify.execution.EmulatedExecutor;
import io.ringkernel.verify.execution.EmulatedLanguage;
import io.ringkernel.verify.execution.KernelExecutor;
import io.ringkernel.verify.execution.KernelExecutor.Execution;
import io.ringkernel.verify.execution.LaunchCase;
import io.ringkernel.verify.execution.Outcome;
import io.ringkernel.verify.execution.WgslExecutor;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * How far functions that are approximated lie from the exact value, measured; the figures of one
 * machine are in {@code docs/accuracy.md}, written by {@code -Dgolden=update}. Only what this
 * product computes itself is measured: a target's own functions have the bounds of their vendor,
 * and an emulator has not their errors.
 */
class AccuracyTest {
  private static final Path PAGE = Path.of("..", "docs", "accuracy.md");
  private static final int SAMPLES = 4000;

  /**
   * The largest errors, and where the one in units was.
   *
   * @param wrong operands whose error is above both bounds
   */
  private record Error(double ulp, double absolute, String at, List<String> wrong) {
    static final Error NONE = new Error(0, 0, "", List.of());

    Error with(double exact, float found, String operands, double maximum, double least) {
      float nearest = (float) exact;
      if (Float.isNaN(nearest) || Float.isInfinite(nearest) || Math.abs(nearest) < 1e-37f) {
        return this;
      }
      double distance = Math.abs(exact - found);
      double units = distance / Math.ulp(nearest);
      List<String> failed = new ArrayList<>(wrong);
      if (units > maximum && distance > least && wrong.size() < 5) {
        failed.add(operands + " gave " + found + " for " + exact);
      }
      return new Error(Math.max(ulp, units), Math.max(absolute, distance),
          units > ulp ? operands : at, failed);
    }
  }

  private static List<Intrinsic> rows(Lowering lowering) {
    return Intrinsics.all().stream().filter(row -> row.kind() == Intrinsic.Kind.PURE
        && row.result().equals(Type.F32) && !row.parameters().isEmpty()
        && row.parameters().stream().allMatch(Type.F32::equals)
        && row.forms().containsKey(lowering.target())
        && !row.forms().get(lowering.target()).accuracy().isExact()
        && row.forms().get(lowering.target()).spelling() instanceof Spelling.Expand
        && wide(row).isPresent()).toList();
  }

  /** The row that computes the same in double. */
  private static Optional<Intrinsic> wide(Intrinsic row) {
    return Intrinsics.all().stream()
        .filter(r -> r.name().equals(row.name().replace("_f32", "_f64"))).findFirst();
  }

  private static float[][] operands(Intrinsic row) {
    SplittableRandom random = new SplittableRandom(row.name().hashCode());
    float[][] columns = new float[row.parameters().size()][SAMPLES];
    for (float[] column : columns) {
      for (int i = 0; i < SAMPLES; i++) {
        column[i] = (float) switch (i % 3) {
          case 0 -> random.nextDouble(-1, 1);
          case 1 -> random.nextDouble(-20, 20);
          default -> Math.scalb(random.nextDouble(1, 2), random.nextInt(-20, 20));
        };
      }
    }
    return columns;
  }

  private static TreeMap<String, Error> measure(Lowering lowering, KernelExecutor executor) {
    List<Intrinsic> rows = rows(lowering);
    List<Execution> executions = new ArrayList<>();
    for (Intrinsic row : rows) {
      List<Argument> arguments = new ArrayList<>();
      Arrays.stream(operands(row)).forEach(column -> arguments.add(Argument.in(column)));
      arguments.add(Argument.inOut(new float[SAMPLES]));
      executions.add(new Execution(RowKernel.lowered(row, lowering), LaunchCase.linear(
          RowKernel.ENTRY, SAMPLES, 1, arguments.toArray(Argument[]::new))));
    }
    List<Outcome> outcomes = executor.runAll(executions);
    TreeMap<String, Error> errors = new TreeMap<>();
    for (int k = 0; k < rows.size(); k++) {
      float[] found = (float[]) outcomes.get(k).orFail().arrays().getLast();
      errors.put(rows.get(k).name(), errors(rows.get(k), found,
          rows.get(k).forms().get(lowering.target()).accuracy()));
    }
    return errors;
  }

  private static Error errors(Intrinsic row, float[] found, Accuracy bound) {
    float[][] columns = operands(row);
    Intrinsic.Evaluator exact = wide(row).orElseThrow().evaluator().orElseThrow();
    Error error = Error.NONE;
    for (int i = 0; i < SAMPLES; i++) {
      long[] bits = new long[columns.length];
      StringBuilder at = new StringBuilder();
      for (int k = 0; k < bits.length; k++) {
        bits[k] = RawBits.of((double) columns[k][i]);
        at.append(k == 0 ? "" : ", ").append(columns[k][i]);
      }
      error = error.with(RawBits.asDouble(exact.apply(bits)), found[i], at.toString(),
          bound.ulp(), bound.absolute());
    }
    return error;
  }

  private static void check(TreeMap<String, Error> errors) {
    errors.forEach((name, error) -> assertEquals(List.of(), error.wrong(), name));
  }

  /** What a function of the library may be off: units in the last place, or an absolute error. */
  private record Library(String name, double from, double to, double ulp, double absolute) {}

  private static final List<Library> LIBRARY = List.of(new Library("rsqrt", 1e-3, 1e3, 2, 0),
      new Library("exp2", -100, 100, 1, 0), new Library("exp10", -30, 30, 1, 0),
      new Library("log2", 1e-3, 1e3, 3, 0), new Library("sinpi", -100, 100, 3, 0),
      new Library("cospi", -100, 100, 3, 1e-7), new Library("asinh", -100, 100, 3, 0),
      new Library("acosh", 1.001, 100, 3, 0), new Library("atanh", -0.999, 0.999, 3, 0),
      new Library("erf", -4, 4, 16, 0), new Library("erfc", -3, 9, 24, 0),
      new Library("erfinv", -0.999, 0.999, 24, 0),
      new Library("erfcinv", 1e-6, 1.99, 24, 1e-6),
      new Library("normcdf", -5, 5, 64, 0), new Library("normcdfinv", 1e-6, 0.999, 24, 1e-6),
      new Library("tgamma", -5.9, 30, 32, 0), new Library("lgamma", 0.1, 100, 8, 1e-4),
      new Library("j0", -100, 100, 0, 1e-6), new Library("j1", -100, 100, 0, 1e-6),
      new Library("y0", 0.01, 100, 0, 1e-6), new Library("y1", 0.5, 100, 0, 2e-6),
      new Library("cylBesselI0", -80, 80, 16, 0), new Library("cylBesselI1", -80, 80, 16, 0));

  private static TreeMap<String, Error> library() throws ReflectiveOperationException {
    TreeMap<String, Error> errors = new TreeMap<>();
    for (Library function : LIBRARY) {
      Method single = FloatMath.class.getMethod(function.name(), float.class);
      Method wide = DoubleMath.class.getMethod(function.name(), double.class);
      Error error = Error.NONE;
      for (int i = 0; i < SAMPLES; i++) {
        float x = (float) (function.from() + (function.to() - function.from()) * i / SAMPLES);
        error = error.with((double) wide.invoke(null, (double) x),
            (float) single.invoke(null, x), "" + x, function.ulp(), function.absolute());
      }
      errors.put(function.name(), error);
    }
    return errors;
  }

  @Test
  void functionsOfTheLibraryKeepTheirBounds() throws ReflectiveOperationException {
    check(library());
  }

  @Test
  void everyExpansionKeepsItsBoundAndThePageNamesIt()
      throws IOException, ReflectiveOperationException {
    StringBuilder page = new StringBuilder("""
        # Accuracy, measured

        Errors against the exact value, in units in the last place (ULP) of the correctly rounded
        `float`, and absolute, over 4,000 operands each. Written by `AccuracyTest` with
        `-Dgolden=update` on one machine; the test itself compares with the bounds of
        [intrinsics.md](intrinsics.md) on every machine. Functions that a target has itself are not
        here: their bounds are those of the vendor.

        ## Functions of `Math` that RingKernel computes itself

        | target | row | ULP | absolute | at |
        | --- | --- | --- | --- | --- |
        """);
    section(page, new CudaLowering(),
        EmulatedExecutor.of(EmulatedLanguage.CUDA, false).withSeeds(0));
    section(page, new MslLowering(),
        EmulatedExecutor.of(EmulatedLanguage.MSL, false).withSeeds(0));
    try (WgslExecutor executor = WgslExecutor.open()) {
      section(page, new WgslLowering(), executor);
    }
    page.append("""

        ## `FloatMath` on the JVM

        On a target the errors of the functions of `Math` that these use come on top. `DoubleMath`
        is within 1e-14 of the exact value, or of 1.

        | function | from | to | ULP | absolute | at |
        | --- | --- | --- | --- | --- | --- |
        """);
    TreeMap<String, Error> library = library();
    LIBRARY.forEach(function -> page.append(String.format(Locale.ROOT,
        "| `%s` | %s | %s | %s |%n", function.name(), function.from(), function.to(),
        cells(library.get(function.name()))).replace(System.lineSeparator(), "\n")));
    if ("update".equals(System.getProperty("golden"))) {
      Files.writeString(PAGE, page);
    }
    assertEquals(names(page.toString()), names(Files.readString(PAGE)));
  }

  /** The figures differ from device to device; which functions there are does not. */
  private static List<String> names(String page) {
    return page.lines().filter(line -> line.startsWith("| "))
        .map(line -> String.join("|", Arrays.copyOf(line.split("\\|"), 3))).toList();
  }

  private static void section(StringBuilder page, Lowering lowering, KernelExecutor executor) {
    TreeMap<String, Error> errors = measure(lowering, executor);
    check(errors);
    errors.forEach((name, error) -> page.append("| ").append(lowering.target().id())
        .append(" | ").append(name).append(" | ").append(cells(error)).append(" |\n"));
  }

  private static String cells(Error error) {
    return String.format(Locale.ROOT, "%.2f | %.2g | %s", error.ulp(), error.absolute(),
        error.at());
  }
}
