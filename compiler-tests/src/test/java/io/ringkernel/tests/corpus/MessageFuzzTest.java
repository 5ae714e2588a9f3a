package io.ringkernel.tests.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.runtime.MessageCodec;
import io.ringkernel.runtime.message.MessageFrame;
import java.io.File;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Jazzer looks for bytes that are neither a message nor refused. {@code -Dfuzz.seconds=} says for
 * how long; what it finds is written to {@code target/fuzz}: put it among the seeds, which every
 * run begins with.
 */
final class MessageFuzzTest {
  private static final Path SEEDS = Path.of("src/test/resources/fuzz/messages");
  private static final int SECONDS = Integer.getInteger("fuzz.seconds", 4);
  private static final int SEED = Integer.getInteger("fuzz.seed", 1);
  private static final int GRACE_SECONDS = 120;

  @TempDir
  private Path folder;

  @Test
  void everySeedIsAMessageOrRefused() throws Exception {
    System.setProperty(MessageFuzzer.FOLDER, Corpus.output().toString());
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    Thread.currentThread().setContextClassLoader(Corpus.loader());
    try {
      List<Path> seeds = seeds();
      assertFalse(seeds.isEmpty(), "no seeds in " + SEEDS.toAbsolutePath());
      for (Path seed : seeds) {
        MessageFuzzer.fuzzerTestOneInput(Files.readAllBytes(seed));
      }
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
  }

  @Test
  void jazzerFindsNoBytesThatAreNeitherAMessageNorRefused() throws Exception {
    Path own = Files.createDirectories(folder.resolve("own"));
    writeFrames(own);
    Path findings = Files.createDirectories(Path.of("target/fuzz"));
    Path log = folder.resolve("log");
    List<String> command = new ArrayList<>(List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:-UseDynamicNumberOfGCThreads", "-XX:+UseSerialGC", "-XX:+EnableDynamicAgentLoading",
        "-D" + MessageFuzzer.FOLDER + "=" + Corpus.output().toAbsolutePath(), "-cp",
        System.getProperty("java.class.path") + File.pathSeparator
            + Corpus.output().toAbsolutePath(),
        "com.code_intelligence.jazzer.Jazzer",
        "--target_class=" + MessageFuzzer.class.getName(),
        "--instrumentation_includes=kernels.**:io.ringkernel.runtime.message.**",
        "--reproducer_path=" + findings, own.toString(), SEEDS.toString(),
        "-max_total_time=" + SECONDS, "-seed=" + SEED, "-max_len=512", "-timeout=20",
        "-artifact_prefix=" + findings + File.separator));
    Process process = new ProcessBuilder(command).redirectErrorStream(true)
        .redirectOutput(log.toFile()).start();
    assertTrue(process.waitFor(SECONDS + GRACE_SECONDS, TimeUnit.SECONDS), "it does not end");
    String text = Files.readString(log, StandardCharsets.ISO_8859_1);

    assertEquals(0, process.exitValue(), text);
    Matcher done = Pattern.compile("Done (\\d+) runs in").matcher(text);
    assertTrue(done.find(), text);
    assertTrue(Integer.parseInt(done.group(1)) > 1000 * Math.min(SECONDS, 1), text);
  }

  private static List<Path> seeds() throws Exception {
    try (Stream<Path> files = Files.list(SEEDS)) {
      return files.sorted().toList();
    }
  }

  /** A sound frame and a sound payload of every message: where else to begin. */
  private static void writeFrames(Path own) throws Exception {
    Random random = new Random(SEED);
    List<MessageCodec<Record>> codecs;
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    Thread.currentThread().setContextClassLoader(Corpus.loader());
    try {
      codecs = MessageFuzzer.load(Corpus.output());
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
    for (int i = 0; i < codecs.size(); i++) {
      MessageCodec<Record> codec = codecs.get(i);
      Record message = new RandomMessage(codec.messageClass(), random).next();
      byte[] frame = new byte[2 + MessageFrame.byteSize(codec)];
      MessageFrame.encode(codec, message, MemorySegment.ofArray(frame), 2);
      Files.write(own.resolve("frame-" + i), frame);
      byte[] payload = new byte[2 + codec.byteSize()];
      codec.encode(message, MemorySegment.ofArray(payload), 2);
      for (int mode = 1; mode < 4; mode++) {
        payload[0] = (byte) mode;
        payload[1] = (byte) i;
        Files.write(own.resolve("payload-" + mode + "-" + i), payload);
      }
    }
  }
}
