package io.ringkernel.verify.execution;

import java.util.List;
import java.util.regex.Matcher;

/**
 * Many CUDA C texts as one translation unit, whose entry points the driver finds by name: they keep
 * C linkage and get a number in front. The namespaces are inline ones, so that nothing but these
 * names is told apart by them.
 *
 * @param sources the texts, each different from the others
 * @param text all of them
 */
record CudaBatch(List<String> sources, String text) {
  static CudaBatch of(List<String> sources) {
    return new CudaBatch(List.copyOf(sources),
        SourceText.together(sources, "inline namespace", CudaBatch::renamed));
  }

  private static String renamed(int number, String source) {
    StringBuilder renamed = new StringBuilder();
    Matcher entry = CudaTranslation.ENTRY.matcher(source);
    int end = 0;
    while (entry.find()) {
      renamed.append(source, end, entry.start(1)).append(symbol(number, entry.group(1)));
      end = entry.end(1);
    }
    return renamed.append(source, end, source.length()).toString();
  }

  /** The name here of an entry point of one of the texts. */
  String symbol(String source, String entry) {
    return symbol(sources.indexOf(source), entry);
  }

  private static String symbol(int number, String entry) {
    return "text" + number + "_" + entry;
  }
}
