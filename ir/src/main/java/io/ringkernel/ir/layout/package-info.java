/**
 * Where bytes lie: records, messages, slots, the arguments of an entry. Described once; Java
 * accessors, device structs and the diagrams in the documentation come from here.
 *
 * <p>What may live here: offsets, sizes, alignments and their hash. What may not: access to memory.
 */
package io.ringkernel.ir.layout;
