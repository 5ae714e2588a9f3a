package io.ringkernel.verify.fuzz.reduce;

import io.ringkernel.ir.intrinsic.TargetId;
import io.ringkernel.verify.fuzz.program.Arguments;
import io.ringkernel.verify.fuzz.program.Profile;
import io.ringkernel.verify.fuzz.program.Program;
import java.util.Arrays;
import java.util.stream.Collectors;

/** A program as a kernel of the corpus: with its launch and inputs, ready to be a test. */
public final class CorpusKernel {
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
    String methods = method("int[] items()", "new int[] {" + program.items(0) + ", "
        + program.items(1) + ", " + program.items(2) + "}")
        + only(program.profile())
        + method("Object[] arguments()", Arrays.stream(program.arguments()).map(Arguments::text)
            .collect(Collectors.joining(",\n        ", "new Object[] {\n        ", "}")));
    int end = source.lastIndexOf('}');
    return source.substring(0, end) + methods + "}\n";
  }

  private static String only(Profile profile) {
    return profile.targets().size() == 3 ? "" : method("String only()", "\"" + profile.targets()
        .stream().map(TargetId::id).collect(Collectors.joining(",")) + "\"");
  }

  private static String method(String head, String result) {
    return "\n  static " + head + " {\n    return " + result + ";\n  }\n";
  }
}
