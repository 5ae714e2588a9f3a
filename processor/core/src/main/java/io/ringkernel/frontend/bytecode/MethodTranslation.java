package io.ringkernel.frontend.bytecode;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.FreshIds;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Local;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Operand;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.diag.Code;
import io.ringkernel.ir.pass.EliminateDeadCode;
import io.ringkernel.ir.pass.LaunchLengths;
import io.ringkernel.ir.pass.Lists;
import io.ringkernel.ir.pass.PropagateCopies;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.LabelNode;

/** Makes a function of a method whose callees are known. */
final class MethodTranslation {
  private final MethodScope scope;
  private final CompiledMethod method;
  private final List<InstructionRange> ranges;
  private final Map<Integer, Atom.Value> start;
  private final Type result;
  private final BlockEnd.Result end;
  private final Map<Integer, Integer> starts = new HashMap<>();

  private MethodTranslation(MethodScope scope, List<InstructionRange> ranges,
      Map<Integer, Atom.Value> start, BlockEnd.Result end) {
    this.scope = scope;
    this.end = end;
    this.method = scope.method();
    this.ranges = ranges;
    this.start = start;
    this.result = end.type();
    ranges.forEach(range -> starts.put(range.from(), range.number()));
  }

  /** The function of a method. */
  static Function function(String name, ReachableCode code, List<Known> known,
      Optional<KernelForm> kernel, Statics statics) {
    CompiledMethod method = code.method();
    ValueClasses values = statics.values();
    FreshIds ids = new FreshIds(0);
    Map<Integer, Array> arrays = new ArrayTable(code, known, ids).byOrigin();
    CompositeTable composites = new CompositeTable(ids, arrays);
    Map<Integer, Atom.Value> start = new HashMap<>();
    List<Operand> parameters = parameters(method, known, arrays, composites, start, ids, values);
    composites.made(code);
    BlockEnd.Result end = new BlockEnd.Result(result(code, values), Optional.empty());
    if (code.analysis().array().orElse(null) instanceof ArrayResult.Made(var element, int _)) {
      Array into = Array.global(ids.next(), element, "result", true);
      parameters.add(into);
      end = new BlockEnd.Result(end.type(), Optional.of(into));
    }
    List<InstructionRange> ranges = InstructionRange.of(method.instructions(), code::isReached);
    if (ranges.size() > Limits.BLOCKS) {
      throw Refusal.tooLarge(method.span(), "a method with " + ranges.size() + " branches");
    }
    Optional<Cell> cell = kernel.flatMap(KernelForm::stencil).map(shape -> Cell.of(shape, ids));
    cell.ifPresent(c -> parameters.addAll(c.sizes()));
    Variables variables = new Variables(method, ranges, ids);
    Map<String, Local> components = new LinkedHashMap<>();
    if (method.isConstructor()) {
      values.struct(method.name().owner()).orElseThrow().fields().forEach(field -> components
          .put(field.name(), new Local(ids.next(), field.type(),
              Names.identifier(field.name()))));
    }
    MethodScope scope =
        new MethodScope(code, ids, variables, arrays, composites.byOrigin(), cell, components);
    MethodTranslation translation = new MethodTranslation(scope, ranges, start, end);
    return translation.cleaned(new Function(name, parameters, translation.result,
        translation.body(), kernel.map(KernelForm::entry), method.span()));
  }

  private Function cleaned(Function function) {
    Module module = new Module(function.name(), List.of(), List.of(function));
    LaunchLengths.Result sized = LaunchLengths.fix(new EliminateDeadCode()
        .apply(new PropagateCopies().apply(module)).function(function.name()));
    for (Stmt.DeclareArray declare : sized.unknown()) {
      throw Refusal.of(Code.NOT_CONSTANT, declare.span(), LaunchLengths.REMEDY,
          LaunchLengths.unfixed(declare.array()));
    }
    return sized.function();
  }

  private static Type result(ReachableCode code, ValueClasses values) {
    CompiledMethod method = code.method();
    if (code.analysis().value().isPresent()) {
      return CompositeTable.type(code.analysis().value().get());
    }
    if (method.isConstructor()) {
      return values.struct(method.name().owner()).orElseThrow();
    }
    org.objectweb.asm.Type type = method.result();
    if (type.getSort() == org.objectweb.asm.Type.VOID
        || Descriptors.element(type).isPresent()) {
      return Type.Nothing.NOTHING;
    }
    return values.of(type)
        .orElseThrow(() -> Unsupported.type(type, method.span()));
  }

  /** The parameters of the function; {@code start} takes the values by slot of the method's. */
  private static List<Operand> parameters(CompiledMethod method, List<Known> known,
      Map<Integer, Array> arrays, CompositeTable composites, Map<Integer, Atom.Value> start,
      FreshIds ids, ValueClasses values) {
    List<Operand> parameters = new ArrayList<>();
    int slot = method.firstSlot();
    for (int i = 0; i < known.size(); i++) {
      org.objectweb.asm.Type type = method.parameters().get(i);
      String listed = method.parameterNames().get(i);
      String name = Names.identifier(listed.isEmpty() ? "p" + i : listed);
      switch (known.get(i)) {
        case Known.Number _, Known.Value _, Known.Constant _ -> {
          Atom.Value value = new Atom.Value(ids.next(),
              values.of(type).orElse(CompositeTable.type(known.get(i))), name);
          start.put(slot, value);
          parameters.add(value);
        }
        case Known.Reference(int origin, _) -> parameters.add(arrays.get(origin));
        case Known.View _, Known.Function _ ->
            composites.parameter(known.get(i), name, parameters);
        case Known.Thing _, Known.Context _, Known.Self _, Known.Ambiguous _, Known.Mixed _,
            Known.Unusable _ -> {}
      }
      slot += type.getSize();
    }
    return parameters;
  }

  private List<Stmt> body() {
    FlowGraph graph = new FlowGraph(blocks());
    new Simplification(graph, scope.ids()).run();
    StackVariables.insert(graph, scope.ids());
    if (!graph.analyse(givenObjects())) {
      throw Refusal.of(Code.UNSUPPORTED_CONSTRUCT, method.span(),
          "no Java compiler writes such code; compile the class with one",
          "a loop with several entries");
    }
    List<Stmt> statements = new Structuring(scope.ids(), method.span()).statements(graph);
    requireShallow(statements, 0);
    List<Stmt> placed = ArrayPlacement.placed(statements, scope.ids());
    List<Stmt> body = DeclarationPlacement.declared(
        InferBooleans.inferred(placed, scope.variables().declaredNumbers()), scope.ids());
    return scope.cell().map(cell -> cell.around(body, scope.ids(), method.span())).orElse(body);
  }

  /** Functions of methods that are given the context, and so may have a barrier. */
  private Set<String> givenObjects() {
    return scope.code().callees().values().stream()
        .filter(Callee.Helper.class::isInstance).map(Callee.Helper.class::cast)
        .filter(Callee.Helper::takesObjects)
        .map(helper -> helper.function().name()).collect(Collectors.toSet());
  }

  private void requireShallow(List<Stmt> list, int depth) {
    if (depth > Limits.NESTING) {
      throw Refusal.tooLarge(method.span(), "code nested " + depth + " levels deep");
    }
    for (Stmt statement : list) {
      Lists.of(statement).forEach(inner -> requireShallow(inner, depth + 1));
    }
  }

  /** The entry of the flow graph: a block that takes the parameters, before those of the code. */
  private BasicBlock blocks() {
    List<BasicBlock> blocks = ranges.stream().map(r -> new BasicBlock(r.number())).toList();
    ranges.forEach(range -> translate(range, blocks));
    BasicBlock entry = new BasicBlock(-1);
    StatementBuilder out = new StatementBuilder(scope.ids(), method.span());
    new TreeMap<>(start).forEach((slot, value) -> scope.variables().parameter(slot)
        .ifPresent(local -> out.assign(local, Widening.toStack(value, out))));
    entry.code = new ArrayList<>(out.build());
    entry.exit = new BasicBlock.Exit.Jump(blocks.getFirst());
    return entry;
  }

  private void translate(InstructionRange range, List<BasicBlock> blocks) {
    BasicBlock block = blocks.get(range.number());
    BlockTranslation translation = new BlockTranslation(scope, range, block);
    InsnList code = method.instructions();
    BasicBlock next = blockAt(range.to(), blocks);
    BasicBlock.Exit exit = new BasicBlock.Exit.Jump(next);
    for (int i = range.from(); i < range.to(); i++) {
      AbstractInsnNode instruction = code.get(i);
      if (BlockEnd.isEnd(instruction)) {
        Span span = method.at(i);
        exit = new BlockEnd(translation.stack(), translation.out(), scope.components(), end,
            (LabelNode label) -> blockAt(code.indexOf(label), blocks), next,
            scope.code().traps().get(i)).of(instruction, span);
      } else {
        translation.translate(instruction, i);
      }
    }
    block.exit = exit;
    block.out = block.leaves() ? List.of() : translation.stack().rest();
    block.code = new ArrayList<>(translation.out().build());
  }

  /** The block that starts at an instruction; null where that is not reached. */
  private BasicBlock blockAt(int index, List<BasicBlock> blocks) {
    Integer number = starts.get(index);
    return number == null ? null : blocks.get(number);
  }
}
