package io.ringkernel.tests.docs;

import io.ringkernel.BFloat16;
import io.ringkernel.E2M1;
import io.ringkernel.E2M3;
import io.ringkernel.E3M2;
import io.ringkernel.E4M3;
import io.ringkernel.E5M2;
import io.ringkernel.Half;
import io.ringkernel.ir.Scalar;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.emit.Lowering;
import io.ringkernel.ir.intrinsic.Accuracy;
import io.ringkernel.ir.intrinsic.Capability;
import io.ringkernel.ir.intrinsic.Intrinsic;
import io.ringkernel.ir.intrinsic.Intrinsics;
import io.ringkernel.lower.cuda.CudaLowering;
import io.ringkernel.lower.cuda.NumberFormat;
import io.ringkernel.lower.msl.MslLowering;
import io.ringkernel.lower.wgsl.WgslLowering;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes the table of intrinsics for people. */
final class IntrinsicsPage {
  private static final String HEAD = """
      # Intrinsics: methods of the JDK that a kernel can call

      Written from the table of the compiler (`io.ringkernel.ir.intrinsic`) by `IntrinsicsPageTest`;
      to change this page, change the table.

      A kernel calls the JDK's own methods; there is no second `sin` to learn. A method that is not
      listed here is compiled from its source or its class file, or refused with
      [RK104](diagnostics/RK104.md) or a code that says why. What a kernel does beyond computing,
      such as barriers, atomics and shared arrays, are methods of `GpuContext`; its Javadoc lists
      them.

      Functions that `Math` lacks (`erf`, `tgamma`, Bessel functions and more) are in
      `io.ringkernel.FloatMath` and `DoubleMath`, bit operations in `GpuBits`, conversions of
      16-, 8-, 6- and 4-bit numbers in `Half`, `BFloat16`, `E4M3`, `E5M2`, `E3M2`, `E2M3` and
      `E2M1`. They are ordinary Java, compiled for every target.

      The columns of the targets say how near a result comes:

      - *exact*: bit for bit what the JVM gives, for every operand.
      - *2 ULP*: within two units in the last place of the correctly rounded result. Java itself
        allows 1 to 2.5 ULP for most of these methods. A number in parentheses names the source of
        the bound.
      - *4 ULP or 2^-26*: whichever of the two is wider.
      - *no*: the target cannot; the compiler says so with [RK201](diagnostics/RK201.md).

      In every row NaN, infinities and zeros of both signs give what Java gives, as far as a target
      keeps them: WGSL allows a device to take subnormal numbers for zero and to assume that there
      are no infinities and NaN (WGSL: Floating Point Evaluation).

      Of the operators on `float`, `+`, `-` and `*` are rounded correctly by every target and `%` is
      exact; `/` is so except on WGSL, which bounds it by 2.5 ULP and may fuse a product with a sum.

      A kernel may ask for less than this: see [precision.md](precision.md). What was measured of
      the functions that RingKernel computes itself is in [accuracy.md](accuracy.md).

      A subgroup has 32 work items on every target. Where the hardware has none of that size, values
      go through memory of the block. Every method of `SubgroupContext` and `BlockContext` is a
      barrier ([RK107](diagnostics/RK107.md)) and needs a block of a multiple of 32 work items; a
      kernel or a method that it calls may call them. Results, sums of `float` included, are the
      same on the JVM and on every target. The methods of `GridContext` are such barriers of all
      blocks of a launch. CUDA launches kernels that call them cooperatively: more blocks than the
      device holds at once are an `IllegalArgumentException`.

      A cast directly in front, as in `(float) Math.sin(x)` of a `float` x, is a row of its own. A
      target without `double` computes it in `float`; CUDA does so only where the result is exactly
      the same, and computes the others in `double`.
      """;
  private static final List<Lowering> LOWERINGS =
      List.of(new CudaLowering(), new WgslLowering(), new MslLowering());

  private final StringBuilder out = new StringBuilder(HEAD);
  private final Map<String, Integer> sources = new LinkedHashMap<>();
  private final Map<String, Intrinsic> narrowed = new LinkedHashMap<>();

  private IntrinsicsPage() {
    Intrinsics.all().forEach(row -> row.narrowed().ifPresent(n -> narrowed.put(n.row(), row)));
  }

  static String write() {
    IntrinsicsPage page = new IntrinsicsPage();
    Intrinsics.families().forEach(page::family);
    page.formats();
    page.aliases();
    page.refusedNames();
    page.inner();
    page.out.append(OperationCategories.section());
    page.listSources();
    return page.out.toString();
  }

  private void family(Intrinsics.Family family) {
    if (family.rows().stream().allMatch(row -> java(row).isEmpty())) {
      return;
    }
    out.append("\n## ").append(family.title()).append("\n\n")
        .append("| Java | result | CUDA C | WGSL | MSL | needs | row |\n")
        .append("| --- | --- | --- | --- | --- | --- | --- |\n");
    for (Intrinsic row : family.rows()) {
      java(row).ifPresent(java -> out.append("| `").append(java).append("` | `")
          .append(java(row.result())).append("` | ").append(cells(row)).append(" | ")
          .append(needs(row)).append(" | ").append(row.name()).append(" |\n"));
    }
  }

  /** The call as one writes it, with types for operands; empty for a row that only others use. */
  private Optional<String> java(Intrinsic row) {
    if (!row.javaMethod().isEmpty()) {
      return Optional.of(call(row.javaMethod(), row.parameters()));
    }
    return Optional.ofNullable(narrowed.get(row.name()))
        .map(wide -> "(float) " + call(wide.javaMethod(), row.parameters()));
  }

  private static String call(String javaMethod, List<Type.Prim> parameters) {
    String qualified = javaMethod.substring(0, javaMethod.indexOf('('));
    return qualified.substring(qualified.lastIndexOf('/') + 1) + parameters.stream()
        .map(IntrinsicsPage::java).collect(Collectors.joining(", ", "(", ")"));
  }

  private static String java(Type.Prim type) {
    return switch (type.scalar()) {
      case Scalar.BOOL -> "boolean";
      case Scalar.I8 -> "byte";
      case Scalar.I16 -> "short";
      case Scalar.U16 -> "char";
      case Scalar.I32 -> "int";
      case Scalar.I64 -> "long";
      case Scalar.F32 -> "float";
      case Scalar.F64 -> "double";
    };
  }

  private String cells(Intrinsic row) {
    return LOWERINGS.stream().map(lowering -> Optional.of(lowering.capabilities())
        .filter(able -> able.containsAll(row.needs()))
        .flatMap(_ -> Optional.ofNullable(row.forms().get(lowering.target())))
        .map(form -> bound(form.accuracy())).orElse("no")).collect(Collectors.joining(" | "));
  }

  private String bound(Accuracy accuracy) {
    if (accuracy.isExact()) {
      return "exact";
    }
    int source = sources.computeIfAbsent(accuracy.source(), text -> sources.size() + 1);
    String units = number(accuracy.ulp()) + " ULP";
    String bound = accuracy.absolute() == 0 ? units : units + " or " + number(accuracy.absolute());
    return bound + " (" + source + ")";
  }

  private static String number(double value) {
    if (value == Math.rint(value)) {
      return Long.toString((long) value);
    }
    int exponent = Math.getExponent(value);
    return value == Math.scalb(1.0, exponent) && exponent < -2 ? "2^" + exponent
        : Double.toString(value);
  }

  private static String needs(Intrinsic row) {
    return Arrays.stream(Capability.values()).filter(row.needs()::contains)
        .map(Capability::description).collect(Collectors.joining(", "));
  }

  /** The gates of the small numbers. */
  private void formats() {
    out.append("""

        ## Small numbers

        Arrays of them are `short[]` or `byte[]`, one number to an element but for `E2M1`, which has
        two. Conversions are integer operations, the same bits on every target and on the JVM. A
        class that converts a format has it among the `capabilities` of its
        [manifest](design/004-manifest.md); on CUDA each format has a gate of its own: a device
        below the `minimum` that follows is refused with format and device named. As the code that
        is emitted uses none of the instructions that newer devices have for a format, all gates are
        the oldest device that CUDA compiles for.

        | class | bits | CUDA from | by an instruction, not used, from |
        | --- | --- | --- | --- |
        """);
    for (NumberFormat format : NumberFormat.values()) {
      Class<?> type = type(format);
      out.append("| `").append(type.getSimpleName()).append("` | ").append(constant(type, "BITS"))
          .append(" | ").append(format.minimum()).append(" | ").append(format.hardware())
          .append(" |\n");
    }
  }

  /** The class of the annotations that converts a format. */
  static Class<?> type(NumberFormat format) {
    return Stream.of(Half.class, BFloat16.class, E4M3.class, E5M2.class, E3M2.class, E2M3.class,
        E2M1.class).filter(c -> Capability.ofLibrary(c.getName().replace('.', '/'))
            .equals(Optional.of(format.capability()))).findFirst().orElseThrow();
  }

  /** A constant of such a class. */
  static int constant(Class<?> type, String name) {
    try {
      return type.getField(name).getInt(null);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  /** Second names, by asking the table for every static method of the classes that have some. */
  private void aliases() {
    out.append("\n## Second names\n\n")
        .append("These methods are the one of the same name in `Math`, bit for bit:\n\n");
    for (Class<?> owner : List.of(StrictMath.class, Integer.class, Long.class, Float.class,
        Double.class)) {
      TreeSet<String> names = new TreeSet<>();
      for (Method method : owner.getMethods()) {
        String key = owner.getName().replace('.', '/') + "." + method.getName()
            + MethodType.methodType(method.getReturnType(), method.getParameterTypes())
                .descriptorString();
        boolean second = Modifier.isStatic(method.getModifiers())
            && Intrinsics.ofMethod(key).filter(row -> !row.javaMethod().equals(key)).isPresent();
        if (second) {
          names.add("`" + method.getName() + "`");
        }
      }
      out.append("- `").append(owner.getSimpleName()).append("`: ")
          .append(String.join(", ", names)).append('\n');
    }
    out.append("""

        Other methods of `StrictMath` promise fixed results rather than near ones, which no
        target's own functions give: they are compiled from the code of the JDK that runs the
        compiler (see [foreign code](foreign-code.md)).
        """);
  }

  /** What {@code JavaNamesTest} found to have no device form. */
  private void refusedNames() {
    Map<String, List<String>> reasons = new LinkedHashMap<>();
    try (InputStream in = IntrinsicsPage.class.getResourceAsStream("/docs/refused-names.txt")) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(line -> reasons
          .computeIfAbsent(line.substring(line.indexOf('|') + 1), _ -> new ArrayList<>())
          .add("`" + line.substring(0, line.indexOf('|')) + "`"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    out.append("""

        ## Java's own names

        Every static method over primitives of `Math`, `StrictMath`, `Integer`, `Long`, `Float`,
        `Double`, `Character`, `Short`, `Byte` and `Boolean` can be called in a kernel: it has a row
        here, or its code is compiled. `JavaNamesTest` asks the JDK that runs the suite for all of
        them. Refused ([RK115](diagnostics/RK115.md)) are:

        """);
    reasons.forEach((reason, names) -> out.append("- ").append(String.join(", ", names))
        .append(": ").append(reason).append('\n'));
  }

  private void inner() {
    List<String> names = new ArrayList<>();
    Intrinsics.all().stream().filter(row -> java(row).isEmpty())
        .forEach(row -> names.add("`" + row.name() + "`"));
    out.append("\n## Rows that only other rows use\n\n").append(String.join(", ", names))
        .append("\n");
  }

  private void listSources() {
    out.append("\n## Sources of the bounds\n\n");
    List<String> texts = new ArrayList<>(sources.keySet());
    IntStream.range(0, texts.size()).forEach(k ->
        out.append(k + 1).append(". ").append(texts.get(k)).append('\n'));
  }
}
