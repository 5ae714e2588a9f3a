package io.ringkernel.ir.intrinsic;

import io.ringkernel.ir.Type;
import io.ringkernel.ir.intrinsic.Intrinsic.Collective;
import io.ringkernel.ir.intrinsic.Intrinsic.Evaluator;
import io.ringkernel.ir.intrinsic.Intrinsic.Form;
import io.ringkernel.ir.intrinsic.Intrinsic.Group;
import io.ringkernel.ir.intrinsic.Intrinsic.Kind;
import io.ringkernel.ir.intrinsic.Intrinsic.Meaning;
import io.ringkernel.ir.intrinsic.Intrinsic.Narrowing;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Builds one row of the table, so that a row reads as one sentence. */
final class Row {
  private final String name;
  private final String javaMethod;
  private List<Type.Prim> parameters = List.of();
  private Type.Prim result;
  private Kind kind = Kind.PURE;
  private final Set<Capability> needs = EnumSet.noneOf(Capability.class);
  private Evaluator evaluator;
  private Narrowing narrowing;
  private Collective collective;
  private final Map<TargetId, Form> forms = new LinkedHashMap<>();

  private Row(String name, String javaMethod) {
    this.name = name;
    this.javaMethod = javaMethod;
  }

  static Row of(String name, String javaMethod) {
    return new Row(name, javaMethod);
  }

  /** Sets the types; what they ask of a target follows from them. */
  Row type(Type.Prim newResult, Type.Prim... newParameters) {
    result = newResult;
    parameters = List.of(newParameters);
    needsOf(result);
    parameters.forEach(this::needsOf);
    return this;
  }

  private void needsOf(Type.Prim type) {
    if (type.equals(Type.F64)) {
      needs.add(Capability.FLOAT64);
    } else if (type.equals(Type.I64)) {
      needs.add(Capability.INT64);
    }
  }

  Row kind(Kind newKind) {
    kind = newKind;
    return this;
  }

  Row onJvm(Evaluator newEvaluator) {
    evaluator = newEvaluator;
    return this;
  }

  /** The result of an item of a subgroup or block, by the operands of all. */
  @FunctionalInterface
  interface OfItem {
    long apply(long[][] operands, int item);
  }

  Row together(Group group, OfItem meaning) {
    return together(group, (operands, item, blockItems) -> meaning.apply(operands, item));
  }

  Row together(Group group, Meaning meaning) {
    kind = Kind.COLLECTIVE;
    collective = new Collective(group, meaning);
    return this;
  }

  Row needs(Capability capability) {
    needs.add(capability);
    return this;
  }

  /** The float row that stands for this double row under casts. */
  Row narrowsTo(String row, boolean exact) {
    narrowing = new Narrowing(row, exact);
    return this;
  }

  Row in(TargetId target, Spelling spelling, Accuracy accuracy) {
    forms.put(target, new Form(spelling, accuracy));
    return this;
  }

  /** A text: with braces a template, else the name of a function. */
  Row in(TargetId target, String text, Accuracy accuracy) {
    return in(target, text.contains("{") || !text.matches("[A-Za-z_][A-Za-z0-9_:]*")
        ? new Spelling.Template(text) : new Spelling.Function(text), accuracy);
  }

  /** The same expansion, exact, on the three targets. */
  Row expands(Spelling.Expansion expansion) {
    return expands(expansion, Accuracy.EXACT);
  }

  /** The same expansion with the same accuracy on the three targets. */
  Row expands(Spelling.Expansion expansion, Accuracy accuracy) {
    return expandsIn(TargetId.CUDA, expansion, accuracy)
        .expandsIn(TargetId.WGSL, expansion, accuracy)
        .expandsIn(TargetId.MSL, expansion, accuracy);
  }

  /** An expansion on one target. */
  Row expandsIn(TargetId target, Spelling.Expansion expansion, Accuracy accuracy) {
    return in(target, new Spelling.Expand(expansion, false), accuracy);
  }

  Intrinsic build() {
    return new Intrinsic(name, javaMethod, parameters, result, kind, needs,
        Optional.ofNullable(evaluator), Optional.ofNullable(narrowing),
        Optional.ofNullable(collective), forms);
  }
}
