package io.ringkernel.runtime.webgpu;

import static java.lang.foreign.MemorySegment.NULL;
import static java.lang.foreign.ValueLayout.ADDRESS;

import io.ringkernel.runtime.webgpu.WebGpuFunctions.Function;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/**
 * The calls of one dispatch, with exact types: through arrays of objects they cost a tenth of the
 * whole dispatch on a software device. Every handle that is made here is given back here.
 */
final class DispatchCalls {
  private final MemorySegment device;
  private final MemorySegment queue;
  private final MemorySegment submission = Arena.ofAuto().allocate(ADDRESS);
  private final MethodHandle createEncoder;
  private final MethodHandle beginPass;
  private final MethodHandle setPipeline;
  private final MethodHandle setBindGroup;
  private final MethodHandle dispatch;
  private final MethodHandle endPass;
  private final MethodHandle releasePass;
  private final MethodHandle finish;
  private final MethodHandle submit;
  private final MethodHandle releaseCommands;
  private final MethodHandle releaseEncoder;

  DispatchCalls(WebGpuFunctions functions, MemorySegment device, MemorySegment queue) {
    this.device = device;
    this.queue = queue;
    createEncoder = functions.exact(Function.DEVICE_CREATE_COMMAND_ENCODER);
    beginPass = functions.exact(Function.COMMAND_ENCODER_BEGIN_COMPUTE_PASS);
    setPipeline = functions.exact(Function.COMPUTE_PASS_SET_PIPELINE);
    setBindGroup = functions.exact(Function.COMPUTE_PASS_SET_BIND_GROUP);
    dispatch = functions.exact(Function.COMPUTE_PASS_DISPATCH);
    endPass = functions.exact(Function.COMPUTE_PASS_END);
    releasePass = functions.exact(Function.COMPUTE_PASS_RELEASE);
    finish = functions.exact(Function.COMMAND_ENCODER_FINISH);
    submit = functions.exact(Function.QUEUE_SUBMIT);
    releaseCommands = functions.exact(Function.COMMAND_BUFFER_RELEASE);
    releaseEncoder = functions.exact(Function.COMMAND_ENCODER_RELEASE);
  }

  /** Submits one dispatch and does not wait. */
  void dispatch(MemorySegment pipeline, MemorySegment bindGroup, int x, int y, int z) {
    try {
      MemorySegment encoder = (MemorySegment) createEncoder.invokeExact(device, NULL);
      MemorySegment pass = (MemorySegment) beginPass.invokeExact(encoder, NULL);
      setPipeline.invokeExact(pass, pipeline);
      setBindGroup.invokeExact(pass, 0, bindGroup, 0L, NULL);
      dispatch.invokeExact(pass, x, y, z);
      endPass.invokeExact(pass);
      releasePass.invokeExact(pass);
      MemorySegment commands = (MemorySegment) finish.invokeExact(encoder, NULL);
      submission.set(ADDRESS, 0, commands);
      submit.invokeExact(queue, 1L, submission);
      releaseCommands.invokeExact(commands);
      releaseEncoder.invokeExact(encoder);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }
}
