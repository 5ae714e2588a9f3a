package io.ringkernel.processor;

import io.ringkernel.compiler.ActorDispatch;
import io.ringkernel.compiler.Compilation;
import io.ringkernel.compiler.Compilation.TargetResult;
import io.ringkernel.compiler.KernelCompiler;
import io.ringkernel.compiler.KernelFacts;
import io.ringkernel.compiler.Manifest;
import io.ringkernel.compiler.ManifestInput;
import io.ringkernel.compiler.Nvcc;
import io.ringkernel.frontend.source.ActorClass;
import io.ringkernel.frontend.source.Translation;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.diag.Diagnostic;
import io.ringkernel.ir.diag.Diagnostics;
import io.ringkernel.ir.layout.MessageLayout;
import io.ringkernel.ir.layout.NamedMessage;
import io.ringkernel.ir.layout.StructLayout;
import io.ringkernel.ir.text.IrPrinter;
import io.ringkernel.processor.declaration.ActorDeclaration;
import io.ringkernel.processor.declaration.Domain;
import io.ringkernel.processor.declaration.KernelDeclaration;
import io.ringkernel.processor.declaration.MessageDeclaration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Takes a translated class to its files: one per target, and the manifest. */
final class DeviceCode {
  private final Elements elements;
  private final KernelCompiler compiler;
  private final Output output;
  private final boolean withIr;
  private final Optional<Nvcc> images;
  private final KernelCompiler.Workers workers;

  /**
   * Device code of one compilation.
   *
   * @param withIr whether the intermediate representation is written, too
   * @param images what compiles the CUDA C further, if that is wanted
   */
  DeviceCode(Elements elements, KernelCompiler compiler, Output output, boolean withIr,
      Optional<Nvcc> images, KernelCompiler.Workers workers) {
    this.withIr = withIr;
    this.images = images;
    this.workers = workers;
    this.elements = elements;
    this.compiler = compiler;
    this.output = output;
  }

  /** Facts about the kernels of a module by name. */
  static Map<String, KernelFacts> facts(DeviceClass type, Module module) {
    Map<String, KernelFacts> facts = new TreeMap<>();
    type.kernels().ifPresent(k -> k.kernels().forEach(
        kernel -> facts.put(kernel.name(), KernelFacts.of(module, kernel.name()))));
    return facts;
  }

  /**
   * What is made of a class without asking the compiler that called us.
   *
   * @param texts by file name; none after an error
   * @param images of the CUDA C, by file name
   * @param refusal why images that were asked for are not there
   * @param told what is to be told
   */
  record Compiled(Map<String, String> texts, Map<String, byte[]> images, Optional<String> refusal,
      List<Diagnostic> told) {}

  /** Gets the compilation ready; what it returns may run on any thread. */
  Supplier<Compiled> compile(DeviceClass type, Translation translation, Sources sources) {
    Optional<List<ActorDispatch.Handler>> handlers =
        translation.actor().map(a -> handlers(a, type.actor().orElseThrow()));
    Module module = handlers.map(h -> ActorDispatch.append(translation.module(),
        translation.actor().get().state(), translation.actor().get().bounds(), h,
        contact(translation), translation.actor().get().blockSize()))
        .orElse(translation.module());
    Optional<KernelCompiler.Resident> resident = handlers.map(h -> new KernelCompiler.Resident(
        ActorDispatch.appendResident(translation.module(), translation.actor().get().state(),
            translation.actor().get().bounds(), h, contact(translation),
            translation.actor().get().blockSize()),
        ActorDispatch.residentName(module), ActorDispatch.entryName(module)));
    String fileName = sources.require(translation.sourcesRead().getFirst()).fileName();
    KernelCompiler.Request request = new KernelCompiler.Request(module,
        type.namedTargets(ActorDispatch.entryName(module)), places(translation),
        type.actor().map(a -> Map.of(ActorDispatch.entryName(module), messages(a)))
            .orElse(Map.of()), fileName, resident);
    ManifestInput input = manifest(type, translation, sources, module);
    return () -> {
      Diagnostics told = new Diagnostics();
      Optional<Compilation> compilation = compiler.compile(request, told, workers);
      Map<String, String> texts = compilation.map(c -> texts(c, input)).orElse(Map.of());
      if (withIr && !texts.isEmpty()) {
        texts.put("kernel.ir", IrPrinter.print(module));
      }
      try {
        return new Compiled(texts, images(compilation), Optional.empty(), told.all());
      } catch (Nvcc.Refusal e) {
        return new Compiled(texts, Map.of(), Optional.of(e.getMessage()), told.all());
      }
    };
  }

  private Map<String, byte[]> images(Optional<Compilation> compilation) throws Nvcc.Refusal {
    Optional<TargetResult> cuda =
        compilation.filter(_ -> images.isPresent()).flatMap(c -> c.targets().stream()
            .filter(t -> t.target().id().equals("cuda") && t.artifact().isPresent()).findAny());
    return cuda.isEmpty() ? Map.of()
        : images.get().images(cuda.get().artifact().get(), cuda.get().options());
  }

  private static Map<String, String> texts(Compilation compilation, ManifestInput input) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (TargetResult target : compilation.targets()) {
      target.artifact().ifPresent(a -> texts.put(a.fileName(), a.text()));
      target.resident().ifPresent(a -> texts.put(a.fileName(), a.text()));
    }
    texts.put("kernel.json", Manifest.of(input, compilation));
    return texts;
  }

  private static List<NamedMessage> messages(ActorDeclaration actor) {
    return actor.handlers().stream()
        .flatMap(h -> Stream.concat(Stream.of(h.message()), h.reply().stream())).distinct()
        .map(m -> new NamedMessage(m.element().getSimpleName().toString(), m.typeId(),
            m.layout())).toList();
  }

  private static KernelCompiler.Places places(Translation translation) {
    Map<String, List<Span>> arrays = new TreeMap<>();
    translation.kernels().forEach(k -> arrays.put(k.entryName(), k.arrays()));
    return new KernelCompiler.Places(arrays, translation.actor()
        .map(actor -> Map.of(actor.state().name(), actor.fields())).orElse(Map.of()));
  }

  private static List<ActorDispatch.Handler> handlers(ActorClass actor,
      ActorDeclaration declaration) {
    Map<String, ActorDeclaration.Handler> declared = new TreeMap<>();
    declaration.handlers().forEach(h -> declared.put(h.name(), h));
    return actor.handlers().stream().map(handler -> {
      ActorDeclaration.Handler known =
          declared.get(handler.method().getSimpleName().toString());
      // Two readers of one record: where they differ, devices would read other bytes than we write.
      requireSame(handler.layout(), known.message().layout());
      return new ActorDispatch.Handler(handler.function(), known.message().typeId(),
          handler.message(), handler.layout(), handler.reply().map(layout -> {
            MessageDeclaration reply = known.reply().orElseThrow();
            requireSame(layout, reply.layout());
            return new ActorDispatch.Reply(reply.typeId(), layout);
          }), handler.takesSlot());
    }).toList();
  }

  private static Optional<ActorDispatch.Contact> contact(Translation translation) {
    return translation.actor().flatMap(ActorClass::contact)
        .map(contact -> new ActorDispatch.Contact(contact.sendWords(), contact.spawns()));
  }

  private static void requireSame(MessageLayout device, MessageLayout host) {
    if (!device.equals(host)) {
      throw new AssertionError(device + " is not " + host);
    }
  }

  /** Writes the files of a class. */
  void write(TypeElement type, Compiled compiled) {
    String folder = "META-INF/ringkernel/" + elements.getBinaryName(type) + "/";
    compiled.texts().forEach((file, text) -> output.resource(folder + file, text, type));
    compiled.images().forEach((file, image) -> output.resource(folder + file, image, type));
  }

  private ManifestInput manifest(DeviceClass type, Translation translation, Sources sources,
      Module module) {
    List<ManifestInput.Source> texts = translation.sourcesRead().stream()
        .map(read -> ManifestInput.Source.of(name(read), sources.require(read).fileName(),
            sources.require(read).content())).toList();
    List<ManifestInput.Kernel> kernels = type.kernels().stream()
        .flatMap(k -> k.kernels().stream()).map(DeviceCode::kernel).toList();
    Optional<ManifestInput.Actor> actor = type.actor().map(a -> new ManifestInput.Actor(a.id(),
        ActorDispatch.entryName(module),
        StructLayout.of(translation.actor().orElseThrow().state()),
        a.handlers().stream().map(this::handler).toList(),
        translation.actor().flatMap(ActorClass::contact).map(this::contact)));
    List<ManifestInput.Foreign> foreign = translation.foreignClasses().stream().map(c ->
        new ManifestInput.Foreign(c.name(), c.origin(), c.licence(), c.sha256())).toList();
    return new ManifestInput(name(type.element()), texts, foreign, kernels, actor);
  }

  private ManifestInput.Contact contact(ActorClass.Contact contact) {
    return new ManifestInput.Contact(contact.sendWords(), contact.spawns(), contact.sends().stream()
        .map(sent -> new ManifestInput.Sent(name(sent.type()), sent.layout())).toList(),
        contact.texts());
  }

  private static ManifestInput.Kernel kernel(KernelDeclaration kernel) {
    return new ManifestInput.Kernel(kernel.name(), kernel.stencil());
  }

  private ManifestInput.Handler handler(ActorDeclaration.Handler handler) {
    return new ManifestInput.Handler(handler.name(), message(handler.message()),
        handler.reply().map(this::message));
  }

  private ManifestInput.Message message(MessageDeclaration message) {
    return manifest(message, elements);
  }

  /** What manifests say of a message. */
  static ManifestInput.Message manifest(MessageDeclaration message, Elements elements) {
    return new ManifestInput.Message(elements.getBinaryName(message.element()).toString(),
        message.typeId(), message.domain().map(Domain::name), message.version(),
        message.layout(), message.roles().byName());
  }

  private String name(TypeElement type) {
    return elements.getBinaryName(type).toString();
  }
}
