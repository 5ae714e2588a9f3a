package io.ringkernel.frontend.source.attribute;

import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import io.ringkernel.frontend.source.model.JavaTypes;
import io.ringkernel.frontend.source.model.Refusal;
import io.ringkernel.frontend.source.tree.ArrayVariable;
import io.ringkernel.frontend.source.tree.InMessage;
import io.ringkernel.frontend.source.tree.Step;
import io.ringkernel.frontend.source.tree.Term;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.diag.Code;
import io.ringkernel.ir.layout.MessageLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.type.TypeMirror;

/**
 * Replies with arrays. Such a record is no value on a device: it is made in the {@code return} of
 * its handler only, where its values become the result and its arrays are copied to the reply.
 */
final class Replies {
  private final MethodScope scope;
  private final Expressions expressions;

  Replies(MethodScope scope, Expressions expressions) {
    this.scope = scope;
    this.expressions = expressions;
  }

  Step end(ReplyForm form, Expression expression, Span where) {
    if (expression instanceof EnclosedExpr x) {
      return end(form, x.getInner(), where);
    }
    if (expression instanceof ObjectCreationExpr x) {
      return made(form, x, where);
    }
    if (expression instanceof NameExpr x && expressions.attribute(x)
        instanceof Attributed.OfTerm(TypeMirror type, Term.Local local)
        && form.type().equals(JavaTypes.element(type)) && local.variable().hasArrays()) {
      return whole(form, local, where);
    }
    throw Refusal.construct(scope.unit().startSpan(expression),
        "a reply with arrays that is not made where it is returned",
        "write return new %s(...)".formatted(form.type().getSimpleName()));
  }

  private Step whole(ReplyForm form, Term.Local message, Span where) {
    Type.Struct struct = (Type.Struct) message.type();
    List<Step.Part> parts = new ArrayList<>();
    for (int i = 0; i < struct.fields().size(); i++) {
      parts.add(new Step.Part.OfValue(new Term.Component(message, i, where)));
    }
    for (MessageLayout.Part.Items items : form.layout().items()) {
      parts.add(new Step.Part.OfArray(message.variable().array(items.path()).orElseThrow(),
          form.place(items)));
    }
    return new Step.Reply(struct, parts, where);
  }

  private Step made(ReplyForm form, ObjectCreationExpr x, Span where) {
    Creations.Plain plain = expressions.creations().plain(x);
    if (!form.type().equals(plain.owner())) {
      throw Refusal.construct(where, "a reply of another type", "return what the method declares");
    }
    List<Step.Part> parts = new ArrayList<>();
    for (int i = 0; i < plain.arguments().size(); i++) {
      RecordComponentElement component = form.type().getRecordComponents().get(i);
      Span at = expressions.operators().caret(x.getArgument(i));
      Optional<MessageLayout.Part.Items> items = form.layout().items().stream()
          .filter(part -> component.getSimpleName().contentEquals(part.path())).findFirst();
      if (items.isPresent()) {
        parts.add(array(form, items.get(), plain.arguments().get(i), at));
      } else if (plain.arguments().get(i) instanceof Attributed.OfTerm value) {
        scope.program().values().of(value.type(), at);
        parts.add(new Step.Part.OfValue(
            scope.program().conversions().assigned(value, component.asType(), at)));
      } else {
        throw Refusal.of(Code.UNSUPPORTED_TYPE, at, "pass a value",
            plain.arguments().get(i).type());
      }
    }
    Type.Struct struct = scope.program().values().struct(form.type(), where);
    return new Step.Reply(struct, parts, where);
  }

  private static Step.Part array(ReplyForm form, MessageLayout.Part.Items items,
      Attributed argument, Span where) {
    return switch (argument) {
      case Attributed.OfArray(TypeMirror _, ArrayVariable source) -> {
        requireLength(form, items, source, where);
        yield new Step.Part.OfArray(source, form.place(items));
      }
      case Attributed.OfNewArray(TypeMirror _, Step.DeclareArray made) -> {
        requireLength(form, items, made.array(), where);
        yield new Step.Part.OfNewArray(made, form.place(items));
      }
      case Attributed.OfTerm _, Attributed.OfView _, Attributed.OfNewView _,
          Attributed.OfFunction _, Attributed.OfContext _ ->
          throw Refusal.of(Code.ARRAY_ALIAS,
              where, "give it an array or a string of the message", items.path());
    };
  }

  private static void requireLength(ReplyForm form, MessageLayout.Part.Items items,
      ArrayVariable source, Span where) {
    MessageLayout.Shape shape = items.shape();
    OptionalInt greatest = greatest(source);
    boolean isExact = source.length().isPresent();
    boolean fits = greatest.isPresent() && (shape.bounded()
        ? greatest.getAsInt() <= shape.capacity()
        : isExact && greatest.getAsInt() == shape.capacity());
    if (!fits) {
      throw Refusal.of(Code.BAD_LAYOUT, where, shape.bounded()
          ? "declare it with at most %d elements".formatted(shape.capacity())
          : "declare it with exactly %d elements".formatted(shape.capacity()),
          "%s may have another length than %s of %s".formatted(source.name(), items.path(),
              form.type().getSimpleName()));
    }
  }

  private static OptionalInt greatest(ArrayVariable array) {
    return array.message().map(InMessage::items)
        .map(items -> OptionalInt.of(items.shape().capacity())).orElse(array.length());
  }
}
