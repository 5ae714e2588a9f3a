package io.ringkernel.cli;

import io.ringkernel.verify.execution.MissingTool;
import io.ringkernel.verify.execution.TargetCompilers;
import io.ringkernel.verify.execution.TargetCompilers.Verdict;
import io.ringkernel.verify.execution.Tool;
import io.ringkernel.verify.execution.Tools;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Lets the targets' own compilers judge texts. */
final class AcceptedTexts {
  private final Map<String, Map<String, String>> byTarget = new LinkedHashMap<>();
  private final TreeSet<String> missing = new TreeSet<>();
  private int count;

  /**
   * Adds a text to judge.
   *
   * @param file its name in messages
   */
  void add(String target, String file, String text) {
    byTarget.computeIfAbsent(target, k -> new LinkedHashMap<>()).put(file, text);
  }

  /** Judges all; what was refused, one sentence a text. */
  List<String> judge() {
    List<String> refused = new ArrayList<>();
    byTarget.forEach((target, texts) -> {
      List<String> files = List.copyOf(texts.keySet());
      try {
        List<Verdict> verdicts = verdicts(target, List.copyOf(texts.values()));
        for (int i = 0; i < files.size(); i++) {
          if (verdicts.get(i).accepted()) {
            count++;
          } else {
            refused.add(files.get(i) + " is refused by the compiler of " + target + ":\n"
                + verdicts.get(i).messages().strip().indent(2).stripTrailing());
          }
        }
      } catch (MissingTool e) {
        missing.add(target + ": " + e.getMessage());
      }
    });
    return refused;
  }

  private static List<Verdict> verdicts(String target, List<String> texts) {
    return switch (target) {
      case "cuda" -> texts.stream().map(TargetCompilers::cuda).toList();
      case "msl" -> texts.stream().map(TargetCompilers::msl).toList();
      case "wgsl" -> Tools.has(Tool.WEBGPU)
          ? TargetCompilers.tint(texts) : TargetCompilers.naga(texts);
      default -> throw new UserException("no compiler is known for target " + target);
    };
  }

  /** The targets whose compilers are not installed. */
  List<String> missing() {
    return List.copyOf(missing);
  }

  /** How many were accepted. */
  int count() {
    return count;
  }
}
