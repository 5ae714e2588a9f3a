package io.ringkernel.ir.intrinsic;

import io.ringkernel.ir.Type;
import io.ringkernel.ir.intrinsic.Intrinsic.Kind;
import java.lang.invoke.VarHandle;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * Fences, the clock and pauses. A row without a result in Java has the number 0 here, which nobody
 * reads. WGSL has none of them; Metal has fences of the device and of the block.
 */
final class ActingRows {
  private ActingRows() {}

  static List<Intrinsic> all() {
    return List.of(
        fence("fence", "__threadfence()").in(TargetId.MSL, metalFence("mem_device", "device"),
            Accuracy.EXACT).build(),
        fence("fenceBlock", "__threadfence_block()").in(TargetId.MSL,
            metalFence("mem_threadgroup", "threadgroup"), Accuracy.EXACT).build(),
        fence("fenceSystem", "__threadfence_system()").build(),
        row("clock", "()J").type(Type.I64).onJvm(v -> System.nanoTime())
            .in(TargetId.CUDA, "clock64()", Accuracy.EXACT).build(),
        row("sleep", "(I)V").type(Type.I32, Type.I32).onJvm(v -> {
          LockSupport.parkNanos((int) v[0]);
          return 0;
        }).in(TargetId.CUDA, "__nanosleep((unsigned){0})", Accuracy.EXACT).build(),
        StampRows.next());
  }

  private static Row row(String name, String descriptor) {
    return Row.of(name, "io/ringkernel/GpuContext." + name + descriptor).kind(Kind.ACTING);
  }

  private static Row fence(String name, String cuda) {
    return row(name, "()V").type(Type.I32).needs(Capability.MEMORY_ORDER).onJvm(v -> {
      VarHandle.fullFence();
      return 0;
    }).in(TargetId.CUDA, cuda, Accuracy.EXACT);
  }

  private static String metalFence(String memory, String scope) {
    return "atomic_thread_fence(mem_flags::" + memory
        + ", memory_order_seq_cst, thread_scope_" + scope + ")";
  }
}
