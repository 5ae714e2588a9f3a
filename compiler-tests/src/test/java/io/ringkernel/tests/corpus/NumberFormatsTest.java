package io.ringkernel.tests.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.ringkernel.lower.cuda.NumberFormat;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which small number formats a kernel converts is what its manifest says, by both front ends. */
final class NumberFormatsTest {
  private static final List<String> ALL =
      Arrays.stream(NumberFormat.values()).map(f -> f.capability().name()).toList();

  @Test
  void everyFormatOfAKernelIsAmongItsCapabilities() throws IOException {
    Map<String, Map<String, Object>> classFiles = ClassFileCorpus.read().manifests();
    for (String name : List.of("StorageDecoding", "StorageEncoding")) {
      CorpusKernel kernel = Corpus.kernels().stream()
          .filter(k -> k.owner().getSimpleName().equals(name)).findFirst().orElseThrow();
      for (String target : List.of("cuda", "wgsl", "msl")) {
        assertEquals(ALL, formats(kernel.manifest(), target), name + " for " + target);
      }
      Map<String, Object> fromClassFile = classFiles.get(kernel.owner().getName());
      assertEquals(ALL, formats(fromClassFile, "cuda"), name + " from its class file");
      assertEquals("7.5", cuda(fromClassFile).get("minimum"));
    }
  }

  @Test
  void whatConvertsNothingHasNone() {
    for (CorpusKernel kernel : Corpus.kernels()) {
      if (kernel.owner().getSimpleName().equals("Saxpy")) {
        assertEquals(List.of(), formats(kernel.manifest(), "cuda"));
        assertEquals("7.5", cuda(kernel.manifest()).get("minimum"));
      }
    }
  }

  /** In the order of the table. */
  private static List<String> formats(Map<String, Object> manifest, String target) {
    List<String> formats = new ArrayList<>(ALL);
    formats.retainAll((List<?>) Corpus.object(Corpus.object(manifest, "targets"), target)
        .get("capabilities"));
    return formats;
  }

  private static Map<String, Object> cuda(Map<String, Object> manifest) {
    return Corpus.object(Corpus.object(manifest, "targets"), "cuda");
  }
}
