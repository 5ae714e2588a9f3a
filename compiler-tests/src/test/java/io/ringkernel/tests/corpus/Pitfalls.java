package io.ringkernel.tests.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Where Java and the languages of the targets differ, and the kernels that show what we do about
 * each. A difference that a kernel cannot even try has the diagnostic that says so beside them.
 */
final class Pitfalls {
  /**
   * A difference.
   *
   * @param id a letter for its kind and a number
   * @param words the difference, as the page of fidelity says it
   * @param evidence kernels as {@code Class.kernel}, classes of kernels, codes of diagnostics
   */
  record Pitfall(String id, String words, List<String> evidence) {
    /** The codes among the evidence. */
    List<String> codes() {
      return evidence.stream().filter(e -> e.matches("RK\\d+")).toList();
    }

    /** Kernels and classes of kernels among the evidence. */
    List<String> kernels() {
      return evidence.stream().filter(Predicate.not(codes()::contains)).toList();
    }
  }

  private static final List<Pitfall> ALL = new ArrayList<>();

  static {
    add("A1", "`+ - *` and unary minus wrap around; in C a signed overflow is undefined",
        "IntSums", "LongSums");
    add("A2", "division by zero throws; targets do what they like",
        "Exceptions.divisionByZero", "Exceptions.remainderByZero", "IntQuotients", "LongQuotients");
    add("A3", "`MIN_VALUE / -1` is `MIN_VALUE`, its remainder 0",
        "IntQuotients.byMinusOne", "IntQuotients.remainderOfMinusOne", "LongQuotients.byMinusOne",
        "LongQuotients.remainderOfMinusOne");
    add("A4", "`floorDiv` and `floorMod` are not the operators of any target",
        "IntQuotients.floor", "LongQuotients.floor");
    add("A5", "shifts use the low bits of a count that may be negative or long",
        "IntShifts", "LongShifts");
    add("A6", "`byte`, `short`, `char` become `int`; compound assignment narrows again",
        "Bytes", "Shorts", "Chars", "NarrowingConversions");
    add("A7", "`long` has 64 bits, also where a target has none",
        "LongSums", "LongBits", "LongQuotients", "LongShifts", "LongComparisons");
    add("A8", "`Math.abs(MIN_VALUE)` is negative",
        "IntSums.absoluteOfTheSmallest", "LongSums.absoluteOfTheSmallest");
    add("A9", "bit counts, leading and trailing zeros of zero, rotations",
        "BitCounts", "IntShifts.rotation", "LongShifts.rotation");
    add("A10", "`& \\| ^` of `boolean` evaluate both sides",
        "Booleans.bothSides", "Booleans.and", "Booleans.or", "Booleans.exclusiveOr");
    add("B1", "each operation rounds once; compilers fuse a product and a sum",
        "FloatContraction", "DoubleContraction");
    add("B2", "quotients and square roots are correctly rounded",
        "Floats.quotient", "Doubles.quotient", "FloatRounding.root", "DoubleRounding.root");
    add("B3", "subnormal numbers are kept",
        "Floats.product", "Floats.difference", "Doubles.product");
    add("B4", "the remainder of floats is exact, with the sign of the dividend",
        "Floats.remainder", "Doubles.remainder");
    add("B5", "`Math.min` and `max`: NaN wins, minus zero is smaller",
        "FloatExtremes", "DoubleExtremes");
    add("B6", "`Math.round` is half up and saturates, `rint` half to even",
        "FloatRounding.nearest", "FloatRounding.even", "DoubleRounding.nearest",
        "DoubleRounding.even");
    add("B7", "`sin` to `pow` are near, in `double` on the JVM",
        "FloatingPointBoundedByJava0");
    add("B8", "`Math.fma` rounds once",
        "FloatContraction.fusedProductPlus", "DoubleContraction.fusedProductPlus");
    add("B9", "comparisons with NaN are false; `!(a < b)` is not `a >= b`",
        "FloatComparisons", "DoubleComparisons");
    add("B10", "`int` to `float` rounds to nearest, ties to even",
        "FloatConversions.ofInt", "FloatConversions.ofLong", "DoubleConversions.ofLong");
    add("B11", "constants are folded as Java folds them",
        "ConstantFolding.sumInFloat", "ConstantFolding.floatOverflow");
    add("C1", "casts of floats saturate and take NaN for zero",
        "FloatConversions.toInt", "FloatConversions.toLong", "DoubleConversions.toInt",
        "DoubleConversions.toLong");
    add("C2", "`(byte) 300f` goes through `int`",
        "FloatConversions.toByte", "FloatConversions.toShort", "FloatConversions.toChar",
        "DoubleConversions.toByte");
    add("C3", "`i += 3.7f` is a cast of a sum of floats",
        "FloatConversions.intAssignment", "DoubleConversions.longAssignment");
    add("C4", "bits of floats, raw and with one NaN", "FloatBits");
    add("D1", "`double` where a target has none", "Doubles", "DoubleConversions");
    add("D2", "`boolean` in a buffer", "Parameters.booleans", "ArrayViews.ofLettersAndFlags");
    add("D3", "the length of an array is not that of the binding",
        "Parameters.lengths", "Parameters.neighbours");
    add("D4", "records have the same layout everywhere", "RecordArrays", "Records.ofEveryType");
    add("D5", "objects, strings, boxes, escaping lambdas, mutable fields",
        "Functions", "ConstantTables", "Literals.namedConstants", "RK101", "RK102", "RK106",
        "RK116", "RK118");
    add("E1", "operands are evaluated from left to right", "Evaluation");
    add("E2", "`&& \\|\\| ?:` skip what they do not need",
        "Booleans.shortCircuit", "Conditions.guardedIndex", "Conditions.guardedDivision",
        "Conditions.effectsOfTheChosen");
    add("E3", "`switch`: fall-through, no `default`, enums, patterns",
        "SwitchStatements", "SwitchExpressions", "Enumerations.oldSwitch",
        "Patterns.switchWithGuards", "EnumFields.switched");
    add("E4", "labelled `break` and `continue`", "LoopJumps");
    add("E5", "`while (true)` may not be taken for endless",
        "Loops.forever", "LoopJumps.breakOut", "Variables.inALoop");
    add("E6", "recursion", "Methods.nestedCalls", "RK103");
    add("E7", "exceptions become the same exception at the same line", "Exceptions",
        "ArrayExceptions");
    add("E8", "variables assigned on every way, not where declared", "Variables");
    add("F1", "an index out of bounds throws",
        "Exceptions.indexTooLarge", "Exceptions.indexBelowZero", "Exceptions.ofALocalArray",
        "ArrayExceptions.ofAnArrayOfRecords", "Policies");
    add("F2", "a plain load may be done once for all; a flag needs an ordered one",
        "OrderedAccesses.opaqueInts", "OrderedAccesses.publishedWhole",
        "AtomicLoops.sumByComparing");
    add("F3", "modes of `VarHandle`", "OrderedAccesses");
    add("F4", "a barrier that not all reach",
        "SharedMemory.uniformBranch", "Exceptions.besideABarrier", "RK107");
    add("F5", "compare and exchange may not fail for no reason",
        "AtomicLoops.sumByComparing", "Atomics.compareExchangeInt");
    add("F6", "atomic operations on 64 bits",
        "Atomics.addLong", "Atomics.maxLong", "AtomicLoops.maximumOfLongs");
    add("G1", "`Integer.MIN_VALUE` is no literal in C", "Literals.smallestInt");
    add("G2", "`Long.MIN_VALUE` neither", "Literals.smallestLong");
    add("G3", "NaN, infinities and minus zero have no literals",
        "Literals.notANumber", "Literals.bitsOfSpecialFloats", "Spellings.floatLiterals");
    add("G4", "precedence, `- -x`, and `f(a < b, c > d)`", "Spellings", "IntBits.mixed");
    add("G5", "`1f` is an error in C", "Spellings.floatLiterals", "Literals.floats");
    add("G6", "constant operands that only fail where they are constant",
        "ConstantFolding", "IntShifts.byConstants");
    add("G7", "fast maths is never on", "FloatContraction", "Floats", "FloatComparisons.isNaN");
    add("N1", "names that are words, functions or macros of a target",
        "Names.keywords", "Names.daily", "Names.functions", "Names.macros", "Names.records",
        "Names.main");
    add("N2", "letters that a target does not have in names; one name for several things",
        "Names.letters", "Names.shadows");
    add("N3", "decimal literals give the same float", "Spellings.floatLiterals", "Literals.floats");
  }

  private Pitfalls() {}

  private static void add(String id, String words, String... evidence) {
    ALL.add(new Pitfall(id, words, Arrays.asList(evidence)));
  }

  static List<Pitfall> all() {
    return List.copyOf(ALL);
  }

  /** The kernels that a name among the evidence stands for. */
  static List<CorpusKernel> kernels(String name) {
    return Corpus.kernels().stream().filter(kernel -> kernel.isConformance()
        && Set.of(kernel.label(), kernel.owner().getSimpleName()).contains(name)).toList();
  }
}
