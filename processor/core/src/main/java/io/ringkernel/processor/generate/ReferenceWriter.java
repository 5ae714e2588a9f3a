package io.ringkernel.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.ringkernel.Restart;
import io.ringkernel.processor.declaration.ActorDeclaration;
import io.ringkernel.processor.declaration.ActorDeclaration.Handler;
import io.ringkernel.processor.declaration.MessageDeclaration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import javax.lang.model.element.Modifier;

/** Writes {@code <Class>Ref}: how an actor is launched, and one typed method per message. */
public final class ReferenceWriter {
  private static final String RUNTIME = "io.ringkernel.runtime";

  private final Style style;

  /** Writes in that style. */
  public ReferenceWriter(Style style) {
    this.style = style;
  }

  /** The reference of an actor. */
  public JavaFile write(ActorDeclaration actor) {
    ClassName reference = actor.reference();
    TypeSpec.Builder type = style.type(reference, actor.element())
        .superclass(ClassName.get(RUNTIME, "ActorRef"))
        .addJavadoc("A handle on a running {@link $T}; thread-safe.\n",
            ClassName.get(actor.element()))
        .addField(type(actor)).addMethod(constructor()).addMethod(with(actor))
        .addMethod(producer(actor));
    for (Handler handler : actor.handlers()) {
      type.addMethod(tell(handler));
      handler.reply().ifPresent(reply -> type.addMethod(ask(handler, reply)));
    }
    return style.file(reference, type.build());
  }

  private static FieldSpec type(ActorDeclaration actor) {
    ClassName user = ClassName.get(actor.element());
    CodeBlock handlers = actor.handlers().stream().map(h -> handler(user, h))
        .collect(CodeBlock.joining(",\n"));
    TypeName type = ParameterizedTypeName.get(ClassName.get(RUNTIME, "ActorType"), user,
        actor.reference());
    return FieldSpec
        .builder(type, "TYPE", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("What a runtime launches.\n")
        .initializer("\n$>$>new $T<>($S, $T.class, $T::new,\n$T.of(\n$>$L$<),\n$T::new$L)$<$<",
            ClassName.get(RUNTIME, "ActorType"), actor.id(), user, user, List.class, handlers,
            actor.reference(), actor.traits().any() ? traits(actor) : "")
        .build();
  }

  /** Left out where nothing is declared, as in most actors. */
  private static CodeBlock traits(ActorDeclaration actor) {
    ClassName type = ClassName.get(RUNTIME, "ActorType");
    CodeBlock topics = actor.traits().publishesTo().stream().map(t -> CodeBlock.of("$S", t))
        .collect(CodeBlock.joining(", "));
    CodeBlock start = actor.traits().start().map(s -> start(type, actor, s))
        .orElse(CodeBlock.of("$T.empty()", Optional.class));
    return CodeBlock.of(",\nnew $T<>($T.of($L),$W$T.$L,$W$L)", type.nestedClass("Traits"),
        List.class, topics, Restart.class, actor.traits().keepsState() ? "KEEP" : "RESET", start);
  }

  private static CodeBlock start(ClassName type, ActorDeclaration actor,
      ActorDeclaration.Start start) {
    ClassName user = ClassName.get(actor.element());
    if (start.message().isEmpty()) {
      return CodeBlock.of("$T.of(new $T<$T, $T>($T.empty(),\n(actor, context, none) -> "
          + "actor.$L(context)))", Optional.class, type.nestedClass("Start"), user, Record.class,
          Optional.class, start.name());
    }
    ClassName message = start.message().get().name();
    return CodeBlock.of("$T.of(new $T<$T, $T>($T.of($T.class),\n(actor, context, start) -> "
        + "actor.$L(context, start)))", Optional.class, type.nestedClass("Start"), user, message,
        Optional.class, message, start.name());
  }

  private static MethodSpec with(ActorDeclaration actor) {
    return MethodSpec.methodBuilder("with").addModifiers(Modifier.PUBLIC)
        .addJavadoc("A handle on the same actor whose messages carry {@code delivery}.\n")
        .returns(actor.reference()).addParameter(ClassName.get(RUNTIME, "Delivery"), "delivery")
        .addStatement("return new $T(cell(delivery))", actor.reference()).build();
  }

  private static MethodSpec producer(ActorDeclaration actor) {
    return MethodSpec.methodBuilder("producer").addModifiers(Modifier.PUBLIC)
        .addJavadoc("A handle for one thread at a time, which sends faster; see {@link $T}.\n",
            ClassName.get(RUNTIME, "ActorRef"))
        .returns(actor.reference()).addStatement("return new $T(lane())", actor.reference())
        .build();
  }

  private static CodeBlock handler(ClassName user, Handler handler) {
    TypeName reply = handler.reply().<TypeName>map(MessageDeclaration::name)
        .orElse(ClassName.get(Record.class));
    CodeBlock codec = handler.reply()
        .map(r -> CodeBlock.of("$T.of($T.INSTANCE)", Optional.class, r.codec()))
        .orElse(CodeBlock.of("$T.empty()", Optional.class));
    TypeName type = ParameterizedTypeName.get(ClassName.get(RUNTIME, "MessageHandler"), user,
        handler.message().name(), reply);
    // Not a method reference: a static method beside the handler would make it ambiguous.
    CodeBlock call = handler.reply().isPresent()
        ? CodeBlock.of("(actor, context, message) -> actor.$L(context, message)", handler.name())
        : CodeBlock.of("(actor, context, message) -> {\n$>actor.$L(context, message);\n"
            + "return null;\n$<}", handler.name());
    return CodeBlock.of("new $T($S,$W$T.INSTANCE,$W$L,\n$>$L$L$<)", type, handler.name(),
        handler.message().codec(), codec, call, handler.allThreads() ? ", true" : "");
  }

  private static MethodSpec constructor() {
    return MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE)
        .addParameter(ClassName.get(RUNTIME, "ActorCell"), "cell").addStatement("super(cell)")
        .build();
  }

  private static MethodSpec tell(Handler handler) {
    return MethodSpec.methodBuilder("tell").addModifiers(Modifier.PUBLIC)
        .addJavadoc("Sends a message to {@code $L}$L.\n", handler.name(),
            handler.reply().isPresent() ? "; its reply is discarded" : "")
        .addParameter(handler.message().name(), "message")
        .addStatement("tell($T.INSTANCE, $T.requireNonNull(message, $S))",
            handler.message().codec(), Objects.class, "message")
        .build();
  }

  private static MethodSpec ask(Handler handler, MessageDeclaration reply) {
    return MethodSpec.methodBuilder("ask").addModifiers(Modifier.PUBLIC)
        .addJavadoc("Sends a message to {@code $L} and promises its reply.\n", handler.name())
        .returns(ParameterizedTypeName.get(ClassName.get(CompletionStage.class), reply.name()))
        .addParameter(handler.message().name(), "message")
        .addStatement("return ask($T.INSTANCE, $T.requireNonNull(message, $S),$W$T.INSTANCE)",
            handler.message().codec(), Objects.class, "message", reply.codec())
        .build();
  }
}
