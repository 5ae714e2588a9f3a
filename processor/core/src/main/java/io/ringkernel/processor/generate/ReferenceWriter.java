package io.ringkernel.processor.generate;

import io.ringkernel.processor.declaration.ActorDeclaration;
import io.ringkernel.processor.declaration.ActorDeclaration.Handler;
import io.ringkernel.processor.declaration.JavaName;
import io.ringkernel.processor.declaration.MessageDeclaration;
import java.util.ArrayList;
import java.util.List;

/** Writes {@code <Class>Ref}: how an actor is launched, and one typed method per message. */
public final class ReferenceWriter {
  private static final String RUNTIME = "io.ringkernel.runtime";
  private static final JavaName TYPE = JavaName.of(RUNTIME, "ActorType");
  private static final JavaName REFERENCE = JavaName.of(RUNTIME, "ActorRef");
  private static final JavaName OPTIONAL = JavaName.of("java.util", "Optional");
  private static final JavaName LIST = JavaName.of("java.util", "List");
  private static final JavaName OBJECTS = JavaName.of("java.util", "Objects");
  private static final JavaName STAGE = JavaName.of("java.util.concurrent", "CompletionStage");
  private static final JavaName RECORD = JavaName.of("java.lang", "Record");

  private final Style style;

  /** Writes in that style. */
  public ReferenceWriter(Style style) {
    this.style = style;
  }

  /** The reference of an actor. */
  public SourceFile write(ActorDeclaration actor) {
    JavaName reference = actor.reference();
    JavaText text = new JavaText(reference, named(actor));
    String user = text.of(JavaName.of(actor.element()));
    text.doc("A handle on a running {@link " + user + "}; thread-safe.");
    style.open(text, reference, actor.element(), " extends " + text.of(REFERENCE));
    type(text, actor, user);
    String name = reference.simpleName();
    text.blank().open("private " + name + "(" + text.of(JavaName.of(RUNTIME, "ActorCell"))
        + " cell)").line("super(cell);").close();
    text.blank().doc("A handle on the same actor whose messages carry {@code delivery}.")
        .open("public " + name + " with(" + text.of(JavaName.of(RUNTIME, "Delivery"))
            + " delivery)")
        .line("return new " + name + "(cell(delivery));").close();
    text.blank().doc("A handle for one thread at a time, which sends faster; see {@link "
        + text.of(REFERENCE) + "}.").open("public " + name + " producer()")
        .line("return new " + name + "(lane());").close();
    for (Handler handler : actor.handlers()) {
      tell(text, handler);
      handler.reply().ifPresent(reply -> ask(text, handler, reply));
    }
    text.close();
    return text.file();
  }

  /** The classes of the user that the reference names, and the codecs of them. */
  private static List<JavaName> named(ActorDeclaration actor) {
    List<JavaName> names = new ArrayList<>(List.of(JavaName.of(actor.element())));
    for (Handler handler : actor.handlers()) {
      names.addAll(List.of(handler.message().name(), handler.message().codec()));
      handler.reply().ifPresent(r -> names.addAll(List.of(r.name(), r.codec())));
    }
    return names;
  }

  private static void type(JavaText text, ActorDeclaration actor, String user) {
    String type = text.of(TYPE);
    String reference = actor.reference().simpleName();
    text.doc("What a runtime launches.")
        .line("public static final " + type + "<" + user + ", " + reference + "> TYPE =").indent()
        .indent()
        .line("new " + type + "<>(" + JavaText.quoted(actor.id()) + ", " + user + ".class, "
            + user + "::new,")
        .line(text.of(LIST) + ".of(").indent();
    List<Handler> handlers = actor.handlers();
    for (int i = 0; i < handlers.size(); i++) {
      handler(text, user, handlers.get(i), i < handlers.size() - 1 ? "," : "),");
    }
    if (handlers.isEmpty()) {
      text.line("),");
    }
    text.outdent();
    // Left out where nothing is declared, as in most actors.
    text.line(reference + "::new" + (actor.traits().any() ? "," : ");"));
    if (actor.traits().any()) {
      traits(text, actor, user);
    }
    text.outdent().outdent();
  }

  private static void traits(JavaText text, ActorDeclaration actor, String user) {
    String type = text.of(TYPE);
    String optional = text.of(OPTIONAL);
    List<String> topics = actor.traits().publishesTo().stream().map(JavaText::quoted).toList();
    String head = "new " + type + ".Traits<>(" + text.of(LIST) + ".of("
        + String.join(", ", topics) + "), " + text.of(JavaName.of("io.ringkernel", "Restart"))
        + "." + (actor.traits().keepsState() ? "KEEP" : "RESET") + ",";
    if (actor.traits().start().isEmpty()) {
      text.line(head + " " + optional + ".empty()));");
      return;
    }
    ActorDeclaration.Start start = actor.traits().start().get();
    String message = start.message().map(m -> text.of(m.name())).orElse(text.of(RECORD));
    text.line(head).indent()
        .line(optional + ".of(new " + type + ".Start<" + user + ", " + message + ">(" + optional
            + (start.message().isPresent() ? ".of(" + message + ".class)," : ".empty(),"))
        .line(start.message().isPresent()
            ? "(actor, context, start) -> actor." + start.name() + "(context, start)))));"
            : "(actor, context, none) -> actor." + start.name() + "(context)))));")
        .outdent();
  }

  private static void handler(JavaText text, String user, Handler handler, String tail) {
    MessageDeclaration message = handler.message();
    String optional = text.of(OPTIONAL);
    String reply = text.of(handler.reply().map(MessageDeclaration::name).orElse(RECORD));
    text.line("new " + text.of(JavaName.of(RUNTIME, "MessageHandler")) + "<" + user + ", "
        + text.of(message.name()) + ", " + reply + ">(\"" + handler.name() + "\",").indent()
        .line(text.of(message.codec()) + ".INSTANCE, " + handler.reply()
            .map(r -> optional + ".of(" + text.of(r.codec()) + ".INSTANCE),")
            .orElse(optional + ".empty(),"));
    String end = (handler.allThreads() ? ", true)" : ")") + tail;
    // Not a method reference: a static method beside the handler would make it ambiguous.
    String call = "actor." + handler.name() + "(context, message)";
    if (handler.reply().isPresent()) {
      text.line("(actor, context, message) -> " + call + end);
    } else {
      text.open("(actor, context, message) ->").line(call + ";").line("return null;").outdent()
          .line("}" + end);
    }
    text.outdent();
  }

  private static void tell(JavaText text, Handler handler) {
    text.blank().doc("Sends a message to {@code " + handler.name() + "}"
        + (handler.reply().isPresent() ? "; its reply is discarded." : "."))
        .open("public void tell(" + text.of(handler.message().name()) + " message)")
        .line("tell", List.of(text.of(handler.message().codec()) + ".INSTANCE",
            present(text)), ";")
        .close();
  }

  private static String present(JavaText text) {
    return text.of(OBJECTS) + ".requireNonNull(message, \"message\")";
  }

  private static void ask(JavaText text, Handler handler, MessageDeclaration reply) {
    text.blank().doc("Sends a message to {@code " + handler.name() + "} and promises its reply.")
        .open("public " + text.of(STAGE) + "<" + text.of(reply.name()) + "> ask("
            + text.of(handler.message().name()) + " message)")
        .line("return ask", List.of(text.of(handler.message().codec()) + ".INSTANCE",
            present(text), text.of(reply.codec()) + ".INSTANCE"), ";")
        .close();
  }
}
