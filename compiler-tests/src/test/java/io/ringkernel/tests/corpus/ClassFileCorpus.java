package io.ringkernel.tests.corpus;

import com.fasterxml.jackson.jr.ob.JSON;
import io.ringkernel.compiler.ClassFileKernels;
import io.ringkernel.compiler.KernelCompiler;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.diag.Diagnostic;
import io.ringkernel.ir.diag.Diagnostics;
import io.ringkernel.ir.intrinsic.TargetId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The kernels of the corpus, from their class files alone.
 *
 * @param manifests by the binary name of the class
 * @param texts CUDA C by the binary name of the class
 * @param modules by the binary name of the class
 * @param refused the name of each class that is refused, with the code of the first reason
 */
record ClassFileCorpus(List<CorpusKernel> kernels, Map<String, Map<String, Object>> manifests,
    Map<String, String> texts, Map<String, Module> modules, List<String> refused) {
  static ClassFileCorpus read() throws IOException {
    TreeSet<String> names = new TreeSet<>();
    Corpus.kernels().forEach(k -> names.add(k.owner().getName()));
    return read(names);
  }

  /** The classes of algorithms; its kernels are launched by them. */
  static ClassFileCorpus algorithms() throws IOException {
    TreeSet<String> names = new TreeSet<>();
    Corpus.algorithms().forEach(a -> names.add(a.owner().getName()));
    return read(names);
  }

  private static ClassFileCorpus read(TreeSet<String> names) throws IOException {
    ClassFileKernels compiler = new ClassFileKernels(ClassFileCorpus::bytes,
        new KernelCompiler(KernelCompiler.findLowerings(ClassFileCorpus.class.getClassLoader())
            .stream().filter(l -> l.target().equals(TargetId.CUDA)).toList()), true);
    Map<String, Map<String, Object>> manifests = new TreeMap<>();
    Map<String, String> texts = new TreeMap<>();
    List<String> refused = new ArrayList<>();
    Map<String, Module> modules = new TreeMap<>();
    for (String name : names) {
      Diagnostics told = new Diagnostics();
      Optional<ClassFileKernels.Compiled> compiled =
          compiler.compile(name.replace('.', '/'), told);
      if (compiled.isEmpty()) {
        Diagnostic first = told.all().getFirst();
        refused.add(name.replaceFirst("^kernels\\.", "") + " " + first.code().id());
        continue;
      }
      modules.put(name, compiled.get().compilation().module());
      manifests.put(name, JSON.std.mapFrom(compiled.get().manifest()));
      texts.put(name, compiled.get().compilation().targets().getFirst().artifact()
          .map(a -> a.text()).orElse(""));
    }
    return new ClassFileCorpus(Corpus.kernels().stream()
        .filter(k -> manifests.containsKey(k.owner().getName())).toList(), manifests, texts,
        modules, refused);
  }

  static Optional<byte[]> bytes(String internalName) {
    ClassLoader[] loaders = {Corpus.loader(), ClassLoader.getPlatformClassLoader()};
    for (ClassLoader loader : loaders) {
      try (InputStream in = loader.getResourceAsStream(internalName + ".class")) {
        if (in != null) {
          return Optional.of(in.readAllBytes());
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return Optional.empty();
  }

  String text(CorpusKernel kernel) {
    return texts.get(kernel.owner().getName());
  }

  /** What the manifest says of a kernel for CUDA. */
  Map<String, Object> entry(CorpusKernel kernel) {
    return entry(kernel.owner().getName(), kernel.name());
  }

  /** What the manifest of a class says of one of its kernels for CUDA. */
  Map<String, Object> entry(String owner, String kernel) {
    Map<String, Object> target =
        Corpus.object(Corpus.object(manifests.get(owner), "targets"), "cuda");
    return Corpus.objects(target, "entries").stream()
        .filter(e -> e.get("name").equals(kernel)).findFirst().orElseThrow();
  }
}
