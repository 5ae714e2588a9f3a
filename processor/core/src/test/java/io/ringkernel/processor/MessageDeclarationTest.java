package io.ringkernel.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Arrays, strings, enums, roles, domains and type ids of messages: what is refused, and where. */
class MessageDeclarationTest {
  private static final String DOMAIN =
      "@MessageDomain(name = \"market\", first = 600, last = 699) interface Market {}";

  @TempDir
  private Path folder;

  @Test
  void arraysAndStringsStateTheirLengths() {
    assertEquals(List.of("""
        2:31: RK301: array a needs either a length or a greatest length
          note: add @Length(n) where every message has n elements, @MaxLength(n) where it has up \
        to n""", """
        2:65: RK301: array b needs either a length or a greatest length
          note: add @Length(n) where every message has n elements, @MaxLength(n) where it has up \
        to n""", """
        2:86: RK301: string s needs a greatest length
          note: add @MaxLength(n) with the greatest number of chars"""),
        errors("@RingMessage record M(float[] a, @Length(2) @MaxLength(3) int[] b, "
            + "@Length(4) String s) {}"));
    assertEquals(List.of("component a of M has type int[][]"),
        sentences("@RingMessage record M(@Length(2) int[][] a) {}"));
    assertEquals(List.of("component a of M has type java.lang.String[]"),
        sentences("@RingMessage record M(@Length(2) String[] a) {}"));
  }

  @Test
  void lengthsArePositiveAndFitIntoAMessage() {
    assertEquals(List.of("length 0 of a is not possible", "length 65521 of b is not possible"),
        sentences("@RingMessage record M(@Length(0) int[] a, @MaxLength(65521) byte[] b) {}"));
    assertEquals(List.of("message M takes 65524 bytes, at most 65520 are possible"),
        sentences("@RingMessage record M(@Length(16381) int[] a) {}"));
  }

  @Test
  void recordsThatDoubleWithEachNestingAreRefusedInTime() {
    StringBuilder records = new StringBuilder("@GpuType record L0(byte a, byte b) {}\n");
    for (int i = 1; i < 60; i++) {
      records.append("@GpuType record L%d(L%d a, L%d b) {}\n".formatted(i, i - 1, i - 1));
    }
    List<String> all = sentences(records.toString());
    assertEquals("record L14 has more than 65520 components, those of its records included",
        all.getFirst());
    assertTrue(all.size() >= 44, all.toString());
  }

  @Test
  void recordsThatAreValuesHoldNoArrays() {
    assertEquals(List.of("component a of P has type int[]"),
        sentences("@GpuType record P(@Length(2) int[] a) {}"));
    assertEquals(List.of("component a of P has type int[]"), sentences(
        "@RingMessage record M(P p) {}", "@GpuType record P(@Length(2) int[] a) {}").subList(0,
            1));
  }

  @Test
  void enumsHaveConstantsAndAreVisible() {
    assertEquals(List.of("enum None of component n has no constants"),
        sentences("@RingMessage record M(None n) {}", "enum None {}"));
    assertEquals(List.of("enum E must not be private or lie in a private class"),
        sentences("class Outer { private enum E { A } @RingMessage record M(E e) {} }"));
  }

  @Test
  void rolesHaveTheirTypesAndAreTakenOnce() {
    assertEquals(List.of("""
        2:38: RK105: @MessageId id has type int
          note: make it a long""", """
        2:110: RK105: message M has two components marked @CorrelationId
          note: c has the mark already; remove it here""", """
        2:58: RK105: @Priority urgency has type float
          note: make it an int or an enum"""),
        errors("@RingMessage record M(@MessageId int id, @Priority float urgency, "
            + "@CorrelationId long c, @CorrelationId long d, @Deadline long e) {}"));
  }

  @Test
  void typeIdsLieInTheDomainThatTheMessageNames() {
    assertEquals(List.of("""
        3:52: RK105: type id 700 lies outside of domain market (600 to 699)
          note: use an id of the range, or leave typeId out to derive one"""),
        errors(DOMAIN, "@RingMessage(domain = Market.class,       typeId = 700) record M() {}"));
    assertEquals(List.of("""
        3:23: RK105: type id 650 belongs to domain market (600 to 699)
          note: name domain = Market.class, or choose an id outside of the range"""),
        errors(DOMAIN, "@RingMessage(typeId = 650) record M() {}"));
    assertEquals(List.of("java.lang.String is not a domain"),
        sentences("@RingMessage(domain = String.class) record M() {}"));
  }

  @Test
  void derivedIdOfADomainLiesInItsRange() {
    TestCompiler.Result result = compile(DOMAIN,
        "@RingMessage(domain = Market.class) record Quote(int x) {}");

    assertEquals(List.of(), result.errors());
    String codec = result.file("QuoteCodec.java");
    int id = Integer.parseInt(codec.replaceAll("(?s).*TYPE_ID = (\\d+);.*", "$1"));
    assertTrue(600 <= id && id <= 699, codec);
    assertTrue(result.file("META-INF/ringkernel/message/" + id + ".json")
        .contains("\"domain\": \"market\""));
  }

  @Test
  void domainsAreInterfacesWithRangesOfTheirOwn() {
    assertEquals(List.of("a domain must be an interface", "a domain needs a name",
        "range 5 to 4 of type ids is not possible"),
        sentences("@MessageDomain(name = \" \", first = 5, last = 4) class D {}"));
    assertEquals(List.of("""
        3:47: RK302: message type id range 699 to 700 is used twice
          note: domain market (600 to 699) of Market has some of it; choose another range"""),
        errors(DOMAIN, "@MessageDomain(name = \"other\",        first = 699, last = 700) "
            + "interface Other {}"));
  }

  @Test
  void derivedIdsThatMeetAreReported() {
    // FNV-1a, 32 bits, of both names ends in the same 31 bits.
    assertEquals(List.of("""
        3:1: RK302: message type id 683710779 is used twice
          note: M15119 has it too; give one of them another typeId"""),
        errors("@RingMessage record M15119() {}", "@RingMessage record M203802() {}"));
  }

  @Test
  void idOfAMessageOnTheClassPathIsTaken() {
    Path library = folder.resolve("library");
    assertTrue(library.toFile().mkdirs());
    TestCompiler.Result first = new TestCompiler(library)
        .source("package lib; import io.ringkernel.*;\n"
            + "@RingMessage(typeId = 77) public record Theirs(int x) {}").compile();
    assertEquals(List.of(), first.errors());
    String path = library + File.pathSeparator + System.getProperty("java.class.path");

    Path own = folder.resolve("own");
    assertTrue(own.toFile().mkdirs());
    TestCompiler.Result second = new TestCompiler(own).option("-cp", path)
        .source("import io.ringkernel.*;\n@RingMessage(typeId = 77) record Ours(int x) {}")
        .compile();
    TestCompiler.Result again = new TestCompiler(own).option("-cp", path)
        .source("package lib; import io.ringkernel.*;\n"
            + "@RingMessage(typeId = 77) public record Theirs(int x) {}").compile();

    assertEquals(List.of("""
        2:23: RK302: message type id 77 is used twice
          note: lib.Theirs has it too; give one of them another typeId"""), second.errors());
    assertEquals(List.of(), again.errors(), "the same record, compiled again");
  }

  @Test
  void versionsArePositiveAndShort() {
    assertEquals(List.of("version 0 of a layout is not possible"),
        sentences("@RingMessage(version = 0) record M() {}"));
    assertEquals(List.of("version 65536 of a layout is not possible"),
        sentences("@RingMessage(version = 65536) record M() {}"));
  }

  private TestCompiler.Result compile(String... lines) {
    return new TestCompiler(folder)
        .source("K.java", "import io.ringkernel.*;\n" + String.join("\n", lines)).compile();
  }

  private List<String> errors(String... lines) {
    TestCompiler.Result result = compile(lines);
    assertFalse(result.success());
    return result.errors();
  }

  private List<String> sentences(String... lines) {
    return errors(lines).stream().map(error -> {
      String afterCode = error.substring(error.indexOf("RK"));
      return afterCode.substring(7, afterCode.indexOf('\n'));
    }).toList();
  }
}
