package io.ringkernel.frontend.bytecode;

import io.ringkernel.ir.Table;

/**
 * A static field that holds a table.
 *
 * @param owner internal name of the class that declares the field
 * @param field the name of the field
 */
record StaticArray(String owner, String field, Table table) {}
