package io.ringkernel.lower.wgsl;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Entry;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Table;
import io.ringkernel.ir.Tables;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.check.Verifier;
import io.ringkernel.ir.emit.Artifact;
import io.ringkernel.ir.emit.CodeWriter;
import io.ringkernel.ir.emit.Expression;
import io.ringkernel.ir.emit.FoldForPrint;
import io.ringkernel.ir.emit.FunctionScope;
import io.ringkernel.ir.emit.HiddenParameters;
import io.ringkernel.ir.emit.ModuleNames;
import io.ringkernel.ir.emit.ReservedWords;
import io.ringkernel.ir.emit.StatementPrinter;
import io.ringkernel.ir.intrinsic.TargetId;
import io.ringkernel.ir.layout.EmulatedLong;
import io.ringkernel.ir.layout.EntryAbi;
import io.ringkernel.ir.layout.StructLayout;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Writes a module in WGSL: types, then what each entry point binds, then functions. */
final class WgslPrinter {
  static final ReservedWords RESERVED =
      ReservedWords.of(TargetId.WGSL,
          WgslPrinter.class.getResourceAsStream("reserved-words.txt"));

  private final Module module;
  private final String origin;
  private final CodeWriter out = new CodeWriter(CodeWriter.Origins.COMMENTS);
  private final ModuleNames names;
  private final WgslTypes types;
  private final HiddenParameters hidden;
  private final FoldForPrint.Context folding;
  private final Map<String, WgslEntry> owners = new LinkedHashMap<>();

  WgslPrinter(Module module, String origin) {
    this.module = Verifier.verified(module, "printing for wgsl");
    this.origin = origin;
    this.names = new ModuleNames(module, RESERVED);
    this.types = new WgslTypes(names);
    this.hidden = new HiddenParameters(module, TargetId.WGSL);
    this.folding = new FoldForPrint.Context(module, TargetId.WGSL);
  }

  Artifact print(String fileName) {
    out.line("// Generated from " + origin + " by RingKernel. Do not edit.");
    module.structs().forEach(this::struct);
    tables();
    for (Function entry : module.entries()) {
      WgslEntry bound = new WgslEntry(module, entry, names, types, RESERVED);
      bound.arrays().functions().forEach(f -> owners.put(f.name(), bound));
      bound.declare(out);
    }
    module.functions().stream().filter(f -> owners.containsKey(f.name()))
        .forEach(this::function);
    List<Artifact.EntryPoint> points = module.entries().stream()
        .map(e -> new Artifact.EntryPoint(e.name(), names.function(e.name()),
            e.entry().orElseThrow(), EntryAbi.of(e))).toList();
    return new Artifact(TargetId.WGSL, fileName, out.text(), points, List.of());
  }

  /** Offsets follow from alignments of 4, except that a pair for a long has that of the long. */
  private void struct(Type.Struct struct) {
    StructLayout layout = StructLayout.of(struct);
    out.blank().open("struct " + names.struct(struct));
    for (int i = 0; i < struct.fields().size(); i++) {
      String align = i == 0 && EmulatedLong.is(struct) ? "@align(8) " : "";
      out.line(align + names.field(struct, i) + ": " + types.of(struct.fields().get(i).type())
          + ",  // offset " + layout.fields().get(i).offset());
    }
    if (struct.fields().isEmpty()) {
      out.line("rk_nothing: i32,");
    }
    out.close();
  }

  /** WGSL has no array without elements (WGSL 6.2.9), so an empty one gets a zero. */
  private void tables() {
    for (Array array : Tables.in(module.functions())) {
      Table table = array.table().orElseThrow();
      List<String> elements = IntStream.range(0, table.length())
          .mapToObj(i -> element(array.element(), table.at(i))).toList();
      String type = types.of(array.element());
      out.blank().line(CodeWriter.list("const " + names.table(array) + " = array<" + type + ", "
          + Math.max(1, elements.size()) + ">(",
          elements.isEmpty() ? List.of(type + "()") : elements, ");"));
    }
  }

  /** An emulated number is made of its words. */
  private String element(Type.Element type, Atom.Const constant) {
    return type instanceof Type.Struct pair
        ? types.of(pair) + "(" + word(constant.bits()) + ", " + word(constant.bits() >>> 32) + ")"
        : WgslExpressions.literal(constant).text();
  }

  private static String word(long bits) {
    return WgslExpressions.literal(Atom.Const.of((int) bits)).text();
  }

  private void function(Function function) {
    names.namer().push();
    FunctionScope scope = new FunctionScope(names.namer(), folding.of(function));
    WgslEntry owner = owners.get(function.name());
    owner.bind(scope, function);
    WgslArrays arrays = owner.arrays();
    Tables.in(function).forEach(
        array -> scope.bind(array.id(), Expression.primary(names.table(array))));
    out.blank().from(function.span());
    if (function.entry().isPresent()) {
      entryHead(function, scope);
    } else {
      helperHead(function, scope);
    }
    WgslExpressions expressions = new WgslExpressions(names, hidden, arrays, scope);
    new StatementPrinter(out, new WgslSyntax(expressions, types, arrays, scope), scope)
        .body(function.body());
    out.close();
    names.namer().pop();
  }

  /**
   * The shape of the block is part of the text. It is no {@code const}: an operation between
   * constants that overflows is an error there (WGSL 8.1.1), and wraps in Java.
   */
  private void entryHead(Function function, FunctionScope scope) {
    Entry entry = function.entry().orElseThrow();
    List<String> parameters = new ArrayList<>();
    Map<String, Integer> shape = new LinkedHashMap<>();
    for (String input : hidden.inputs(function.name())) {
      scope.namer().own(input);
      switch (input) {
        case "rk_block_dim_x" -> shape.put(input, entry.blockX());
        case "rk_block_dim_y" -> shape.put(input, entry.blockY());
        case "rk_block_dim_z" -> shape.put(input, entry.blockZ());
        default -> parameters.add("@builtin(" + builtin(input) + ") " + input + ": vec3<u32>");
      }
    }
    out.line("@compute @workgroup_size(" + entry.blockX()
        + (entry.blockY() * entry.blockZ() > 1 ? ", " + entry.blockY() : "")
        + (entry.blockZ() > 1 ? ", " + entry.blockZ() : "") + ")");
    out.open(CodeWriter.signature("fn " + names.function(function.name()), parameters, ""));
    shape.forEach((name, size) -> out.line("let " + name + ": i32 = " + size + ";"));
  }

  private void helperHead(Function function, FunctionScope scope) {
    List<String> parameters = new ArrayList<>();
    function.parameters().forEach(parameter -> {
      parameters.add(switch (parameter) {
        case Atom.Value value ->
            scope.declare(value.id(), value.hint()) + ": " + types.of(value.type());
        case Array array when array.space() == Array.Space.PRIVATE -> pointer(array, scope);
        case Array _, Atom.Const _ ->
            throw new AssertionError("SpecializeArrays runs before printing: " + parameter);
      });
    });
    for (String input : hidden.inputs(function.name())) {
      parameters.add(scope.namer().own(input) + ": "
          + (input.startsWith("rk_block_dim") ? "i32" : "vec3<u32>"));
    }
    String result = switch (function.result()) {
      case Type.Nothing _ -> "";
      case Type.Element element -> " -> " + types.of(element);
    };
    out.open(CodeWriter.signature("fn " + names.function(function.name()), parameters, result));
  }

  private String pointer(Array array, FunctionScope scope) {
    String name = scope.namer().name(array.hint());
    scope.bindPointer(array, name);
    return name + ": ptr<function, array<" + types.of(array.element()) + ", "
        + array.length().orElseThrow() + ">>";
  }

  private static String builtin(String input) {
    return switch (input) {
      case "rk_global_id" -> "global_invocation_id";
      case "rk_local_id" -> "local_invocation_id";
      case "rk_block_id" -> "workgroup_id";
      case "rk_grid_dim" -> "num_workgroups";
      default -> throw new AssertionError("no input " + input);
    };
  }
}
