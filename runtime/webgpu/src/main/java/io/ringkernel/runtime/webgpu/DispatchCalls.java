package io.ringkernel.runtime.webgpu;

import static java.lang.foreign.MemorySegment.NULL;
import static java.lang.foreign.ValueLayout.ADDRESS;

import io.ringkernel.runtime.webgpu.WebGpuFunctions.Function;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/**
 * The calls of one dispatch, with exact types: through arrays of objects, or through handles that
 * are no constants, they cost a tenth of the whole dispatch on a software device. Every handle that
 * is made here is given back here.
 */
final class DispatchCalls {
  // Constants, which take the function's address first: so the JIT compiler knows what is called.
  private static final MethodHandle CREATE_ENCODER = WebGpuFunctions.unbound(
      Function.DEVICE_CREATE_COMMAND_ENCODER);
  private static final MethodHandle BEGIN_PASS = WebGpuFunctions.unbound(
      Function.COMMAND_ENCODER_BEGIN_COMPUTE_PASS);
  private static final MethodHandle SET_PIPELINE = WebGpuFunctions.unbound(
      Function.COMPUTE_PASS_SET_PIPELINE);
  private static final MethodHandle SET_BIND_GROUP = WebGpuFunctions.unbound(
      Function.COMPUTE_PASS_SET_BIND_GROUP);
  private static final MethodHandle DISPATCH = WebGpuFunctions.unbound(
      Function.COMPUTE_PASS_DISPATCH);
  private static final MethodHandle END_PASS = WebGpuFunctions.unbound(
      Function.COMPUTE_PASS_END);
  private static final MethodHandle RELEASE_PASS = WebGpuFunctions.unbound(
      Function.COMPUTE_PASS_RELEASE);
  private static final MethodHandle FINISH = WebGpuFunctions.unbound(
      Function.COMMAND_ENCODER_FINISH);
  private static final MethodHandle SUBMIT = WebGpuFunctions.unbound(
      Function.QUEUE_SUBMIT);
  private static final MethodHandle RELEASE_COMMANDS = WebGpuFunctions.unbound(
      Function.COMMAND_BUFFER_RELEASE);
  private static final MethodHandle ON_DONE = WebGpuFunctions.unbound(
      Function.QUEUE_ON_SUBMITTED_WORK_DONE);
  private static final MethodHandle RELEASE_ENCODER = WebGpuFunctions.unbound(
      Function.COMMAND_ENCODER_RELEASE);

  private final MemorySegment device;
  private final MemorySegment queue;
  private final MemorySegment submission = Arena.ofAuto().allocate(ADDRESS);
  private final MemorySegment createEncoder;
  private final MemorySegment beginPass;
  private final MemorySegment setPipeline;
  private final MemorySegment setBindGroup;
  private final MemorySegment dispatch;
  private final MemorySegment endPass;
  private final MemorySegment releasePass;
  private final MemorySegment finish;
  private final MemorySegment submit;
  private final MemorySegment releaseCommands;
  private final MemorySegment releaseEncoder;
  private final MemorySegment onDone;

  DispatchCalls(WebGpuFunctions functions, MemorySegment device, MemorySegment queue) {
    this.device = device;
    this.queue = queue;
    createEncoder = functions.address(Function.DEVICE_CREATE_COMMAND_ENCODER);
    beginPass = functions.address(Function.COMMAND_ENCODER_BEGIN_COMPUTE_PASS);
    setPipeline = functions.address(Function.COMPUTE_PASS_SET_PIPELINE);
    setBindGroup = functions.address(Function.COMPUTE_PASS_SET_BIND_GROUP);
    dispatch = functions.address(Function.COMPUTE_PASS_DISPATCH);
    endPass = functions.address(Function.COMPUTE_PASS_END);
    releasePass = functions.address(Function.COMPUTE_PASS_RELEASE);
    finish = functions.address(Function.COMMAND_ENCODER_FINISH);
    submit = functions.address(Function.QUEUE_SUBMIT);
    releaseCommands = functions.address(Function.COMMAND_BUFFER_RELEASE);
    releaseEncoder = functions.address(Function.COMMAND_ENCODER_RELEASE);
    onDone = functions.address(Function.QUEUE_ON_SUBMITTED_WORK_DONE);
  }

  /** Has a callback called when the device has done what was submitted. */
  void onDone(MemorySegment callbackInfo) {
    try {
      // The future that it gives is for another way to wait.
      long unused = (long) ON_DONE.invokeExact(onDone, queue, callbackInfo);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }

  /** Submits one dispatch and does not wait. */
  void dispatch(MemorySegment pipeline, MemorySegment bindGroup, int x, int y, int z) {
    try {
      MemorySegment encoder =
          (MemorySegment) CREATE_ENCODER.invokeExact(createEncoder, device, NULL);
      MemorySegment pass = (MemorySegment) BEGIN_PASS.invokeExact(beginPass, encoder, NULL);
      SET_PIPELINE.invokeExact(setPipeline, pass, pipeline);
      SET_BIND_GROUP.invokeExact(setBindGroup, pass, 0, bindGroup, 0L, NULL);
      DISPATCH.invokeExact(dispatch, pass, x, y, z);
      END_PASS.invokeExact(endPass, pass);
      RELEASE_PASS.invokeExact(releasePass, pass);
      MemorySegment commands = (MemorySegment) FINISH.invokeExact(finish, encoder, NULL);
      submission.set(ADDRESS, 0, commands);
      SUBMIT.invokeExact(submit, queue, 1L, submission);
      RELEASE_COMMANDS.invokeExact(releaseCommands, commands);
      RELEASE_ENCODER.invokeExact(releaseEncoder, encoder);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }
}
