package io.ringkernel.processor;

import io.ringkernel.compiler.KernelFacts;
import io.ringkernel.compiler.MessageSchema;
import io.ringkernel.compiler.jvm.FastClass;
import io.ringkernel.compiler.jvm.FastCode;
import io.ringkernel.compiler.jvm.FastCompiler;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.diag.Code;
import io.ringkernel.ir.stencil.TileUse;
import io.ringkernel.processor.declaration.ActorDeclaration;
import io.ringkernel.processor.declaration.JavaName;
import io.ringkernel.processor.declaration.KernelClass;
import io.ringkernel.processor.declaration.KernelDeclaration;
import io.ringkernel.processor.declaration.MessageDeclaration;
import io.ringkernel.processor.declaration.Problems;
import io.ringkernel.processor.generate.ClassFile;
import io.ringkernel.processor.generate.CodecClass;
import io.ringkernel.processor.generate.CodecWriter;
import io.ringkernel.processor.generate.LauncherClass;
import io.ringkernel.processor.generate.LauncherWriter;
import io.ringkernel.processor.generate.ReferenceWriter;
import io.ringkernel.processor.generate.SourceFile;
import io.ringkernel.processor.generate.Style;
import io.ringkernel.processor.generate.TileWriter;
import io.ringkernel.processor.generate.TilesWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileObject;
import org.objectweb.asm.ClassTooLargeException;
import org.objectweb.asm.MethodTooLargeException;

/** Writes the Java that runs on the host, where the user's code can see the runtime. */
final class HostCode {
  private static final String NEEDED = "io.ringkernel.runtime.MessageCodec";

  private final Elements elements;
  private final Problems problems;
  private final Output output;
  private final CodecWriter codecs;
  private final ReferenceWriter references;
  private final LauncherWriter launchers;
  private final Style style;
  private final boolean isWritten;
  private final boolean isCompiled;
  private final boolean isJavac;
  private final Set<String> left = new HashSet<>();
  private boolean told;

  /**
   * Host code of one compilation.
   *
   * @param isWritten whether it is; what would be wrong with it is told in any case
   * @param isCompiled whether codecs and launchers are class files already, which takes a compiler
   *     a tenth of the time
   * @param isJavac which compiler this is for; Eclipse's does not find classes that were made in
   *     one round from code that was made in the next
   */
  HostCode(Elements elements, Problems problems, Output output, boolean isWritten,
      boolean isCompiled, boolean isJavac) {
    this.isJavac = isJavac;
    this.isWritten = isWritten;
    this.isCompiled = isCompiled;
    this.elements = elements;
    this.problems = problems;
    this.output = output;
    style = new Style(elements);
    codecs = new CodecWriter(style);
    references = new ReferenceWriter(style);
    launchers = new LauncherWriter(style);
  }

  void codec(MessageDeclaration message) {
    if (isWanted(message.codec(), message.element())) {
      write(codecs.write(message), isCompiled, text -> CodecClass.write(message, text),
          message.element());
    }
    output.resource(MessageSchema.path(message.typeId()),
        MessageSchema.of(DeviceCode.manifest(message, elements)), message.element());
  }

  private void write(SourceFile text, boolean asClass, Function<SourceFile, ClassFile> compiling,
      TypeElement origin) {
    if (asClass) {
      ClassFile file;
      try {
        file = compiling.apply(text);
      } catch (MethodTooLargeException | ClassTooLargeException e) {
        // The compiler says so, and where.
        output.source(text, origin);
        return;
      }
      output.compiled(file, text, origin);
    } else {
      output.source(text, origin);
    }
  }

  void reference(ActorDeclaration actor) {
    if (isWanted(actor.reference(), actor.element())) {
      output.source(references.write(actor), actor.element());
      output.resource("META-INF/ringkernel/id/" + actor.id(), actor.reference().binaryName(),
          actor.element());
    }
  }

  /**
   * Writes the launcher and the FAST form of the kernels.
   *
   * @param facts by the name of the kernel; what is missing counts as unknown
   * @param code empty where the bodies are not known
   */
  void launcher(KernelClass kernels, Map<String, KernelFacts> facts, Optional<FastCode> code) {
    if (isWanted(kernels.launcher(), kernels.element())) {
      Set<String> fast = code.map(c -> written(kernels, c)).orElse(Set.of());
      write(launchers.write(kernels, facts, fast), isCompiled && LauncherClass.isFor(kernels),
          text -> LauncherClass.write(kernels, facts, fast, text), kernels.element());
    }
  }

  /** Writes the actors that hold tiles of kernels that ask for them. */
  void tiles(KernelClass kernels, Module module) {
    for (KernelDeclaration kernel : kernels.kernels()) {
      if (kernel.actorTile().isPresent()) {
        tiles(kernels, kernel, TileUse.of(module, kernel.name()));
      }
    }
  }

  private void tiles(KernelClass kernels, KernelDeclaration kernel, TileUse use) {
    TypeElement owner = kernels.element();
    Optional<String> hindrance = use.hindrance().or(() -> TileWriter.hindrance(kernel, use));
    if (!isJavac) {
      problems.error(kernel.method(), Code.NO_TILES, kernel.name(), "compile with javac: this "
          + "compiler does not find the messages of an actor that is itself generated");
    } else if (hindrance.isPresent()) {
      problems.error(kernel.method(), Code.NO_TILES, kernel.name(), hindrance.get());
    } else if (isWanted(kernels.tile(kernel), owner) && isWanted(kernels.tiles(kernel), owner)) {
      output.source(new TileWriter(style).write(kernels, kernel, use), owner);
      output.source(new TilesWriter(style).write(kernels, kernel, use), owner);
    }
  }

  /** Gets the FAST form of kernels ready; what it returns may run on any thread. */
  static Supplier<FastCode> fast(KernelClass kernels, Module module) {
    List<String> names = kernels.kernels().stream().map(KernelDeclaration::name).toList();
    String className = kernels.fast().binaryName();
    return () -> FastCompiler.compile(module, names, className);
  }

  /** The names of the kernels whose FAST form is written. */
  private Set<String> written(KernelClass kernels, FastCode code) {
    if (isOfUser(kernels.fast(), kernels.element())) {
      return Set.of();
    }
    for (FastClass content : code.classes()) {
      if (!output.classFile(content, kernels.element())) {
        return Set.of();
      }
    }
    return Set.copyOf(code.kernels());
  }

  /** Whether this compilation has a source with a class; one of an earlier build does not count. */
  private boolean isOfUser(JavaName name, TypeElement origin) {
    TypeElement found =
        elements.getTypeElement(elements.getModuleOf(origin), name.canonicalName());
    if (found == null) {
      return false;
    }
    JavaFileObject file = elements.getFileObjectOf(found);
    return file != null && file.getKind() == JavaFileObject.Kind.SOURCE;
  }

  private boolean isWanted(JavaName name, TypeElement origin) {
    if (!seesRuntime(origin)) {
      return false;
    }
    if (!isWritten && !left.add(name.canonicalName())) {
      output.exists(name, origin);
    }
    return isWritten;
  }

  /** Without the runtime there is nothing to launch with; device sources are still of use. */
  private boolean seesRuntime(TypeElement type) {
    if (elements.getTypeElement(elements.getModuleOf(type), NEEDED) != null) {
      return true;
    }
    if (!told) {
      told = true;
      problems.warning(type, Code.MISSING_RUNTIME, "",
          "add io.ringkernel:ringkernel-runtime to the class path, or requires "
              + "io.ringkernel.runtime to the module");
    }
    return false;
  }
}
