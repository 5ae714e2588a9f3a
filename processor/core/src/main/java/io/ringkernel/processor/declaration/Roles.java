package io.ringkernel.processor.declaration;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Components of a message that say something to whoever carries it, by name.
 *
 * @param priority an {@code int} or an enum
 */
public record Roles(Optional<String> messageId, Optional<String> correlationId,
    Optional<String> priority, Optional<String> deadline) {
  /** The components by what they say, as manifests name it. */
  public SortedMap<String, String> byName() {
    SortedMap<String, String> roles = new TreeMap<>();
    messageId.ifPresent(component -> roles.put("id", component));
    correlationId.ifPresent(component -> roles.put("correlation", component));
    priority.ifPresent(component -> roles.put("priority", component));
    deadline.ifPresent(component -> roles.put("deadline", component));
    return roles;
  }
}
