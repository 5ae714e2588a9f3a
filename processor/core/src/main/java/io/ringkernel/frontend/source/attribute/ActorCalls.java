package io.ringkernel.frontend.source.attribute;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import io.ringkernel.frontend.source.model.JavaTypes;
import io.ringkernel.frontend.source.model.Refusal;
import io.ringkernel.frontend.source.tree.MessageSlot;
import io.ringkernel.frontend.source.tree.Step;
import io.ringkernel.frontend.source.tree.Term;
import io.ringkernel.frontend.source.tree.Variable;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.diag.Code;
import io.ringkernel.ir.intrinsic.Intrinsics;
import io.ringkernel.ir.layout.MessageLayout;
import io.ringkernel.ir.layout.SendLayout;
import io.ringkernel.ir.layout.SendLayout.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Calls on the context of a handler that concern the actor and its message. What is sent is sent
 * when the handler has ended, so that nothing is known of what became of it: such calls are
 * statements.
 */
final class ActorCalls {
  private static final String RING_MESSAGE = "io.ringkernel.RingMessage";
  private static final Map<String, Term.Known.Fact> FACTS = Map.of(
      "selfId", Term.Known.Fact.SELF_ID, "messageTime", Term.Known.Fact.MESSAGE_TIME,
      "messageId", Term.Known.Fact.MESSAGE_ID, "correlation", Term.Known.Fact.CORRELATION,
      "senderId", Term.Known.Fact.SENDER_ID, "isCancelled", Term.Known.Fact.IS_CANCELLED,
      "now", Term.Known.Fact.NOW);

  private final MethodScope scope;
  private final Expressions expressions;

  ActorCalls(MethodScope scope, Expressions expressions) {
    this.scope = scope;
    this.expressions = expressions;
  }

  /** Whether a call is one of those, with or without a form on devices. */
  boolean concerns(List<ExecutableElement> candidates) {
    return candidates.stream().allMatch(m -> ((TypeElement) m.getEnclosingElement())
        .getQualifiedName().contentEquals(ContextCalls.RING_CONTEXT)
        && Intrinsics.ofMethod(scope.program().types().methodKey(m)).isEmpty());
  }

  Attributed call(MethodCallExpr x, List<ExecutableElement> candidates, Span.Source where) {
    String name = x.getNameAsString();
    ExecutableElement method = candidates.stream()
        .filter(m -> m.getParameters().size() == x.getArguments().size()).findFirst()
        .orElseThrow(() -> noForm(candidates, where, ""));
    TypeMirror result = method.getReturnType();
    if (name.equals("forEach")) {
      return new Attributed.OfTerm(result, spread(x, method, where));
    }
    HandlerSlot use = scope.slot()
        .orElseThrow(() -> noForm(candidates, where, " in a lambda expression"));
    if (FACTS.containsKey(name)) {
      return new Attributed.OfTerm(result,
          new Term.Known(FACTS.get(name), use.slot(), where));
    }
    Kind kind = kind(name, x).orElseThrow(() -> noForm(candidates, where, ""));
    boolean isStatement = x.getParentNode().orElse(null) instanceof ExpressionStmt;
    if (kind != Kind.DEFER && kind != Kind.SPAWN && !isStatement) {
      throw Refusal.of(Code.CPU_ONLY, where,
          "call it as a statement: what a handler sends on a device goes when the handler has "
              + "ended, so that nothing is known of it yet",
          "the result of " + Declarations.qualified(method));
    }
    // What the CPU sends and a device cannot is no mistake: it keeps the actor on the host.
    Term.Send send = scope.program().onHostElse(
        "what " + Declarations.qualified(method) + " is given here",
        () -> send(kind, x, use.slot(), where));
    use.sends(SendLayout.words(
        send.message().map(m -> m.layout().byteSize()).orElse(0)), x);
    use.spawns(kind == Kind.SPAWN ? 1 : 0, x);
    return new Attributed.OfTerm(result, send);
  }

  /** The body is read where it stands, so that it sees what the handler sees. */
  private Term.Spread spread(MethodCallExpr x, ExecutableElement method, Span.Source where) {
    if (!(x.getArgument(1) instanceof LambdaExpr lambda)) {
      throw Refusal.of(Code.CPU_ONLY, expressions.operators().caret(x.getArgument(1)),
          "write a lambda: i -> { ... }", "forEach over something that is no lambda");
    }
    TypeMirror number = scope.program().types().types().getPrimitiveType(TypeKind.INT);
    Term count = expressions.assigned(x.getArgument(0), number);
    Variable index = new Variable(lambda.getParameter(0).getNameAsString(), Type.I32);
    Map<String, Optional<TypeMirror>> types = scope.classes().locals();
    scope.names().open();
    try {
      scope.names().declare(index.name(),
          new Symbol.OfVariable(index, number, Optional.empty()));
      Statements inside = new Statements(scope.spread(method.getReturnType()));
      List<Step> body = lambda.getBody() instanceof BlockStmt block ? inside.body(block)
          : inside.result(lambda.getExpressionBody().orElseThrow(), Optional.empty());
      return new Term.Spread(index, count, body, where);
    } finally {
      scope.classes().restore(types);
      scope.names().close();
    }
  }

  private static Refusal noForm(List<ExecutableElement> candidates, Span where, String place) {
    return Refusal.of(Code.CPU_ONLY, where, ActorClassReader.CPU_REMEDY,
        "method " + Declarations.qualified(candidates.getFirst()) + place);
  }

  private Optional<Kind> kind(String name, MethodCallExpr x) {
    return Optional.ofNullable(switch (name) {
      case "send" -> texts().isText(x.getArgument(0)) ? Kind.SEND_TO_NAME : Kind.SEND;
      case "publish" -> Kind.PUBLISH;
      case "deferReply" -> Kind.DEFER;
      case "reply" -> Kind.REPLY;
      case "watch" -> Kind.WATCH;
      case "stop" -> Kind.STOP;
      case "log" -> Kind.LOG;
      case "spawn" -> Kind.SPAWN;
      default -> null;
    });
  }

  private ConstantTexts texts() {
    return new ConstantTexts(scope, expressions);
  }

  private Term.Send send(Kind kind, MethodCallExpr x, MessageSlot slot, Span.Source where) {
    Term none = new Term.Constant(new Atom.Const(Type.I64, 0), where);
    return switch (kind) {
      case SEND, REPLY -> new Term.Send(kind, slot, number(x), 0, message(x, slot), where);
      case SEND_TO_NAME, PUBLISH ->
          new Term.Send(kind, slot, none, text(x), message(x, slot), where);
      case LOG, SPAWN -> new Term.Send(kind, slot, none, text(x), Optional.empty(), where);
      case WATCH -> new Term.Send(kind, slot, number(x), 0, Optional.empty(), where);
      case DEFER, STOP -> new Term.Send(kind, slot, none, 0, Optional.empty(), where);
    };
  }

  private Term number(MethodCallExpr x) {
    Expression argument = x.getArgument(0);
    Span at = expressions.operators().caret(argument);
    if (!(expressions.argument(argument) instanceof Attributed.OfTerm value)) {
      throw Refusal.of(Code.CPU_ONLY, at, "use the id of an actor, or a constant name",
          "this destination");
    }
    scope.program().values().of(value.type(), at);
    return scope.program().conversions().assigned(value,
        scope.program().types().types().getPrimitiveType(TypeKind.LONG),
        at);
  }

  private int text(MethodCallExpr x) {
    Expression argument = x.getArgument(0);
    String text = texts().of(argument).filter(_ -> texts().isText(argument))
        .orElseThrow(() -> Refusal.of(Code.CPU_ONLY, expressions.operators().caret(argument),
            "write a constant: a device has no strings",
            "a text that is not constant"));
    return scope.program().sends().text(text);
  }

  private Optional<Term.Send.Message> message(MethodCallExpr x, MessageSlot slot) {
    Expression argument = x.getArgument(1);
    Span at = expressions.operators().caret(argument);
    Variable first = new Variable("payload", Type.I32);
    Refusal unmade = Refusal.construct(scope.unit().startSpan(argument),
        "a message that is neither made where it is sent nor in a variable",
        "write new Message(...), or declare a variable for it");
    Replies.Made made = new Replies(scope, expressions).made(argument, at, unmade,
        type -> new ReplyForm(type, layout(type, at), slot.outbox(), first));
    MessageLayout layout = layout(made.type(), at);
    return Optional.of(new Term.Send.Message(scope.program().sends().type(made.type(), layout),
        layout, first, made.struct(), made.parts()));
  }

  private MessageLayout layout(TypeElement type, Span at) {
    if (!JavaTypes.isAnnotated(type, RING_MESSAGE)) {
      throw Refusal.of(Code.BAD_DECLARATION, at, "mark the record with @RingMessage",
          "%s is not a message".formatted(type));
    }
    scope.program().values().struct(type, at);
    return new MessageForms(scope.program().types()).of(type, at);
  }
}
