package io.ringkernel.frontend.source.attribute;

import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.stmt.BlockStmt;
import io.ringkernel.frontend.source.model.ClassScope;
import io.ringkernel.frontend.source.model.TypeArguments;
import io.ringkernel.frontend.source.tree.Method;
import io.ringkernel.frontend.source.tree.Step;
import io.ringkernel.frontend.source.tree.Term;
import io.ringkernel.frontend.source.tree.Variable;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Reads a constructor that a record declares (JLS 8.10.4). */
final class ConstructorReader {
  private final Program program;
  private final ExecutableElement constructor;
  private final TypeElement owner;
  private final ClassScope classes;
  private final LocalNames names = new LocalNames();
  private final Parameters parameters;

  ConstructorReader(Program program, ExecutableElement constructor, Span call) {
    this.program = program;
    this.constructor = constructor;
    this.owner = (TypeElement) constructor.getEnclosingElement();
    this.classes = Declarations.scope(constructor, program, call).inMethod(Map.of());
    this.parameters = new Parameters(program, classes, TypeArguments.NONE, names);
  }

  List<Functions.Slot> slots() {
    return parameters.slots();
  }

  Method read(String function) {
    Optional<CompactConstructorDeclaration> compact = Declarations.compactConstructor(classes)
        .filter(_ -> Declarations.isCanonical(constructor, program));
    if (compact.isPresent()) {
      return compact(function, compact.get());
    }
    ConstructorDeclaration declaration = Declarations.constructor(constructor, classes, program)
        .orElseThrow(() -> new AssertionError("no text of " + constructor));
    return Declarations.isCanonical(constructor, program) ? explicit(function, declaration)
        : delegating(function, declaration);
  }

  /** The parameters are assigned to the components when the body is done. */
  private Method compact(String function, CompactConstructorDeclaration declaration) {
    Span where = classes.unit().nameSpan(declaration);
    RecordDeclaration header = (RecordDeclaration) declaration.getParentNode().orElseThrow();
    parameters.read(constructor, header.getParameters(), Optional.empty());
    List<Step> steps = body(declaration.getBody(), new Receiver.Constructing(owner, Map.of()));
    return finished(function, steps, parameters::value, where);
  }

  private Method explicit(String function, ConstructorDeclaration declaration) {
    Span where = classes.unit().nameSpan(declaration);
    parameters.read(constructor, declaration.getParameters(), Optional.empty());
    Map<String, Variable> components = new LinkedHashMap<>();
    List<Step> steps = new ArrayList<>();
    for (Type.Field field : program.values().struct(owner, where).fields()) {
      Variable component = new Variable(field.name(), field.type());
      components.put(field.name(), component);
      steps.add(new Step.Declare(component, Optional.empty(), where));
    }
    steps.addAll(body(declaration.getBody(), new Receiver.Constructing(owner, components)));
    return finished(function, steps, components::get, where);
  }

  /** Another constructor makes the record (JLS 8.10.4). */
  private Method delegating(String function, ConstructorDeclaration declaration) {
    Span where = classes.unit().nameSpan(declaration);
    parameters.read(constructor, declaration.getParameters(), Optional.empty());
    Type.Struct struct = program.values().struct(owner, where);
    Variable self = new Variable("self", struct);
    List<Step> steps = new ArrayList<>(body(declaration.getBody(),
        new Receiver.OfRecord(owner, self)));
    steps.add(new Step.Return(Optional.of(new Term.Local(self, where)), where));
    return new Method(function, Optional.empty(), parameters.all(), struct, steps,
        Optional.empty(), where);
  }

  private List<Step> body(BlockStmt block, Receiver receiver) {
    MethodScope scope = new MethodScope(program, classes, names, receiver, Optional.empty(), false,
        Optional.empty());
    return new Statements(scope).body(block);
  }

  private Method finished(String function, List<Step> body,
      Function<String, Variable> component, Span where) {
    Type.Struct struct = program.values().struct(owner, where);
    List<Term> values = new ArrayList<>();
    for (Type.Field field : struct.fields()) {
      values.add(new Term.Local(component.apply(field.name()), where));
    }
    List<Step> steps = new ArrayList<>(body);
    steps.add(new Step.Return(Optional.of(new Term.Make(struct, values, where)), where));
    return new Method(function, Optional.empty(), parameters.all(), struct, steps,
        Optional.empty(), where);
  }
}
