package io.ringkernel.compiler;

import io.ringkernel.frontend.bytecode.BytecodeFrontEnd;
import io.ringkernel.frontend.bytecode.ClassBytes;
import io.ringkernel.frontend.bytecode.KernelClass;
import io.ringkernel.frontend.bytecode.KernelForm;
import io.ringkernel.frontend.bytecode.TornadoClasses;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.diag.Diagnostics;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Compiles kernels of which there are class files and no sources: of a jar, or of another language
 * of the JVM; or that were written for TornadoVM's {@code KernelContext}. The classes are read,
 * never loaded.
 */
public final class ClassFileKernels {
  /** Work items in a block where neither an annotation nor the caller says how many. */
  public static final int BLOCK_SIZE = 256;

  private final ClassBytes classes;
  private final KernelCompiler compiler;
  private final boolean asserting;
  private final int blockSize;

  /**
   * A compiler of class files.
   *
   * @param classes finds a class by its internal name
   * @param asserting whether {@code assert} is compiled
   */
  public ClassFileKernels(ClassBytes classes, KernelCompiler compiler, boolean asserting) {
    this(classes, compiler, asserting, BLOCK_SIZE);
  }

  /**
   * A compiler of class files.
   *
   * @param blockSize work items in a block, of kernels whose source does not say it
   */
  public ClassFileKernels(ClassBytes classes, KernelCompiler compiler, boolean asserting,
      int blockSize) {
    BytecodeMethods product = new BytecodeMethods();
    this.classes = name -> classes.of(name)
        .or(() -> name.startsWith("io/ringkernel/") ? product.ofProduct(name) : Optional.empty());
    this.compiler = compiler;
    this.asserting = asserting;
    this.blockSize = blockSize;
  }

  /**
   * What came of a class.
   *
   * @param manifest the text of {@code kernel.json}
   */
  public record Compiled(String className, Compilation compilation, String manifest) {}

  /**
   * Compiles the kernels of a class.
   *
   * @param out receives what is to be told
   * @return empty where the class has no kernel, or after an error
   */
  public Optional<Compiled> compile(String internalName, Diagnostics out) {
    Set<String> names = new HashSet<>();
    BytecodeFrontEnd frontEnd = new BytecodeFrontEnd(new TornadoClasses(classes, blockSize),
        name -> claim(name, names), asserting);
    Optional<KernelClass> found = frontEnd.kernels(internalName, out);
    return found.flatMap(kernels -> compile(internalName, kernels, out));
  }

  private static String claim(String name, Set<String> names) {
    String free = name;
    for (int i = 1; !names.add(free); i++) {
      free = name + "_" + i;
    }
    return free;
  }

  private Optional<Compiled> compile(String internalName, KernelClass kernels, Diagnostics out) {
    String className = internalName.replace('/', '.');
    String simpleName = className.substring(className.lastIndexOf('.') + 1);
    Module module =
        new Module(simpleName.replace('$', '_'), kernels.structs(), kernels.functions());
    Map<String, List<String>> targets = new TreeMap<>();
    kernels.kernels().forEach(k -> targets.put(k.name(), k.targets()));
    KernelCompiler.Request request = new KernelCompiler.Request(module, targets,
        KernelCompiler.Places.NONE, simpleName + ".class");
    return compiler.compile(request, out).map(compilation -> new Compiled(className, compilation,
        Manifest.of(manifest(internalName, kernels), compilation)));
  }

  private ManifestInput manifest(String internalName, KernelClass kernels) {
    List<ManifestInput.Source> sources = new ArrayList<>(List.of(source(internalName)));
    List<ManifestInput.Foreign> foreign = new ArrayList<>();
    for (String read : kernels.classesRead()) {
      if (read.startsWith("java/")) {
        foreign.add(new ManifestInput.Foreign(read.replace('/', '.'),
            "java.base " + Runtime.version(), Optional.empty(), hash(read)));
      } else if (!read.equals(internalName)) {
        sources.add(source(read));
      }
    }
    return new ManifestInput(internalName.replace('/', '.'), sources, foreign,
        kernels.kernels().stream().map(ClassFileKernels::kernel).toList(), Optional.empty());
  }

  private static ManifestInput.Kernel kernel(KernelForm form) {
    return new ManifestInput.Kernel(form.name(), form.stencil());
  }

  private ManifestInput.Source source(String internalName) {
    String file = internalName.substring(internalName.lastIndexOf('/') + 1) + ".class";
    return new ManifestInput.Source(internalName.replace('/', '.'), file,
        () -> classes.of(internalName).orElseThrow());
  }

  private String hash(String internalName) {
    return Manifest.sha256(classes.of(internalName).orElseThrow());
  }
}
