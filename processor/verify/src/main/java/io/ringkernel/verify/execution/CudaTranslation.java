package io.ringkernel.verify.execution;

import io.ringkernel.verify.execution.EmulatedLanguage.Entry;
import io.ringkernel.verify.execution.EmulatedLanguage.Translation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * CUDA C as C++. Only C linkage is taken away: many texts share one translation unit, each in a
 * namespace of its own, and functions of C linkage would be one function in all of them.
 */
final class CudaTranslation {
  private static final String BOUNDS = "(?:__launch_bounds__\\s*\\([^)]*\\)\\s*)?";
  private static final Pattern ENTRY = Pattern.compile(
      "__global__\\s+" + BOUNDS + "void\\s+" + BOUNDS + "(\\w+)\\s*\\(");
  private static final Pattern LINKAGE_BLOCK = Pattern.compile("extern\\s+\"C\"(?=\\s*\\{)");
  private static final Pattern LINKAGE = Pattern.compile("extern\\s+\"C\"");

  private CudaTranslation() {}

  static Translation of(String source) {
    List<Entry> entries = new ArrayList<>();
    Matcher entry = ENTRY.matcher(SourceText.withoutComments(source));
    while (entry.find()) {
      entries.add(new Entry(entry.group(1), "emu_call(" + entry.group(1) + ", b);"));
    }
    String text = LINKAGE_BLOCK.matcher(source).replaceAll("namespace");
    return new Translation(LINKAGE.matcher(text).replaceAll(""), List.copyOf(entries));
  }
}
