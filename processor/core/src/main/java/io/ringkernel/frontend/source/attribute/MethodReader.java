package io.ringkernel.frontend.source.attribute;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.stmt.BlockStmt;
import io.ringkernel.frontend.source.model.ClassScope;
import io.ringkernel.frontend.source.model.JavaTypes;
import io.ringkernel.frontend.source.model.Refusal;
import io.ringkernel.frontend.source.model.TypeArguments;
import io.ringkernel.frontend.source.tree.ArrayVariable;
import io.ringkernel.frontend.source.tree.Method;
import io.ringkernel.frontend.source.tree.Step;
import io.ringkernel.frontend.source.tree.Variable;
import io.ringkernel.ir.Entry;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.StencilShape;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.diag.Code;
import io.ringkernel.ir.layout.MessageLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads one method. */
final class MethodReader {
  private final Program program;
  private final ExecutableElement method;
  private final TypeArguments types;
  private final ClassScope classes;
  private final MethodDeclaration declaration;
  private final LocalNames names = new LocalNames();
  private final Parameters parameters;

  /**
   * Prepares to read a method whose source must be there.
   *
   * @param types what its type variables stand for
   * @param call where it is needed
   */
  MethodReader(Program program, ExecutableElement method, TypeArguments types, Span call) {
    this.program = program;
    this.method = method;
    this.types = types;
    this.classes = Declarations.scope(method, program, call).inMethod(types.byName());
    this.declaration = Declarations.method(method, classes, program)
        .orElseThrow(() -> Refusal.of(Code.UNKNOWN_METHOD, call,
            "call a method that is written out", Declarations.qualified(method)));
    this.parameters = new Parameters(program, classes, types, names);
  }

  /** Says what parameters of functional interfaces stand for, by their index. */
  void bind(Map<Integer, Callable> functions) {
    parameters.bind(functions);
  }

  List<Functions.Slot> slots() {
    return parameters.slots();
  }

  /** What the method uses of the message that is handled. */
  Optional<HandlerSlot> slot() {
    return parameters.slot().filter(HandlerSlot::isUsed);
  }

  /** Where the array parameters are declared. */
  List<Span> arrayPlaces() {
    List<Span> places = new ArrayList<>();
    for (int i = 0; i < method.getParameters().size(); i++) {
      TypeMirror type = method.getParameters().get(i).asType();
      if (type.getKind() == TypeKind.ARRAY || Views.layout(type).isPresent()) {
        places.add(classes.unit().nameSpan(declaration.getParameter(i)));
      }
    }
    return places;
  }

  /** The name in the declaration. */
  Span where() {
    return classes.unit().nameSpan(declaration);
  }

  /** An ordinary method: static, of a record, or of the actor. */
  Method helper(String function, Optional<Type.Struct> actor) {
    requirePlain();
    Receiver receiver = receiver(actor);
    switch (receiver) {
      case Receiver.OfRecord record -> parameters.add(record.self());
      case Receiver.OfEnum constant -> parameters.add(constant.self());
      case Receiver.None _, Receiver.OfActor _, Receiver.Constructing _ -> {}
    }
    parameters.read(method, declaration.getParameters(), Optional.empty());
    Type result = result();
    List<Step> body = body(receiver, false, Optional.empty());
    Optional<Type.Struct> state =
        receiver instanceof Receiver.OfActor ? actor : parameters.actor();
    return new Method(function, state, parameters.all(), result, body,
        Optional.empty(), where());
  }

  /** A handler of an actor. */
  Method handler(String function, Type.Struct state, MessageLayout message,
      Optional<MessageLayout> reply, Entry.BoundsPolicy bounds) {
    requirePlain();
    parameters.read(method, declaration.getParameters(), Optional.empty());
    if (!message.items().isEmpty()) {
      parameters.addMessage(declaration.getParameter(1).getNameAsString(), message, bounds);
    }
    parameters.slot().ifPresent(HandlerSlot::markHandler);
    Optional<ReplyForm> form = reply.filter(r -> !r.items().isEmpty()).map(parameters::addReply)
        .map(place -> new ReplyForm(JavaTypes.element(method.getReturnType()),
            reply.orElseThrow(), place.words(), place.first()));
    List<Step> body = new Statements(new MethodScope(program, classes, names,
        receiver(Optional.of(state)), Optional.of(method.getReturnType()), false,
        Optional.empty(), form, parameters.slot(), false)).body(block());
    return new Method(function, Optional.of(state), parameters.all(), result(), body,
        Optional.empty(), where());
  }

  /** A kernel. */
  Method kernel(String function, Entry entry) {
    requirePlain();
    parameters.read(method, declaration.getParameters(), Optional.empty());
    List<Step> body = body(new Receiver.None(), true, Optional.empty());
    return new Method(function, Optional.empty(), parameters.all(), Type.Nothing.NOTHING, body,
        Optional.of(entry), where());
  }

  /** A stencil kernel: the sizes of its grid are parameters, the position gives the cell. */
  Method stencil(String function, Entry entry, StencilShape shape) {
    requirePlain();
    parameters.read(method, declaration.getParameters(), Optional.of(ContextCalls.GRID_POS));
    Stencil cell = Stencil.of(shape, this::free);
    cell.sizes().forEach(parameters::add);
    List<Step> body = body(new Receiver.None(), true, Optional.of(cell));
    return new Method(function, Optional.empty(), parameters.all(), Type.Nothing.NOTHING,
        cell.around(body, where()), Optional.of(entry), where());
  }

  /**
   * A stencil kernel that an actor calls for one cell of its arrays: a function of the state and of
   * what says which cell that is, and behind these of the kernel's other parameters.
   *
   * @param fields what the array parameters stand for, by their index
   */
  Method tileCell(String function, StencilShape shape, Type.Struct state,
      Map<Integer, ArrayVariable> fields) {
    requirePlain();
    parameters.bindFields(fields);
    Stencil cell = Stencil.inTile(shape, name -> freeOf(declaration, name));
    cell.operands().forEach(parameters::add);
    parameters.read(method, declaration.getParameters(), Optional.of(ContextCalls.GRID_POS));
    List<Step> body = body(new Receiver.None(), false, Optional.of(cell));
    return new Method(function, Optional.of(state), parameters.all(), Type.Nothing.NOTHING, body,
        Optional.empty(), where());
  }

  private static String freeOf(MethodDeclaration declaration, String name) {
    String free = name;
    while (isParameter(declaration, free)) {
      free = free + "_";
    }
    return free;
  }

  private static boolean isParameter(MethodDeclaration declaration, String name) {
    return declaration.getParameters().stream().anyMatch(p -> p.getNameAsString().equals(name));
  }

  private String free(String name) {
    String free = name;
    while (names.find(free).isPresent()) {
      free = free + "_";
    }
    return free;
  }

  private void requirePlain() {
    if (!method.getTypeParameters().isEmpty() && types.isEmpty()) {
      throw Refusal.construct(Code.GENERICS, where(), "a generic method that no kernel calls",
          "name the types themselves");
    }
    if (method.getModifiers().contains(Modifier.SYNCHRONIZED)) {
      throw Refusal.construct(Code.LOCK, where(), "a synchronized method", "remove synchronized");
    }
  }

  private List<Step> body(Receiver receiver, boolean isEntry, Optional<Stencil> stencil) {
    MethodScope scope = new MethodScope(program, classes, names, receiver,
        Optional.of(types.in(method.getReturnType(), program.types())), isEntry, stencil,
        Optional.empty(), parameters.slot(), false);
    return new Statements(scope).body(block());
  }

  private BlockStmt block() {
    return declaration.getBody().orElseThrow(() -> Refusal.construct(where(),
        "a method without a body", "write the body in Java"));
  }

  private Receiver receiver(Optional<Type.Struct> actor) {
    TypeElement owner = (TypeElement) method.getEnclosingElement();
    if (method.getModifiers().contains(Modifier.STATIC)) {
      return new Receiver.None();
    }
    if (actor.isPresent()) {
      return new Receiver.OfActor(owner, actor.get());
    }
    if (owner.getKind() == ElementKind.ENUM) {
      return new Receiver.OfEnum(owner, new Variable("self", Type.I32));
    }
    if (owner.getKind() != ElementKind.RECORD) {
      throw new AssertionError("instance method " + method);
    }
    return new Receiver.OfRecord(owner, new Variable("self",
        program.values().struct(owner, where())));
  }

  private Type result() {
    TypeMirror type = types.in(method.getReturnType(), program.types());
    Span where = classes.unit().startSpan(declaration.getType());
    return type.getKind() == TypeKind.VOID ? Type.Nothing.NOTHING
        : program.values().of(type, where);
  }
}
