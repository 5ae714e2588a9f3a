/**
 * The rings that need no GPU: the target's own front end accepts an emitted text, and the text,
 * executed, computes what the JVM computes.
 *
 * <p>{@link io.ringkernel.verify.execution.KernelExecutor} is the way in: emitted text and a {@link
 * io.ringkernel.verify.execution.LaunchCase} in, arrays and traps out. CUDA C and MSL run as C++ on
 * an emulator that also finds divergent barriers, accesses out of bounds, results that depend on
 * the schedule and, on request, undefined behaviour. WGSL runs through the product's own binding on
 * whatever WebGPU device the machine has, usually a software Vulkan driver; it says nothing of
 * accesses out of bounds, which WebGPU clamps.
 *
 * <p>What this cannot show: performance, contraction and fast maths of real devices, races between
 * groups (they run one after another), and acceptance by Apple's compiler.
 *
 * <p>A missing compiler or driver is a {@link io.ringkernel.verify.execution.MissingTool}.
 *
 * <p>May live here: executors, compilers of targets, discovery of their tools. May not: knowledge
 * of the IR, of front ends and of printers.
 */
package io.ringkernel.verify.execution;
