package io.ringkernel.verify.fuzz.leg;

import com.sun.source.util.JavacTask;
import io.ringkernel.compiler.ActorDispatch;
import io.ringkernel.compiler.BytecodeMethods;
import io.ringkernel.GpuContext;
import io.ringkernel.compiler.Compilation;
import io.ringkernel.compiler.KernelCompiler;
import io.ringkernel.frontend.source.ActorClass;
import io.ringkernel.frontend.source.Outcome;
import io.ringkernel.frontend.source.SourceFrontEnd;
import io.ringkernel.frontend.source.SourceText;
import io.ringkernel.frontend.source.Translation;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.diag.Diagnostics;
import io.ringkernel.ir.diag.Severity;
import io.ringkernel.ir.emit.Artifact;
import io.ringkernel.ir.intrinsic.TargetId;
import io.ringkernel.verify.execution.LaunchCase;
import io.ringkernel.verify.fuzz.leg.CompiledProgram.Contact;
import io.ringkernel.verify.fuzz.leg.CompiledProgram.Form;
import io.ringkernel.verify.fuzz.leg.CompiledProgram.Result;
import io.ringkernel.verify.fuzz.leg.CompiledProgram.TargetText;
import io.ringkernel.verify.fuzz.program.Program;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles programs: many by one call of javac, each to every target of its profile. */
public final class ProgramCompiler implements AutoCloseable {
  private static final int AT_A_TIME = 2;

  private final Toolchain toolchain;
  private final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
  /** One for each batch at a time, as they are not to be shared by threads. */
  private final BlockingQueue<StandardJavaFileManager> free = new LinkedBlockingQueue<>();

  /** A compiler that keeps what it read of the JDK's classes. */
  public ProgramCompiler(Toolchain toolchain) {
    this.toolchain = toolchain;
    for (int i = 0; i < AT_A_TIME; i++) {
      free.add(javac.getStandardFileManager(null, Locale.ROOT, null));
    }
  }

  /** Compiles, a few batches at a time; the results are in the order of the programs. */
  public List<Result> compile(List<Program> programs) {
    try {
      StandardJavaFileManager files = free.take();
      try {
        return compile(programs, files);
      } finally {
        free.add(files);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted while programs were compiled", e);
    }
  }

  private List<Result> compile(List<Program> programs, StandardJavaFileManager files) {
    StringWriter messages = new StringWriter();
    try (InMemoryClasses classes = new InMemoryClasses(files)) {
      List<Source> sources = programs.stream().map(Source::new).toList();
      JavacTask task = (JavacTask) javac.getTask(messages, classes, null,
          List.of("-proc:none", "-implicit:none", "-Xlint:none", "-nowarn", "-g",
              "-classpath", annotations()), null, sources);
      task.parse();
      task.analyze();
      if (!messages.toString().isEmpty()) {
        return programs.size() == 1
            ? List.of(new Result.Refused(true, messages.toString()))
            : oneByOne(programs, files);
      }
      SourceFrontEnd frontEnd = new SourceFrontEnd(task.getElements(), task.getTypes(),
          new BytecodeMethods(), true);
      List<Front> fronts = new ArrayList<>();
      for (Program program : programs) {
        fronts.add(translate(program, frontEnd, task));
      }
      task.generate();
      ClassLoader loader = classes.loader();
      return fronts.stream().map(front -> finish(front, classes, loader)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the front end made, or why not. */
  private record Front(Program program, Optional<Translation> translation, String reason) {}

  private List<Result> oneByOne(List<Program> programs, StandardJavaFileManager files) {
    return programs.stream().map(program -> compile(List.of(program), files).getFirst()).toList();
  }

  private static Front translate(Program program, SourceFrontEnd frontEnd, JavacTask task) {
    Diagnostics diagnostics = new Diagnostics();
    TypeElement type = task.getElements().getTypeElement(program.className());
    try {
      Outcome outcome = frontEnd.translate(type, t -> text(t, task), diagnostics);
      return outcome instanceof Outcome.Translated(Translation translation)
          ? new Front(program, Optional.of(translation), "")
          : new Front(program, Optional.empty(), "the front end refused it: "
              + text(diagnostics));
    } catch (RuntimeException | AssertionError | StackOverflowError e) {
      return new Front(program, Optional.empty(), "the front end failed: " + first(e));
    }
  }

  private Result finish(Front front, InMemoryClasses classes, ClassLoader loader) {
    if (front.translation().isEmpty()) {
      return new Result.Refused(false, front.reason());
    }
    Translation translation = front.translation().orElseThrow();
    try {
      Module whole = front.program().actor().map(actor -> drained(translation, actor))
          .orElse(translation.module());
      String entry = front.program().actor().isPresent() ? ActorDispatch.entryName(whole)
          : translation.kernels().getFirst().entryName();
      Module module = toolchain.frontEnd().apply(whole);
      Diagnostics diagnostics = new Diagnostics();
      Optional<Compilation> compilation = new KernelCompiler(toolchain.lowerings()).compile(
          new KernelCompiler.Request(module, named(front.program(), entry),
              KernelCompiler.Places.NONE, front.program().className()),
          diagnostics);
      if (compilation.isEmpty()) {
        return new Result.Refused(false, "the compiler refused it: " + text(diagnostics));
      }
      Map<TargetId, TargetText> texts =
          texts(compilation.orElseThrow(), new Conditions(front.program()));
      for (TargetId target : front.program().profile().targets()) {
        if (!texts.containsKey(target) && toolchain.lowerings().stream()
            .anyMatch(l -> l.target().equals(target))) {
          return new Result.Refused(false, target + " refused it: " + text(diagnostics));
        }
      }
      Class<?> owner = Class.forName(front.program().className(), false, loader);
      return new Result.Ready(new CompiledProgram(front.program(), owner,
          name -> Optional.ofNullable(classes.bytes(name)).or(() -> ofLibrary(name)), module,
          entry, texts, translation.actor().flatMap(ActorClass::contact)
              .map(ProgramCompiler::contact)));
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    } catch (RuntimeException | AssertionError | StackOverflowError e) {
      return new Result.Refused(false, "the compiler failed: " + first(e));
    }
  }

  /** The module of an actor with the entry that drains mailboxes. */
  private static Module drained(Translation translation, Program.Actor actor) {
    ActorClass compiled = translation.actor().orElseThrow();
    List<String> names = actor.handlers().stream().map(Program.Actor.Handler::name).toList();
    return ActorDispatch.append(translation.module(), compiled.state(), compiled.bounds(),
        compiled.handlers().stream().map(handler -> {
          int number = names.indexOf(handler.method().getSimpleName().toString());
          return new ActorDispatch.Handler(handler.function(),
              Program.Actor.messageType(number), handler.message(), handler.layout(),
              handler.reply().map(layout -> new ActorDispatch.Reply(
                  Program.Actor.replyType(number), layout)), handler.takesSlot());
        }).toList(),
        compiled.contact().map(c -> new ActorDispatch.Contact(c.sendWords(), c.spawns())),
        compiled.blockSize());
  }

  private static Contact contact(ActorClass.Contact contact) {
    return new Contact(contact.sendWords(), contact.spawns(), contact.sends().stream()
        .map(sent -> sent.type().getSimpleName().toString()).toList(), contact.texts());
  }

  /** A class of the product or of the JDK. */
  private static Optional<byte[]> ofLibrary(String internalName) {
    ClassLoader loader = internalName.startsWith("io/ringkernel/")
        ? GpuContext.class.getClassLoader() : ClassLoader.getPlatformClassLoader();
    try (InputStream in = loader.getResourceAsStream(internalName + ".class")) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, List<String>> named(Program program, String entry) {
    return program.profile().targets().size() == 3 ? Map.of()
        : Map.of(entry, program.profile().targets().stream().map(TargetId::id).toList());
  }

  private static Map<TargetId, TargetText> texts(Compilation compilation,
      Conditions conditions) {
    Map<TargetId, TargetText> texts = new HashMap<>();
    for (Compilation.TargetResult result : compilation.targets()) {
      result.artifact().ifPresent(artifact -> {
        List<Artifact.EntryPoint> entries = artifact.entries();
        texts.put(result.target(), new TargetText(artifact.text(),
            form(entries.getFirst(), conditions),
            entries.stream().skip(1).filter(e -> conditions.allow(e.entry())).findFirst()
                .map(entry -> form(entry, conditions))));
      });
    }
    return texts;
  }

  private static Form form(Artifact.EntryPoint entry, Conditions conditions) {
    return new Form(entry.symbol(), entry.entry().trapSites(),
        entry.abi().shared().stream().map(array -> new LaunchCase.Shared(
            conditions.length(array.length()), array.elementBytes())).toList(),
        entry.isCooperative());
  }

  private static String text(Diagnostics diagnostics) {
    return diagnostics.all().stream()
        .filter(d -> d.severity() == Severity.ERROR || d.severity() == Severity.WARNING)
        .map(d -> d.code() + " line " + d.where() + ": " + d.message())
        .collect(Collectors.joining("; "));
  }

  private static String first(Throwable e) {
    StackTraceElement[] stack = e.getStackTrace();
    return e + (stack.length == 0 ? "" : " at " + stack[0]);
  }

  private static Optional<SourceText> text(TypeElement type, JavacTask task) {
    JavaFileObject file = task.getElements().getFileObjectOf(type);
    if (file == null || file.getKind() != JavaFileObject.Kind.SOURCE) {
      return Optional.empty();
    }
    try {
      String name = file.getName();
      return Optional.of(new SourceText(name.substring(name.lastIndexOf('/') + 1),
          file.getCharContent(true).toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String annotations() {
    try {
      return Path.of(GpuContext.class.getProtectionDomain().getCodeSource().getLocation().toURI())
          .toString();
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    for (StandardJavaFileManager files : free) {
      try {
        files.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(Program program) {
      super(URI.create("string:///" + program.className().replace('.', '/') + ".java"),
          JavaFileObject.Kind.SOURCE);
      this.text = program.source();
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
