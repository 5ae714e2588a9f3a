package io.ringkernel.ir.emit;

import io.ringkernel.ir.Type;
import io.ringkernel.ir.layout.EntryAbi;
import java.util.List;
import java.util.function.Function;

/**
 * What the head of an entry point is made of.
 *
 * @param symbol its name in the text
 * @param abi its binding
 * @param inputs inputs that its code mentions, such as {@code rk_global_id}
 * @param typeName the name of an element type
 * @param scope where its parameters get their names
 * @param out where types in front of it are written
 */
public record EntryText(String symbol, EntryAbi abi, List<String> inputs,
    Function<Type.Element, String> typeName, FunctionScope scope, CodeWriter out) {}
