package io.ringkernel.processor;

import io.ringkernel.GpuKernel;
import io.ringkernel.GpuType;
import io.ringkernel.OnMessage;
import io.ringkernel.RingKernel;
import io.ringkernel.RingMessage;
import io.ringkernel.StencilKernel;
import io.ringkernel.processor.declaration.ActorDeclaration;
import io.ringkernel.processor.declaration.ActorReader;
import io.ringkernel.processor.declaration.Annotation;
import io.ringkernel.processor.declaration.KernelClass;
import io.ringkernel.processor.declaration.KernelReader;
import io.ringkernel.processor.declaration.MessageDeclaration;
import io.ringkernel.processor.declaration.MessageReader;
import io.ringkernel.processor.declaration.Problems;
import io.ringkernel.processor.declaration.RecordReader;
import io.ringkernel.processor.declaration.Targets;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;

/** One compilation: collects what is annotated, reads it, and hands it on. */
final class Session {
  private final Elements elements;
  private final Problems problems;
  private final RecordReader records;
  private final MessageReader messages;
  private final ActorReader actors;
  private final KernelReader kernels;
  private final HostCode host;

  private final Queue recordQueue;
  private final Queue messageQueue;
  private final Queue actorQueue;
  private final Queue kernelQueue;

  Session(ProcessingEnvironment environment) {
    elements = environment.getElementUtils();
    problems = new Problems(environment.getMessager());
    Targets targets = new Targets(new TreeSet<>(Set.of("cuda", "wgsl", "msl")), problems);
    records = new RecordReader(elements, problems);
    messages = new MessageReader(elements, problems);
    actors = new ActorReader(elements, problems, messages, targets);
    kernels = new KernelReader(elements, problems, targets);
    host = new HostCode(elements, problems, new Output(environment.getFiler(), problems));
    recordQueue = new Queue(elements);
    messageQueue = new Queue(elements);
    actorQueue = new Queue(elements);
    kernelQueue = new Queue(elements);
  }

  void round(RoundEnvironment round) {
    if (round.processingOver()) {
      return;
    }
    collect(round);
    // Messages before actors: the first reader of a message reports what is wrong with it.
    recordQueue.read(type -> records.read(type, "a @GpuType"));
    for (MessageDeclaration message : messageQueue.read(messages::read)) {
      host.codec(message);
    }
    for (ActorDeclaration actor : actorQueue.read(actors::read)) {
      host.reference(actor);
    }
    for (KernelClass kernelClass : kernelQueue.read(kernels::read)) {
      host.launcher(kernelClass, java.util.Map.of());
    }
  }

  private void collect(RoundEnvironment round) {
    round.getElementsAnnotatedWith(GpuType.class).forEach(recordQueue::add);
    round.getElementsAnnotatedWith(RingMessage.class).forEach(messageQueue::add);
    round.getElementsAnnotatedWith(RingKernel.class).forEach(actorQueue::add);
    round.getElementsAnnotatedWith(GpuKernel.class).forEach(kernelQueue::add);
    round.getElementsAnnotatedWith(StencilKernel.class).forEach(kernelQueue::add);
    for (Element handler : round.getElementsAnnotatedWith(OnMessage.class)) {
      if (!Annotation.isPresent(handler.getEnclosingElement(), RingKernel.class, elements)) {
        problems.badDeclaration(handler, "a handler lies outside of an actor",
            "mark %s with @RingKernel".formatted(
                handler.getEnclosingElement().getSimpleName()));
      }
    }
  }
}
