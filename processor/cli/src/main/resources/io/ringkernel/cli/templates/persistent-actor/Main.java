package %package%;

import io.ringkernel.runtime.LaunchOptions;
import io.ringkernel.runtime.RingRuntime;

/** Talks to the actor through the reference that the processor wrote for it. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    try (RingRuntime runtime = RingRuntime.builder().build()) {
      CounterRef counter = runtime.launch(CounterRef.TYPE, LaunchOptions.defaults());
      counter.tell(new Counter.Add(40));
      Counter.Total total = counter.ask(new Counter.Add(2)).toCompletableFuture().join();
      System.out.println("total = " + total.value());
    }
  }
}
