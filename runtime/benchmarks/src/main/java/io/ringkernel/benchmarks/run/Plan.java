package io.ringkernel.benchmarks.run;

import io.ringkernel.benchmarks.actor.ActorBench;
import io.ringkernel.benchmarks.actor.ActorRuntimes;
import io.ringkernel.benchmarks.codec.CodecBench;
import io.ringkernel.benchmarks.codec.Codecs;
import io.ringkernel.benchmarks.hlc.ClockFloor;
import io.ringkernel.benchmarks.hlc.HlcBench;
import io.ringkernel.benchmarks.hlc.Hlcs;
import io.ringkernel.benchmarks.kernels.CpuKernels;
import io.ringkernel.benchmarks.kernels.KernelBench;
import io.ringkernel.benchmarks.ring.RingPushPop;
import io.ringkernel.benchmarks.ring.RingRoundTrip;
import io.ringkernel.benchmarks.ring.RingThroughput;
import io.ringkernel.benchmarks.ring.Rings;
import io.ringkernel.benchmarks.topic.Matchers;
import io.ringkernel.benchmarks.topic.TopicBench;
import java.util.ArrayList;
import java.util.List;

/** What is run, family by family. A contender joins by a line in the list of its family. */
final class Plan {
  static final List<String> FAMILIES =
      List.of("ring", "hlc", "codec", "actor", "topic", "kernels");

  private final boolean quick;
  private final List<Job> jobs = new ArrayList<>();

  private Plan(boolean quick) {
    this.quick = quick;
  }

  /** The jobs of a family; {@code quick} takes fewer sizes and shorter iterations. */
  static List<Job> jobs(String family, boolean quick) {
    Plan plan = new Plan(quick);
    switch (family) {
      case "ring" -> plan.rings();
      case "hlc" -> plan.clocks();
      case "codec" -> plan.codecs();
      case "actor" -> plan.actors();
      case "topic" -> plan.topics();
      case "kernels" -> plan.kernels();
      default -> throw new IllegalArgumentException(
          "there is no family '" + family + "', only " + String.join(", ", FAMILIES));
    }
    if (quick) {
      plan.jobs.forEach(job -> {
        job.iterations = 4;
        job.millis = 100;
      });
    }
    return plan.jobs;
  }

  /** All contenders with 64 bytes; those of one sender, which the goals name, with more too. */
  private void rings() {
    for (String ring : Rings.KNOWN.names()) {
      ring(RingPushPop.class, "pushPop", ring, 64);
    }
    for (int size : quick ? new int[] {64, 1024} : new int[] {64, 256, 1024, 4096}) {
      for (String ring : Rings.KNOWN.names()) {
        if (size == 64 || ring.endsWith("Spsc") || ring.equals("disruptor")) {
          throughput(ring, size, 1);
        }
      }
    }
    for (String ring : Rings.KNOWN.names()) {
      Job job = ring(RingRoundTrip.class, "roundTrip", ring, 64);
      job.busy = 2;
      job.sampled = true;
      job.unit = "ns, p50 / p99 / p99.9";
    }
    // A reference and no bytes: the queue's own cost.
    for (String ring : Rings.REFERENCES.names()) {
      throughput(ring, 64, 1);
    }
    for (String ring : Rings.KNOWN.names()) {
      if (!ring.toLowerCase(java.util.Locale.ROOT).contains("spsc")) {
        throughput(ring, 64, 2);
      }
    }
  }

  private Job ring(Class<?> owner, String method, String ring, int size) {
    return job("ring", owner, method).with("ring", ring).with("size", size);
  }

  private void throughput(String ring, int size, int producers) {
    Job job = ring(RingThroughput.class, "message", ring, size);
    job.unit = "Mmsg/s";
    job.threads = producers;
    job.busy = producers + 1;
    job.oversubscribed = job.busy > Runtime.getRuntime().availableProcessors();
  }

  private void clocks() {
    for (String clock : Hlcs.KNOWN.names()) {
      boolean single = Hlcs.KNOWN.make(clock).singleThread();
      for (String method : List.of("tick", "update")) {
        for (int threads = 1; threads <= (single ? 1 : 2); threads++) {
          Job job = job("hlc", HlcBench.class, method).with("hlc", clock);
          job.threads = threads;
          job.busy = threads;
        }
      }
    }
    for (String method : List.of("nanoTime", "currentTimeMillis", "instantNow",
        "atomicIncrement", "casIncrement")) {
      for (int threads = 1; threads <= (method.endsWith("Increment") ? 2 : 1); threads++) {
        Job job = job("hlc", ClockFloor.class, method);
        job.threads = threads;
        job.busy = threads;
      }
    }
  }

  private void codecs() {
    for (String codec : Codecs.KNOWN.names()) {
      for (String method : List.of("encode", "decode")) {
        job("codec", CodecBench.class, method).with("codec", codec).warmups = quick ? 4 : 10;
      }
    }
  }

  private void actors() {
    for (String actors : ActorRuntimes.KNOWN.names()) {
      for (String method : List.of("pingPong", "tell", "ask", "spawn")) {
        Job job = job("actor", ActorBench.class, method).with("actors", actors);
        job.busy = 2;
        job.oversubscribed = true;
        job.warmups = quick ? 4 : 6;
      }
    }
  }

  private void topics() {
    for (String matcher : Matchers.KNOWN.names()) {
      job("topic", TopicBench.class, "match").with("matcher", matcher).warmups = quick ? 4 : 6;
    }
  }

  private void kernels() {
    for (String method : List.of("saxpy", "wave", "sum", "blockSum")) {
      for (String kernels : CpuKernels.KNOWN.names()) {
        Job job = job("kernels", KernelBench.class, method).with("kernels", kernels);
        job.unit = "us/op";
        job.busy = Runtime.getRuntime().availableProcessors();
        job.oversubscribed = true;
        job.warmups = quick ? 4 : 6;
      }
    }
  }

  private Job job(String family, Class<?> owner, String method) {
    Job job = new Job(family, owner, method);
    jobs.add(job);
    return job;
  }
}
