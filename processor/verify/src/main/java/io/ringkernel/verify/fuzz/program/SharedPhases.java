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
  /** The parameter that sizes shared arrays. */
  static final String SIZE = "size";
  /** The array by which blocks tell each other something. */
  static final String MEETING = "meeting";
  private static final List<String> ATOMICS = List.of("atomicAdd", "atomicMax", "atomicXor",
      "atomicMin");

  private final Expressions expressions;
  private final Choice choice;
  private final Statements statements;
  private final int blockItems;
  /** Work items of the launch, where its blocks wait for each other; else 0. */
  private final int meeting;
  private final List<Tree> body = new ArrayList<>();

  SharedPhases(Expressions expressions, Statements statements, int blockItems,
      int meeting) {
    this.expressions = expressions;
    this.choice = expressions.choice;
    this.statements = statements;
    this.blockItems = blockItems;
    this.meeting = meeting;
  }

  List<Tree> write() {
    List<String> elements = choice.coin() ? List.of("int") : List.of("int", "float");
    body.add(fixed("int l = (gpu.localIdZ() * gpu.blockDimY() + gpu.localIdY()) * gpu.blockDimX()"
        + " + gpu.localIdX();\n"));
    for (String element : elements) {
      body.add(fixed(element + "[] " + array(element) + " = gpu.shared"
          + (element.equals("int") ? "Ints" : "Floats") + "(" + length() + ");\n"));
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
    for (int i = meeting > 0 ? choice.between(1, 3) : 0; i > 0; i--) {
      if (choice.coin()) {
        meet();
      } else {
        ofTheGrid();
      }
    }
    if (choice.coin()) {
      reduce();
    }
    body.addAll(statements.open(0, 1 + choice.below(3)));
    return body;
  }

  /** At least one element for each work item. */
  private String length() {
    return expressions.scope.declarations.features().sized()
        ? choice.of(blockItems + " + " + SIZE, "outInt.length", "outInt.length + " + blockItems,
            "(" + SIZE + " + 1) * " + blockItems,
            SIZE + " / 2 + outInt.length - " + SIZE + " + " + SIZE)
        : String.valueOf(blockItems);
  }

  /** Every work item of the grid writes, and behind a barrier of the grid all read. */
  private void meet() {
    Scope scope = expressions.scope;
    body.add(fixed(MEETING + "[i] = ", expressions.of("long", 0), ";\ngpu.gridBarrier();\n"));
    scope.arrays.add(new ArrayName("long", MEETING, false, "",
        Integer.highestOneBit(meeting) - 1));
    body.addAll(statements.open(1, 1));
    String name = scope.fresh("v");
    body.add(Tree.statement("long " + name + " = " + MEETING + "[",
        expressions.index(scope.arrays.getLast(), 1), "];\n"));
    scope.arrays.removeIf(a -> a.text().equals(MEETING));
    scope.names.add(new Scope.Name("long", name, true));
    body.add(fixed("gpu.gridBarrier();\n"));
  }

  /** What all work items of the launch compute together. */
  private void ofTheGrid() {
    String type = choice.of("int", "long", "float", "double", "boolean");
    String call = switch (type) {
      case "boolean" -> choice.of("gridAny", "gridAll", "gridCount");
      case "int" -> choice.of("gridAdd", "gridMin", "gridMax", "gridAnd", "gridOr", "gridXor",
          "gridInclusiveAdd", "gridExclusiveAdd");
      default -> choice.of("gridAdd", "gridMin", "gridMax", "gridInclusiveAdd",
          "gridExclusiveAdd");
    };
    String result = call.equals("gridCount") ? "int" : type;
    String name = expressions.scope.fresh("v");
    body.add(fixed(result + " " + name + " = gpu." + call + "((" + type + ") ",
        expressions.of(type, 1), ");\n"));
    expressions.scope.names.add(new Scope.Name(result, name, true));
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
        new ArrayName(e, array(e), true, "l", 0,
            e.equals("int") ? ArrayName.Home.BOUND : ArrayName.Home.LOCAL)));
    body.add(statements.list(1));
    replace(before);
    body.add(fixed(BARRIER));
    elements.forEach(
        e -> scope.arrays.add(new ArrayName(e, array(e), false, "", blockItems - 1)));
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
