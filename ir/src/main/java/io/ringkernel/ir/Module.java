package io.ringkernel.ir;

import java.util.List;

/**
 * All device code of one Java class.
 *
 * @param name the simple name of the Java class
 * @param structs record types in order of dependency: a struct follows those it contains
 * @param functions helpers before their callers, entries in order of declaration
 */
public record Module(String name, List<Type.Struct> structs, List<Function> functions) {
  /** Copies the lists. */
  public Module {
    structs = List.copyOf(structs);
    functions = List.copyOf(functions);
  }

  /** The function of that name; an unknown name is a bug of the caller. */
  public Function function(String functionName) {
    return functions.stream().filter(f -> f.name().equals(functionName)).findFirst()
        .orElseThrow(() -> new AssertionError("no function " + functionName));
  }

  /** The entry points, in order. */
  public List<Function> entries() {
    return functions.stream().filter(f -> f.entry().isPresent()).toList();
  }

  /** The same module with other functions; this one where they are those that it has. */
  public Module withFunctions(List<Function> newFunctions) {
    boolean same = newFunctions.size() == functions.size();
    for (int i = 0; same && i < functions.size(); i++) {
      same = newFunctions.get(i) == functions.get(i);
    }
    return same ? this : new Module(name, structs, newFunctions);
  }
}
