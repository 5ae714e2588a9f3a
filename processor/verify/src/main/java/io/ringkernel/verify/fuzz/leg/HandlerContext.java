package io.ringkernel.verify.fuzz.leg;

import io.ringkernel.RingContext;
import io.ringkernel.SendResult;
import io.ringkernel.ir.layout.SendLayout;
import io.ringkernel.ir.layout.SendLayout.Kind;
import io.ringkernel.verify.fuzz.leg.Told.Sent;
import io.ringkernel.verify.fuzz.program.Program.Component;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The context of one call of a handler: knows the message, keeps what the handler asks for. */
final class HandlerContext {
  /** Actors that one call may spawn. */
  private static final int MOST_SPAWNS = 16;

  private final Letter letter;
  private final Map<String, List<Component>> records;
  private final List<Sent> sent = new ArrayList<>();
  private int stamps;
  private int spawned;

  HandlerContext(Letter letter, Map<String, List<Component>> records) {
    this.letter = letter;
    this.records = records;
  }

  List<Sent> sent() {
    return sent;
  }

  RingContext asRingContext() {
    return (RingContext) Proxy.newProxyInstance(RingContext.class.getClassLoader(),
        new Class<?>[] {RingContext.class}, this::call);
  }

  private Object call(Object proxy, Method method, Object[] arguments) {
    return switch (method.getName()) {
      case "selfId" -> Conversation.FIRST_ID + letter.actor();
      case "senderId" -> letter.sender();
      case "messageId" -> letter.id();
      case "messageTime" -> letter.clock();
      case "correlation" -> letter.correlation();
      case "isCancelled" -> !letter.isAwaited();
      case "now" -> stamp();
      case "send" -> {
        if (arguments[0] instanceof String name) {
          ask(Kind.SEND_TO_NAME, 0, name, arguments[1]);
        } else {
          ask(Kind.SEND, (long) arguments[0], "", arguments[1]);
        }
        yield SendResult.DELIVERED;
      }
      case "publish" -> {
        ask(Kind.PUBLISH, 0, (String) arguments[0], arguments[1]);
        yield 0;
      }
      case "deferReply" -> {
        ask(Kind.DEFER, 0, "");
        yield (long) letter.ticket();
      }
      case "reply" -> {
        ask(Kind.REPLY, (long) arguments[0], "", arguments[1]);
        yield true;
      }
      case "spawn" -> spawn((String) arguments[0]);
      case "watch" -> ask(Kind.WATCH, (long) arguments[0], "");
      case "stop" -> ask(Kind.STOP, 0, "");
      case "log" -> ask(Kind.LOG, 0, (String) arguments[0]);
      default -> throw new AssertionError("no random program calls " + method);
    };
  }

  private long stamp() {
    if (stamps == SendLayout.STAMPS) {
      throw new IllegalStateException("no stamp is left");
    }
    return letter.before() + ++stamps;
  }

  private long spawn(String actor) {
    if (spawned == MOST_SPAWNS) {
      return 0;
    }
    long id = letter.child(spawned++);
    ask(Kind.SPAWN, id, actor);
    return id;
  }

  private Object ask(Kind kind, long target, String text) {
    sent.add(new Sent(kind.name(), target, text, "", List.of()));
    return null;
  }

  /** What is in the message now is what is sent. */
  private void ask(Kind kind, long target, String text, Object message) {
    String name = message.getClass().getSimpleName();
    sent.add(new Sent(kind.name(), target, text, name,
        HostForms.leaves(records.get(name), message)));
  }
}
