package io.ringkernel.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.ringkernel.runtime.management.ActorView;
import io.ringkernel.runtime.management.RuntimeView;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of actors, from numbers alone. */
final class ActorTableViewTest {
  private static <T> T view(Class<T> type, Map<String, Object> values) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type},
        (proxy, method, arguments) -> {
          Object value = values.get(method.getName().substring("get".length()));
          return value != null ? value : method.getReturnType() == int.class ? (Object) 0 : 0L;
        }));
  }

  private static ActorView actor(String id, long processed, long queue) {
    Map<String, Object> values = new HashMap<>(Map.of("Id", id, "Type", "meter", "Names",
        List.of("plant/" + id), "State", "ACTIVE", "Phase", "ACTIVE", "Processed", processed,
        "QueueDepth", queue));
    if (queue > 0) {
      values.put("Phase", "DRAINING");
      values.putAll(Map.of("Measured", 3L, "P50Nanos", 950L, "P99Nanos", 12_345L, "MaxNanos",
          4_500_000_000L));
    }
    return view(ActorView.class, values);
  }

  private static List<RuntimeView> runtime(ActorView... actors) {
    return List.of(view(RuntimeView.class, Map.of("Backend", "CPU", "State", "RUNNING",
        "DeadLetters", 1L, "Actors", List.of(actors))));
  }

  @Test
  void theBusiestComeFirstAndTheOthersAreCounted() {
    ActorRates rates = ActorRates.between(
        runtime(actor("0:0.1", 100, 0), actor("0:1.1", 0, 0), actor("0:2.1", 50, 0)),
        runtime(actor("0:0.1", 120, 0), actor("0:1.1", 25_000, 7), actor("0:2.1", 50, 0)), 2);
    StringWriter out = new StringWriter();
    new ActorTableView(2).print(new PrintWriter(out), 42, rates);
    assertEquals("""
        process 42: 1 runtime, 3 actors, 12.5k messages/s over 2.0 s

        CPU RUNNING: 1 dead letter, 0 sent between kernels, 0 refused, 0 subscriptions
        ACTOR  TYPE   NAME         STATE            MSG/S  QUEUE  PROCESSED  FAILED  DROPPED     \
        P50      P99    MAX
        0:1.1  meter  plant/0:1.1  ACTIVE/DRAINING  12.5k      7      25.0k       0        0  \
        950 ns  12.3 us  4.5 s
        0:0.1  meter  plant/0:0.1  ACTIVE              10      0        120       0        0       \
        -        -      -
        and 1 more (--limit)
        """, out.toString().replace(System.lineSeparator(), "\n"));
  }

  @Test
  void anActorThatCameBetweenTheLooksCountsFromItsLaunchAndNoRateIsNegative() {
    ActorRates rates = ActorRates.between(runtime(actor("0:0.1", 100, 0)),
        runtime(actor("0:0.1", 40, 0), actor("0:0.2", 10, 0)), 1);
    assertEquals(List.of(10.0, 0.0), rates.runtimes().getFirst().actors().stream()
        .map(ActorRates.Actor::rate).toList());
  }

  @ParameterizedTest
  @CsvSource({"0,0", "9999,9999", "10000,10.0k", "99949,99.9k", "123456,123k", "9999499,9999k",
    "12345678,12.3M", "123456789,123M", "12345678901,12.3G"})
  void aNumberHasFewDigits(double value, String text) {
    assertEquals(text, ActorTableView.number(value));
  }
}
