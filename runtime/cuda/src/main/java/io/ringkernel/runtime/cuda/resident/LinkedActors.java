package io.ringkernel.runtime.cuda.resident;

import io.ringkernel.runtime.device.KernelImage;
import io.ringkernel.runtime.device.KernelImageException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Actor classes that are linked into one kernel.
 *
 * @param layout of the memory
 * @param actors in the order of their numbers
 * @param text the CUDA C of the kernel {@link #SYMBOL}
 * @param options what the compiler must be told
 */
public record LinkedActors(ResidentLayout layout, List<ActorCode> actors, String text,
    List<String> options) {
  /** The kernel. */
  public static final String SYMBOL = "rk_resident";
  /** Bytes of what a handler sends that go to the host at once, where it sends much. */
  private static final int SENT_AT_ONCE = 512;

  /** A handler is run by one item, at once. */
  private static final String ALONE = "\n#define rk_invoke rk_dispatch\n";

  /** Copies the lists. */
  public LinkedActors {
    actors = List.copyOf(actors);
    options = List.copyOf(options);
  }

  /** Links classes whose actors send each other nothing past the host. */
  public static LinkedActors of(List<ActorCode> actors, ResidentShape shape,
      int maxPayloadBytes) {
    return of(actors, List.of(), shape, maxPayloadBytes);
  }

  /**
   * Links.
   *
   * @param routes what goes from actor to actor past the host
   * @param maxPayloadBytes of messages and replies
   * @throws KernelImageException if the text of a class is not as the compiler writes it
   */
  public static LinkedActors of(List<ActorCode> actors, List<DeviceRoute> routes,
      ResidentShape shape, int maxPayloadBytes) {
    int sendWords = actors.stream().mapToInt(ActorCode::sendWords).max().orElseThrow();
    ResidentShape fitting = shape.together(items(actors));
    int payload =
        Math.max(maxPayloadBytes, Math.min(sendWords * Integer.BYTES, SENT_AT_ONCE));
    ResidentLayout layout = new ResidentLayout(fitting, payload,
        actors.stream().mapToInt(ActorCode::stateBytes).max().orElseThrow(),
        actors.stream().mapToInt(a -> a.entry().traps().size()).max().orElseThrow(), sendWords,
        routes.isEmpty() ? 0 : actors.stream().mapToInt(LinkedActors::texts).sum());
    Set<String> options = new LinkedHashSet<>();
    StringBuilder text = new StringBuilder("// Linked by RingKernel from ");
    text.append(String.join(", ", actors.stream().map(a -> a.code().owner()).toList()))
        .append(".\n\n").append(layout.definitions()).append('\n');
    text.append(resource("memory.cu")).append('\n').append(resource("kernel.cu"))
        .append(fitting.isTogether() ? resource("together.cu") : "");
    for (int i = 0; i < actors.size(); i++) {
      options.addAll(actors.get(i).code().options());
      text.append("\nnamespace rk_class_").append(i).append(" {\n")
          .append(function(actors.get(i), fitting.isTogether())).append("}  // ")
          .append(actors.get(i).code().owner()).append('\n');
    }
    text.append(dispatch(actors)).append(fitting.isTogether() ? sharing(actors) : ALONE)
        .append(table(actors.size(), routes)).append(firstTexts(actors))
        .append(resource("rings.cu")).append('\n').append(resource("executor.cu"))
        .append(shape.isPooled() ? resource("pool.cu") : "").append(resource("supervisor.cu"));
    return new LinkedActors(layout, actors, text.toString(), List.copyOf(options));
  }

  /**
   * Work items that handlers of the classes need, 1 where none shares turns.
   *
   * @throws IllegalArgumentException if classes need different numbers
   */
  static int items(List<ActorCode> actors) {
    int most = actors.stream().mapToInt(ActorCode::items).max().orElseThrow();
    actors.stream().filter(actor -> actor.items() > 1 && actor.items() != most).findFirst()
        .ifPresent(other -> {
          throw new IllegalArgumentException(other.code().owner() + " has a blockSize of "
              + other.items() + ", a class that is linked with it one of " + most
              + ": give both the same, or do not link them");
        });
    return most;
  }

  /** Where items of one warp come to a barrier from different places, it is another one. */
  private static String function(ActorCode actor, boolean isTogether) {
    return isTogether && actor.items() > 1 ? "#define __syncthreads() rk_meet()\n"
        + asFunction(actor) + "#undef __syncthreads\n" : asFunction(actor);
  }

  private static String sharing(List<ActorCode> actors) {
    StringBuilder text = new StringBuilder("""

        static __device__ rk_u32 rk_shares_turns(rk_u32 type) {
            switch (type) {
        """);
    for (int i = 0; i < actors.size(); i++) {
      if (actors.get(i).items() > 1) {
        text.append("        case ").append(i).append(": return 1;\n");
      }
    }
    return text.append("    }\n    return 0;\n}\n").append(resource("assist.cu")).toString();
  }

  /** A kernel cannot be called from another one; a function can. */
  private static String asFunction(ActorCode actor) {
    KernelImage.Entry entry = actor.entry();
    String head = "extern \"C\" __global__ void __launch_bounds__(" + actor.items() + ") "
        + entry.symbol() + "(";
    String text = actor.code().text();
    int at = text.indexOf(head);
    if (at < 0 || text.indexOf(head, at + 1) >= 0) {
      throw new KernelImageException(actor.code().file() + " of " + actor.code().owner()
          + " has no entry " + entry.symbol() + " that could be linked: compile the class again");
    }
    return text.substring(0, at) + "static __device__ void " + entry.symbol() + "("
        + text.substring(at + head.length());
  }

  private static String dispatch(List<ActorCode> actors) {
    StringBuilder text = new StringBuilder("""

        // A state, as whatever the function takes.
        struct rk_any {
            char* at;
            template <class T> __device__ operator T*() const { return (T*)at; }
        };

        static __device__ void rk_dispatch(rk_u32 type, char* state, const int* inbox, int* outbox,
                                           int* traps) {
            switch (type) {
        """);
    for (int i = 0; i < actors.size(); i++) {
      KernelImage.Entry entry = actors.get(i).entry();
      boolean traps = entry.buffers().stream().anyMatch(KernelImage.Binding::receivesTraps);
      text.append("        case ").append(i).append(":\n            rk_class_").append(i)
          .append("::").append(entry.symbol()).append("(rk_any{state}, 1, inbox, ")
          .append("RK_SLOT_BYTES / 4, outbox, RK_REPLY_BYTES / 4")
          .append(traps ? ", traps" : "").append(");\n            break;\n");
    }
    return text.append("    }\n}\n").toString();
  }

  /** Names, topics and lines of a class, by whose numbers the host's table has topics. */
  static int texts(ActorCode actor) {
    return actor.actor().contact().map(contact -> contact.texts().size()).orElse(0);
  }

  private static String firstTexts(List<ActorCode> actors) {
    List<String> first = new ArrayList<>();
    int count = 0;
    for (ActorCode actor : actors) {
      first.add(count + "");
      count += texts(actor);
    }
    return "static __device__ const rk_u32 rk_first_text[] = {" + String.join(", ", first)
        + "};\n\n";
  }

  /** Where each class may send without the host. */
  private static String table(int classes, List<DeviceRoute> routes) {
    if (routes.stream().allMatch(route -> route.receivers() == 0)) {
      return "\n#define RK_ROUTED 0\n\n";
    }
    StringBuilder text = new StringBuilder("""

        #define RK_ROUTED 1

        // What a class may send without the host, and to which classes.
        struct rk_route {
            rk_u32 type;
            rk_u64 receivers;
        };
        static __device__ const rk_route rk_routes[] = {
        """);
    List<String> first = new ArrayList<>();
    int count = 0;
    for (int sender = 0; sender < classes; sender++) {
      first.add(count + "");
      for (DeviceRoute route : routes) {
        if (route.sender() == sender) {
          text.append("    {").append(Integer.toUnsignedString(route.typeId())).append("u, 0x")
              .append(Long.toHexString(route.receivers())).append("ull},\n");
          count++;
        }
      }
    }
    return text.append("};\nstatic __device__ const rk_u32 rk_first_route[] = {")
        .append(String.join(", ", first)).append("};\n").toString();
  }

  private static String resource(String name) {
    try (InputStream stream = LinkedActors.class.getResourceAsStream(name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
