package io.ringkernel.verify.fuzz.program;

import static io.ringkernel.verify.fuzz.program.Tree.fixed;

import io.ringkernel.verify.fuzz.program.Scope.ArrayName;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the body of a kernel that shares memory: in one phase every work item writes its own
 * element, in the next all may read all, and a barrier stands between. Barriers and what they order
 * are text that stays, for without it a smaller program would be another one.
 */
final class SharedPhases {
  /** A block that computes together has whole subgroups. */
  private static final int SUBGROUP = 32;
  private static final String BARRIER = "gpu.barrier();\n";
  private static final List<String> ATOMICS = List.of("atomicAdd", "atomicMax", "atomicXor",
      "atomicMin");

  private final Expressions expressions;
  private final Choice choice;
  private final Statements statements;
  private final int blockItems;
  private final List<Tree> body = new ArrayList<>();

  SharedPhases(Expressions expressions, Statements statements, int blockItems) {
    this.expressions = expressions;
    this.choice = expressions.choice;
    this.statements = statements;
    this.blockItems = blockItems;
  }

  List<Tree> write() {
    List<String> elements = choice.coin() ? List.of("int") : List.of("int", "float");
    body.add(fixed("int l = (gpu.localIdZ() * gpu.blockDimY() + gpu.localIdY()) * gpu.blockDimX()"
        + " + gpu.localIdX();\n"));
    for (String element : elements) {
      body.add(fixed(element + "[] " + array(element) + " = gpu.shared"
          + (element.equals("int") ? "Ints" : "Floats") + "(" + blockItems + ");\n"));
    }
    boolean counts = choice.oneIn(3);
    if (counts) {
      body.add(fixed("int[] counts = gpu.sharedInts(4);\nif (l < 4) {\ncounts[l] = l * 77 - 50;\n"
          + "}\n" + BARRIER));
    }
    body.addAll(statements.open(0, 1 + choice.below(3)));
    for (int round = 1 + choice.below(2); round > 0; round--) {
      exchange(elements);
    }
    if (counts) {
      count();
    }
    for (int i = blockItems % SUBGROUP == 0 ? choice.below(3) : 0; i > 0; i--) {
      together();
    }
    if (choice.coin()) {
      reduce();
    }
    body.addAll(statements.open(0, 1 + choice.below(3)));
    return body;
  }

  private static String array(String element) {
    return element.equals("int") ? "si" : "sf";
  }

  /** Writing, a barrier, reading, a barrier. */
  private void exchange(List<String> elements) {
    Scope scope = expressions.scope;
    for (String element : elements) {
      body.add(fixed(array(element) + "[l] = ", expressions.of(element, 0), ";\n"));
    }
    List<ArrayName> before = List.copyOf(scope.arrays);
    // not every target has atomic floats in shared memory
    elements.forEach(e -> scope.arrays.add(
        new ArrayName(e, array(e), true, "l", 0, e.equals("int"))));
    body.add(statements.list(1));
    replace(before);
    body.add(fixed(BARRIER));
    elements.forEach(
        e -> scope.arrays.add(new ArrayName(e, array(e), false, "", blockItems - 1, false)));
    body.addAll(statements.open(1, 2));
    replace(before);
    body.add(fixed(BARRIER));
  }

  private void replace(List<ArrayName> arrays) {
    List<ArrayName> kept = expressions.scope.arrays;
    kept.removeIf(a -> a.text().equals("si") || a.text().equals("sf"));
    if (kept.size() < arrays.size()) {
      throw new AssertionError("arrays were lost");
    }
  }

  /** Atomics of one kind a cell, then a look at what came of it. */
  private void count() {
    for (int i = 1 + choice.below(3); i > 0; i--) {
      int cell = choice.below(ATOMICS.size());
      body.add(Tree.statement("gpu." + ATOMICS.get(cell) + "(counts, " + cell + ", (int) ",
          expressions.of("int", 1), ");\n"));
    }
    body.add(fixed(BARRIER + "outInt[i] ^= counts[", choice.coin() ? "l & 3" : "2", "];\n"
        + BARRIER));
  }

  /** What all work items of a block or subgroup compute together; all come to it (RK107). */
  private void together() {
    String type = choice.of("int", "long", "boolean");
    String result = type.equals("boolean") ? choice.of("boolean", "int") : type;
    String call = switch (type) {
      case "boolean" -> result.equals("int") ? choice.of("blockCount", "subgroupBallot")
          : choice.of("blockAny", "blockAll", "subgroupAny", "subgroupAll");
      default -> choice.of("blockAdd", "blockMin", "blockMax", "subgroupAdd", "subgroupMin",
          "subgroupMax", "subgroupAnd", "subgroupOr", "subgroupXor", "subgroupInclusiveAdd",
          "subgroupExclusiveAdd", "subgroupShuffleXor", "blockBroadcast", "blockInclusiveAdd");
    };
    String more = switch (call) {
      case "subgroupShuffleXor" -> ", " + choice.of(1, 2, 3, 7);
      case "blockBroadcast" -> ", " + choice.below(blockItems);
      default -> "";
    };
    String name = expressions.scope.fresh("v");
    body.add(fixed(result + " " + name + " = gpu." + call + "((" + type + ") ",
        expressions.of(type, 1), more + ");\n"));
    expressions.scope.names.add(new Scope.Name(result, name, true));
  }

  /** A tree of sums, as people write it. */
  private void reduce() {
    boolean sum = choice.coin();
    body.add(fixed("for (int k = " + blockItems / 2 + "; k > 0; k >>= 1) {\nif (l < k) {\nsi[l] = "
        + (sum ? "si[l] + si[l + k]" : "si[l] - 3 * si[l + k]") + ";\n}\n" + BARRIER
        + "}\noutInt[i] += si[0];\n"));
  }
}
