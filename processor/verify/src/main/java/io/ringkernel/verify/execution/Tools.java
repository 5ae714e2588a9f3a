package io.ringkernel.verify.execution;

import io.ringkernel.runtime.cuda.compile.Nvrtc;
import io.ringkernel.runtime.metal.MetalDevice;
import io.ringkernel.runtime.metal.MetalLibrary;
import io.ringkernel.runtime.metal.MetalUnavailable;
import io.ringkernel.runtime.webgpu.WebGpuBackend;
import io.ringkernel.runtime.webgpu.WebGpuDevice;
import io.ringkernel.runtime.webgpu.WebGpuLibrary;
import io.ringkernel.runtime.webgpu.WebGpuUnavailable;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the tools of the machine. One that is missing is told in one printed line.
 */
public final class Tools {
  /** The root folder of a checkout; the launcher says it. */
  private static final String HOME = "ringkernel.home";

  /** Folder that {@code ./ringkernel setup} fills; default {@code .ringkernel/tools}. */
  public static final String FOLDER = "RINGKERNEL_TOOLS";

  /** What {@code all} cannot mean: it comes with NVIDIA's software or hardware. */
  static final Set<Tool> NOT_FREE = Set.of(Tool.NVCC, Tool.NVRTC, Tool.GPU, Tool.METAL);

  private static final Map<Tool, Search> FOUND = new EnumMap<>(Tool.class);

  /**
   * The result of a search.
   *
   * @param place where the tool is, if it was found
   * @param reason why not, otherwise
   */
  public record Search(Optional<Path> place, String reason) {
    static Search found(Path place) {
      return new Search(Optional.of(place), "");
    }

    static Search missing(String reason) {
      return new Search(Optional.empty(), reason);
    }
  }

  private Tools() {}

  /** Looks for a tool, once a process, and prints one line when it is missing. */
  public static synchronized Search search(Tool tool) {
    Search known = FOUND.get(tool);
    if (known != null) {
      return known;
    }
    Search search = look(tool);
    FOUND.put(tool, search);
    if (search.place().isEmpty()) {
      System.err.println("[tools] no " + tool.title + ": " + search.reason() + "; " + tool.remedy);
    }
    return search;
  }

  public static boolean has(Tool tool) {
    return search(tool).place().isPresent();
  }

  /**
   * Returns a tool.
   *
   * @throws MissingTool where it was not found
   */
  public static Path require(Tool tool) {
    Search search = search(tool);
    return search.place().orElseThrow(() -> new MissingTool(tool, search.reason()));
  }

  /** Whether {@code all}, or a comma-separated list of tools, declares a tool present. */
  public static boolean isDeclared(Tool tool, String tiers) {
    if (tiers == null) {
      return false;
    }
    Set<String> names = Arrays.stream(tiers.split(","))
        .map(String::strip).collect(Collectors.toSet());
    return names.contains(tool.id) || names.contains("all") && !NOT_FREE.contains(tool);
  }

  /** The root folder of the checkout; outside of one the working folder. */
  public static Path root() {
    String home = System.getProperty(HOME);
    if (home != null && !home.isBlank()) {
      return Path.of(home);
    }
    Path start = Path.of("").toAbsolutePath();
    for (Path folder = start; folder != null; folder = folder.getParent()) {
      if (Files.isRegularFile(folder.resolve("compiler-tests/pom.xml"))) {
        return folder;
      }
    }
    return start;
  }

  /** Where what was built once is kept: in a checkout its own folder, else the user's cache. */
  static Path scratch() {
    Path tools = root().resolve(".ringkernel");
    String cache = System.getenv("XDG_CACHE_HOME");
    Path fallback = cache == null || cache.isBlank()
        ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(cache);
    return Files.isDirectory(tools) ? tools : fallback.resolve("ringkernel");
  }

  private static Search look(Tool tool) {
    return switch (tool) {
      case NVCC -> program("nvcc");
      case NVRTC -> Nvrtc.find().isPresent() ? Search.found(root())
          : Search.missing("neither the system nor a toolkit has libnvrtc.so.13 or .12");
      case GPU -> gpu();
      case CLANG -> program("clang++-16", "clang++-17", "clang++-18", "clang++-19", "clang++-20",
          "clang++-21");
      case CXX -> program("g++", "clang++-16");
      case SANITIZERS -> sanitizers();
      case SPIN -> program("spin");
      case NODE -> program("node");
      case NAGA -> modules("naga-wasm");
      case WEBGPU -> webGpu();
      case VULKAN -> vulkan();
      case METAL -> metal();
      case CHROMIUM -> program("chromium", "chromium-browser", "google-chrome");
      case PLAYWRIGHT -> modules("playwright-core");
      case TYPESCRIPT -> modules("typescript");
    };
  }

  private static Search program(String... names) {
    List<Path> folders = Stream.concat(
        Stream.ofNullable(System.getenv("PATH")).flatMap(path -> Stream.of(path.split(
            File.pathSeparator))).filter(folder -> !folder.isEmpty()).map(Path::of),
        Stream.of(folder().resolve("clang/bin"), folder().resolve("spin/root/usr/bin"))).toList();
    for (String name : names) {
      for (Path folder : folders) {
        Path candidate = folder.resolve(name);
        if (Files.isExecutable(candidate) && Files.isRegularFile(candidate)) {
          return Search.found(candidate);
        }
      }
    }
    return Search.missing("neither PATH nor " + folder() + " has "
        + String.join(" or ", names));
  }

  private static Search sanitizers() {
    for (Tool compiler : List.of(Tool.CLANG, Tool.CXX)) {
      Search search = search(compiler);
      if (search.place().isPresent() && !links(search.place().orElseThrow())) {
        return Search.missing(search.place().orElseThrow() + " cannot link -fsanitize=undefined");
      }
    }
    return search(Tool.CLANG);
  }

  /** Whether a program with the checks can be linked; names of the libraries differ too much. */
  private static boolean links(Path compiler) {
    try {
      Path scratch = Files.createTempDirectory("sanitizers");
      Path source = Files.writeString(scratch.resolve("main.cpp"), "int main() { return 0; }");
      Path program = scratch.resolve("main");
      try {
        return Command.run(List.of(compiler.toString(), "-fsanitize=undefined",
            source.toString(), "-o", program.toString())).succeeded();
      } finally {
        Files.deleteIfExists(program);
        Files.delete(source);
        Files.delete(scratch);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path folder() {
    String configured = System.getenv(FOLDER);
    return configured == null || configured.isBlank()
        ? root().resolve(".ringkernel/tools") : Path.of(configured);
  }

  private static Search modules(String name) {
    Path modules = root().resolve("node_modules").resolve(name);
    return Files.isDirectory(modules)
        ? Search.found(modules) : Search.missing("there is no " + modules);
  }

  private static Search gpu() {
    try (CudaDeviceExecutor _ = CudaDeviceExecutor.open()) {
      return Search.found(root());
    } catch (MissingTool e) {
      return Search.missing(e.reason());
    }
  }

  private static Search webGpu() {
    if (unset(WebGpuLibrary.PROPERTY, WebGpuLibrary.ENVIRONMENT)) {
      Path installed =
          root().resolve("node_modules/bun-webgpu-linux-x64/libwebgpu_wrapper.so");
      if (Files.isRegularFile(installed)) {
        System.setProperty(WebGpuLibrary.PROPERTY, installed.toString());
      }
    }
    try {
      return Search.found(Path.of(WebGpuLibrary.locate().origin()));
    } catch (WebGpuUnavailable e) {
      return Search.missing(e.getMessage());
    }
  }

  private static Search metal() {
    try {
      MetalLibrary library = MetalLibrary.locate();
      MetalDevice.open(library).close();
      return Search.found(Path.of(library.origin()));
    } catch (MetalUnavailable e) {
      return Search.missing(e.getMessage());
    }
  }

  private static boolean unset(String property, String environment) {
    String value = System.getProperty(property, System.getenv(environment));
    return value == null || value.isBlank();
  }

  private static Search vulkan() {
    Search library = search(Tool.WEBGPU);
    if (library.place().isEmpty()) {
      return Search.missing("there is no WebGPU library to run it");
    }
    try (WebGpuDevice _ = WebGpuDevice.open(WebGpuBackend.VULKAN)) {
      return library;
    } catch (WebGpuUnavailable e) {
      return Search.missing(e.getMessage());
    }
  }
}
