package io.ringkernel.verify.fuzz.leg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.ir.layout.SendLayout;
import io.ringkernel.verify.fuzz.leg.CompiledProgram.Result;
import io.ringkernel.verify.fuzz.program.Generator;
import io.ringkernel.verify.fuzz.program.Program;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What random actors say to each other on the JVM, and how much of it is seen. */
final class ConversationTest {
  private static final List<Conversation> CONVERSATIONS = conversations();

  private static List<Conversation> conversations() {
    List<Program> actors = LongStream.range(0, 700).mapToObj(Generator::program)
        .filter(p -> p.actor().isPresent()).toList();
    try (ProgramCompiler compiler =
        new ProgramCompiler(new Toolchain(module -> module, List.of()))) {
      return compiler.compile(actors).stream()
          .map(result -> Conversation.of(assertInstanceOf(Result.Ready.class, result).program()))
          .toList();
    }
  }

  private static List<Told> told() {
    return CONVERSATIONS.stream().flatMap(c -> Arrays.stream((Object[]) assertInstanceOf(
        Observation.Finished.class, c.observation()).arrays().getFirst()))
        .map(Told.class::cast).toList();
  }

  private static Set<Object> values(String what) {
    return told().stream().filter(t -> t.what().endsWith(what)).map(Told::value)
        .collect(Collectors.toCollection(HashSet::new));
  }

  @Test
  void handlersAskForEverythingThatAContextDoes() {
    assertEquals(Arrays.stream(SendLayout.Kind.values()).map(Enum::name)
        .collect(Collectors.toSet()), values("asks for"));
  }

  @Test
  void actorsGetMessagesFromEachOtherAndFromThemselves() {
    Set<Boolean> toItself = new HashSet<>();
    for (Conversation conversation : CONVERSATIONS) {
      for (Letter letter : letters(conversation)) {
        if (letter.sender() != 0) {
          toItself.add(letter.sender() == Conversation.FIRST_ID + letter.actor());
        }
      }
    }
    assertEquals(Set.of(true, false), toItself);
  }

  private static List<Letter> letters(Conversation conversation) {
    List<Letter> all = new ArrayList<>();
    for (int i = 0; i < conversation.actors(); i++) {
      all.addAll(conversation.letters(i));
    }
    return all;
  }

  @Test
  void someActorsThrowAndBeginNothingMore() {
    assertTrue(values("threw").stream().filter(v -> !v.equals(""))
        .map(v -> ((String) v).replaceAll(" .*", "")).distinct().count() >= 3,
        () -> values("threw").toString());
    assertEquals(Set.of(true, false), values("begun"));
  }

  @Test
  void messagesAndStatesHaveArraysOfEveryLengthAndTheEmptyOne() {
    Set<Integer> lengths = told().stream().map(Told::value).filter(List.class::isInstance)
        .map(v -> ((List<?>) v).size()).collect(Collectors.toSet());
    assertTrue(lengths.containsAll(IntStream.rangeClosed(0, 6).boxed().toList()),
        lengths::toString);
  }

  @Test
  void anotherFactIsADifference() {
    List<Object> facts = List.of(told().toArray());
    Told other = new Told(told().getFirst().what(), "something else");
    Program actor = LongStream.range(0, 100).mapToObj(Generator::program)
        .filter(p -> p.actor().isPresent()).findFirst().orElseThrow();
    Object[] changed = facts.toArray();
    changed[0] = other;
    Observation jvm = new Observation.Finished(List.of((Object) facts.toArray()));
    for (Object[] seen : List.of(changed, Arrays.copyOf(facts.toArray(), facts.size() - 1))) {
      assertTrue(Agreement.difference(actor, jvm,
          new Observation.Finished(List.of((Object) seen)), Optional.empty())
          .isPresent());
    }
    assertTrue(Agreement.difference(actor, jvm,
        new Observation.Finished(List.of((Object) facts.toArray())), Optional.empty())
        .isEmpty());
  }
}
