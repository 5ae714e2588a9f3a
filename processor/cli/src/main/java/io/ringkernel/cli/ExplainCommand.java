package io.ringkernel.cli;

import io.ringkernel.ir.diag.Code;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints what there is to say about a diagnostic. */
@Command(name = "explain", mixinStandardHelpOptions = true, sortOptions = false,
    description = {"Explain a diagnostic: its cause, an example and what to do.",
      "Without a code it lists all of them."},
    footerHeading = "%nExamples:%n",
    footer = {"  ringkernel explain RK104", "  ringkernel explain barrier"})
final class ExplainCommand implements Callable<Integer> {
  private static final int SUGGESTIONS = 3;

  @Parameters(arity = "0..1", paramLabel = "CODE",
      description = "A code such as RK104 or 104, or a word of a title.")
  private String wanted;

  @Mixin
  private OutputOptions output;

  @Override
  public Integer call() {
    List<Code> found = wanted == null ? List.of(Code.values()) : find(wanted.strip());
    boolean whole = wanted != null && found.size() == 1;
    output.print(out -> {
      if (whole) {
        out.print(DiagnosticText.of(found.getFirst()).plain());
      } else {
        found.forEach(code -> out.println(line(code)));
      }
    }, Map.of("diagnostics", found.stream().map(code -> json(code, whole)).toList()));
    return RingKernel.OK;
  }

  private static Map<String, Object> json(Code code, boolean whole) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("code", code.id());
    json.put("title", DiagnosticText.of(code).title());
    if (whole) {
      json.put("page", DiagnosticText.of(code).markdown());
    }
    return json;
  }

  private static String line(Code code) {
    return code.id() + "  " + DiagnosticText.of(code).title();
  }

  private static List<Code> find(String wanted) {
    String id = id(wanted);
    Optional<Code> exact = Arrays.stream(Code.values()).filter(c -> c.id().equals(id)).findFirst();
    if (exact.isPresent()) {
      return List.of(exact.get());
    }
    String word = wanted.toLowerCase(Locale.ROOT);
    List<Code> named = word.isEmpty() || id.matches("RK\\d+") ? List.of()
        : Arrays.stream(Code.values()).filter(code -> DiagnosticText.of(code).title()
            .toLowerCase(Locale.ROOT).contains(word)).toList();
    if (named.isEmpty()) {
      throw new UserException("there is no diagnostic " + wanted + "; near it are " + near(id)
          + " ('ringkernel explain' lists all)");
    }
    return named;
  }

  private static String id(String wanted) {
    String upper = wanted.toUpperCase(Locale.ROOT);
    return upper.matches("\\d+") ? "RK" + upper : upper;
  }

  private static String near(String id) {
    return Arrays.stream(Code.values())
        .sorted(Comparator.comparingInt(code -> distance(code.id(), id))).limit(SUGGESTIONS)
        .map(Code::id).collect(Collectors.joining(", "));
  }

  /** Levenshtein's distance, where exchanging neighbours counts once as well. */
  private static int distance(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
          continue;
        }
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        cost[i][j] = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1,
            cost[i - 1][j - 1] + (same ? 0 : 1));
        boolean exchanged = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1);
        if (exchanged) {
          cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
      }
    }
    return cost[a.length()][b.length()];
  }
}
