package io.ringkernel.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What handlers must not do with arrays and strings of messages, where the caret stands, and why.
 */
class MessageRefusalTest {
  private static final String HEAD = """
      import io.ringkernel.*;
      @RingKernel(id = "a") final class A {
        @RingMessage record M(@Length(4) int[] fixed, @MaxLength(4) int[] some,
            @MaxLength(8) String text, int x) {}
        @RingMessage record R(int x, @Length(4) int[] fixed, @MaxLength(3) int[] some,
            @MaxLength(8) String text) {}
        int state;
        static int first(int[] a) { return a[0]; }
        static void clear(int[] a) { a[0] = 0; }
        static int read(M m) { return m.fixed()[0]; }
      """;

  @TempDir
  private Path folder;

  @Test
  void arraysOfAMessageAreOnlyRead() {
    assertEquals(List.of("""
        11:52: RK101: an assignment to an array of a message cannot be compiled to a kernel
          note: copy the elements to an array of your own"""),
        voidHandler("m.fixed()[0] = 1;"));
    assertEquals(List.of("an assignment to an array of a message cannot be compiled to a kernel"),
        sentences(voidHandler("m.some()[0]++;")));
    assertEquals(List.of("an assignment to a message with arrays cannot be compiled to a kernel"),
        sentences(voidHandler("m = null; m = new M(null, null, null, 1);").subList(0, 1)));
    assertEquals(
        List.of("an atomic operation on an array of a message cannot be compiled to a kernel"),
        sentences(voidHandler("c.atomicAdd(m.fixed(), 0, 1);")));
  }

  @Test
  void methodsTakeArraysOfFixedLengthThatTheyOnlyRead() {
    assertEquals(List.of("""
        11:50: RK101: passing an array of a message to a method cannot be compiled to a kernel
          note: its length varies: use it in the handler itself"""),
        voidHandler("first(m.some());"));
    assertEquals(List.of("""
        11:50: RK101: passing an array of a message to a method cannot be compiled to a kernel
          note: the method writes to it: pass a copy of your own"""),
        voidHandler("clear(m.fixed());"));
  }

  @Test
  void onlyTheHandlerItselfReadsArraysOfItsMessage() {
    assertEquals(List.of("""
        10:34: RK101: an array of a message outside of its handler cannot be compiled to a kernel
          note: read it in the handler, from the parameter"""),
        voidHandler("state = read(m);"));
    assertEquals(
        List.of("an array of a message outside of its handler cannot be compiled to a kernel"),
        sentences(voidHandler("M other = m; state = other.fixed()[0];")));
  }

  @Test
  void stringsHaveLengthAndChars() {
    assertEquals(List.of("""
        11:51: RK104: method String.trim has no device form
          note: a string of a message has length, isEmpty and charAt"""),
        voidHandler("m.text().trim();"));
  }

  @Test
  void replyWithArraysIsMadeWhereItIsReturned() {
    assertEquals(List.of("""
        11:47: RK101: a reply with arrays that is not made where it is returned cannot be compiled \
        to a kernel
          note: write return new R(...)"""),
        handler("return m.x() > 0 ? null : null;"));
  }

  @Test
  void arraysOfAReplyHaveLengthsThatFit() {
    assertEquals(List.of("""
        11:76: RK301: some may have another length than fixed of R
          note: declare it with exactly 4 elements"""),
        handler("int[] f = m.some(); return new R(1, f, new int[1], m.text());"));
    assertEquals(List.of("fixed may have another length than some of R"),
        sentences(handler("return new R(1, m.fixed(), m.fixed(), m.text());")));
    assertEquals(List.of("three may have another length than fixed of R"),
        sentences(handler("int[] three = new int[3]; return new R(1, three, three, m.text());")));
  }

  private List<String> voidHandler(String body) {
    return errors("@OnMessage void h(RingContext c, M m) { " + body + " }");
  }

  private List<String> handler(String body) {
    return errors("@OnMessage R h(RingContext c, M m) { " + body + " }");
  }

  private List<String> errors(String method) {
    TestCompiler.Result result =
        new TestCompiler(folder).source("A.java", HEAD + "  " + method + "\n}").compile();
    assertFalse(result.success());
    return result.errors();
  }

  private static List<String> sentences(List<String> errors) {
    return errors.stream().map(error -> {
      String afterCode = error.substring(error.indexOf("RK"));
      return afterCode.substring(7, afterCode.indexOf('\n'));
    }).toList();
  }
}
