package io.ringkernel.processor;

import io.ringkernel.GpuKernel;
import io.ringkernel.GpuType;
import io.ringkernel.MessageDomain;
import io.ringkernel.OnMessage;
import io.ringkernel.RingKernel;
import io.ringkernel.RingMessage;
import io.ringkernel.StencilKernel;
import io.ringkernel.processor.declaration.Annotation;
import io.ringkernel.processor.declaration.DomainReader;
import io.ringkernel.processor.declaration.MessageDeclaration;
import io.ringkernel.processor.declaration.MessageReader;
import io.ringkernel.processor.declaration.Problems;
import io.ringkernel.processor.declaration.RecordReader;
import io.ringkernel.processor.declaration.TypeIds;
import io.ringkernel.processor.javac.JavacTrees;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** One compilation: collects what is annotated, reads it, and hands it on. */
final class Session {
  private static final List<Class<?>> MARKS = List.of(GpuType.class, MessageDomain.class,
      RingMessage.class, RingKernel.class, GpuKernel.class, StencilKernel.class,
      OnMessage.class);

  private final Elements elements;
  private final Problems problems;
  private final RecordReader records;
  private final DomainReader domains;
  private final MessageReader messages;
  private final HostCode host;
  private final DeviceStep device;

  private final Queue recordQueue;
  private final Queue domainQueue;
  private final Queue messageQueue;
  private final Queue deviceQueue;

  Session(ProcessingEnvironment environment) {
    elements = environment.getElementUtils();
    problems = new Problems(environment.getMessager());
    Output output = new Output(environment.getFiler(), problems);
    records = new RecordReader(elements, problems);
    domains = new DomainReader(elements, problems);
    messages = new MessageReader(elements, problems, domains,
        new TypeIds(problems, domains, new PublishedMessages(environment.getFiler(), elements)));
    host = new HostCode(elements, problems, output,
        !"false".equals(environment.getOptions().get(RingKernelProcessor.HOST)),
        // Not tried with what other compilers make of class files.
        !"false".equals(environment.getOptions().get(RingKernelProcessor.CLASSES))
            && JavacTrees.of(environment).isPresent(),
        JavacTrees.of(environment).isPresent());
    device = new DeviceStep(environment, problems, messages, host, output);
    recordQueue = new Queue(elements, problems);
    domainQueue = new Queue(elements, problems);
    messageQueue = new Queue(elements, problems);
    deviceQueue = new Queue(elements, problems);
  }

  void round(RoundEnvironment round) {
    if (round.processingOver()) {
      device.finish(round.errorRaised());
      return;
    }
    collect(round);
    if (!deviceQueue.isEmpty()) {
      device.prepare(deviceQueue.names());
    }
    // Domains before messages: a message outside of all domains must not have an id of one.
    domainQueue.read(domains::read);
    // Messages before actors: the first reader of a message reports what is wrong with it.
    recordQueue.read(type -> records.read(type, "a @GpuType"));
    List<MessageDeclaration> declared = messageQueue.read(messages::read);
    if (!deviceQueue.isEmpty()) {
      DeepStack.call(() -> deviceQueue.read(device::read));
    }
    // While device code is made beside.
    declared.forEach(host::codec);
    if (device.hasRead()) {
      DeepStack.call(() -> {
        device.write();
        return null;
      });
    }
  }

  private void collect(RoundEnvironment round) {
    TypeElement[] marks = MARKS.stream().map(Class::getName).map(elements::getTypeElement)
        .filter(Objects::nonNull).toArray(TypeElement[]::new);
    // At once: javac walks through all classes and members to answer.
    for (Element marked : round.getElementsAnnotatedWithAny(marks)) {
      for (AnnotationMirror mark : marked.getAnnotationMirrors()) {
        switch (((TypeElement) mark.getAnnotationType().asElement()).getQualifiedName()
            .toString()) {
          case "io.ringkernel.GpuType" -> recordQueue.add(marked);
          case "io.ringkernel.MessageDomain" -> domainQueue.add(marked);
          case "io.ringkernel.RingMessage" -> messageQueue.add(marked);
          case "io.ringkernel.RingKernel", "io.ringkernel.GpuKernel",
              "io.ringkernel.StencilKernel" -> deviceQueue.add(marked);
          case "io.ringkernel.OnMessage" -> requireActor(marked);
          default -> {}
        }
      }
    }
  }

  private void requireActor(Element handler) {
    if (!Annotation.isPresent(handler.getEnclosingElement(), RingKernel.class, elements)) {
      problems.badDeclaration(handler, "a handler lies outside of an actor",
          "mark %s with @RingKernel".formatted(
              handler.getEnclosingElement().getSimpleName()));
    }
  }
}
