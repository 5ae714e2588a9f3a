package io.ringkernel.verify.fuzz.reduce;

import io.ringkernel.ir.intrinsic.TargetId;
import io.ringkernel.verify.fuzz.program.Arguments;
import io.ringkernel.verify.fuzz.program.Profile;
import io.ringkernel.verify.fuzz.program.Program;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A program as a kernel of the corpus: with its launch and inputs, ready to be a test. */
public final class CorpusKernel {
  private static final Pattern NAME = Pattern.compile("\\b[A-Z]\\w+");
  private static final List<String> PACKAGES = List.of("io.ringkernel", "java.util.function");

  private CorpusKernel() {}

  /**
   * The source file.
   *
   * @param className how it is to be named, without the package {@code kernels.fuzz}
   * @param remark one line: what it showed
   */
  public static String source(Program program, String className, String remark) {
    String source = program.source().replace("package " + Program.PACKAGE + ";",
        "package kernels.fuzz;").replaceAll("\\b" + program.name() + "\\b", className);
    source = source.replace("final class " + className,
        "/** Seed " + program.seed() + ": " + remark + " */\nfinal class " + className);
    if (program.actor().isPresent()) {
      return imports(source); // who tests an actor sends it messages
    }
    String methods = program.stencil()
        .map(stencil -> method("int[] grid()", array(stencil.sizes())))
        .orElseGet(() -> method("int[] items()",
            array(List.of(program.items(0), program.items(1), program.items(2)))))
        + only(program.profile())
        + method("Object[] arguments()", arguments(program)
            .collect(Collectors.joining(",\n        ", "new Object[] {\n        ", "}")));
    int end = source.lastIndexOf('}');
    return imports(source.substring(0, end) + methods + "}\n");
  }

  private static String array(List<Integer> numbers) {
    return numbers.stream().map(String::valueOf)
        .collect(Collectors.joining(", ", "new int[] {", "}"));
  }

  private static Stream<String> arguments(Program program) {
    Object[] values = program.arguments();
    return IntStream.range(0, program.taken())
        .mapToObj(i -> Arguments.text(program.parameters().get(i), values[i]));
  }

  /** Each class by its name, as people write it. */
  private static String imports(String source) {
    TreeSet<String> imports = new TreeSet<>();
    Matcher name = NAME.matcher(source);
    while (name.find()) {
      PACKAGES.stream().map(p -> p + "." + name.group()).filter(CorpusKernel::isClass)
          .forEach(imports::add);
    }
    String lines = imports.stream().map(i -> "import " + i + ";\n").collect(Collectors.joining());
    return source.replaceFirst("(?:import .*\\.\\*;\n)+", lines);
  }

  private static boolean isClass(String name) {
    try {
      Class.forName(name, false, CorpusKernel.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException _) {
      return false;
    }
  }

  private static String only(Profile profile) {
    return profile.targets().size() == 3 ? "" : method("String only()", "\"" + profile.targets()
        .stream().map(TargetId::id).collect(Collectors.joining(",")) + "\"");
  }

  private static String method(String head, String result) {
    return "\n  static " + head + " {\n    return " + result + ";\n  }\n";
  }
}
