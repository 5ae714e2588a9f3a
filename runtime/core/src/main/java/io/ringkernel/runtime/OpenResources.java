package io.ringkernel.runtime;

import io.ringkernel.runtime.stream.OpenResource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a runtime has given out and not got back, in the order in which it was given out. */
final class OpenResources {
  /** Who stands between the user and here. */
  private static final Set<Class<?>> OWN =
      Set.of(OpenResources.class, RuntimeStreams.class, LocalRuntime.class);
  /** So many are named in the log. */
  private static final int NAMED = 5;

  private final Map<AutoCloseable, OpenResource> open = new LinkedHashMap<>();

  /** Notes that something was given out, and which line of the user's asked for it. */
  synchronized void opened(AutoCloseable resource, String what, long bytes) {
    String where = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE)
        .walk(frames -> frames.filter(frame -> !OWN.contains(frame.getDeclaringClass()))
            .findFirst())
        .map(frame -> frame.toStackTraceElement().toString()).orElse("an unknown place");
    open.put(resource, new OpenResource(what, bytes, where));
  }

  synchronized void closed(AutoCloseable resource) {
    open.remove(resource);
  }

  synchronized List<OpenResource> all() {
    return List.copyOf(open.values());
  }

  synchronized Collection<AutoCloseable> handles() {
    return List.copyOf(open.keySet());
  }

  /** One line for what is left. */
  void report() {
    List<OpenResource> left = all();
    if (!left.isEmpty()) {
      System.getLogger("io.ringkernel.runtime").log(System.Logger.Level.WARNING,
          "not closed before the runtime was: "
              + left.stream().limit(NAMED).map(OpenResource::toString)
                  .collect(Collectors.joining("; "))
              + (left.size() > NAMED ? "; and " + (left.size() - NAMED) + " more" : ""));
    }
  }
}
