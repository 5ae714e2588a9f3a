import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntSupplier;
import java.util.function.LongBinaryOperator;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Each line that {@link #get} gives is what one form of call site computed. */
public final class Samples implements Supplier<String> {
  private final StringBuilder out = new StringBuilder();
  private final String field = "field";

  sealed interface Shape permits Circle, Square, Group, Dot {}

  record Circle(double radius) implements Shape {}

  record Square(float side, boolean filled) implements Shape {}

  record Group(List<Shape> shapes, long[] numbers, String name) implements Shape {}

  enum Dot implements Shape {
    SMALL, LARGE
  }

  record Empty() {}

  record Primitives(byte b, short s, char c, int i, long l, float f, double d, boolean z) {}

  record Generic<T extends Comparable<T>>(T value, T[] more) {
    private boolean isBelow(T other) {
      return value.compareTo(other) < 0;
    }

    Predicate<T> below() {
      return this::isBelow;
    }
  }

  /** Its private methods are called by lambdas. */
  interface Greeting {
    String name();

    private String hello(String mark) {
      return "hello " + name() + mark;
    }

    default Function<String, String> greeting() {
      return mark -> hello(mark) + hello(mark).length();
    }

    static Greeting of(String name) {
      return () -> name;
    }
  }

  /** Not a general one. */
  @FunctionalInterface
  interface Mixed {
    long mix(int a, long b, double c, String d) throws Exception;

    default Mixed twice() {
      return (a, b, c, d) -> 2 * mix(a, b, c, d);
    }
  }

  static class Base {
    protected String said() {
      return "base";
    }
  }

  static final class Derived extends Base {
    @Override
    protected String said() {
      return "derived";
    }

    Supplier<String> above() {
      return super::said;
    }
  }

  static final class Plain {
    int value = 3;
  }

  private void line(Object value) {
    out.append(value).append('\n');
  }

  @Override
  public String get() {
    captures(7, 1L << 40, 2.5f, -0.25, 'c', (byte) -3, (short) 300, true, "text");
    references();
    conversions();
    try {
      interfaces();
    } catch (Exception e) {
      line(e);
    }
    switches();
    records();
    stay();
    return out.toString();
  }

  private void captures(int i, long l, float f, double d, char c, byte b, short s, boolean z,
      String text) {
    Supplier<String> all = () -> i + " " + l + " " + f + " " + d + " " + c + b + s + z + text;
    line(all.get());
    IntSupplier some = () -> (int) (i + l % 1000 + b + s);
    line(some.getAsInt());
    Consumer<String> mine = word -> line(word + field + text.length());
    mine.accept("word ");
    IntFunction<IntPredicate> nested = limit -> value -> value > limit + i;
    line(nested.apply(3).test(10) + " " + nested.apply(3).test(11));
    Runnable run = () -> line("ran " + d);
    run.run();
    int[] numbers = {3, 1, 2};
    line(IntStream.of(numbers).map(n -> n * i).filter(n -> n > i).sum());
    Supplier<Supplier<String>> deep = () -> () -> text + z;
    line(deep.get().get());
  }

  private void references() {
    List<String> words = new ArrayList<>(List.of("pear", "fig", "apple"));
    words.sort(Comparator.comparing(String::length).thenComparing(Comparator.reverseOrder()));
    line(words);
    line(words.stream().map(String::toUpperCase).collect(Collectors.joining(",")));
    line(words.stream().mapToInt(String::length).sum());
    line(words.stream().map(StringBuilder::new).map(StringBuilder::reverse).toList());
    line(Stream.of(words.toArray(String[]::new)).map(this::bracketed).toList());
    Supplier<ArrayList<String>> maker = ArrayList::new;
    line(maker.get().size());
    Function<String, Integer> parse = Integer::parseInt;
    line(parse.apply("41") + 1);
    BiFunction<String, String, Boolean> starts = String::startsWith;
    line(starts.apply("pear", "p"));
    line(new Derived().above().get());
    BinaryOperator<Integer> larger = Math::max;
    line(larger.apply(3, 9));
    Function<int[], int[]> copy = int[]::clone;
    line(copy.apply(new int[] {5})[0]);
    Map<String, List<Integer>> lists = new TreeMap<>();
    lists.computeIfAbsent("a", ignored -> new ArrayList<>()).add(1);
    line(lists);
    UnaryOperator<Shape> same = UnaryOperator.identity();
    line(same.apply(Dot.LARGE));
    line(Stream.of(1.5, 2.5).map(Circle::new).map(Circle::radius).toList());
  }

  private String bracketed(String word) {
    return "[" + word + "]";
  }

  private static int doubled(int value) {
    return 2 * value;
  }

  private static String varied(Object... values) {
    return values.length + "values";
  }

  private void conversions() {
    Function<Integer, Integer> boxed = Samples::doubled;
    line(boxed.apply(21));
    ToIntFunction<Integer> unboxed = Samples::doubled;
    line(unboxed.applyAsInt(4));
    Function<Integer, Object> wider = Samples::doubled;
    line(wider.apply(5));
    Predicate<String> test = String::isEmpty;
    line(test.negate().test("x"));
    Consumer<List<String>> dropped = List::size;
    dropped.accept(List.of());
    Supplier<Long> value = () -> 5L;
    line(value.get());
    DoubleUnaryOperator half = x -> x / 2;
    line(half.andThen(Math::floor).applyAsDouble(5));
    LongBinaryOperator shift = (a, b) -> a << b;
    line(shift.applyAsLong(1, 33));
    BiFunction<Object, Object, String> varied = Samples::varied;
    line(varied.apply(1, 2));
    ToLongFunction<Integer> widened = Samples::doubled;
    line(widened.applyAsLong(8));
    Callable<Character> letter = () -> 'q';
    try {
      line(letter.call());
    } catch (Exception e) {
      line(e);
    }
    Function<Object, String> cast = Object::toString;
    try {
      @SuppressWarnings({"unchecked", "rawtypes"})
      Function<Object, Object> raw = (Function) (Function<Integer, Integer>) Samples::doubled;
      line(raw.apply("no number"));
    } catch (ClassCastException e) {
      line(cast.apply("refused"));
    }
  }

  private void interfaces() throws Exception {
    line(Greeting.of("Ann").greeting().apply("!"));
    Greeting own = () -> field;
    line(own.greeting().andThen(String::length).apply("?"));
    Mixed mixed = (a, b, c, d) -> a + b + (long) c + d.length();
    line(mixed.twice().mix(1, 1L << 33, 2.9, "four"));
    Mixed failing = (a, b, c, d) -> {
      throw new Exception(d);
    };
    failing.mix(0, 0, 0, "as it was thrown");
  }

  private static String named(Object value) {
    return switch (value) {
      case null -> "null";
      case Integer i when i > 10 -> "large " + i;
      case Integer i -> "int " + i;
      case String s when s.isEmpty() -> "empty";
      case CharSequence s -> "text " + s.length();
      case long[] a -> "longs " + a.length;
      case Dot d -> "dot " + d;
      default -> "other";
    };
  }

  private static double area(Shape shape) {
    return switch (shape) {
      case Circle(double radius) -> 3 * radius * radius;
      case Square(float side, boolean filled) when filled -> side * side;
      case Square ignored -> 0;
      case Group(List<Shape> shapes, long[] numbers, String name) ->
          shapes.stream().mapToDouble(Samples::area).sum() + numbers.length + name.length();
      case Dot d -> d.ordinal();
    };
  }

  private static String constant(Object value) {
    return switch (value) {
      case Dot d when d == Dot.SMALL -> "small";
      case String s -> s;
      default -> "none";
    };
  }

  private static String sealedConstant(Shape shape) {
    return switch (shape) {
      case Dot.SMALL -> "small";
      case Dot.LARGE -> "large";
      case Shape s -> "shape " + (s instanceof Circle);
    };
  }

  private static String sized(Dot dot, boolean isWanted) {
    return switch (dot) {
      case SMALL -> "small";
      case Dot d when isWanted -> "wanted " + d;
      case LARGE -> "large";
    };
  }

  private void switches() {
    for (Object value : new Object[] {null, 3, 11, "", "abc", new StringBuilder("ab"),
        new long[2], Dot.LARGE, 2.0}) {
      line(named(value));
    }
    line(area(new Group(List.of(new Circle(2), new Square(3, true), new Square(4, false),
        Dot.LARGE), new long[3], "ab")));
    line(constant(Dot.SMALL) + constant("s") + constant(1));
    line(sealedConstant(Dot.SMALL) + sealedConstant(new Circle(1)));
    line(sized(Dot.LARGE, true) + sized(Dot.LARGE, false) + sized(Dot.SMALL, true));
    try {
      line(area(null));
    } catch (NullPointerException e) {
      line("no shape");
    }
  }

  private void records() {
    Primitives a = new Primitives((byte) -1, (short) 2, 'c', -4, 5L << 40, Float.NaN, -0.0, true);
    Primitives b = new Primitives((byte) -1, (short) 2, 'c', -4, 5L << 40, Float.NaN, -0.0, true);
    Primitives c = new Primitives((byte) -1, (short) 2, 'c', -4, 5L << 40, Float.NaN, 0.0, true);
    line(a.equals(b) + " " + a.equals(c) + " " + a.equals(null) + " " + a.equals("a"));
    line(a.hashCode() + " " + c.hashCode() + " " + new Empty().hashCode());
    line(new Empty().equals(new Empty()) + " " + new Empty().equals(new Object()));
    line(a);
    String[] more = {"m"};
    Generic<String> generic = new Generic<>("g", more);
    line(generic.equals(new Generic<>("g", more)) + " "
        + generic.equals(new Generic<>("g", more.clone())) + generic.below().test("h"));
    line(new Generic<>((String) null, null).equals(new Generic<>((String) null, null)));
    line(new Generic<>((String) null, null).hashCode());
    line(new Circle(1.5).hashCode() + " " + new Square(1.5f, true).hashCode());
    line(new HashSet<>(List.of(new Circle(1), new Square(2, false))).contains(new Circle(1)));
  }

  private void stay() {
    Runnable serialisable = (Runnable & Serializable) () -> line("serialisable");
    serialisable.run();
    Runnable marked = (Runnable & Cloneable) () -> line("marked " + Optional.of(field));
    marked.run();
    line(serialisable instanceof Serializable);
  }
}
