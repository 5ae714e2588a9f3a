package io.ringkernel.verify.fuzz.program;

import io.ringkernel.Boundary;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A class with one kernel, and how it is launched.
 *
 * @param seed what it was made from
 * @param name of the class, which lies in the package {@value #PACKAGE}
 * @param parameters of the kernel after its context
 * @param block work items of a block along x, y, z
 * @param grid blocks along x, y, z
 * @param tree the source
 * @param given what it is launched with; empty where that follows from the seed
 * @param actor what the class is where it has no kernel
 * @param stencil what the kernel is where it is no plain one; the last parameters are then the
 *     sizes of its grid, which the method does not take
 */
public record Program(long seed, String name, Profile profile, List<Parameter> parameters,
    List<Integer> block, List<Integer> grid, List<HelperMethod> helpers, Tree tree,
    Optional<Arguments> given, Optional<Actor> actor, Optional<Stencil> stencil) {
  /** The package of every program. */
  public static final String PACKAGE = "fuzz";
  /** The name of every kernel. */
  public static final String KERNEL = "run";
  /** Stands in the tree where the source has the parameters of the kernel. */
  static final String PARAMETERS = "<parameters>";

  /**
   * An actor class, and messages for a few actors of it, which may send each other more. The
   * parameters of the program are then the array {@code state} and for each handler its {@code
   * messages}.
   *
   * @param records what the messages that the class declares are made of, by name
   */
  public record Actor(int actors, List<Handler> handlers, List<Message> messages,
      Map<String, List<Component>> records) {
    /** A method that takes messages: its name, and the records that it takes and gives. */
    public record Handler(String name, String message, Optional<String> reply) {}

    /**
     * A message from outside, in the order in which its actor gets it.
     *
     * @param row its element of the messages of the handler
     */
    public record Message(int actor, int handler, int row) {}

    /** Copies what it is given. */
    public Actor {
      handlers = List.copyOf(handlers);
      messages = List.copyOf(messages);
      records = Map.copyOf(records);
    }

    /** The id of a message type; devices dispatch by it. */
    public static int messageType(int handler) {
      return handler + 1;
    }

    /** The id of a reply type. */
    public static int replyType(int handler) {
      return handler + 101;
    }
  }

  /**
   * What the declaration of a stencil says, beside its parameters.
   *
   * @param sizes cells along two axes or three
   */
  public record Stencil(List<Integer> sizes, int halo, Boundary boundary, double outside,
      int layer) {
    /** Copies the list. */
    public Stencil {
      sizes = List.copyOf(sizes);
    }
  }

  /** What a parameter of the kernel is, beside its type. */
  public sealed interface Form {
    /** A value. */
    record Scalar() implements Form {}

    /** An {@code int} that sizes memory: not what comes, but what is asked for. */
    record Size(int value) implements Form {}

    /** An array of primitives. */
    record Array() implements Form {}

    /** An array of records. */
    record Records(List<Component> components) implements Form {
      /** Copies the list. */
      public Records {
        components = List.copyOf(components);
      }
    }

    /**
     * A view such as {@code IntView2D}.
     *
     * @param element the type of an element
     */
    record View(String element, int rank) implements Form {}
  }

  /**
   * A component of a record.
   *
   * @param type its Java type, a simple name
   * @param parts the components of a record; else empty
   * @param constants how many an enum has; else 0
   * @param items present for an array of the type, or a string
   */
  public record Component(String name, String type, List<Component> parts, int constants,
      Optional<Items> items) {
    /** A primitive, record or enum. */
    public Component(String name, String type, List<Component> parts, int constants) {
      this(name, type, parts, constants, Optional.empty());
    }

    /** Copies the list. */
    public Component {
      parts = List.copyOf(parts);
    }

    /**
     * The types of the primitives of records, in order; {@code int} is that of an enum, and of the
     * length in front of the elements of a bounded array.
     */
    static List<String> leaves(List<Component> components) {
      return components.stream().flatMap(c -> !c.parts().isEmpty() ? leaves(c.parts()).stream()
          : c.items().filter(Items::bounded).isPresent() ? Stream.of("int", c.type())
          : Stream.of(c.constants() > 0 ? "int" : c.type())).toList();
    }
  }

  /**
   * The elements of an array that is a component.
   *
   * @param capacity how many they are; at most, where bounded
   * @param text whether they are the {@code char}s of a string
   */
  public record Items(int capacity, boolean bounded, boolean text) {}

  /**
   * A parameter of the kernel.
   *
   * @param element the type, or that of an element of an array
   * @param length elements of an array; 0 for a scalar
   * @param nearBy for an array that holds results of one inexact method: how near they must be
   */
  public record Parameter(String name, String element, int length, boolean written,
      Optional<Nearness> nearBy, Form form) {
    /** A scalar or an array of primitives. */
    public Parameter(String name, String element, int length, boolean written,
        Optional<Nearness> nearBy) {
      this(name, element, length, written, nearBy,
          length > 0 ? new Form.Array() : new Form.Scalar());
    }

    /** Whether it has elements. */
    public boolean isArray() {
      return length > 0;
    }

    /** The arrays of primitives that hold its elements. */
    public int arrays() {
      return switch (form) {
        case Form.Scalar _, Form.Size _ -> 0;
        case Form.Array _, Form.View _ -> 1;
        case Form.Records(var components) -> Component.leaves(components).size();
      };
    }

    private String declaration() {
      return element + (isArray() && !(form instanceof Form.View) ? "[] " : " ") + name;
    }
  }

  /** A static method over primitives, which the front end of class files can translate too. */
  public record HelperMethod(String name, List<String> parameters, String result) {
    /** Random arguments, a function of the seed; all parameters are primitives. */
    public Object[] arguments(long argumentSeed) {
      Choice choice = new Choice(argumentSeed);
      return parameters.stream().map(type -> Literals.value(Profile.DOUBLE, type, choice))
          .toArray();
    }
  }

  /** Copies the lists. */
  public Program {
    parameters = List.copyOf(parameters);
    block = List.copyOf(block);
    grid = List.copyOf(grid);
    helpers = List.copyOf(helpers);
  }

  /** The same with a smaller source. */
  public Program withTree(Tree smaller) {
    return new Program(seed, name, profile, parameters, block, grid, helpers, smaller, given,
        actor, stencil);
  }

  /** The same with other parameters, launched with those arguments. */
  public Program launchedWith(List<Parameter> others, Arguments arguments) {
    return new Program(seed, name, profile, others, block, grid, helpers, tree,
        Optional.of(arguments), actor, stencil);
  }

  /**
   * What it is launched with, fresh on each call and equal: a boxed scalar, an array of primitives,
   * {@link Arguments.Columns} or a {@link Arguments.Window} for each parameter.
   */
  public Object[] arguments() {
    return given.orElseGet(() -> Inputs.of(this)).fresh();
  }

  /** The parameter of that name. */
  public Parameter parameter(String wanted) {
    return parameters.get(position(wanted));
  }

  /** The position of the parameter of that name. */
  public int position(String wanted) {
    for (int i = 0; i < parameters.size(); i++) {
      if (parameters.get(i).name().equals(wanted)) {
        return i;
      }
    }
    throw new AssertionError("no parameter " + wanted);
  }

  /** The name of the class with its package. */
  public String className() {
    return PACKAGE + "." + name;
  }

  /** The whole source file. */
  public String source() {
    return tree.source().replace(PARAMETERS, parameters.stream().limit(taken())
        .map(p -> ", " + p.declaration()).collect(Collectors.joining()));
  }

  /** Parameters that the method has beside its context or cell. */
  public int taken() {
    return parameters.size() - stencil.map(s -> s.sizes().size()).orElse(0);
  }

  /** Work items of the launch along x, y, z. */
  public int items(int axis) {
    return block.get(axis) * grid.get(axis);
  }
}
