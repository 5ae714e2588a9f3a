package io.ringkernel.frontend.source.attribute;

import io.ringkernel.ir.layout.MessageLayout;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeElement;

/** What the handlers of a class send: records and texts, by number in order of appearance. */
public final class ActorSends {
  /** A message type. */
  public record Sent(TypeElement type, MessageLayout layout) {}

  private final List<Sent> types = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();

  ActorSends() {}

  /** The number of a type. */
  int type(TypeElement type, MessageLayout layout) {
    for (int i = 0; i < types.size(); i++) {
      if (types.get(i).type().equals(type)) {
        return i;
      }
    }
    types.add(new Sent(type, layout));
    return types.size() - 1;
  }

  /** The number of a text. */
  int text(String text) {
    int known = texts.indexOf(text);
    if (known >= 0) {
      return known;
    }
    texts.add(text);
    return texts.size() - 1;
  }

  /** The types so far. */
  public List<Sent> types() {
    return List.copyOf(types);
  }

  /** The texts so far. */
  public List<String> texts() {
    return List.copyOf(texts);
  }
}
