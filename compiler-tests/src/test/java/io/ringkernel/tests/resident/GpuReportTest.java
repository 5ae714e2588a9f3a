package io.ringkernel.tests.resident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.benchmarks.gpu.Main;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The page and the plots of a run on a GPU, made of files such as a run leaves. */
final class GpuReportTest {
  private static final String FILE = """
      {"stage": "latency", "commit": "abc1234", "device": "NVIDIA H200", "driver": "13000",
       "smoke": false, "rows": [
        {"name": "round trip, <64 B> | \\"checked\\"", "column": "verified", "unit": "us",
         "verdict": "record", "note": "by Java", "less": true, "pass": 3.0, "record": 2.0,
         "moonshot": 1.5, "count": 100, "p50": 1.8, "p99": 2.5, "p999": 2.9,
         "ci95": [1.75, 1.85], "samples": [%s]},
        {"name": "messages", "column": "verified", "unit": "M/s", "verdict": "missed",
         "note": "", "less": false, "pass": 50.0, "count": 3, "p50": 12.5, "p99": 13, "p999": 13,
         "ci95": [12, 13], "samples": [12, 12.5, 13]},
        {"name": "launch", "column": "rival", "unit": "us", "verdict": "", "note": "from Java",
         "less": true, "effect": 0.5, "count": 2, "p50": 7, "p99": 8, "p999": 8, "ci95": [7, 8],
         "samples": [7, 8]},
        {"name": "cluster sync", "column": "verified", "unit": "", "verdict": "not measured",
         "note": "needs sm_90", "less": true, "count": 0}
       ]}
      """;

  @TempDir
  private Path folder;

  private static String file() {
    DoubleStream samples = IntStream.range(0, 100).mapToDouble(i -> 1.8 + 0.01 * (i % 7));
    return FILE.formatted(String.join(", ", samples.mapToObj(Double::toString).toList()));
  }

  private static Document svg(Path file)
      throws IOException, ParserConfigurationException, SAXException {
    return DocumentBuilderFactory.newInstance().newDocumentBuilder()
        .parse(new InputSource(new StringReader(Files.readString(file))));
  }

  private static List<Element> all(Document picture, String tag) {
    NodeList found = picture.getElementsByTagName(tag);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  @Test
  void tablesAndPlotsAreThoseOfTheFiles() throws Exception {
    Files.writeString(folder.resolve("latency.json"), file());
    assertTrue(Main.report(folder));
    String page = Files.readString(folder.resolve("README.md"));
    for (String part : List.of("Commit abc1234, NVIDIA H200, 13000.", "](goals.svg)",
        "](latency.svg)", "| round trip, &lt;64 B> \\| \"checked\" | verified | 1.800 us | "
            + "1.750 to 1.850 | 2.500 |  | record | by Java |",
        "| launch | rival | 7.000 us | 7.000 to 8.000 | 8.000 | 0.500 |  | from Java |",
        "| cluster sync | verified | not measured | | | |  | needs sm_90 |",
        "| 12.500 M/s | 12.000 to 13.000 | 13.000 |  | missed |")) {
      assertTrue(page.contains(part), part + " in " + page);
    }
  }

  @Test
  void barsSayHowManyTimesBetterThanTheGoalAFigureIs() throws Exception {
    Files.writeString(folder.resolve("latency.json"), file());
    assertTrue(Main.report(folder));
    List<Element> bars = all(svg(folder.resolve("goals.svg")), "rect");
    assertEquals(3, bars.size(), "the ground and two figures with goals");
    double reached = 460 / 2.0 * Math.log(3 / 1.8) / Math.log(16);
    double missed = 460 / 2.0 * Math.log(50 / 12.5) / Math.log(16);
    assertEquals(reached, Double.parseDouble(bars.get(1).getAttribute("width")), 0.06);
    assertEquals(missed, Double.parseDouble(bars.get(2).getAttribute("width")), 0.06);
    assertFalse(bars.get(1).getAttribute("fill").equals(bars.get(2).getAttribute("fill")));
  }

  @Test
  void linesGoThroughTheSamplesInOrder() throws Exception {
    Files.writeString(folder.resolve("latency.json"), file());
    assertTrue(Main.report(folder));
    List<Element> lines = all(svg(folder.resolve("latency.svg")), "polyline");
    assertEquals(List.of(100, 3, 2),
        lines.stream().map(line -> line.getAttribute("points").split(" ").length).toList());
    assertEquals("90.0,180.0 485.0,150.0 880.0,120.0", lines.get(1).getAttribute("points"));
  }

  @Test
  void aDamagedFileIsNamed() throws IOException {
    Files.writeString(folder.resolve("latency.json"), file().substring(0, 200));
    assertFalse(Main.report(folder));
    assertFalse(Files.exists(folder.resolve("README.md")));
  }

  @Test
  void aFolderWithoutFilesHasNoReport() {
    assertFalse(Main.report(folder));
  }
}
