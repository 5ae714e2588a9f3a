package io.ringkernel.frontend.bytecode;

import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.Opcodes;

/** What of TornadoVM's API a kernel may name, and what that is in ours. Nothing of it is needed. */
final class TornadoNames {
  static final String CONTEXT = "uk/ac/manchester/tornado/api/KernelContext";
  static final String MATH = "uk/ac/manchester/tornado/api/math/TornadoMath";

  private static final String ARRAYS = "uk/ac/manchester/tornado/api/types/arrays/";
  private static final Map<String, Elements> ELEMENTS = Map.of(
      ARRAYS + "ByteArray", new Elements("B", Opcodes.BALOAD, Opcodes.BASTORE),
      ARRAYS + "CharArray", new Elements("C", Opcodes.CALOAD, Opcodes.CASTORE),
      ARRAYS + "ShortArray", new Elements("S", Opcodes.SALOAD, Opcodes.SASTORE),
      ARRAYS + "IntArray", new Elements("I", Opcodes.IALOAD, Opcodes.IASTORE),
      ARRAYS + "LongArray", new Elements("J", Opcodes.LALOAD, Opcodes.LASTORE),
      ARRAYS + "FloatArray", new Elements("F", Opcodes.FALOAD, Opcodes.FASTORE),
      ARRAYS + "DoubleArray", new Elements("D", Opcodes.DALOAD, Opcodes.DASTORE));
  private static final Map<String, String> PLACES = Map.ofEntries(
      Map.entry("globalIdx", "globalIdX"), Map.entry("globalIdy", "globalIdY"),
      Map.entry("globalIdz", "globalIdZ"), Map.entry("localIdx", "localIdX"),
      Map.entry("localIdy", "localIdY"), Map.entry("localIdz", "localIdZ"),
      Map.entry("groupIdx", "blockIdX"), Map.entry("groupIdy", "blockIdY"),
      Map.entry("groupIdz", "blockIdZ"), Map.entry("localGroupSizeX", "blockDimX"),
      Map.entry("localGroupSizeY", "blockDimY"), Map.entry("localGroupSizeZ", "blockDimZ"));
  private static final String TOTAL = "globalGroupSize";
  private static final Map<String, String> METHODS = Map.of(
      "localBarrier()V", "barrier()V",
      // it waits for the block, and orders what the block wrote to global memory, as ours does
      "globalBarrier()V", "barrier()V",
      "allocateIntLocalArray(I)[I", "sharedInts(I)[I",
      "allocateFloatLocalArray(I)[F", "sharedFloats(I)[F",
      "allocateLongLocalArray(I)[J", "sharedLongs(I)[J",
      "allocateDoubleLocalArray(I)[D", "sharedDoubles(I)[D",
      "allocateByteLocalArray(I)[B", "sharedBytes(I)[B",
      "simdSum(F)F", "subgroupAdd(F)F",
      "simdShuffleDown(FI)F", "subgroupShuffleDown(FI)F");

  /** How elements of an array type are read and written. */
  record Elements(String descriptor, int load, int store) {
    String array() {
      return "[" + descriptor;
    }
  }

  private TornadoNames() {}

  /** The elements of an array class; empty for any other class. */
  static Optional<Elements> elements(String owner) {
    return Optional.ofNullable(ELEMENTS.get(owner));
  }

  /** The method of our context that gives what a field of theirs holds. */
  static Optional<String> place(String field) {
    return Optional.ofNullable(PLACES.get(field));
  }

  /** The axis, in capitals, of a field that holds the number of all work items along one. */
  static Optional<String> axisOfTotal(String field) {
    return field.startsWith(TOTAL) && field.length() == TOTAL.length() + 1
        ? Optional.of(field.substring(TOTAL.length())) : Optional.empty();
  }

  /** The method of our context, with its descriptor, for one of theirs. */
  static Optional<String> method(String nameAndDescriptor) {
    return Optional.ofNullable(METHODS.get(nameAndDescriptor));
  }

  /** A descriptor with our context and plain arrays in place of theirs. */
  static String descriptor(String descriptor) {
    String ours = descriptor.replace("L" + CONTEXT + ";", "L" + ContextMethods.GPU + ";");
    for (Map.Entry<String, Elements> array : ELEMENTS.entrySet()) {
      ours = ours.replace("L" + array.getKey() + ";", array.getValue().array());
    }
    return ours;
  }
}
