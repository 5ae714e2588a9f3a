/**
 * The public runtime: runtimes, actor references, launchers, and the types that generated code
 * implements or calls.
 *
 * <p>What may live here: the API and the CPU back end behind it. What may not: a device library.
 */
package io.ringkernel.runtime;
