package io.ringkernel.runtime.webgpu;

import io.ringkernel.runtime.webgpu.WebGpuFunctions.Function;
import java.util.function.Supplier;

/** Collects what WebGPU says about a request; WebGPU itself never fails a call. */
final class ErrorScope {
  private static final int FIRST_FILTER = 1;
  private static final int LAST_FILTER = 3;

  /**
   * A result and the errors reported while it was made.
   *
   * @param value the result, possibly an invalid handle that still must be released
   * @param error the first error text, empty when there was none
   */
  record Attempt<T>(T value, String error) {}

  private ErrorScope() {}

  /** Runs {@code request} inside scopes for validation, memory and internal errors. */
  static <T> Attempt<T> attempt(DeviceConnection connection, Supplier<T> request) {
    connection.requireThere();
    for (int filter = FIRST_FILTER; filter <= LAST_FILTER; filter++) {
      connection.functions.call(
          Function.DEVICE_PUSH_ERROR_SCOPE, connection.device, filter);
    }
    T value = null;
    RuntimeException failure = null;
    try {
      value = request.get();
    } catch (RuntimeException e) {
      failure = e;
    }
    String error = "";
    for (int filter = LAST_FILTER; filter >= FIRST_FILTER; filter--) {
      try {
        connection.await(() -> connection.functions.call(Function.DEVICE_POP_ERROR_SCOPE,
            connection.device, connection.callbacks.errorInfo));
      } catch (WebGpuDeviceLost e) {
        // The result is a handle that must be released all the same.
        return new Attempt<>(value, e.getMessage());
      }
      error = error.isEmpty() ? connection.callbacks.text() : error;
    }
    if (failure != null) {
      throw failure;
    }
    return new Attempt<>(value, error);
  }
}
