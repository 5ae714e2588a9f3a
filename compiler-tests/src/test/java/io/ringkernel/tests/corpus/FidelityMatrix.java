package io.ringkernel.tests.corpus;

import io.ringkernel.ir.intrinsic.Accuracy;
import io.ringkernel.ir.intrinsic.TargetId;
import io.ringkernel.tests.corpus.Pitfalls.Pitfall;
import io.ringkernel.tests.corpus.PromisedAlgorithms.Promise;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says of each feature, in words for people, how near each target comes; by what tests compare. */
final class FidelityMatrix {
  static final String TITLE = "## Feature by feature, target by target";
  private static final List<String> TARGETS = List.of("cuda", "msl", "wgsl");
  private static final Path SOURCES = Path.of("src/test/resources/kernels/conformance");
  private static final Pattern SENTENCE = Pattern.compile(
      "/\\*\\*(?:\\n \\*)? (.*?)(?: \\(JLS[^)]*\\))?[.:](?:\\s.*?)? ?\\*/", Pattern.DOTALL);

  /** How many kernels of a feature a target has with which result. */
  private static final class Cell {
    private int exact;
    private int bounded;
    private double ulp;
    private double share;
    private final Map<String, Integer> refused = new TreeMap<>();

    void add(CorpusKernel kernel, String target) {
      Optional<String> refusal = kernel.refusal(target);
      if (refusal.isPresent()) {
        refused.merge(refusal.get(), 1, Integer::sum);
        return;
      }
      Tolerance tolerance = kernel.tolerance(target);
      double units = RowInputs.row(kernel)
          .map(row -> row.forms().get(new TargetId(target)).accuracy()).map(Accuracy::ulp)
          .orElse(tolerance.ulp());
      if (units == 0 && tolerance.absolute() == 0 && tolerance.share() == 0) {
        exact++;
      } else {
        bounded++;
        ulp = Math.max(ulp, units);
        share = Math.max(share, tolerance.share());
      }
    }

    String text() {
      List<String> parts = new ArrayList<>();
      boolean alone = (exact > 0 ? 1 : 0) + (bounded > 0 ? 1 : 0) + refused.size() == 1;
      if (exact > 0) {
        parts.add("exact" + count(exact, alone));
      }
      if (bounded > 0) {
        String bound = ulp > 0 ? "within " + number(ulp) + " ULP"
            : "exact but for " + number(share * 100) + " % of the elements";
        parts.add(bound + count(bounded, alone));
      }
      refused.forEach((reason, count) -> parts.add((reason.matches("RK\\d+")
          ? "[" + reason + "](diagnostics/" + reason + ".md)" : reason) + count(count, alone)));
      return String.join(", ", parts);
    }

    private static String count(int count, boolean alone) {
      return alone ? "" : " (" + count + ")";
    }
  }

  private FidelityMatrix() {}

  static String write() {
    StringBuilder page = new StringBuilder(TITLE).append("""


        Written by `FidelityMatrixTest` from what `CorpusTest` compares, with every kernel and every
        combination of edge values: 0, ±1, the ends of all types, shift counts of 31 to 65, NaN with
        payloads, infinities, both zeros, subnormals. *Exact* is bit for bit, NaN counting as one
        value. A kernel is executed as CUDA C and as MSL in three orders of work items, again with
        every undefined operation an error, and as WGSL; by both forms of the CPU (`CpuModesTest`);
        in the interpreter from its source and from its class file (`FrontEndsTest`); and as CUDA C
        made of the class file. On WGSL operands of float operators are finite and short, as its
        specification promises no more (see above). Where a target refuses a kernel, its code or
        the reason stands there; what every target refuses is in [language.md](language.md).

        | feature | kernels | CUDA C | MSL | WGSL |
        | --- | ---: | --- | --- | --- |
        """);
    Map<String, List<CorpusKernel>> features = new LinkedHashMap<>();
    List<CorpusKernel> rows = new ArrayList<>();
    for (CorpusKernel kernel : Corpus.kernels()) {
      if (RowInputs.row(kernel).isPresent()) {
        rows.add(kernel);
      } else if (kernel.isConformance()) {
        features.computeIfAbsent(sentence(kernel), _ -> new ArrayList<>()).add(kernel);
      }
    }
    features.forEach((feature, kernels) -> line(page, feature, kernels));
    page.append("""

        The methods of [intrinsics.md](intrinsics.md), one kernel each:

        | methods | kernels | CUDA C | MSL | WGSL |
        | --- | ---: | --- | --- | --- |
        """);
    Map<String, List<CorpusKernel>> families = new LinkedHashMap<>();
    rows.forEach(kernel -> families.computeIfAbsent(title(kernel), _ -> new ArrayList<>())
        .add(kernel));
    families.forEach((family, kernels) -> line(page, family, kernels));
    algorithms(page);
    pitfalls(page);
    return page.toString();
  }

  private static void line(StringBuilder page, String feature, List<CorpusKernel> kernels) {
    page.append("| ").append(feature).append(" | ").append(kernels.size());
    for (String target : TARGETS) {
      Cell cell = new Cell();
      kernels.forEach(kernel -> cell.add(kernel, target));
      page.append(" | ").append(cell.text());
    }
    page.append(" |\n");
  }

  private static void algorithms(StringBuilder page) {
    page.append("""

        Algorithms as users write them (`compiler-tests/src/test/resources/algorithms`): what
        `AlgorithmsTest` launches on the CPU, DIRECT and FAST, on the CUDA runtime over the
        emulated driver and on the WebGPU runtime, each beside an independent reference; and what
        it then launches again: in the interpreter, from sources and from class files, to the
        last bit; as CUDA C, also from class files, as MSL and as WGSL, within the bounds here.
        *1.0E-4 of the largest* is that share of the largest number of the result.

        | algorithm | kernels | reference | CUDA C | MSL | WGSL |
        | --- | --- | --- | --- | --- | --- |
        """);
    Map<String, Algorithm> algorithms = Corpus.algorithms().stream()
        .collect(Collectors.toMap(Algorithm::name, algorithm -> algorithm));
    for (Promise promise : PromisedAlgorithms.all()) {
      page.append("| ").append(promise.name()).append(" | ").append(promise.kernels().stream()
          .map(kernel -> "`" + kernel + "`").collect(Collectors.joining(", "))).append(" | ")
          .append(promise.reference());
      TARGETS.forEach(target -> page.append(" | ").append(promise.classes().stream()
          .map(name -> algorithms.get(name).bound(target)).distinct()
          .collect(Collectors.joining(", "))));
      page.append(" |\n");
    }
  }

  private static void pitfalls(StringBuilder page) {
    page.append("""

        Where Java and the targets differ, and the kernels above that show what comes of it; all
        kernels of a class where only that stands here. Their texts for the three targets are in
        `compiler-tests/src/test/resources/golden`. What no kernel can do has its diagnostic.

        | pitfall | in Java | kernels |
        | --- | --- | --- |
        """);
    for (Pitfall pitfall : Pitfalls.all()) {
      page.append("| ").append(pitfall.id()).append(" | ").append(pitfall.words()).append(" | ")
          .append(pitfall.evidence().stream().map(evidence -> pitfall.codes().contains(evidence)
              ? "[" + evidence + "](diagnostics/" + evidence + ".md)" : "`" + evidence + "`")
              .collect(Collectors.joining(", ")))
          .append(" |\n");
    }
  }

  private static String sentence(CorpusKernel kernel) {
    try {
      return firstSentence(Files.readString(
          SOURCES.resolve(kernel.owner().getSimpleName() + ".java")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String title(CorpusKernel kernel) {
    return firstSentence(RowSources.write().get(kernel.owner().getSimpleName()));
  }

  private static String firstSentence(String source) {
    Matcher sentence = SENTENCE.matcher(source);
    if (!sentence.find()) {
      throw new AssertionError("no sentence in front of the class:\n" + source);
    }
    return sentence.group(1).replaceAll("\\{@code ([^}]*)}", "`$1`").replaceAll("\\s*\\n \\* ?",
        " ")
        .replace("|", "\\|");
  }

  static String number(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }
}
