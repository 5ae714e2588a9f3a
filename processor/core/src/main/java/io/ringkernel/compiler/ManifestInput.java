package io.ringkernel.compiler;

import io.ringkernel.ir.StencilShape;
import io.ringkernel.ir.layout.MessageLayout;
import io.ringkernel.ir.layout.StructLayout;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * What a manifest says beyond the compilation itself.
 *
 * @param className the binary name of the class
 * @param sources the texts that the module depends on; the first is that of the class
 * @param foreign the class files from which code was taken
 */
public record ManifestInput(String className, List<Source> sources, List<Foreign> foreign,
    List<Kernel> kernels, Optional<Actor> actor) {
  /**
   * A file that was compiled: a source, or a class file.
   *
   * @param className the binary name of its top-level class
   * @param file its base name
   * @param content its bytes, taken when the manifest is written
   */
  public record Source(String className, String file, Supplier<byte[]> content) {
    /** A source file of that text. */
    public static Source of(String className, String file, String text) {
      return new Source(className, file, () -> text.getBytes(StandardCharsets.UTF_8));
    }

    /** The digest of its bytes, in lower-case hexadecimal. */
    public String sha256() {
      return Manifest.sha256(content.get());
    }
  }

  /**
   * A class file.
   *
   * @param className binary name of the class
   * @param origin the jar, or the module and version of the JDK
   * @param licence what that says of it
   */
  public record Foreign(String className, String origin, Optional<String> licence,
      String sha256) {}

  /**
   * A kernel.
   *
   * @param stencil the grid; empty for a plain kernel
   */
  public record Kernel(String name, Optional<StencilShape> stencil) {}

  /**
   * An actor.
   *
   * @param entry the name of the entry that drains mailboxes
   * @param contact what handlers have to do with others
   */
  public record Actor(String id, String entry, StructLayout state, List<Handler> handlers,
      Optional<Contact> contact) {
    /** Copies the list. */
    public Actor {
      handlers = List.copyOf(handlers);
    }
  }

  /**
   * What handlers have to do with others.
   *
   * @param sendWords room for what one call of a handler sends
   * @param spawns ids that it is given for actors that it spawns
   * @param sends messages by the number that records have
   * @param texts by the number that records have
   */
  public record Contact(int sendWords, int spawns, List<Sent> sends, List<String> texts) {
    /** Copies the lists. */
    public Contact {
      sends = List.copyOf(sends);
      texts = List.copyOf(texts);
    }
  }

  /** A message that handlers send, by the binary name of the record. */
  public record Sent(String className, MessageLayout layout) {}

  /** A handler of an actor. */
  public record Handler(String name, Message message, Optional<Message> reply) {}

  /**
   * A message type.
   *
   * @param className the binary name of the record
   * @param domain the name of the domain of the type id
   * @param version of the layout, as the user counts
   * @param roles the components that say something to whoever carries the message, by role:
   *     {@code correlation}, {@code deadline}, {@code id}, {@code priority}
   */
  public record Message(String className, int typeId, Optional<String> domain, int version,
      MessageLayout layout, SortedMap<String, String> roles) {
    /** Copies the map. */
    public Message {
      roles = Collections.unmodifiableSortedMap(new TreeMap<>(roles));
    }
  }

  /** Copies the lists. */
  public ManifestInput {
    sources = List.copyOf(sources);
    foreign = List.copyOf(foreign);
    kernels = List.copyOf(kernels);
  }
}
