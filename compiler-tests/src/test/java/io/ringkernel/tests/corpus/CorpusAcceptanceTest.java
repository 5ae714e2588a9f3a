package io.ringkernel.tests.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.runtime.cuda.resident.ActorCode;
import io.ringkernel.runtime.cuda.resident.LinkedActors;
import io.ringkernel.runtime.cuda.resident.ResidentShape;
import io.ringkernel.verify.execution.TargetCompilers;
import io.ringkernel.verify.execution.TargetCompilers.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every text of the corpus and of the algorithms, with its forms without range checks and its
 * actors, and every golden file of the lowerings is accepted by compilers of its language. The
 * golden files of this module are texts of the corpus ({@link GoldenTextsTest}).
 */
final class CorpusAcceptanceTest {
  private static final int PAYLOAD = 256;

  @TestFactory
  Stream<DynamicTest> nvccAcceptsCuda() {
    return together("kernel.cu", "cuda", TargetCompilers::cudaTogether);
  }

  @TestFactory
  Stream<DynamicTest> nvrtcAcceptsCuda() {
    return together("kernel.cu", "cuda", TargetCompilers::cudaByNvrtc);
  }

  @TestFactory
  Stream<DynamicTest> clangAcceptsMsl() {
    return together("kernel.metal", "msl", TargetCompilers::mslTogether);
  }

  @TestFactory
  Stream<DynamicTest> tintAcceptsWgsl() {
    return together("kernel.wgsl", "wgsl", TargetCompilers::tint);
  }

  @TestFactory
  Stream<DynamicTest> nagaAcceptsWgsl() {
    return together("kernel.wgsl", "wgsl", TargetCompilers::naga);
  }

  /** What stays on a device: all actor classes of the corpus that have such code, as one kernel. */
  @Test
  void nvccAcceptsTheResidentKernelOfAllActors() throws ClassNotFoundException {
    for (ResidentShape shape : List.of(ResidentShape.DEFAULT, ResidentShape.DEFAULT.pooled())) {
      resident(shape).forEach(text -> TargetCompilers.cuda(text).orFail());
    }
  }

  /** It has no headers, and takes no function that is not said to be the device's. */
  @Test
  void nvrtcAcceptsTheResidentKernelOfAllActors() throws ClassNotFoundException {
    for (ResidentShape shape : List.of(ResidentShape.DEFAULT, ResidentShape.DEFAULT.pooled())) {
      TargetCompilers.cudaByNvrtc(resident(shape)).forEach(Verdict::orFail);
    }
  }

  /** A kernel for the classes of each size of blocks, which is one for all in a kernel. */
  private static List<String> resident(ResidentShape shape) throws ClassNotFoundException {
    Map<Integer, List<ActorCode>> actors = new TreeMap<>();
    for (String name : Corpus.texts("resident.cu").keySet()) {
      ActorCode actor = ActorCode.of(Class.forName(name, false, Corpus.loader()));
      actors.computeIfAbsent(actor.items(), _ -> new ArrayList<>()).add(actor);
    }
    assertTrue(actors.get(1).size() >= 5, actors::toString);
    return actors.values().stream().map(some -> LinkedActors.of(some, shape, PAYLOAD).text())
        .toList();
  }

  /** No golden file lies where nothing above would find it. */
  @Test
  void everyGoldenFileIsAmongThem() throws IOException {
    List<String> elsewhere = new ArrayList<>();
    try (Stream<Path> modules = Files.walk(Path.of(".."), 3)) {
      for (Path resources : modules.filter(p -> p.endsWith(Path.of("src", "test"))).toList()) {
        try (Stream<Path> files = Files.walk(resources)) {
          files.filter(p -> p.toString().matches(".*[/\\\\]golden[/\\\\].*\\.(cu|metal|wgsl)"))
              .map(p -> p.getParent().normalize().toString().replace('\\', '/'))
              .filter(p -> !p.matches("\\.\\./(lower-(cuda|msl|wgsl)|compiler-tests)/src/test/"
                  + "resources/golden"))
              .distinct().forEach(elsewhere::add);
        }
      }
    }
    assertEquals(List.of(), elsewhere);
  }

  private static Stream<DynamicTest> together(String file, String target,
      Function<List<String>, List<Verdict>> compiler) {
    Map<String, String> texts = new TreeMap<>(Corpus.texts(file));
    assertTrue(texts.size() > 100, texts.size() + " texts");
    Map<String, String> goldens = goldens(target, file.substring("kernel".length()));
    assertTrue(goldens.size() > 15, goldens.size() + " golden files");
    texts.putAll(goldens);
    List<Verdict> verdicts = compiler.apply(List.copyOf(texts.values()));
    List<DynamicTest> tests = new ArrayList<>();
    int next = 0;
    for (String name : texts.keySet()) {
      Verdict verdict = verdicts.get(next++);
      tests.add(DynamicTest.dynamicTest(name, verdict::orFail));
    }
    return tests.stream();
  }

  private static Map<String, String> goldens(String target, String suffix) {
    Path folder = Path.of("..", "lower-" + target, "src", "test", "resources", "golden");
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(suffix)).sorted().toList()) {
        texts.put("lower-" + target + "/" + file.getFileName(), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }
}
