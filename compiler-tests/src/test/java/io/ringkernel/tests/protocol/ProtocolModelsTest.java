package io.ringkernel.tests.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.ringkernel.verify.execution.Tool;
import io.ringkernel.verify.execution.Tools;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The protocols of rings, credits, lanes and the life of an actor hold in every interleaving, and a
 * model with one ordering weakened does not: so the models can fail. {@code -Dmodels=large} checks
 * more messages, which takes minutes and some 10 GB.
 */
class ProtocolModelsTest {
  private static final boolean LARGE = "large".equals(System.getProperty("models"));

  @TempDir
  private Path folder;

  @BeforeEach
  void needsSpin() {
    boolean there = Tools.has(Tool.SPIN) && Tools.has(Tool.CXX);
    if (Tools.isDeclared(Tool.SPIN, System.getenv("RINGKERNEL_REQUIRE_TIERS"))) {
      assertTrue(there, "RINGKERNEL_REQUIRE_TIERS asks for spin");
    }
    assumeTrue(there, "spin or a C compiler is missing");
  }

  static Stream<SpinModel> models() {
    Stream<SpinModel> small = Stream.of(
        SpinModel.safe("ring", "credits"),
        SpinModel.safe("ring", "credits", "CREDITS=1", "CLOSING"),
        SpinModel.safe("ring", "complete", "CLOSING"),
        SpinModel.live("ring", "progress"),
        SpinModel.live("ring", "progress", "CLOSING", "EACH=1"),
        SpinModel.live("ring", "progress", "SENDERS=1", "EACH=6"),
        SpinModel.live("ring", "progress", "SENDERS=1", "EACH=6", "CAPACITY=1"),
        SpinModel.safe("mpmc", "credits", "EACH=1"),
        SpinModel.live("mpmc", "progress", "EACH=1"),
        SpinModel.safe("lane", "complete"),
        SpinModel.live("lane", "progress"),
        SpinModel.safe("lifecycle", "balance", "EACH=1"),
        SpinModel.safe("lifecycle", "oneReply", "EACH=1"),
        SpinModel.live("lifecycle", "progress", "EACH=1"),
        SpinModel.live("lifecycle", "progress", "EACH=1", "STAYS"));
    Stream<SpinModel> large = Stream.of(
        SpinModel.safe("ring", "complete", "CLOSING", "EACH=3"),
        SpinModel.safe("mpmc", "credits"),
        SpinModel.safe("mpmc", "credits", "CREDITS=1"),
        SpinModel.safe("lifecycle", "balance", "EACH=3"),
        SpinModel.live("lifecycle", "progress"));
    return LARGE ? Stream.concat(small, large) : small;
  }

  @ParameterizedTest
  @MethodSource("models")
  void holdsInEveryInterleaving(SpinModel model) throws IOException, InterruptedException {
    SpinModel.Verdict verdict = model.check(folder);
    assertEquals(0, verdict.errors(), verdict.output());
    assertTrue(verdict.states() > 1_000, () -> model + " has " + verdict.states() + " states");
    System.out.println("[models] " + model + ": " + verdict.states() + " states");
  }

  /** Each takes one ordering or one step away. */
  static List<SpinModel> mutants() {
    return List.of(
        SpinModel.safe("ring", "complete", "CLOSING", "WEAK_PUBLISH"),
        SpinModel.safe("ring", "complete", "CLOSING", "WEAK_READ"),
        SpinModel.safe("ring", "complete", "CLOSING", "WEAK_RETURN"),
        SpinModel.safe("ring", "complete", "CLOSING", "STALE_CLAIM"),
        SpinModel.safe("ring", "credits", "NO_CREDIT"),
        SpinModel.live("ring", "progress", "NEVER_PUBLISH"),
        SpinModel.safe("lane", "complete", "NO_SECOND_LOOK"),
        SpinModel.safe("lane", "complete", "NO_PAUSE"),
        SpinModel.safe("lane", "complete", "NO_LOCK"),
        SpinModel.safe("lane", "complete", "NO_TAKE_BACK"),
        SpinModel.safe("mpmc", "credits", "EACH=1", "WEAK_PUBLISH"),
        SpinModel.safe("mpmc", "credits", "EACH=1", "WEAK_TAKE"),
        SpinModel.safe("mpmc", "credits", "EACH=1", "WEAK_GIVE_BACK"),
        SpinModel.safe("mpmc", "credits", "EACH=1", "STALE_TAKE"),
        SpinModel.live("mpmc", "progress", "EACH=1", "KEEP"),
        SpinModel.live("lifecycle", "progress", "EACH=1", "WEAK_WAIT"),
        SpinModel.live("lifecycle", "progress", "EACH=1", "STAYS", "WEAK_SIGNAL"),
        SpinModel.safe("lifecycle", "balance", "EACH=1", "NO_DRAIN"),
        SpinModel.safe("lifecycle", "balance", "EACH=1", "LATE_CLOSE"),
        SpinModel.safe("lifecycle", "oneReply", "EACH=1", "TWO_REPLIES"));
  }

  @ParameterizedTest
  @MethodSource("mutants")
  void isCaughtWhereOneOrderingIsWeakened(SpinModel mutant)
      throws IOException, InterruptedException {
    assertEquals(1, mutant.check(folder).errors(), mutant::toString);
  }
}
