package io.ringkernel.runtime.webgpu;

import static io.ringkernel.runtime.webgpu.NativeStructs.CALLBACK_INFO;
import static io.ringkernel.runtime.webgpu.NativeStructs.STRING_VIEW;
import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;

/**
 * The functions that native code calls back, and the answers they leave.
 *
 * <p>There is one stub of each kind, not one a call: all calls of a device are made under its lock
 * and wait for their answer, so at most one answer of any kind is outstanding. User data is unused.
 */
@SuppressWarnings("restricted") // the foreign function interface is what this class is for
final class Callbacks {
  private static final int ALLOW_PROCESS_EVENTS = 2;
  private static final int NO_ERROR = 1;
  /** Reasons of a loss that were asked for. */
  private static final int DESTROYED = 2;
  private static final int INSTANCE_DROPPED = 3;
  private static final long MESSAGE_BYTES = 64;

  private boolean answered;
  private int status;
  private MemorySegment object = MemorySegment.NULL;
  private String text = "";
  private List<ShaderMessage> messages = List.of();
  private final List<String> uncaptured = new ArrayList<>();

  final MemorySegment objectInfo;
  final MemorySegment errorInfo;
  final MemorySegment messageInfo;
  final MemorySegment compilationInfo;
  final MemorySegment workDoneInfo;
  final MemorySegment uncapturedStub;
  final MemorySegment lostInfo;
  private String lost;

  Callbacks(Arena arena, HeaderGeneration generation) {
    objectInfo = info(arena, stub(arena, "onObject", JAVA_INT, ADDRESS, STRING_VIEW));
    errorInfo = info(arena, stub(arena, "onError", JAVA_INT, JAVA_INT, STRING_VIEW));
    messageInfo = info(arena, stub(arena, "onMessage", JAVA_INT, STRING_VIEW));
    compilationInfo = info(arena, stub(arena, "onCompilation", JAVA_INT, ADDRESS));
    workDoneInfo = switch (generation) {
      case SPRING_2025 -> info(arena, stub(arena, "onStatus", JAVA_INT));
      case AUTUMN_2025 -> messageInfo;
    };
    lostInfo = info(arena, stub(arena, "onLost", ADDRESS, JAVA_INT, STRING_VIEW));
    uncapturedStub = stub(arena, "onUncaptured", ADDRESS, JAVA_INT, STRING_VIEW);
  }

  /** Forgets the last answer; to be called before each asynchronous request. */
  void expect() {
    answered = false;
    status = 0;
    object = MemorySegment.NULL;
    text = "";
    messages = List.of();
  }

  boolean answered() {
    return answered;
  }

  boolean succeeded() {
    return status == 1;
  }

  MemorySegment object() {
    return object;
  }

  /** The text of the answer; after an error scope empty when nothing was wrong. */
  String text() {
    return text;
  }

  List<ShaderMessage> messages() {
    return messages;
  }

  /** Returns and forgets the errors that no scope caught. */
  List<String> takeUncaptured() {
    List<String> taken = List.copyOf(uncaptured);
    uncaptured.clear();
    return taken;
  }

  private void onObject(
      int code, MemorySegment result, MemorySegment message, MemorySegment a, MemorySegment b) {
    object = result;
    answer(code, NativeStructs.string(message));
  }

  private void onError(
      int code, int type, MemorySegment message, MemorySegment a, MemorySegment b) {
    answer(code, type == NO_ERROR ? "" : NativeStructs.string(message));
  }

  private void onMessage(int code, MemorySegment message, MemorySegment a, MemorySegment b) {
    answer(code, NativeStructs.string(message));
  }

  private void onStatus(int code, MemorySegment a, MemorySegment b) {
    answer(code, "");
  }

  private void onUncaptured(
      MemorySegment device, int type, MemorySegment message, MemorySegment a, MemorySegment b) {
    uncaptured.add(NativeStructs.string(message));
  }

  private void onLost(
      MemorySegment device, int reason, MemorySegment message, MemorySegment a, MemorySegment b) {
    if (reason != DESTROYED && reason != INSTANCE_DROPPED) {
      lost = NativeStructs.string(message);
    }
  }

  /** Why the device is lost; null while it is not. */
  String lost() {
    return lost;
  }

  private void onCompilation(int code, MemorySegment info, MemorySegment a, MemorySegment b) {
    List<ShaderMessage> found = new ArrayList<>();
    if (info.address() != 0) {
      MemorySegment struct = info.reinterpret(24);
      long count = struct.get(JAVA_LONG, 8);
      MemorySegment entries = struct.get(ADDRESS, 16).reinterpret(count * MESSAGE_BYTES);
      for (long i = 0; i < count; i++) {
        found.add(message(entries.asSlice(i * MESSAGE_BYTES, MESSAGE_BYTES)));
      }
    }
    messages = found;
    answer(code, "");
  }

  private static ShaderMessage message(MemorySegment entry) {
    ShaderMessage.Severity severity = switch (entry.get(JAVA_INT, 24)) {
      case 1 -> ShaderMessage.Severity.ERROR;
      case 2 -> ShaderMessage.Severity.WARNING;
      default -> ShaderMessage.Severity.INFO;
    };
    return new ShaderMessage(
        severity,
        entry.get(JAVA_LONG, 32),
        entry.get(JAVA_LONG, 40),
        entry.get(JAVA_LONG, 48),
        entry.get(JAVA_LONG, 56),
        NativeStructs.string(entry.asSlice(8, 16)));
  }

  private void answer(int code, String message) {
    status = code;
    text = message;
    answered = true;
  }

  private static MemorySegment info(Arena arena, MemorySegment stub) {
    MemorySegment info = arena.allocate(CALLBACK_INFO);
    info.set(JAVA_INT, 8, ALLOW_PROCESS_EVENTS);
    info.set(ADDRESS, 16, stub);
    return info;
  }

  /** Makes a stub for a method here; both user data pointers are added to the parameters. */
  private MemorySegment stub(Arena arena, String method, MemoryLayout... leading) {
    FunctionDescriptor descriptor =
        FunctionDescriptor.ofVoid(leading).appendArgumentLayouts(ADDRESS, ADDRESS);
    MethodType type = descriptor.toMethodType();
    try {
      return Linker.nativeLinker().upcallStub(
          MethodHandles.lookup().findVirtual(Callbacks.class, method, type).bindTo(this),
          descriptor, arena);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
