package io.ringkernel.verify.execution;

import io.ringkernel.verify.execution.EmulatedLanguage.Entry;
import io.ringkernel.verify.execution.EmulatedLanguage.Translation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * CUDA C as C++. C linkage is taken away: many texts share one translation unit, each in a
 * namespace of its own, and functions of C linkage would be one function in all of them. Memory
 * that a launch adds to a group is asked for, as C++ has no variable without a size.
 */
final class CudaTranslation {
  private static final String BOUNDS = "(?:__launch_bounds__\\s*\\([^)]*\\)\\s*)?";
  /** The name of an entry point is the group. */
  static final Pattern ENTRY = Pattern.compile(
      "__global__\\s+" + BOUNDS + "void\\s+" + BOUNDS + "(\\w+)\\s*\\(");
  private static final Pattern LINKAGE_BLOCK = Pattern.compile("extern\\s+\"C\"(?=\\s*\\{)");
  private static final Pattern LAUNCHED = Pattern.compile(
      "extern\\s+__shared__\\s[^;]*?unsigned\\s+char\\s+(\\w+)\\s*\\[\\s*\\]\\s*;");
  private static final Pattern LINKAGE = Pattern.compile("extern\\s+\"C\"");

  private CudaTranslation() {}

  static Translation of(String source) {
    List<Entry> entries = new ArrayList<>();
    Matcher entry = ENTRY.matcher(SourceText.withoutComments(source));
    while (entry.find()) {
      entries.add(new Entry(entry.group(1), "emu_call(" + entry.group(1) + ", b);"));
    }
    String linked = LINKAGE_BLOCK.matcher(source).replaceAll("namespace");
    String text = LAUNCHED.matcher(linked)
        .replaceAll("unsigned char* $1 = (unsigned char*)emu_group_memory(0);");
    return new Translation(LINKAGE.matcher(text).replaceAll(""), List.copyOf(entries));
  }
}
