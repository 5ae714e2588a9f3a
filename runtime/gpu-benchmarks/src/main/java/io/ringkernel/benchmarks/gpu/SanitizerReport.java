package io.ringkernel.benchmarks.gpu;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What compute-sanitizer found, from what it prints.
 *
 * @param findings in its order
 */
public record SanitizerReport(List<Finding> findings) {
  /** Whatever it prints begins so. */
  private static final Pattern LINE = Pattern.compile("^=========( *)(.*)$");
  /** {@code at f()+0x160 in F.java:6}, {@code at 0x160 in F.java:6:f()}. */
  private static final Pattern PLACE = Pattern.compile("\\bin (\\S*?\\.\\w+):(\\d+)");
  private static final Pattern END = Pattern.compile(
      "(ERROR SUMMARY|RACECHECK SUMMARY|COMPUTE-SANITIZER|LEAK SUMMARY|Target application).*");

  /**
   * Something that it found.
   *
   * @param what in its words
   * @param file without a folder; empty where it names none
   * @param line in the file; 0 where it names none
   */
  public record Finding(String what, String file, int line) {
    @Override
    public String toString() {
      return what + (file.isEmpty() ? "" : " at " + file + ":" + line);
    }
  }

  /** Copies the list. */
  public SanitizerReport {
    findings = List.copyOf(findings);
  }

  /** Reads what it printed, among whatever the program printed. */
  public static SanitizerReport parse(String output) {
    List<Finding> findings = new ArrayList<>();
    String headline = "";
    boolean isPlaced = true;
    for (String text : output.lines().toList()) {
      Matcher line = LINE.matcher(text);
      if (!line.matches() || END.matcher(line.group(2)).matches()) {
        continue;
      }
      String words = line.group(2).strip();
      // A finding begins near the margin; what belongs to it is moved in.
      if (line.group(1).length() <= 1 && !words.isEmpty()) {
        add(findings, headline, isPlaced);
        headline = words;
        isPlaced = false;
      }
      Matcher place = PLACE.matcher(words);
      if (!isPlaced && place.find()) {
        String path = place.group(1);
        findings.add(new Finding(headline,
            path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1),
            Integer.parseInt(place.group(2))));
        isPlaced = true;
      }
    }
    add(findings, headline, isPlaced);
    return new SanitizerReport(findings);
  }

  private static void add(List<Finding> findings, String headline, boolean isPlaced) {
    if (!isPlaced) {
      findings.add(new Finding(headline, "", 0));
    }
  }

  /** Whether it found an access outside of memory at a line. */
  public boolean hasInvalidAccess(String file, int line) {
    return findings.stream().anyMatch(f -> f.what().startsWith("Invalid ") && f.file().equals(file)
        && f.line() == line);
  }
}
