package io.ringkernel.verify.fuzz.program;

import io.ringkernel.verify.fuzz.program.Scope.ArrayName;
import io.ringkernel.verify.fuzz.program.Scope.EnumShape;
import io.ringkernel.verify.fuzz.program.Scope.FunctionType;
import io.ringkernel.verify.fuzz.program.Scope.Helper;
import io.ringkernel.verify.fuzz.program.Scope.Name;
import io.ringkernel.verify.fuzz.program.Scope.RecordShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The members of the class, as far as they are written. */
record Declarations(String owner, Features features, List<Name> constants, List<ArrayName> tables,
    List<RecordShape> records, List<EnumShape> enums, List<FunctionType> functions,
    List<Helper> helpers) {
  Declarations(String owner, Features features) {
    this(owner, features, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(),
        new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
  }

  /** Every type that a value can have. */
  List<String> types(Profile profile) {
    return Stream.of(profile.types().stream(), records.stream().map(RecordShape::name),
        enums.stream().map(EnumShape::name)).flatMap(types -> types).toList();
  }

  Optional<RecordShape> record(String name) {
    return records.stream().filter(r -> r.name().equals(name)).findFirst();
  }

  Optional<EnumShape> enumeration(String name) {
    return enums.stream().filter(e -> e.name().equals(name)).findFirst();
  }
}
