package io.ringkernel.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.runtime.MessageCodec;
import io.ringkernel.verify.execution.Tool;
import io.ringkernel.verify.execution.Tools;
import java.lang.foreign.MemorySegment;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Modules for browsers: their codecs beside those of Java, and what they do in Chromium. */
final class WebModuleTest {
  private static final Path ACTORS =
      Path.of("../../compiler-tests/src/test/resources/kernels/actors");
  private static final int MESSAGES = 300;
  private static final String KERNELS = """
      package demo;

      import io.ringkernel.GpuContext;
      import io.ringkernel.GpuKernel;

      final class Kernels {
        @GpuKernel
        static void saxpy(GpuContext gpu, float a, float[] x, float[] y) {
          int i = gpu.globalIdX();
          if (i < x.length) {
            y[i] = a * x[i] + y[i];
          }
        }

        @GpuKernel
        static void add(GpuContext gpu, long amount, long[] values) {
          int i = gpu.globalIdX();
          if (i < values.length) {
            values[i] += amount;
          }
        }

        @GpuKernel
        static void narrow(GpuContext gpu, byte[] small, boolean[] flags) {
          int i = gpu.globalIdX();
          if (i < small.length) {
            small[i]--;
            flags[i] = !flags[i];
          }
        }

        @GpuKernel
        static void divide(GpuContext gpu, int[] a, int[] b) {
          int i = gpu.globalIdX();
          if (i < a.length) {
            a[i] = a[i] / b[i];
          }
        }

        @GpuKernel
        static void wide(GpuContext gpu, double[] values) {
          values[gpu.globalIdX()] = 1;
        }

        enum Kind { DARK, BRIGHT }

        @io.ringkernel.GpuType
        record Point(float x, short tag) {}

        @io.ringkernel.GpuType
        record Ball(Point at, long mass, boolean hit) {}

        @io.ringkernel.GpuType(arrays = io.ringkernel.ArrayLayout.COLUMNS)
        record Star(Point at, byte weight, Kind kind) {}

        @GpuKernel
        static void move(GpuContext gpu, Ball[] balls, Star[] stars, Star[] fixed, float dx) {
          int i = gpu.globalIdX();
          if (i < balls.length && balls[i].mass() > 0) {
            Ball ball = balls[i];
            Point next = new Point(ball.at().x() + dx * fixed[i].at().x(),
                (short) (ball.at().tag() - 1));
            balls[i] = new Ball(next, -ball.mass(), !ball.hit());
            stars[i] = new Star(ball.at(), (byte) (stars[i].weight() + balls.length),
                stars[i].kind() == Kind.DARK ? Kind.BRIGHT : Kind.DARK);
          }
        }
      }
      """;

  private static final String TEAM = """
      package demo;

      import io.ringkernel.OnMessage;
      import io.ringkernel.RingContext;
      import io.ringkernel.RingKernel;
      import io.ringkernel.RingMessage;

      @RingKernel(id = "team", blockSize = 32)
      final class Team {
        @RingMessage
        record Mix(int count, int base) {}

        @RingMessage
        record Sum(int value, int handled, int mixed) {}

        private final int[] cells = new int[100];
        private int handled;
        private int mixed;

        @OnMessage
        Sum mix(RingContext context, Mix message) {
          handled++;
          int[] next = new int[100];
          context.forEach(message.count(), i -> next[i] = 3 * cells[i] + message.base() + i);
          context.forEach(message.count(), i -> cells[i] = next[99 - i]);
          mixed++;
          int sum = 0;
          for (int cell : cells) {
            sum = 31 * sum + cell;
          }
          return new Sum(sum, handled, mixed);
        }
      }
      """;

  @TempDir
  private Path folder;
  private WebProject project;

  @BeforeEach
  void open() {
    project = new WebProject(folder);
  }

  @Test
  void whatJavaEncodesJavaScriptDecodesAndBack() throws Exception {
    Path source = ACTORS.resolve("Courier.java");
    project.codegen(source);
    Path classes = Files.createDirectory(folder.resolve("classes"));
    new OfflineCompiler(List.of(), List.of("wgsl"), false).withClasses(classes)
        .compile(List.of(source));
    try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()},
        WebModuleTest.class.getClassLoader())) {
      Class<?> parcel = loader.loadClass("kernels.actors.Courier$Parcel");
      MessageCodec<Record> codec = codec(loader);
      Messages generator = new Messages(manifest());
      StringBuilder lines = new StringBuilder();
      List<Record> sent = new ArrayList<>();
      for (int i = 0; i < MESSAGES; i++) {
        sent.add((Record) generator.record(parcel, ""));
        lines.append("Parcel ").append(hex(codec, sent.getLast())).append('\n');
      }

      List<String> answers = WebProject.node(lines.toString(), project.resource("codecs.mjs"),
          folder.resolve("web/kernels.actors.Courier/Courier.mjs"), MESSAGES).lines().toList();

      assertEquals(2 * MESSAGES + 8, answers.size());
      for (int i = 0; i < MESSAGES; i++) {
        assertEquals(hex(codec, sent.get(i)) + " " + flat(sent.get(i)), answers.get(i));
      }
      for (String own : answers.subList(MESSAGES, 2 * MESSAGES)) {
        byte[] bytes = HexFormat.of().parseHex(own.substring(0, own.indexOf(' ')));
        Record decoded = codec.decode(MemorySegment.ofArray(bytes), 0);
        assertEquals(own, hex(codec, decoded) + " " + flat(decoded));
      }
      answers.subList(2 * MESSAGES, answers.size())
          .forEach(line -> assertEquals("refused rightly", line));
    }
  }

  @SuppressWarnings("unchecked") // the codec was made for this record
  private static MessageCodec<Record> codec(ClassLoader loader) throws Exception {
    Field instance = loader.loadClass("kernels.actors.Courier_ParcelCodec")
        .getDeclaredField("INSTANCE");
    instance.setAccessible(true);
    return (MessageCodec<Record>) instance.get(null);
  }

  private Map<String, String> manifest() {
    Map<String, Object> actor = ManifestFile.object(ManifestFile.read(
        folder.resolve("web/kernels.actors.Courier/kernel.json")).content(), "actor");
    Map<String, String> types = new java.util.TreeMap<>();
    for (Map<String, Object> message : ManifestFile.objects(actor, "messages")) {
      if (message.get("class").toString().endsWith("$Parcel")) {
        ManifestFile.objects(ManifestFile.object(message, "layout"), "fields").forEach(
            field -> types.put((String) field.get("name"), (String) field.get("type")));
      }
    }
    return types;
  }

  private static String hex(MessageCodec<Record> codec, Record message) {
    byte[] bytes = new byte[codec.byteSize()];
    codec.encode(message, MemorySegment.ofArray(bytes), 0);
    return HexFormat.of().formatHex(bytes);
  }

  /** As {@code codecs.mjs} writes it: every value behind its path, floats by their bits. */
  private static String flat(Record record) {
    List<String> values = new ArrayList<>();
    flatten(record, "", values);
    return String.join(";", values);
  }

  private static void flatten(Object value, String path, List<String> values) {
    if (value instanceof Record record) {
      for (RecordComponent component : record.getClass().getRecordComponents()) {
        try {
          component.getAccessor().setAccessible(true);
          flatten(component.getAccessor().invoke(record),
              (path.isEmpty() ? "" : path + ".") + component.getName(), values);
        } catch (ReflectiveOperationException e) {
          throw new AssertionError(e);
        }
      }
    } else if (value instanceof String text) {
      values.add(path + "=" + String.join(",", text.chars().mapToObj(Integer::toString).toList()));
    } else if (value.getClass().isArray()) {
      List<String> elements = new ArrayList<>();
      for (int i = 0; i < Array.getLength(value); i++) {
        elements.add(text(Array.get(value, i)));
      }
      values.add(path + "=" + String.join(",", elements));
    } else {
      values.add(path + "=" + text(value));
    }
  }

  private static String text(Object value) {
    return switch (value) {
      case Float f -> Integer.toString(Float.floatToRawIntBits(f));
      case Character c -> Integer.toString(c);
      default -> value.toString();
    };
  }

  /** Makes random messages of what a manifest says of their components. */
  private record Messages(Map<String, String> types, Random random) {
    Messages(Map<String, String> types) {
      this(types, new Random(17));
    }

    Object record(Class<?> type, String path) throws Exception {
      RecordComponent[] components = type.getRecordComponents();
      Object[] values = new Object[components.length];
      Class<?>[] parameters = new Class<?>[components.length];
      for (int i = 0; i < values.length; i++) {
        parameters[i] = components[i].getType();
        values[i] = value(parameters[i], path + components[i].getName());
      }
      var constructor = type.getDeclaredConstructor(parameters);
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    }

    private Object value(Class<?> type, String path) throws Exception {
      if (type.isRecord()) {
        return record(type, path + ".");
      }
      if (type.isEnum()) {
        return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
      }
      if (!type.isArray() && type != String.class) {
        return primitive(type);
      }
      String form = types.get(path);
      int most = Integer.parseInt(form.replaceAll("\\D", ""));
      int length = form.contains("<=") ? random.nextInt(most + 1) : most;
      Class<?> element = type == String.class ? char.class : type.componentType();
      Object array = Array.newInstance(element, length);
      for (int i = 0; i < length; i++) {
        Array.set(array, i, primitive(element));
      }
      return type == String.class ? new String((char[]) array) : array;
    }

    private Object primitive(Class<?> type) {
      return switch (type.getName()) {
        case "boolean" -> random.nextBoolean();
        case "byte" -> (byte) random.nextInt();
        case "short" -> (short) random.nextInt();
        case "char" -> (char) random.nextInt();
        case "int" -> random.nextInt();
        case "long" -> random.nextLong();
        // JavaScript keeps no bits of a NaN.
        default -> {
          float value = Float.intBitsToFloat(random.nextInt());
          yield Float.isNaN(value) ? -0f : value;
        }
      };
    }
  }

  @Test
  void kernelsAndActorsRunInChromium() throws Exception {
    project.codegen(project.source("Kernels.java", KERNELS),
        ACTORS.resolve("Tally.java"), ACTORS.resolve("Courier.java"),
        project.source("Team.java", TEAM));

    Map<String, Object> result = project.open("page.html");

    assertEquals(true, result.get("saxpy"));
    assertEquals(List.of("4611686018427387905", "4611686018427387899", "4611687117939015680"),
        result.get("longs"));
    assertEquals(List.of(0, 1, 127, 0, 1, 0), result.get("bytes"));
    assertEquals(List.of(
        Map.of("at", Map.of("x", 1.25, "tag", -32768), "mass", "-5", "hit", true),
        Map.of("at", Map.of("x", 7.5, "tag", 3), "mass", "0", "hit", true)), result.get("balls"));
    assertEquals(List.of(
        Map.of("at", Map.of("x", 1, "tag", -32767), "weight", -127, "kind", 1),
        Map.of("at", Map.of("x", -1, "tag", 8), "weight", 7, "kind", 0)), result.get("stars"));
    assertEquals(List.of(false, true, false, true), result.get("kept"));
    assertEquals(List.of(
        "TypeError: balls must be an array of records at undefined:undefined",
        "TypeError: element 0 of array balls has no at.x at undefined:undefined",
        "RangeError: balls[0].mass must be a bigint of 64 bits, got 5 at undefined:undefined",
        "TypeError: move: fixed is given for two parameters, and WebGPU cannot bind it twice "
            + "where it is written at undefined:undefined"), result.get("wrongRecords"));
    assertEquals("java.lang.ArrayIndexOutOfBoundsException: index out of bounds at "
        + "Kernels.java:11 item 700", result.get("bounds"));
    assertEquals("java.lang.ArithmeticException: / by zero at Kernels.java:36 item 2",
        result.get("zero"));
    assertEquals(Map.of("value", "42", "handled", 103, "mean", (double) (0.5f + 29.5f / 103)),
        result.get("total"));
    assertEquals("java.lang.ArithmeticException: / by zero at Tally.java:51",
        result.get("divide"));
    assertEquals("14278", result.get("after"));
    assertEquals(List.of("refuse refused"), result.get("failures"));
    assertEquals(true, result.get("many"));
    assertEquals("5", result.get("resumed"));
    assertEquals(List.of("5", 102), result.get("restarted"));
    assertEquals(Map.of("processed", 6, "failed", 2, "undelivered", 0, "queueDepth", 0),
        result.get("telemetry"));
    assertEquals(Map.of("value", 7, "sum", 4_806_183, "empty", false), result.get("look"));
    assertTrue((Integer) result.get("messagesPerSecond") > 1_000, result::toString);
    assertTeams(result);
  }

  /** As the handler of a team does it one turn after the other. */
  private static void assertTeams(Map<String, Object> result) {
    int[][] cells = new int[5][100];
    List<Integer> sums = new ArrayList<>();
    for (int round = 1; round <= 3; round++) {
      for (int team = 0; team < 5; team++) {
        int[] before = cells[team].clone();
        for (int i = 0; i < 100; i++) {
          cells[team][i] = 3 * before[99 - i] + 10 * round + team + 99 - i;
        }
        sums.add(Arrays.stream(cells[team]).reduce(0, (sum, cell) -> 31 * sum + cell));
      }
    }
    assertEquals(sums, result.get("teams"));
    int line = 1 + (int) TEAM.lines().takeWhile(l -> !l.contains("next[i] = ")).count();
    assertEquals("java.lang.ArrayIndexOutOfBoundsException: index out of bounds at Team.java:"
        + line, result.get("teamFailure"));
    assertEquals(List.of(sums.getLast(), 5, 4), result.get("teamAfter"));
  }

  @Test
  void moduleLeavesOutWhatHasNoWgslAndSaysHowLargeItIs() throws Exception {
    String said = project.codegen(project.source("Kernels.java", KERNELS));
    String script = Files.readString(folder.resolve("web/demo.Kernels/Kernels.mjs"));
    String types = Files.readString(folder.resolve("web/demo.Kernels/Kernels.d.mts"));
    assertFalse(script.contains("wide("), "double has no WGSL");
    assertFalse(script.contains("rk$Actors"), "there is no actor");
    assertFalse(script.contains("import "), "a module needs nothing");
    assertTrue(types.contains(
        "saxpy(items: Items, a: number, x: Float32Array, y: Float32Array): Promise<void>;"));
    assertTrue(types.contains("add(items: Items, amount: bigint, values: BigInt64Array)"));
    assertTrue(types.contains(
        "move(items: Items, balls: Ball[], stars: Star[], fixed: readonly Star[], dx: number)"),
        types);
    assertTrue(said.contains("demo.Kernels: the module has " + script.length() + " bytes, "), said);
  }

  /** With TypeScript's compiler: right lines have no error, lines marked as wrong have one. */
  @Test
  void typesAcceptWhatIsRightAndRefuseWhatIsWrong() throws Exception {
    Path compiler = Tools.require(Tool.TYPESCRIPT).resolve("lib/tsc.js");
    project.codegen(project.source("Kernels.java", KERNELS), project.resource("Probe.java"),
        ACTORS.resolve("Courier.java"));
    Path uses = project.resource("uses.mts", project.web().resolve("uses.mts"));
    Files.writeString(project.web().resolve("tsconfig.json"), """
        {"compilerOptions": {"strict": true, "noEmit": true, "target": "es2023", "types": [],
            "module": "nodenext", "lib": ["es2023", "dom", "dom.iterable"]},
          "files": ["%s", "kernels.actors.Courier/Courier.d.mts"]}
        """.formatted(uses.getFileName()));
    WebProject.node("", compiler, "--project", project.web());
  }
}
