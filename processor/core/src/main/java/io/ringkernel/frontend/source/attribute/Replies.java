package io.ringkernel.frontend.source.attribute;

import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import io.ringkernel.frontend.source.model.JavaTypes;
import io.ringkernel.frontend.source.model.Refusal;
import io.ringkernel.frontend.source.model.ValueTypes;
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
import java.util.function.Function;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * Messages that a handler makes. One with arrays is no value on a device: it is made where it is
 * returned or sent, and its arrays are copied to where it goes.
 */
final class Replies {
  /** A message and what it is made of. */
  record Made(TypeElement type, Type.Struct struct, List<Step.Part> parts) {}

  private final MethodScope scope;
  private final Expressions expressions;

  Replies(MethodScope scope, Expressions expressions) {
    this.scope = scope;
    this.expressions = expressions;
  }

  Step end(ReplyForm form, Expression expression, Span where) {
    Refusal unmade = Refusal.construct(scope.unit().startSpan(expression),
        "a reply with arrays that is not made where it is returned",
        "write return new %s(...)".formatted(form.type().getSimpleName()));
    Made made = made(expression, where, unmade, type -> {
      if (!form.type().equals(type)) {
        throw Refusal.construct(where, "a reply of another type",
            "return what the method declares");
      }
      return form;
    });
    return new Step.Reply(made.struct(), made.parts(), where);
  }

  /**
   * What a message is made of.
   *
   * @param unmade refuses a message with arrays that is made elsewhere
   * @param forms gives where a message of a type goes, or refuses it
   */
  Made made(Expression expression, Span where, Refusal unmade,
      Function<TypeElement, ReplyForm> forms) {
    if (expression instanceof EnclosedExpr x) {
      return made(x.getInner(), where, unmade, forms);
    }
    if (expression instanceof ObjectCreationExpr x && hasArrays(x)) {
      return created(x, where, forms);
    }
    if (!(expression instanceof ObjectCreationExpr) && !(expression instanceof NameExpr)) {
      throw unmade;
    }
    if (expressions.argument(expression)
        instanceof Attributed.OfTerm(TypeMirror type, Term term) && JavaTypes.isRecord(type)) {
      ReplyForm form = forms.apply(JavaTypes.element(type));
      if (term instanceof Term.Local local && local.variable().hasArrays()) {
        return whole(form, local, where);
      }
      if (form.layout().items().isEmpty()) {
        return of(form, term);
      }
    }
    throw unmade;
  }

  /** Whether the record that is made has arrays, and so is no value. */
  private boolean hasArrays(ObjectCreationExpr x) {
    TypeElement owner = JavaTypes.element(
        TypeNames.resolve(x.getType(), scope.classes(), scope.program().types()));
    return owner != null && owner.getRecordComponents().stream()
        .anyMatch(component -> ValueTypes.isItems(component.asType()));
  }

  private static Made of(ReplyForm form, Term value) {
    return new Made(form.type(), (Type.Struct) value.type(),
        List.of(new Step.Part.OfValue(value)));
  }

  private static Made whole(ReplyForm form, Term.Local message, Span where) {
    Type.Struct struct = (Type.Struct) message.type();
    List<Step.Part> parts = new ArrayList<>();
    for (int i = 0; i < struct.fields().size(); i++) {
      parts.add(new Step.Part.OfValue(new Term.Component(message, i, where)));
    }
    for (MessageLayout.Part.Items items : form.layout().items()) {
      parts.add(new Step.Part.OfArray(message.variable().array(items.path()).orElseThrow(),
          form.place(items)));
    }
    return new Made(form.type(), struct, parts);
  }

  private Made created(ObjectCreationExpr x, Span where,
      Function<TypeElement, ReplyForm> forms) {
    Creations.Plain plain = expressions.creations().plain(x);
    ReplyForm form = forms.apply(plain.owner());
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
    return new Made(form.type(), scope.program().values().struct(form.type(), where), parts);
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
          Attributed.OfFunction _, Attributed.OfContext _, Attributed.OfCell _ ->
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
