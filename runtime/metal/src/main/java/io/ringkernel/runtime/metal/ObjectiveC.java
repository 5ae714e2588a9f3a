package io.ringkernel.runtime.metal;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The Objective-C runtime: classes, selectors, messages, pools.
 *
 * <p>{@code objc_msgSend} has no type of its own. It must be called exactly as the method that it
 * reaches: on Apple's 64-bit ARM a call with the type of a variadic function puts its arguments
 * elsewhere. So there is one handle for each type that occurs. {@code MTLSize}, three words, goes
 * on the stack of x86-64 and by reference on ARM; the linker knows both by its layout. A method
 * that returns one is reached by {@code objc_msgSend_stret} on x86-64 and by {@code objc_msgSend}
 * on ARM, which has no other.
 */
@SuppressWarnings("restricted") // the foreign function interface is what this class is for
final class ObjectiveC {
  /** {@code MTLSize}. */
  static final StructLayout SIZE = MemoryLayout.structLayout(JAVA_LONG.withName("width"),
      JAVA_LONG.withName("height"), JAVA_LONG.withName("depth"));

  private static final Linker LINKER = Linker.nativeLinker();
  private static final String SEND = "objc_msgSend";
  private static final String SEND_FOR_STRUCTURE = isArm() ? SEND : "objc_msgSend_stret";
  private static final String GET_CLASS = "objc_getClass";
  private static final String REGISTER = "sel_registerName";
  private static final String PUSH = "objc_autoreleasePoolPush";
  private static final String POP = "objc_autoreleasePoolPop";
  private static final String DEFAULT_DEVICE = "MTLCreateSystemDefaultDevice";

  // Constants without an address, which is the first argument then: so the JIT compiler knows them.
  private static final MethodHandle HANDLE_OF_NOTHING = LINKER.downcallHandle(
      FunctionDescriptor.of(ADDRESS));
  private static final MethodHandle NOTHING_OF_HANDLE = LINKER.downcallHandle(
      FunctionDescriptor.ofVoid(ADDRESS));
  private static final MethodHandle HANDLE_OF_TEXT = LINKER.downcallHandle(
      FunctionDescriptor.of(ADDRESS, ADDRESS));
  private static final MethodHandle HANDLE = giving(ADDRESS);
  private static final MethodHandle HANDLE_OF_ONE = giving(ADDRESS, ADDRESS);
  private static final MethodHandle HANDLE_OF_TWO = giving(ADDRESS, ADDRESS, ADDRESS);
  private static final MethodHandle HANDLE_OF_THREE = giving(ADDRESS, ADDRESS, ADDRESS, ADDRESS);
  private static final MethodHandle HANDLE_OF_NUMBERS = giving(ADDRESS, JAVA_LONG, JAVA_LONG);
  private static final MethodHandle NUMBER = giving(JAVA_LONG);
  private static final MethodHandle FLAG_OF_ONE = giving(JAVA_BYTE, ADDRESS);
  private static final MethodHandle SIZE_OF_NOTHING = giving(SIZE);
  private static final MethodHandle SEND_NOTHING = taking();
  private static final MethodHandle SEND_NUMBER = taking(JAVA_LONG);
  private static final MethodHandle SEND_NUMBERS = taking(JAVA_LONG, JAVA_LONG);
  private static final MethodHandle SEND_ONE = taking(ADDRESS);
  private static final MethodHandle SEND_FLAG = taking(JAVA_BYTE);
  private static final MethodHandle SEND_ONE_AND_NUMBERS = taking(ADDRESS, JAVA_LONG, JAVA_LONG);
  private static final MethodHandle SEND_SIZES = taking(SIZE, SIZE);

  private final MemorySegment[] selectors = new MemorySegment[Selector.values().length];
  private final OwnedHandles owned = new OwnedHandles();
  private final MemorySegment getClass;
  private final MemorySegment push;
  private final MemorySegment pop;
  private final MemorySegment defaultDevice;
  private final MemorySegment send;
  private final MemorySegment sendForStructure;

  /**
   * Binds the functions, all of which must be there.
   *
   * @see #missing
   */
  ObjectiveC(SymbolLookup symbols) {
    getClass = symbols.findOrThrow(GET_CLASS);
    push = symbols.findOrThrow(PUSH);
    pop = symbols.findOrThrow(POP);
    defaultDevice = symbols.findOrThrow(DEFAULT_DEVICE);
    send = symbols.findOrThrow(SEND);
    sendForStructure = symbols.findOrThrow(SEND_FOR_STRUCTURE);
    MemorySegment register = symbols.findOrThrow(REGISTER);
    try (Arena arena = Arena.ofConfined()) {
      for (Selector selector : Selector.values()) {
        selectors[selector.ordinal()] =
            (MemorySegment) HANDLE_OF_TEXT.invokeExact(register, arena.allocateFrom(selector.name));
      }
    } catch (Throwable e) {
      throw unexpected(e);
    }
  }

  /** The functions that a library lacks. */
  static List<String> missing(SymbolLookup symbols) {
    return Stream.of(GET_CLASS, REGISTER, SEND, SEND_FOR_STRUCTURE, PUSH, POP, DEFAULT_DEVICE)
        .distinct().filter(symbol -> symbols.find(symbol).isEmpty()).toList();
  }

  private static boolean isArm() {
    return System.getProperty("os.arch").toLowerCase(Locale.ROOT).equals("aarch64");
  }

  /** A message behind the receiver and the selector, which every one begins with. */
  private static MethodHandle giving(MemoryLayout result, MemoryLayout... parameters) {
    return LINKER.downcallHandle(
        FunctionDescriptor.of(result, ADDRESS, ADDRESS).appendArgumentLayouts(parameters));
  }

  private static MethodHandle taking(MemoryLayout... parameters) {
    return LINKER.downcallHandle(
        FunctionDescriptor.ofVoid(ADDRESS, ADDRESS).appendArgumentLayouts(parameters));
  }

  /** Handles that are owned and were not released. */
  long ownedHandles() {
    return owned.count();
  }

  private MemorySegment selector(Selector selector) {
    return selectors[selector.ordinal()];
  }

  /** The device that macOS chooses; null where it has none. Owned. */
  MemorySegment createDefaultDevice() {
    try {
      return owned.given((MemorySegment) HANDLE_OF_NOTHING.invokeExact(defaultDevice));
    } catch (Throwable e) {
      throw unexpected(e);
    }
  }

  /** A class by its name. */
  MemorySegment classOf(String name) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment found =
          (MemorySegment) HANDLE_OF_TEXT.invokeExact(getClass, arena.allocateFrom(name));
      if (isNull(found)) {
        throw new MetalUnavailable("this system has no Objective-C class " + name);
      }
      return found;
    } catch (Throwable e) {
      throw unexpected(e);
    }
  }

  /** Releases what is autoreleased from now on, when it is closed. Pools are closed in reverse. */
  Pool pool() {
    try {
      return new Pool((MemorySegment) HANDLE_OF_NOTHING.invokeExact(push));
    } catch (Throwable e) {
      throw unexpected(e);
    }
  }

  /** A pool of autoreleased objects. */
  final class Pool implements AutoCloseable {
    private final MemorySegment token;

    private Pool(MemorySegment token) {
      this.token = token;
    }

    @Override
    public void close() {
      try {
        NOTHING_OF_HANDLE.invokeExact(pop, token);
      } catch (Throwable e) {
        throw unexpected(e);
      }
    }
  }

  MemorySegment handle(MemorySegment receiver, Selector selector) {
    try {
      return given(selector,
          (MemorySegment) HANDLE.invokeExact(send, receiver, selector(selector)));
    } catch (Throwable e) {
      throw unexpected(e);
    }
  }

  MemorySegment handle(MemorySegment receiver, Selector selector, MemorySegment a) {
    try {
      return given(selector,
          (MemorySegment) HANDLE_OF_ONE.invokeExact(send, receiver, selector(selector), a));
    } catch (Throwable e) {
      throw unexpected(e);
    }
  }

  MemorySegment handle(MemorySegment receiver, Selector selector, MemorySegment a,
      MemorySegment b) {
    try {
      return given(selector,
          (MemorySegment) HANDLE_OF_TWO.invokeExact(send, receiver, selector(selector), a, b));
    } catch (Throwable e) {
      throw unexpected(e);
    }
  }

  MemorySegment handle(MemorySegment receiver, Selector selector, MemorySegment a,
      MemorySegment b, MemorySegment c) {
    try {
      return given(selector,
          (MemorySegment) HANDLE_OF_THREE.invokeExact(send, receiver, selector(selector), a, b, c));
    } catch (Throwable e) {
      throw unexpected(e);
    }
  }

  MemorySegment handle(MemorySegment receiver, Selector selector, long a, long b) {
    try {
      return given(selector,
          (MemorySegment) HANDLE_OF_NUMBERS.invokeExact(send, receiver, selector(selector), a, b));
    } catch (Throwable e) {
      throw unexpected(e);
    }
  }

  long number(MemorySegment receiver, Selector selector) {
    try {
      return (long) NUMBER.invokeExact(send, receiver, selector(selector));
    } catch (Throwable e) {
      throw unexpected(e);
    }
  }

  /** Whether the system's version of a class has a method. */
  boolean responds(MemorySegment receiver, Selector method) {
    try {
      return (byte) FLAG_OF_ONE.invokeExact(send, receiver,
          selector(Selector.RESPONDS_TO_SELECTOR), selector(method)) != 0;
    } catch (Throwable e) {
      throw unexpected(e);
    }
  }

  /** Width, height and depth. */
  long[] size(MemorySegment receiver, Selector selector) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment result = (MemorySegment) SIZE_OF_NOTHING.invokeExact(sendForStructure,
          (SegmentAllocator) arena, receiver, selector(selector));
      return result.toArray(JAVA_LONG);
    } catch (Throwable e) {
      throw unexpected(e);
    }
  }

  void send(MemorySegment receiver, Selector selector) {
    try {
      SEND_NOTHING.invokeExact(send, receiver, selector(selector));
    } catch (Throwable e) {
      throw unexpected(e);
    }
  }

  void send(MemorySegment receiver, Selector selector, MemorySegment a) {
    try {
      SEND_ONE.invokeExact(send, receiver, selector(selector), a);
    } catch (Throwable e) {
      throw unexpected(e);
    }
  }

  void send(MemorySegment receiver, Selector selector, long a) {
    try {
      SEND_NUMBER.invokeExact(send, receiver, selector(selector), a);
    } catch (Throwable e) {
      throw unexpected(e);
    }
  }

  void send(MemorySegment receiver, Selector selector, long a, long b) {
    try {
      SEND_NUMBERS.invokeExact(send, receiver, selector(selector), a, b);
    } catch (Throwable e) {
      throw unexpected(e);
    }
  }

  /** With a {@code BOOL}, which is a byte of 0 or 1 on all of Apple's systems. */
  void send(MemorySegment receiver, Selector selector, boolean a) {
    try {
      SEND_FLAG.invokeExact(send, receiver, selector(selector), (byte) (a ? 1 : 0));
    } catch (Throwable e) {
      throw unexpected(e);
    }
  }

  void send(MemorySegment receiver, Selector selector, MemorySegment a, long b, long c) {
    try {
      SEND_ONE_AND_NUMBERS.invokeExact(send, receiver, selector(selector), a, b, c);
    } catch (Throwable e) {
      throw unexpected(e);
    }
  }

  /** With two {@code MTLSize} by value. */
  void send(MemorySegment receiver, Selector selector, MemorySegment a, MemorySegment b) {
    try {
      SEND_SIZES.invokeExact(send, receiver, selector(selector), a, b);
    } catch (Throwable e) {
      throw unexpected(e);
    }
  }

  /** Gives up what is owned. */
  void release(MemorySegment object) {
    send(object, Selector.RELEASE);
    owned.released();
  }

  /** A string of the pool that is open. */
  MemorySegment string(String text) {
    try (Arena arena = Arena.ofConfined()) {
      return handle(classOf("NSString"), Selector.STRING_WITH_UTF8, arena.allocateFrom(text));
    }
  }

  /** The text of an {@code NSString}; empty for none. */
  String text(MemorySegment string) {
    MemorySegment bytes = isNull(string) ? string : handle(string, Selector.UTF8_STRING);
    return isNull(bytes) ? "" : bytes.reinterpret(Long.MAX_VALUE).getString(0);
  }

  static boolean isNull(MemorySegment handle) {
    return handle.address() == 0;
  }

  private MemorySegment given(Selector selector, MemorySegment result) {
    return selector.givesOwnership() ? owned.given(result) : result;
  }

  private static RuntimeException unexpected(Throwable thrown) {
    return switch (thrown) {
      case RuntimeException exception -> exception;
      case Error error -> throw error;
      default -> throw new AssertionError(thrown);
    };
  }
}
