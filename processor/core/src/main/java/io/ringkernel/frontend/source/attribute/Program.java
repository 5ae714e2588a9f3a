package io.ringkernel.frontend.source.attribute;

import io.ringkernel.frontend.source.ClassFileMethods;
import io.ringkernel.frontend.source.TypedExpression;
import io.ringkernel.frontend.source.model.ClassScope;
import io.ringkernel.frontend.source.model.JavaTypes;
import io.ringkernel.frontend.source.model.OverloadChoice;
import io.ringkernel.frontend.source.model.Refusal;
import io.ringkernel.frontend.source.model.ValueTypes;
import io.ringkernel.frontend.source.parse.ParsedUnit;
import io.ringkernel.frontend.source.parse.ParsedUnits;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.diag.Code;
import io.ringkernel.ir.diag.Diagnostic;
import io.ringkernel.ir.diag.Diagnostics;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** What the translation of one class knows as a whole. */
public final class Program {
  private final JavaTypes types;
  private final ParsedUnits units;
  private final Diagnostics diagnostics;
  private final ClassFileMethods classFiles;
  private final boolean asserting;
  private final ValueTypes values = new ValueTypes();
  private final OverloadChoice overloads;
  private final Conversions conversions;
  private final Functions functions;
  private final ConstantArrays constantArrays;
  private final EnumTables enumTables;
  private final ActorSends sends = new ActorSends();
  private final List<TypedExpression> expressions = new ArrayList<>();
  private final Set<TypeElement> sourcesRead = new LinkedHashSet<>();
  private final Set<TypeElement> broken = new HashSet<>();
  private final Map<TypeElement, ClassScope> scopes = new HashMap<>();
  private int failures;
  private boolean unresolved;
  private Optional<String> onHost = Optional.empty();

  /**
   * Starts a translation that reports to {@code diagnostics}.
   *
   * @param classFiles translates methods whose source is not there
   * @param asserting whether assertions are enabled
   */
  public Program(JavaTypes types, ParsedUnits units, Diagnostics diagnostics,
      ClassFileMethods classFiles, boolean asserting) {
    this.types = types;
    this.units = units;
    this.diagnostics = diagnostics;
    this.classFiles = classFiles;
    this.asserting = asserting;
    this.overloads = new OverloadChoice(types);
    this.conversions = new Conversions(types, values);
    this.functions = new Functions(this);
    this.constantArrays = new ConstantArrays(this);
    this.enumTables = new EnumTables(this);
  }

  JavaTypes types() {
    return types;
  }

  ClassFileMethods classFiles() {
    return classFiles;
  }

  /** Whether assertions are enabled. */
  boolean isAsserting() {
    return asserting;
  }

  /** The records met so far. */
  public ValueTypes values() {
    return values;
  }

  OverloadChoice overloads() {
    return overloads;
  }

  Conversions conversions() {
    return conversions;
  }

  /** The functions finished so far. */
  public Functions functions() {
    return functions;
  }

  ConstantArrays constantArrays() {
    return constantArrays;
  }

  /** What handlers send. */
  ActorSends sends() {
    return sends;
  }

  EnumTables enumTables() {
    return enumTables;
  }

  /** Tells the user, and remembers that something failed. */
  public void report(Refusal refusal) {
    failures++;
    refusal.diagnostic().ifPresent(this::report);
  }

  void report(Diagnostic diagnostic) {
    failures++;
    unresolved |= diagnostic.code() == Code.UNRESOLVED_NAME;
    diagnostics.report(onHost(diagnostic));
  }

  /**
   * Reads a part without which a class can do on the host: what is wrong with it for devices is
   * told as what only the CPU has.
   */
  <T> T onHostElse(String part, Supplier<T> reading) {
    Optional<String> before = onHost;
    onHost = Optional.of(part);
    try {
      return reading.get();
    } catch (Refusal refusal) {
      throw refusal.diagnostic().map(this::onHost).map(Refusal::of).orElse(refusal);
    } finally {
      onHost = before;
    }
  }

  private Diagnostic onHost(Diagnostic told) {
    if (onHost.isEmpty() || told.code() == Code.CPU_ONLY
        || told.code() == Code.UNRESOLVED_NAME) {
      return told;
    }
    Diagnostic mild =
        Diagnostic.error(Code.CPU_ONLY, told.where(), onHost.get()).note(told.message());
    for (String note : told.notes()) {
      mild = mild.note(note);
    }
    return mild;
  }

  /** How often something failed; grows. */
  public int failures() {
    return failures;
  }

  /** Whether a name stood for nothing. */
  public boolean isUnresolved() {
    return unresolved;
  }

  /** Notes what an expression was taken to be. */
  void note(Span.Source span, TypeMirror type, Optional<ExecutableElement> method) {
    boolean isSame = JavaTypes.isKnown(type)
        && (type.getKind().isPrimitive() || !functions.isInForm());
    Optional<ExecutableElement> known = method.filter(JavaTypes::isKnown);
    if (isSame || known.isPresent()) {
      expressions.add(new TypedExpression(span,
          isSame ? Optional.of(type) : Optional.empty(), known));
    }
  }

  /** What every expression was taken to be. */
  public List<TypedExpression> expressions() {
    return List.copyOf(expressions);
  }

  /** The top-level classes whose text was read, in order. */
  public List<TypeElement> sourcesRead() {
    return List.copyOf(sourcesRead);
  }

  /** Says what the scope of a record is that a method declares. */
  void putScope(TypeElement type, ClassScope scope) {
    scopes.put(type, scope);
  }

  /** The scope of a class; empty where its source is not there. */
  public Optional<ClassScope> scope(TypeElement type) {
    ClassScope known = scopes.get(type);
    if (known != null) {
      return Optional.of(known);
    }
    TypeElement topLevel = ParsedUnits.topLevel(type);
    return switch (units.of(topLevel)) {
      case ParsedUnits.Parsed.Absent() -> Optional.empty();
      case ParsedUnits.Parsed.Broken(Diagnostic diagnostic) -> {
        if (broken.add(topLevel)) {
          report(diagnostic);
        }
        throw Refusal.silent();
      }
      case ParsedUnits.Parsed.Ready(ParsedUnit unit) -> {
        sourcesRead.add(topLevel);
        ClassScope scope = new ClassScope(types, type, unit);
        scopes.put(type, scope);
        yield Optional.of(scope);
      }
    };
  }
}
