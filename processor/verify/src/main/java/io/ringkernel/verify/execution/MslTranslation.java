package io.ringkernel.verify.execution;

import io.ringkernel.verify.execution.EmulatedLanguage.Entry;
import io.ringkernel.verify.execution.EmulatedLanguage.RejectedText;
import io.ringkernel.verify.execution.EmulatedLanguage.Translation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * MSL as C++. Group variables are told from pointers to group memory, which share the keyword, and
 * attributes of parameters are checked here against a closed list: clang ignores a misspelt one.
 */
final class MslTranslation {
  private static final Pattern ENTRY = Pattern.compile("\\bkernel\\s+void\\s+(\\w+)\\s*\\(");
  private static final Pattern GROUP_VARIABLE =
      Pattern.compile("(?<=[;{})\\s])threadgroup(?=\\s+[^;*&(){}=]*;)");
  private static final Pattern ATTRIBUTE =
      Pattern.compile("\\[\\[\\s*(\\w+)\\s*(?:\\(\\s*(\\w+)\\s*\\))?\\s*\\]\\]$");
  private static final Pattern GROUP_ATTRIBUTE =
      Pattern.compile("\\[\\[\\s*threadgroup\\s*\\(\\s*\\d+\\s*\\)\\s*\\]\\]");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");

  private static final Set<String> BUILTINS = Set.of(
      "thread_position_in_grid",
      "thread_position_in_threadgroup",
      "threadgroup_position_in_grid",
      "threads_per_threadgroup",
      "threadgroups_per_grid",
      "threads_per_grid",
      "thread_index_in_threadgroup",
      "thread_index_in_simdgroup",
      "simdgroup_index_in_threadgroup",
      "threads_per_simdgroup",
      "simdgroups_per_threadgroup");

  private MslTranslation() {}

  static Translation of(String source) throws RejectedText {
    String plain = SourceText.withoutComments(source);
    List<Entry> entries = new ArrayList<>();
    Matcher entry = ENTRY.matcher(plain);
    while (entry.find()) {
      List<String> sources = new ArrayList<>();
      for (String parameter : SourceText.parameters(plain, entry.end())) {
        sources.add(argument(parameter, SourceText.line(plain, entry.start())));
      }
      entries.add(new Entry(entry.group(1), call(entry.group(1), sources)));
    }
    // the keyword means nothing to C++, so it is none in the attribute either
    String text = GROUP_ATTRIBUTE.matcher(markGroupVariables(source, plain)).replaceAll("");
    return new Translation(text, List.copyOf(entries));
  }

  private static String call(String name, List<String> sources) {
    return sources.isEmpty()
        ? name + "();"
        : "static const emu_source sources[] = {" + String.join(", ", sources) + "}; emu_call("
            + name + ", b, sources);";
  }

  private static String argument(String parameter, int line) throws RejectedText {
    Matcher attribute = ATTRIBUTE.matcher(parameter);
    if (!attribute.find()) {
      throw new RejectedText("kernel.metal:" + line + ": the parameter \"" + parameter
          + "\" has no attribute that the emulator knows");
    }
    String name = attribute.group(1);
    String index = attribute.group(2);
    if (name.equals("buffer") && index != null && NUMBER.matcher(index).matches()) {
      return "{emu_buffer, " + index + "}";
    }
    if (name.equals("threadgroup") && index != null && NUMBER.matcher(index).matches()) {
      return "{emu_threadgroup, " + index + "}";
    }
    if (index == null && BUILTINS.contains(name)) {
      return "{emu_" + name + ", 0}";
    }
    throw new RejectedText("kernel.metal:" + line + ": unknown attribute "
        + attribute.group() + " of the parameter \"" + parameter + "\"");
  }

  /** Positions come from the text without comments, so that no comment is taken for a variable. */
  private static String markGroupVariables(String source, String plain) {
    StringBuilder text = new StringBuilder();
    int done = 0;
    Matcher variable = GROUP_VARIABLE.matcher(plain);
    while (variable.find()) {
      text.append(source, done, variable.start()).append("EMU_GROUP");
      done = variable.end();
    }
    return text.append(source.substring(done)).toString();
  }
}
