package io.ringkernel.verify.fuzz.reduce;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.verify.fuzz.program.Arguments;
import io.ringkernel.verify.fuzz.program.Arguments.Columns;
import io.ringkernel.verify.fuzz.program.Arguments.Window;
import io.ringkernel.verify.fuzz.program.Generator;
import io.ringkernel.verify.fuzz.program.Part;
import io.ringkernel.verify.fuzz.program.Program;
import io.ringkernel.verify.fuzz.program.Tree;
import io.ringkernel.verify.fuzz.program.Tree.Kind;
import io.ringkernel.verify.fuzz.reduce.SmallerTrees.Stage;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The four ways in which a program becomes smaller: statements, expressions, types and inputs. */
final class SmallerProgramsTest {
  private static Tree text(Kind kind, String type, String text) {
    return new Tree(kind, type, List.of(new Part.Text(text)));
  }

  private static Tree expression(String type, String text) {
    return text(Kind.EXPRESSION, type, text);
  }

  private static Set<String> sources(Tree tree, Stage stage) {
    return SmallerTrees.of(tree, stage).stream().map(t -> t.source().replace("\n", " ").strip())
        .collect(Collectors.toSet());
  }

  private static Tree statement(Object... parts) {
    return new Tree(Kind.STATEMENT, "", Arrays.stream(parts)
        .map(p -> p instanceof String s ? new Part.Text(s) : (Part) p).toList());
  }

  @Test
  void runsOfStatementsGoAndWhatMustStayStays() {
    Tree list = new Tree(Kind.LIST, "", List.of(text(Kind.STATEMENT, "", "a();\n"),
        text(Kind.STATEMENT, "", "b();\n"), text(Kind.FIXED, "", "c();\n")));
    assertEquals(Set.of("b(); c();", "a(); c();"), sources(list, Stage.RUNS).stream()
        .filter(s -> s.length() > 5).collect(Collectors.toSet()));
    assertTrue(sources(list, Stage.RUNS).stream().allMatch(s -> s.endsWith("c();")));
  }

  @Test
  void aStatementBecomesOneOfItsLists() {
    Tree inner = new Tree(Kind.LIST, "", List.of(text(Kind.STATEMENT, "", "a();\n")));
    assertEquals(Set.of("a();"), sources(statement("while (x) {\n", inner, "}\n"),
        Stage.STATEMENTS));
  }

  @Test
  void anExpressionBecomesAConstantOrAPartOfItself() {
    Tree sum = new Tree(Kind.EXPRESSION, "int", List.of(new Part.Text("("),
        expression("int", "x"), new Part.Text(" + "), expression("long", "y"),
        new Part.Text(")")));
    assertTrue(sources(sum, Stage.CONSTANTS).containsAll(Set.of("0", "1", "(0 + y)", "(x + 0L)")),
        () -> sources(sum, Stage.CONSTANTS).toString());
    assertTrue(sources(sum, Stage.PARTS).containsAll(Set.of("x", "((int) y)")),
        () -> sources(sum, Stage.PARTS).toString());
  }

  @Test
  void aVariableBecomesAnInt() {
    Tree declaration = statement("final long v1 = ", expression("long", "y"), ";\n");
    assertEquals(Set.of("final int v1 = (int) (y);"), sources(declaration, Stage.PARTS));
  }

  @Test
  void inputsBecomeZerosAndParametersGo() {
    Program program = first(p -> true);
    List<Program> smaller = SmallerInputs.of(program);
    int parameters = program.parameters().size();
    assertEquals(parameters, smaller.stream()
        .filter(p -> p.parameters().size() == parameters - 1).count());
    Object[] before = program.arguments();
    for (int i = 0; i < parameters; i++) {
      int index = i;
      String zeros = Arguments.text(program.parameters().get(i), Arguments.zeros(before[i]));
      assertTrue(smaller.stream().filter(p -> p.parameters().size() == parameters)
          .anyMatch(p -> Arguments.text(p.parameters().get(index), p.arguments()[index])
              .equals(zeros)) || Arguments.text(program.parameters().get(i), before[i])
                  .equals(zeros) || before[i] instanceof Columns, () -> zeros);
    }
  }

  @Test
  void columnsOfRecordsAndDataOfViewsBecomeZeros() {
    Program records = first(p -> Arrays.stream(p.arguments()).anyMatch(Columns.class::isInstance));
    assertTrue(SmallerInputs.of(records).stream().anyMatch(p -> changed(records, p,
        Columns.class)));
    Program views = first(p -> Arrays.stream(p.arguments()).anyMatch(Window.class::isInstance));
    assertTrue(SmallerInputs.of(views).stream().anyMatch(p -> changed(views, p, Window.class)));
  }

  private static boolean changed(Program before, Program after, Class<?> kind) {
    if (before.parameters().size() != after.parameters().size()) {
      return false;
    }
    for (int i = 0; i < before.parameters().size(); i++) {
      String text = Arguments.text(before.parameters().get(i), before.arguments()[i]);
      String other = Arguments.text(after.parameters().get(i), after.arguments()[i]);
      if (kind.isInstance(before.arguments()[i]) && other.length() < text.length()) {
        return true;
      }
    }
    return false;
  }

  private static Program first(Predicate<Program> wanted) {
    return LongStream.range(0, 100).mapToObj(Generator::program).filter(wanted).findFirst()
        .orElseThrow();
  }
}
