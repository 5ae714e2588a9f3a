package io.ringkernel.verify.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.Boundary;
import io.ringkernel.verify.fuzz.program.Arguments.Columns;
import io.ringkernel.verify.fuzz.program.Arguments.Window;
import io.ringkernel.verify.fuzz.program.Generator;
import io.ringkernel.verify.fuzz.program.Program;
import io.ringkernel.verify.fuzz.program.Program.Form;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Random programs have what they shall have, so that nothing disappears unseen. */
final class GeneratorTest {
  private static final List<Program> PROGRAMS =
      LongStream.range(0, 300).mapToObj(Generator::program).toList();

  /** Of a hundred programs, at least so many. */
  private static Map<String, Integer> texts() {
    Map<String, Integer> texts = new LinkedHashMap<>();
    texts.put("\\brecord R\\d\\(", 30);
    texts.put("\\brecord L\\d+\\(", 5);
    texts.put("^ +[RL]\\d+ \\{", 10);
    texts.put("\\benum E\\d ", 15);
    texts.put("switch \\(.*E\\d\\.|case [A-D] ->", 5);
    texts.put("\\.g\\d\\b", 3);
    texts.put("\\.ordinal\\(\\)", 10);
    texts.put("View[123]D\\.of\\(", 4);
    texts.put("\\.set\\(", 4);
    texts.put("@Inline", 15);
    texts.put("\\) -> [^{].*\\)", 8);
    texts.put("\\) -> \\{$", 8);
    texts.put("Fuzz\\d+::", 1);
    texts.put("[a-z]::[a-z]", 2);
    texts.put("^ +(?:Int|Long)\\w+ f\\d+ = ", 1);
    texts.put("<T> T pick\\(", 4);
    texts.put("Change<\\w+>|<T> T times", 1);
    texts.put("(?:Half|BFloat16|E[45]M[32]|E[32]M[123])\\.", 10);
    texts.put("gpu\\.[gs]et(?:Opaque|Acquire|Release|Volatile)\\(", 6);
    texts.put("\\[\\] made\\(int p\\)", 8);
    texts.put("gpu\\.barrier\\(\\)", 15);
    texts.put("gpu\\.shared", 15);
    texts.put("gpu\\.atomic", 15);
    texts.put("gpu\\.shared\\w+\\(.*(?:size|length)", 5);
    texts.put("gpu\\.gridBarrier", 2);
    texts.put("@RingKernel", 5);
    texts.put("@OnMessage\\s+Reply", 3);
    texts.put("@OnMessage\\s+void", 3);
    texts.put("private int own\\(", 2);
    texts.put("gpu\\.grid\\w+\\(\\(", 2);
    texts.put("gpu\\.(?:sub|block)group|gpu\\.subgroup|gpu\\.block[A-Z][a-z]+\\(\\(", 4);
    texts.put("(?:break|continue) l\\d", 8);
    texts.put("yield ", 15);
    texts.put("instanceof [RL]\\d", 8);
    texts.put(" when ", 3);
    texts.put("^ +default: \\{", 5);
    texts.put("for \\(.*:.*\\)", 3);
    texts.put("do \\{", 8);
    texts.put("TABLE\\[", 5);
    texts.put("throw new ", 4);
    texts.put("assert ", 1);
    texts.put("Safety\\.UNCHECKED", 8);
    texts.put("Safety\\.CLAMP", 8);
    texts.put("blockSize = \\{4, 4, 2\\}", 1);
    return texts;
  }

  private static Map<String, Predicate<Program>> shapes() {
    Map<String, Predicate<Program>> shapes = new LinkedHashMap<>();
    shapes.put("an array of whole records", p -> hasRecords(p, "@GpuType\n"));
    shapes.put("an array of records in columns", p -> hasRecords(p, "@GpuType(arrays"));
    for (int rank = 1; rank <= 3; rank++) {
      int wanted = rank;
      shapes.put("a view of rank " + rank, p -> p.parameters().stream().anyMatch(
          q -> q.form() instanceof Form.View(var _, int r) && r == wanted));
    }
    for (String element : List.of("boolean", "byte", "short", "char", "int", "long", "float",
        "double")) {
      shapes.put("an array of " + element, p -> p.parameters().stream()
          .anyMatch(q -> q.form() instanceof Form.Array && q.element().equals(element)));
    }
    for (String profile : List.of("tame", "portable", "native", "double")) {
      shapes.put("profile " + profile, p -> p.profile().toString().equals(profile));
    }
    shapes.put("narrow arrays on all targets", p -> p.profile().targets().size() == 3
        && p.parameters().stream().anyMatch(q -> q.form() instanceof Form.Array
            && List.of("byte", "short", "char", "boolean").contains(q.element())));
    shapes.put("a method given nearly", p -> p.parameters().stream()
        .anyMatch(q -> q.nearBy().isPresent()));
    return shapes;
  }

  private static boolean hasRecords(Program program, String layout) {
    String source = program.source();
    return program.parameters().stream().anyMatch(q -> {
      int at = source.indexOf("record " + q.element() + "(");
      return q.form() instanceof Form.Records && at >= 0
          && source.substring(0, at).stripTrailing().endsWith(layout.equals("@GpuType\n")
              ? "@GpuType" : "COLUMNS)");
    });
  }

  @Test
  void everyFeatureIsInItsShareOfThePrograms() {
    List<String> rare = new ArrayList<>();
    texts().forEach((text, share) -> {
      Pattern pattern = Pattern.compile(text, Pattern.MULTILINE);
      long found = PROGRAMS.stream().filter(p -> pattern.matcher(p.source()).find()).count();
      if (found * 100 < (long) share * PROGRAMS.size()) {
        rare.add(text + " in " + found + " of " + PROGRAMS.size());
      }
    });
    shapes().forEach((name, shape) -> {
      long found = PROGRAMS.stream().filter(shape).count();
      if (found * 100 < 3L * PROGRAMS.size()) {
        rare.add(name + " in " + found + " of " + PROGRAMS.size());
      }
    });
    assertEquals(List.of(), rare);
  }

  @Test
  void actorsHaveArraysExceptionsAndMessagesToEachOther() {
    List<String> actors = LongStream.range(0, 900).mapToObj(Generator::program)
        .filter(p -> p.actor().isPresent()).map(Program::source).toList();
    Map<String, Integer> texts = new LinkedHashMap<>();
    texts.put("record \\w+\\(.*@Length\\(\\d\\) \\w+\\[\\]", 15);
    texts.put("record \\w+\\(.*@MaxLength\\(\\d\\) \\w+\\[\\]", 15);
    texts.put("record Message\\d\\(.*@MaxLength\\(\\d\\) String", 8);
    texts.put("record Reply\\d\\(.*@MaxLength\\(\\d\\) String", 1);
    texts.put("record Message\\d\\(.*\\bE\\d f", 5);
    texts.put("private final \\w+\\[\\] array\\d", 30);
    texts.put("return new Reply\\d\\(.*new \\w+\\[\\] \\{", 8);
    texts.put("return new Reply\\d\\(.*message\\.f\\d\\(\\)[,)]", 5);
    texts.put("return new Reply\\d\\(.*\\barray\\d[,)]", 1);
    texts.put("context\\.\\w+\\(.*message\\);", 10);
    texts.put("context\\.send\\(\\(context\\.selfId", 15);
    texts.put("context\\.send\\(\"", 5);
    texts.put("context\\.publish", 5);
    texts.put("context\\.reply", 5);
    texts.put("context\\.deferReply", 5);
    texts.put("context\\.spawn", 5);
    texts.put("context\\.watch", 5);
    texts.put("context\\.stop", 1);
    texts.put("context\\.now", 5);
    texts.put("return null;", 5);
    texts.put("telling\\(context, ", 10);
    texts.put("throw new |assert ", 10);
    List<String> rare = new ArrayList<>();
    texts.forEach((text, share) -> {
      Pattern pattern = Pattern.compile(text);
      long found = actors.stream().filter(source -> pattern.matcher(source).find()).count();
      if (found * 100 < (long) share * actors.size()) {
        rare.add(text + " in " + found + " of " + actors.size());
      }
    });
    assertEquals(List.of(), rare);
  }

  @Test
  void stencilsHaveEveryBoundaryAndFieldsOfAllTypes() {
    List<Program> stencils = LongStream.range(Generator.STENCILS, Generator.STENCILS + 150)
        .mapToObj(Generator::program).toList();
    Map<String, Predicate<Program>> wanted = new LinkedHashMap<>();
    for (Boundary boundary : Boundary.values()) {
      for (int axes : List.of(2, 3)) {
        wanted.put(boundary + " along " + axes + " axes",
            p -> p.stencil().filter(s -> s.boundary() == boundary && s.sizes().size() == axes)
                .isPresent());
      }
    }
    for (String element : List.of("int", "float", "double")) {
      for (boolean written : List.of(true, false)) {
        wanted.put((written ? "written" : "read") + " field of " + element,
            p -> p.parameters().stream().anyMatch(q -> q.isArray() && q.written() == written
                && q.element().equals(element)));
      }
    }
    wanted.put("several fields that are read", p -> p.source().contains("in2"));
    wanted.put("several fields that are written", p -> p.source().contains("out2"));
    wanted.put("a halo of three cells", p -> p.stencil().orElseThrow().halo() == 3);
    for (String text : List.of("at\\.(?:north|south)\\(", "at\\.(?:east|west)\\(",
        "at\\.(?:up|down)\\(", "at\\.here\\(", "at\\.at\\(in\\d(?:, -?\\d){2}\\)",
        "at\\.at\\(in\\d(?:, -?\\d){3}\\)", "\\bh\\d\\(", "return;")) {
      wanted.put(text, p -> Pattern.compile(text).matcher(p.source()).find());
    }
    assertEquals(List.of(), wanted.entrySet().stream().filter(
        entry -> stencils.stream().filter(entry.getValue()).count() < 4).map(Map.Entry::getKey)
        .toList());
  }

  @Test
  void everyEdgeValueIsAmongTheInputs() {
    Set<Object> given = new HashSet<>();
    Set<Integer> nans = new HashSet<>();
    PROGRAMS.forEach(program -> {
      for (Object argument : program.arguments()) {
        collect(argument, given, nans);
      }
    });
    List<Object> wanted = new ArrayList<>(List.of(0, 1, -1, Integer.MIN_VALUE, Integer.MAX_VALUE,
        0L, 1L, -1L, Long.MIN_VALUE, Long.MAX_VALUE, Byte.MIN_VALUE, Byte.MAX_VALUE,
        Short.MIN_VALUE, Short.MAX_VALUE, Character.MAX_VALUE, true, false, 0f, -0f, 1f, -1f,
        Float.MIN_VALUE, Float.MIN_NORMAL, Float.MAX_VALUE, Float.POSITIVE_INFINITY,
        Float.NEGATIVE_INFINITY, 0.0, -0.0, Double.MIN_VALUE, Double.MAX_VALUE,
        Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NaN));
    IntStream.rangeClosed(31, 65).forEach(wanted::add);
    wanted.removeAll(given);
    assertEquals(List.of(), wanted);
    assertTrue(nans.size() > 3 && nans.stream().anyMatch(n -> (n & 0x400000) == 0),
        nans.size() + " kinds of NaN");
  }

  private static void collect(Object argument, Set<Object> given, Set<Integer> nans) {
    switch (argument) {
      case Columns(var arrays) -> arrays.forEach(array -> collect(array, given, nans));
      case Window(var data, var _) -> collect(data, given, nans);
      case Float f when Float.isNaN(f) -> nans.add(Float.floatToRawIntBits(f));
      default -> {
        if (argument.getClass().isArray()) {
          IntStream.range(0, Array.getLength(argument))
              .forEach(i -> collect(Array.get(argument, i), given, nans));
        } else {
          given.add(argument);
        }
      }
    }
  }
}
