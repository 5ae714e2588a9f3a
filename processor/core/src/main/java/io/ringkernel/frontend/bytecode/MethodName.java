package io.ringkernel.frontend.bytecode;

/** A method by its names in class files. */
record MethodName(String owner, String name, String descriptor) {
  /** The form in which the table of intrinsics knows it. */
  String key() {
    return owner + "." + name + descriptor;
  }

  /** For messages: {@code Math.floorMod}. */
  String shortName() {
    return owner.substring(owner.lastIndexOf('/') + 1).replace('$', '.') + "." + name;
  }

  boolean is(org.objectweb.asm.tree.MethodNode node) {
    return name.equals(node.name) && descriptor.equals(node.desc);
  }
}
