package io.ringkernel.compiler;

import io.ringkernel.ir.emit.Artifact;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * NVIDIA's compiler, which makes PTX or machine code of CUDA C while a project is built.
 *
 * @param compiler its file, or a name that the operating system finds
 * @param format what it makes
 * @param architectures names such as {@code sm_80}, each once
 */
public record Nvcc(String compiler, Format format, List<String> architectures) {
  /** What it is called where nobody says otherwise. */
  public static final String COMPILER = "nvcc";

  /** The architecture where nobody says otherwise. */
  public static final String ARCHITECTURE = "sm_80";

  private static final Pattern ARCHITECTURES = Pattern.compile("sm_[1-9][0-9]{1,2}[af]?");

  /** Copies the names, each once. */
  public Nvcc {
    architectures = architectures.stream().distinct().toList();
  }

  /** PTX, which newer devices read too, or machine code. */
  public enum Format {
    PTX, CUBIN;

    /** In lower case, as options and file names have it. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What a run of the compiler said, and the code that it ended with: 0 is success. */
  public record Outcome(int code, String said) {}

  /** The compiler made no image; the message says what and why. */
  public static final class Refusal extends Exception {
    private static final long serialVersionUID = 1;

    private Refusal(String message) {
      super(message);
    }
  }

  /** Whether that may be the name of an architecture. */
  public static boolean isArchitecture(String name) {
    return ARCHITECTURES.matcher(name).matches();
  }

  /** The name of the image beside {@code kernel.cu}. */
  public String fileName(String architecture) {
    boolean one = format == Format.PTX && architectures.size() == 1;
    return "kernel" + (one ? "" : "." + architecture) + "." + format.id();
  }

  /**
   * The name of the file that says of which text an image is. A runtime takes an image only where
   * that is the text it knows.
   */
  public static String sourceName(String image) {
    return image + ".source";
  }

  /** What the file of {@link #sourceName} holds. */
  public static String source(byte[] text) {
    return Manifest.sha256(text) + "\n";
  }

  /**
   * Runs the compiler.
   *
   * @param options what the text needs
   * @throws IOException if it cannot be started
   */
  public Outcome run(Path folder, List<String> options, String architecture, Path text, Path image)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(List.of(compiler, "-" + format.id(), "-arch=" + architecture));
    command.addAll(options);
    command.addAll(List.of("-o", image.toString(), text.toString()));
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Outcome(process.waitFor(), said.strip());
  }

  /**
   * Compiles a text for each architecture, in a folder of its own.
   *
   * @param options what the text needs
   * @return images, and files that say of which text they are, by name
   */
  public Map<String, byte[]> images(Artifact text, List<String> options) throws Refusal {
    Map<String, byte[]> images = new TreeMap<>();
    byte[] content = text.text().getBytes(StandardCharsets.UTF_8);
    Path folder = null;
    try {
      folder = Files.createTempDirectory("ringkernel-nvcc");
      Files.write(folder.resolve(text.fileName()), content);
      for (String architecture : architectures) {
        String name = fileName(architecture);
        // By their names alone: what the compiler says is quoted, and images may hold it.
        Outcome outcome = run(folder, options, architecture,
            Path.of(text.fileName()), Path.of(name));
        if (outcome.code() != 0) {
          throw new Refusal("%s ended with code %d for %s: %s".formatted(compiler,
              outcome.code(), architecture, outcome.said()));
        }
        images.put(name, Files.readAllBytes(folder.resolve(name)));
        images.put(sourceName(name), source(content).getBytes(StandardCharsets.UTF_8));
      }
      return images;
    } catch (IOException e) {
      throw new Refusal("cannot run " + compiler + ": " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refusal(compiler + " was interrupted");
    } finally {
      delete(folder);
    }
  }

  private static void delete(Path folder) {
    if (folder == null) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
      Files.delete(folder);
    } catch (IOException e) {
      // The system clears its temporary folder.
    }
  }
}
