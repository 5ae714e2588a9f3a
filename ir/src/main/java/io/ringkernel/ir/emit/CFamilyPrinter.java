package io.ringkernel.ir.emit;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Operand;
import io.ringkernel.ir.Table;
import io.ringkernel.ir.Tables;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.check.Verifier;
import io.ringkernel.ir.layout.EntryAbi;
import io.ringkernel.ir.layout.StructLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Writes a module in a language of the C family. */
public final class CFamilyPrinter {
  private final CDialect dialect;
  private final CodeWriter.Origins origins;

  /** A printer for one dialect. */
  public CFamilyPrinter(CDialect dialect, CodeWriter.Origins origins) {
    this.dialect = dialect;
    this.origins = origins;
  }

  /** The text of a module on which every pass of its lowering has run. */
  public Artifact print(Module module, String fileName, String origin) {
    Verifier.verified(module, "printing for " + dialect.target());
    return new Job(module, fileName, origin).run();
  }

  /** One module on its way to a text. */
  private final class Job {
    private final Module module;
    private final String fileName;
    private final String origin;
    private final CodeWriter out = new CodeWriter(origins);
    private final ModuleNames names;
    private final HiddenParameters hidden;
    private final FoldForPrint.Context folding;
    private final List<Artifact.EntryPoint> entries = new ArrayList<>();

    Job(Module module, String fileName, String origin) {
      this.module = module;
      this.fileName = fileName;
      this.origin = origin;
      this.names = new ModuleNames(module, dialect.reserved());
      this.hidden = new HiddenParameters(module, dialect.target());
      this.folding = new FoldForPrint.Context(module, dialect.target());
    }

    Artifact run() {
      out.line("// Generated from " + origin + " by RingKernel. Do not edit.");
      dialect.prologue().forEach(l -> {
        if (l.isEmpty()) {
          out.blank();
        } else {
          out.line(l);
        }
      });
      module.structs().forEach(this::struct);
      List<Op.Atomic> atomics = module.functions().stream()
          .flatMap(f -> Statements.operations(f.body())).filter(op -> op instanceof Op.Atomic)
          .map(Op.Atomic.class::cast).toList();
      List<String> support = dialect.atomicSupport(atomics);
      if (!support.isEmpty()) {
        out.blank();
        support.forEach(out::line);
      }
      if (module.functions().stream().anyMatch(Job::meetsAsGrid)) {
        out.blank();
        dialect.gridSupport().forEach(out::line);
      }
      tables();
      module.functions().forEach(this::function);
      return new Artifact(dialect.target(), fileName, out.text(), entries,
          dialect.compileOptions());
    }

    /** Helpers that do are written out in their callers before. */
    private static boolean meetsAsGrid(Function function) {
      return Statements.operations(function.body())
          .anyMatch(op -> op instanceof Op.Apply apply && apply.intrinsic().isOfGrid());
    }

    private void struct(Type.Struct struct) {
      StructLayout layout = StructLayout.of(struct);
      String name = names.struct(struct);
      out.blank().open(dialect.recordHead(name));
      for (int i = 0; i < struct.fields().size(); i++) {
        out.line(typeName(struct.fields().get(i).type()) + " " + names.field(struct, i) + ";");
      }
      out.close(dialect.recordEnd(name));
      out.line(dialect.assertion("sizeof(" + name + ") == " + layout.byteSize()));
      for (int i = 1; i < struct.fields().size(); i++) {
        out.line(dialect.assertion("__builtin_offsetof(" + name + ", " + names.field(struct, i)
            + ") == " + layout.fields().get(i).offset()));
      }
    }

    /** C has no array without elements (C 6.7.6.2), so an empty one gets a zero. */
    private void tables() {
      List<Array> tables = Tables.in(module.functions());
      CLiterals literals = new CLiterals(dialect);
      long bytes = 0;
      for (Array array : tables) {
        Table table = array.table().orElseThrow();
        bytes += (long) table.length() * table.element().scalar().byteSize();
        List<String> elements = IntStream.range(0, table.length())
            .mapToObj(i -> literals.of(table.at(i)).text()).toList();
        out.blank().line(CodeWriter.list(dialect.constant(bytes) + typeName(array.element()) + " "
            + names.table(array) + "[" + Math.max(1, table.length()) + "] = {",
            elements.isEmpty() ? List.of("0") : elements, "};"));
      }
    }

    private void function(Function function) {
      names.namer().push();
      FunctionScope scope = new FunctionScope(names.namer(), folding.of(function));
      Tables.in(function).forEach(
          array -> scope.bind(array.id(), Expression.primary(names.table(array))));
      out.blank();
      if (function.entry().isPresent()) {
        EntryText text = entryText(function, scope);
        String head = dialect.entryHead(function, text);
        out.from(function.span()).open(head);
        dialect.entryStart(function, text).forEach(out::line);
      } else {
        String head = helperHead(function, scope);
        out.from(function.span()).open(head);
      }
      CExpressions expressions = new CExpressions(dialect, names, hidden, scope,
          IntegerRanges.of(function));
      LaunchedArrays launched = new LaunchedArrays(function, dialect, scope, hidden);
      new StatementPrinter(out, new CSyntax(dialect, expressions, scope, launched), scope)
          .body(function.body());
      out.close();
      names.namer().pop();
    }

    private EntryText entryText(Function entry, FunctionScope scope) {
      EntryAbi abi = EntryAbi.of(entry);
      String symbol = names.function(entry.name());
      entries.add(new Artifact.EntryPoint(entry.name(), symbol, entry.entry().orElseThrow(), abi,
          meetsAsGrid(entry) || entry.entry().orElseThrow().isPersistent()));
      return new EntryText(symbol, abi, hidden.inputs(entry.name()), this::typeName, scope, out);
    }

    private String helperHead(Function function, FunctionScope scope) {
      List<String> parameters = new ArrayList<>();
      for (Operand parameter : function.parameters()) {
        switch (parameter) {
          case Atom.Value value -> parameters.add(typeName(value.type()) + " "
              + scope.declare(value.id(), value.hint()));
          case Array array -> arrayParameters(function, array, scope, parameters);
          case Atom.Const constant -> throw new AssertionError("constant parameter " + constant);
        }
      }
      hidden.inputs(function.name()).forEach(i -> parameters.add(dialect.inputParameter(
          scope.namer().own(i))));
      String result = switch (function.result()) {
        case Type.Nothing _ -> "void";
        case Type.Element element -> typeName(element);
      };
      return CodeWriter.signature(dialect.helper() + result + " "
          + names.function(function.name()), parameters, "");
    }

    private void arrayParameters(Function function, Array array, FunctionScope scope,
        List<String> parameters) {
      String name = array.hint().equals(EntryAbi.TRAPS) ? scope.namer().own(array.hint())
          : scope.namer().name(array.hint());
      scope.bind(array.id(), Expression.primary(name));
      parameters.add(dialect.pointer(array, typeName(array.element()), name));
      if (hidden.needsLength(function.name(), array) && array.length().isEmpty()) {
        String length = scope.namer().name(array.hint() + "_length");
        scope.bindLength(array, Expression.primary(length));
        parameters.add("int " + length);
      }
    }

    private String typeName(Type.Element type) {
      return switch (type) {
        case Type.Prim prim -> dialect.type(prim.scalar());
        case Type.Struct struct -> names.struct(struct);
      };
    }
  }
}
