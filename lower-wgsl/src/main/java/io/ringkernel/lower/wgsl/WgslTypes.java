package io.ringkernel.lower.wgsl;

import io.ringkernel.ir.Type;
import io.ringkernel.ir.emit.ModuleNames;

/** The names of types in WGSL. */
record WgslTypes(ModuleNames names) {
  String of(Type.Element type) {
    return switch (type) {
      case Type.Prim prim -> switch (prim.scalar()) {
        case BOOL -> "bool";
        case I32 -> "i32";
        case F32 -> "f32";
        case I8, I16, U16 -> throw new AssertionError("NarrowSmallInts runs before: " + prim);
        case I64 -> throw new AssertionError("EmulateInt64 runs before: " + prim);
        case F64 -> throw new AssertionError("capabilities are checked before: " + prim);
      };
      case Type.Struct struct -> names.struct(struct);
    };
  }
}
