package io.ringkernel.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.compiler.MessageSchema;
import io.ringkernel.processor.declaration.MessageDeclaration;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From annotated sources to the files of every target, as a user's build does it. */
class WholePathTest {
  private static final String KERNELS = "META-INF/ringkernel/demo.Kernels/";
  private static final String COUNTER = "META-INF/ringkernel/demo.Counter/";

  static final String ADD = """
      package demo;
      @io.ringkernel.RingMessage record Add(long amount) {}
      """;
  static final String TOTAL = """
      package demo;
      @io.ringkernel.RingMessage record Total(long value) {}
      """;
  static final String COUNTER_SOURCE = """
      package demo;

      import io.ringkernel.OnMessage;
      import io.ringkernel.RingContext;
      import io.ringkernel.RingKernel;

      @RingKernel(id = "counter")
      final class Counter {
        private long total;

        @OnMessage Total add(RingContext ctx, Add message) {
          total += message.amount();
          return new Total(total);
        }
      }
      """;

  @TempDir
  private Path folder;

  @Test
  void everyClassHasOneFilePerTargetAndAManifest() {
    TestCompiler.Result result = design().compile();

    assertEquals("[]", result.problems().toString());
    Set<String> expected = new TreeSet<>();
    for (String path : new String[] {KERNELS, COUNTER}) {
      for (String file : new String[] {"kernel.cu", "kernel.wgsl", "kernel.metal", "kernel.json"}) {
        expected.add(path + file);
      }
    }
    expected.add(COUNTER + "resident.cu");
    expected.add("META-INF/ringkernel/id/counter");
    for (String message : new String[] {"demo.Add", "demo.Total"}) {
      expected.add(MessageSchema.path(MessageDeclaration.derivedTypeId(message)));
    }
    assertEquals(expected, result.files().keySet().stream().filter(f -> f.startsWith("META-INF"))
        .collect(Collectors.toCollection(TreeSet::new)));
    for (String file : expected) {
      assertTrue(!result.file(file).contains("\r") && !result.file(file).contains(
          folder.toString()), file);
    }
    assertTrue(result.file(KERNELS + "kernel.cu").contains("saxpy"));
    assertTrue(result.file(COUNTER + "kernel.wgsl").contains("Counter_drain"));
  }

  @Test
  void manifestsOfTheExampleAreStable() {
    TestCompiler.Result result = design().compile();

    GoldenFile.check("manifest/demo.Kernels.json", withoutHashes(KERNELS, result));
    GoldenFile.check("manifest/demo.Counter.json", withoutHashes(COUNTER, result));
  }

  @Test
  void manifestHasTheHashOfEachFile() throws Exception {
    TestCompiler.Result result = design().compile();
    String manifest = result.file(COUNTER + "kernel.json");

    for (String file : new String[] {"kernel.cu", "kernel.wgsl", "kernel.metal"}) {
      String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
          .digest(Files.readAllBytes(folder.resolve(COUNTER + file))));
      assertTrue(manifest.contains("\"file\": \"" + file + "\",\n      \"sha256\": \"" + hash),
          manifest);
    }
  }

  /** The text of a target may change without a change of the manifest's own form. */
  private static String withoutHashes(String path, TestCompiler.Result result) {
    return result.file(path + "kernel.json")
        .replaceAll("(\"file\": \"kernel[^,]*,\n *\"sha256\": )\"[0-9a-f]{64}\"", "$1\"...\"");
  }

  @Test
  void launcherKnowsWhatTheBodyWritesAndWhetherItSynchronizes() {
    String launcher = design().compile().file("demo/KernelsGpu.java");

    assertTrue(launcher.contains("new KernelDescriptor(\"saxpy\", Kernels.class, 256, 1, 1, false"),
        launcher);
    assertTrue(launcher.contains("\"x\", KernelParameter.ElementType.FLOAT, true, false"),
        launcher);
    assertTrue(launcher.contains("\"y\", KernelParameter.ElementType.FLOAT, true, true"), launcher);
  }

  @Test
  void twoCompilationsAndAnyOrderOfFilesGiveTheSameBytes() {
    Map<String, String> first = design().compile().files();
    Map<String, String> again = new TreeMap<>();
    Path other = folder.resolve("other");
    assertTrue(other.toFile().mkdir());
    new TestCompiler(other).source(COUNTER_SOURCE).source(TOTAL).source(Samples.KERNELS)
        .source(ADD).option("-Werror").compile().files().forEach(again::put);
    first.keySet().removeIf(f -> f.startsWith("other/"));

    assertEquals(first, again);
  }

  @Test
  void targetsOfTheBuildAreChosenByAnOption() {
    Map<String, String> files = design().option("-Aringkernel.targets=cuda").compile().files();

    assertTrue(files.containsKey(KERNELS + "kernel.cu"));
    assertTrue(!files.containsKey(KERNELS + "kernel.wgsl"));
    assertTrue(!files.get(KERNELS + "kernel.json").contains("wgsl"));
  }

  @Test
  void unknownTargetOfTheBuildIsAnError() {
    TestCompiler.Result result = design().option("-Aringkernel.targets=cuda, spirv").compile();

    assertEquals(1, result.errors().size(), result.errors().toString());
    assertTrue(result.errors().getFirst().contains("RK202: unknown target spirv\n"
        + "  note: the targets are cuda, msl, wgsl; see -Aringkernel.targets"),
        result.errors().toString());
  }

  @Test
  void onlyAnnotationProcessingIsEnough() {
    Map<String, String> files = design().option("-proc:only").compile().files();

    assertTrue(files.containsKey(KERNELS + "kernel.cu"), files.keySet().toString());
  }

  private TestCompiler design() {
    return new TestCompiler(folder).option("-Werror").source(ADD).source(TOTAL)
        .source(COUNTER_SOURCE).source(Samples.KERNELS);
  }
}
