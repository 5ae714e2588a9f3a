package io.ringkernel.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is refused, where the caret stands, and what to do about it. */
class DeclarationTest {
  @TempDir
  private Path folder;

  @Test
  void kernelMustBeAStaticVoidMethodThatGeneratedCodeCanCall() {
    assertEquals(List.of("""
        2:43: RK105: a kernel must not be private
          note: generated code of the same package calls it: remove private""", """
        2:43: RK105: a kernel must be static
          note: add static and pass what it needs as parameters""", """
        2:43: RK105: a kernel must return void
          note: write results into an array parameter""", """
        2:43: RK105: the first parameter of this kernel must be a GpuContext
          note: write k(GpuContext context, ...)"""),
        kernel("@GpuKernel private final synchronized int k() { return 1; }"));
  }

  @Test
  void kernelHasNoTypeParametersAndNoExceptions() {
    assertEquals(List.of("""
        2:20: RK105: a kernel must not be generic
          note: name the types themselves""", """
        2:28: RK105: a kernel must not declare exceptions
          note: remove throws: a device cannot throw a checked exception"""),
        kernel("@GpuKernel static <T> void k(GpuContext c) throws Exception {}"));
  }

  @Test
  void kernelParametersArePrimitivesAndFlatArrays() {
    String remedy = "\n  note: parameters are primitives, one-dimensional arrays of primitives or "
        + "of records marked @GpuType, and views such as FloatView2D";
    assertEquals(List.of("2:50: RK105: kernel parameter a has type float[][]" + remedy,
        "2:60: RK105: kernel parameter s has type java.lang.String" + remedy),
        kernel("@GpuKernel static void k(GpuContext c, float[][] a, String s, long l) {}"));
  }

  @Test
  void blockSizeIsOneToThreePositiveNumbers() {
    for (String size : List.of("0", "{}", "{2, 2, 2, 2}", "{33, 32}", "{-1, -1}",
        "{65536, 65536}")) {
      List<String> errors =
          kernel("@GpuKernel(blockSize = %s) static void k(GpuContext c) {}".formatted(size));

      assertEquals(1, errors.size(), size);
      assertTrue(errors.getFirst().startsWith("2:24: RK105: block size ["), errors.getFirst());
      assertTrue(errors.getFirst().endsWith(" is not possible\n  note: write one to three positive "
          + "numbers whose product is at most 1024"), errors.getFirst());
    }
  }

  @Test
  void stencilHasAGridPositionAndASmallHalo() {
    assertEquals(List.of("""
        2:39: RK105: the first parameter of this kernel must be a GridPos
          note: write k(GridPos context, ...)""", """
        2:23: RK105: halo -1 is not possible
          note: write the distance of the farthest neighbour, 0 to 1024"""),
        kernel("@StencilKernel(halo = -1) static void k(GpuContext c) {}"));
  }

  @Test
  void stencilAsksForWhatItsGridHas() {
    String flat = "@StencilKernel static void k(GridPos at, float[] f) {";
    String damped = "@StencilKernel(boundary = Boundary.ABSORB%s) ";
    assertEquals(List.of("2:52: RK105: layer 0 is not possible\n"
        + "  note: write how many cells in front of a border are damped, 1 to 1024"),
        kernel(damped.formatted(", layer = 0") + "static void k(GridPos at) {}"));
    for (String layered : List.of("at.up(f)", "at.z()")) {
      assertEquals(List.of("2:67: RK105: this grid has no layers\n"
          + "  note: write @StencilKernel(grid = Grid.D3)"),
          kernel(flat + " at.set(f, " + layered + "); }"));
    }
    assertEquals(List.of("2:67: RK105: this neighbour is farther away than the halo of 1\n"
        + "  note: write @StencilKernel(halo = 2)"),
        kernel(flat + " at.set(f, at.at(f, 1, -2)); }"));
    assertEquals(List.of("2:83: RK105: a field of int cannot be damped by Boundary.ABSORB\n"
        + "  note: use a float or double field, or another boundary"),
        kernel(damped.formatted("") + "static void k(GridPos at, int[] f) { at.set(f, 1); }"));
  }

  @Test
  void fieldsThatTradePlacesAreDifferentArraysOfOneType() {
    String text = "@StencilKernel(rotate = %s) static void k(GridPos at, float[] f, int[] i) {}";
    assertEquals(List.of("2:25: RK105: g is no array of this kernel\n"
        + "  note: name parameters that are arrays, such as {\"previous\", \"now\"}"),
        kernel(text.formatted("{\"f\", \"g\"}")));
    for (String fields : List.of("{\"f\", \"i\"}", "{\"f\", \"f\"}", "\"f\"")) {
      assertEquals(List.of("2:25: RK105: these fields cannot trade places\n"
          + "  note: name two or more different arrays of one type"),
          kernel(text.formatted(fields)));
    }
  }

  @Test
  void tilesOfAStencilAreActorsOnlyWhereTheyKnowEnough() {
    String text = "@StencilKernel(%s) static void k(GridPos at, float[] a, float[] b, %s) {%s}";
    String asked = "rotate = {\"a\", \"b\"}, actorTile = ";
    String place = "RK124: tiles of kernel k cannot be actors\n  note: ";
    for (List<String> one : List.of(
        List.of(asked + "{8, 8, 8}", "int i", "write columns and rows of a tile: {64, 32}"),
        List.of(asked + "{8, 1}", "int i", "a tile has at least 2 columns and rows here, and its "
            + "fields and their rims have at most 65536 cells: write something like {32, 32}"),
        List.of(asked + "{300, 300}", "int i", "a tile has at least 2 columns and rows here, and "
            + "its fields and their rims have at most 65536 cells: write something like {32, 32}"),
        List.of("actorTile = {8, 8}", "int i", "name the fields that trade places after a step: "
            + "rotate = {\"previous\", \"now\"}, and give a halo of 1 or more"),
        List.of(asked + "{8, 8}, grid = Grid.D3", "int i",
            "its grid has three axes: use TiledStencil, whose tiles run on the host"),
        List.of(asked + "{8, 8}", "int[] i",
            "parameter i is no float[], as fields of tiles are"))) {
      List<String> told = kernel(text.formatted(one.get(0), one.get(1), ""));
      assertEquals(1, told.size(), told.toString());
      assertTrue(told.getFirst().endsWith(place + one.get(2)), told.getFirst());
    }
    for (List<String> one : List.of(
        List.of("at.set(a, at.west(a));", "a cell depends on what the same step writes to another"),
        List.of("at.set(a, at.west(b) * c[0]);", "it reads elements of c that are no cells"),
        List.of("at.set(a, c[(int) at.here(b)]);",
            "it may throw, for an index that no condition of a launch keeps in bounds"),
        List.of("at.set(c, at.west(b));", "it sets c, which rotate does not name"),
        List.of("float x = at.west(b);", "it sets no field"),
        List.of("at.set(a, at.at(b, 1, 1));", "a border would have 400 values, of which a block "
            + "holds at most 384: write a smaller actorTile"))) {
      List<String> told = kernel(text.formatted(asked + "{8, 400}", "float[] c", one.get(0)));
      assertEquals(1, told.size(), told.toString());
      assertTrue(told.getFirst().endsWith(place + one.get(1)), told.getFirst());
    }
  }

  @Test
  void aCellOfATileIsForAStencilKernelAndArraysOfTheState() {
    List<String> errors = actor("a", """
        private final float[] now = new float[9];
        private final float[] next = new float[9];

        @StencilKernel
        static void cool(GridPos at, float[] heat, float[] cold) {
          at.set(cold, at.east(heat) + at.x());
        }

        static void plain(GridPos at) {}

        @OnMessage
        void m(RingContext ring, M message) {
          cool(TileCell.of(4, 3, 1, 1, 3, 3, 0), now, next);
          cool(TileCell.of(4, 3, 1, 1, 3, 3, ring.localIdX()), now, next);
          cool(TileCell.of(4, 3, 1, 1, 3, 3, 2), now, next);
          float[] own = new float[9];
          cool(TileCell.of(4, 3, 1, 1, 3, 3, 0), own, next);
          GridPos at = TileCell.of(4, 3, 1, 1, 3, 3, 0);
          plain(TileCell.of(4, 3, 1, 1, 3, 3, 0));
        }
        """);
    assertEquals(List.of("16:16: RK109", "17:3: RK101", "19:3: RK101", "20:3: RK102",
        "21:3: RK101"), errors.stream().map(e -> e.substring(0, e.indexOf(": ", e.indexOf("RK"))))
            .toList(), errors.toString());
  }

  @Test
  void launcherNamesOfKernelsDiffer() {
    assertEquals(List.of("""
        2:79: RK105: launcher method aAsync is needed by two kernels of this class
          note: rename one of the kernels a and aAsync"""),
        kernel("@GpuKernel static void a(GpuContext c) {} @GpuKernel             static void "
            + " aAsync(GpuContext c) {}"));
  }

  @Test
  void unknownTargetIsNamedAtItsPlace() {
    assertEquals(List.of("""
        2:31: RK202: unknown target vulkan
          note: the targets are cuda, msl, wgsl"""),
        kernel("@GpuKernel(targets = {\"cuda\", \"vulkan\"}) static void k(GpuContext c) {}"));
  }

  @Test
  void privateClassesCannotHoldKernels() {
    assertEquals(List.of("""
        3:11: RK105: a class with kernels must not be private
          note: generated code of the same package calls them: remove private"""),
        compile("import io.ringkernel.*;", "class Outer {",
            "  private class K { @GpuKernel static void k(GpuContext c) {} }", "}"));
  }

  @Test
  void whatLiesInACompactSourceFileIsRefused() {
    assertEquals(List.of("""
        3:10: RK105: P lies in a class without a name (JLS 8.1.8)
          note: declare a class around it: final class Kernels { ... }""", """
        4:14: RK105: M lies in a class without a name (JLS 8.1.8)
          note: declare a class around it: final class Kernels { ... }""", """
        2:25: RK105: k lies in a class without a name (JLS 8.1.8)
          note: declare a class around it: final class Kernels { ... }"""),
        compile("import io.ringkernel.*;", "@GpuKernel  static void k(GpuContext gpu) {}",
            "@GpuType record P(int x) {}",
            "@RingMessage record M(int x) {}",
            "void main() {}"));
  }

  @Test
  void actorMustBeAPlainClass() {
    assertEquals(List.of("""
        2:23: RK105: an actor must be a class, but A is a record
          note: declare it as final class A"""),
        compile("import io.ringkernel.*;", "@RingKernel(id = \"a\") record A() {}"));
    List<String> errors = compile("import io.ringkernel.*; import java.util.*;",
        "class Outer { @RingKernel(id = \"a\") private abstract class A<T> extends Random {",
        "  A(int x) {} } }");
    assertEquals(List.of("an actor class must not be abstract",
        "an actor class must not be generic",
        "an actor class must not be an inner class",
        "an actor class must not be private or lie in a private class",
        "an actor class must not extend another class",
        "an actor class needs a constructor without parameters and exceptions"),
        errors.stream()
            .filter(e -> e.contains("RK105")).map(DeclarationTest::sentence).toList());
  }

  @Test
  void actorIdIsAFileNameAndUnique() {
    assertEquals(List.of("""
        2:18: RK105: actor id "../x" is not possible
          note: use letters, digits and . _ - with a letter or digit first and no . last"""),
        actor("../x", ""));
    List<String> errors = compile("import io.ringkernel.*;",
        "@RingMessage record M() {}",
        "@RingKernel(id = \"same\") class A { @OnMessage void m(RingContext c, M m) {} }",
        "@RingKernel(id = \"Same\") class B { @OnMessage void m(RingContext c, M m) {} }");
    assertEquals(List.of("""
        4:18: RK105: actor id "Same" is used twice
          note: A has it too (case does not distinguish); choose another id"""), errors);
  }

  @Test
  void handlersHaveOneShape() {
    assertEquals(List.of("actor A has no handler"), sentences(actor("a", "")));
    assertEquals(List.of("a handler must not be private", "a handler must not be static"),
        sentences(actor("a", "@OnMessage private static void m(RingContext c, M m) {}")));
    assertEquals(List.of("handler m has the wrong parameters"),
        sentences(actor("a", "@OnMessage void m(M m) {}")));
    assertEquals(List.of("message type java.lang.String is not a message",
        "reply type int is not a message"),
        sentences(actor("a", "@OnMessage int m(RingContext c, String m) { return 0; }")));
    assertEquals(List.of("message type M has two handlers"), sentences(actor("a",
        "@OnMessage void m(RingContext c, M m) {} @OnMessage void n(RingContext c, M m) {}")));
    assertEquals(List.of("two handlers are named m"), sentences(actor("a",
        "@OnMessage void m(RingContext c, M m) {} @OnMessage void m(RingContext c, N n) {}")));
  }

  @Test
  void handlerOutsideOfAnActorIsRefused() {
    assertEquals(List.of("""
        3:18: RK105: a handler lies outside of an actor
          note: mark A with @RingKernel"""),
        compile("import io.ringkernel.*;", "class A { @OnMessage",
            "            void m(RingContext c) {} }"));
  }

  @Test
  void messagesAreRecordsOfPrimitivesAndDeviceTypes() {
    assertEquals(List.of("""
        2:14: RK105: a @RingMessage type must be a record, but M is a class
          note: declare it as record M(...)"""),
        compile("import io.ringkernel.*;", "@RingMessage class M {}"));
    assertEquals(List.of("a @RingMessage type must not be generic"),
        sentences(compile("import io.ringkernel.*;", "@RingMessage record M<T>(int x) {}")));
    assertEquals(List.of("string s needs a greatest length",
        "array a needs either a length or a greatest length",
        "component p of M has type Point"),
        sentences(compile("import io.ringkernel.*;", "record Point(int x) {}",
            "@RingMessage record M(String s, int[] a, Point p) {}")));
  }

  @Test
  void caretOfAComponentStandsUnderItsName() {
    assertEquals(List.of("""
        2:37: RK105: component s of M has type java.lang.Object
          note: components are primitives, enums and records marked @GpuType; those of a message \
        also arrays with @Length or @MaxLength and strings with @MaxLength"""),
        compile("import io.ringkernel.*;", "@RingMessage record M(int x, Object s) {}"));
  }

  @Test
  void layoutsHaveAnEndAndALimit() {
    List<String> cycle = compile("import io.ringkernel.*;", "@GpuType record A(B b) {}",
        "@GpuType record B(A a) {}");
    assertEquals(List.of("record A contains itself", "record B contains itself"),
        sentences(cycle));
    assertTrue(cycle.getFirst().contains("RK301"));

    StringBuilder big = new StringBuilder("@GpuType record L0(long a, long b) {}\n");
    for (int i = 1; i < 13; i++) {
      big.append("@GpuType record L%d(L%d a, L%d b) {}\n".formatted(i, i - 1, i - 1));
    }
    assertEquals(List.of("message M takes 65536 bytes, at most 65520 are possible"),
        sentences(compile("import io.ringkernel.*;", big.toString(),
            "@RingMessage record M(L12 all) {}")));
  }

  @Test
  void typeIdsArePositiveAndUnique() {
    assertEquals(List.of("""
        2:23: RK105: a message type id must be positive, not -4
          note: leave typeId out to derive it from the name of the record"""),
        compile("import io.ringkernel.*;", "@RingMessage(typeId = -4) record M() {}"));
    assertEquals(List.of("""
        3:23: RK302: message type id 9 is used twice
          note: A has it too; give one of them another typeId"""),
        compile("import io.ringkernel.*;", "@RingMessage(typeId = 9) record A() {}",
            "@RingMessage(typeId = 9) record B() {}"));
  }

  @Test
  void generatedNamesThatExistAlreadyAreReported() {
    List<String> errors = compile("import io.ringkernel.*;", "class Outer {",
        "  @RingMessage record M() {}", "}", "@RingMessage record Outer_M() {}");

    assertEquals(List.of("class Outer_MCodec, which is generated for Outer_M, exists already"),
        sentences(errors));
  }

  @Test
  void messageWaitsForATypeThatAnotherProcessorWrites() {
    TestCompiler.Result result = new TestCompiler(folder)
        .source("import io.ringkernel.*; @RingMessage record M(Late late) {}")
        .with(new TypeAtSecondRound()).compile();

    assertEquals(List.of(), result.errors());
    assertTrue(result.file("MCodec.java").contains("late_x"), result.file("MCodec.java"));
  }

  @Test
  void typeThatNeverComesIsTheCompilersError() {
    List<String> errors =
        compile("import io.ringkernel.*;", "@RingMessage record M(Never n) {}");

    assertEquals(1, errors.size(), errors.toString());
    assertFalse(errors.getFirst().contains("RK"), errors.getFirst());
  }

  @Test
  void handlersThrowCheckedExceptionsWhereThereIsNoDeviceForm() {
    String body = "@OnStart void b(RingContext c) throws java.io.IOException {} "
        + "@OnMessage void h(RingContext c, M m) throws java.io.IOException {"
        + " throw new java.io.IOException(); } } @RingMessage record M() {}";
    assertTrue(new TestCompiler(folder).source("K.java",
        "import io.ringkernel.*; @RingKernel(id = \"k\", targets = \"cpu\") class K { " + body)
        .compile().success());
    assertTrue(sentences(actor("a",
        "@OnMessage void h(RingContext c, M m) throws java.io.IOException {}"))
        .contains("a handler must not declare exceptions"));
  }

  private List<String> kernel(String method) {
    return compile("import io.ringkernel.*; class K {", method, "}");
  }

  private List<String> actor(String id, String body) {
    return compile("import io.ringkernel.*; import io.ringkernel.runtime.tile.TileCell;",
        "@RingKernel(id = \"%s\") class A {".formatted(id),
        body, "}", "@RingMessage record M() {}", "@RingMessage record N() {}");
  }

  private List<String> compile(String... lines) {
    TestCompiler.Result result =
        new TestCompiler(folder).source("K.java", String.join("\n", lines)).compile();
    assertFalse(result.success());
    return result.errors();
  }

  private static List<String> sentences(List<String> errors) {
    return errors.stream().map(DeclarationTest::sentence).toList();
  }

  private static String sentence(String error) {
    String afterCode = error.substring(error.indexOf("RK"));
    return afterCode.substring(7, afterCode.indexOf('\n'));
  }
}
