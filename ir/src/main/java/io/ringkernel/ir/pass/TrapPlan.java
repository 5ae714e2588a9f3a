package io.ringkernel.ir.pass;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Entry.TrapSite;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which functions of a module can trap, which hold barriers, and what a helper returns besides its
 * result: the number of its trap site plus one, or 0.
 *
 * <p>The sites of helpers are numbered once for the module and head the list of every entry point
 * that can reach one, so a helper's number means the same to all callers.
 */
final class TrapPlan {
  private final Module module;
  private final Set<String> trapping = new HashSet<>();
  private final Set<String> holding = new HashSet<>();
  private final Set<String> guarded = new HashSet<>();
  private final List<TrapSite> helperSites = new ArrayList<>();
  private final Map<Type, Type.Struct> results = new LinkedHashMap<>();

  TrapPlan(Module module) {
    this.module = module;
    close(trapping, Stmt.Trap.class::isInstance);
    close(holding, Effects::isTogether);
    for (Function function : module.functions()) {
      if (function.entry().isEmpty()) {
        Lists.forEach(function.body(), s -> {
          if (s instanceof Stmt.Trap trap) {
            addSite(helperSites, trap);
          }
        });
      }
    }
    boolean holdersTrap = holding.stream().anyMatch(trapping::contains);
    for (Function function : module.functions()) {
      String name = function.name();
      boolean concerns = function.entry().isEmpty() ? holdersTrap
          : trapping.contains(name) || Calls.in(function).stream().anyMatch(guarded::contains);
      if (concerns && holding.contains(name)) {
        guarded.add(name);
      }
    }
    for (Function function : module.functions()) {
      if (function.entry().isEmpty() && (trapping.contains(function.name())
          || holdersTrap && holding.contains(function.name()))) {
        results.computeIfAbsent(function.result(), this::resultStruct);
      }
    }
  }

  /** Adds the functions with such a statement and, helpers first, those that call one. */
  private void close(Set<String> names, Predicate<Stmt> statement) {
    for (Function function : module.functions()) {
      boolean[] found = {false};
      Lists.forEach(function.body(), s -> found[0] |= statement.test(s)
          || Calls.opOf(s) instanceof Op.Call call && names.contains(call.function()));
      if (found[0]) {
        names.add(function.name());
      }
    }
  }

  private Type.Struct resultStruct(Type result) {
    if (!(result instanceof Type.Element value)) {
      return null;
    }
    String plain = value.toString();
    String name =
        "Rk" + Character.toUpperCase(plain.charAt(0)) + plain.substring(1) + "OrTrap";
    return new Type.Struct(name,
        List.of(new Type.Field("value", value), new Type.Field("trap", Type.I32)));
  }

  boolean isNeeded() {
    return !trapping.isEmpty();
  }

  boolean traps(String function) {
    return trapping.contains(function);
  }

  boolean holds(String function) {
    return holding.contains(function);
  }

  /**
   * Whether a function keeps its trapped items at its barriers: then it takes the trap of its
   * caller as a hidden last parameter.
   */
  boolean isGuarded(String function) {
    return guarded.contains(function);
  }

  /** Whether calls of a helper give a trap besides the result. */
  boolean returnsTrap(String helper) {
    return traps(helper) || isGuarded(helper);
  }

  /** The structs of helpers' results, behind those of the module. */
  List<Type.Struct> structs() {
    List<Type.Struct> all = new ArrayList<>(module.structs());
    results.values().stream().filter(java.util.Objects::nonNull).forEach(all::add);
    return all;
  }

  /** What a helper with a trap returns. */
  Type resultOf(Function helper) {
    Type.Struct struct = results.get(helper.result());
    return struct == null ? Type.I32 : struct;
  }

  /** The sites with which the list of an entry point starts. */
  List<TrapSite> sitesFor(Function entry) {
    boolean calls = Calls.in(entry).stream().anyMatch(this::returnsTrap);
    return new ArrayList<>(calls ? helperSites : List.of());
  }

  /** The number of a helper's site, from 1. */
  int codeInHelper(Stmt.Trap trap) {
    return 1 + helperSites.indexOf(new TrapSite(trap.kind(), trap.span()));
  }

  /** The number of a site in a list, from 0; added where it is new. */
  static int addSite(List<TrapSite> sites, Stmt.Trap trap) {
    TrapSite site = new TrapSite(trap.kind(), trap.span());
    if (!sites.contains(site)) {
      sites.add(site);
    }
    return sites.indexOf(site);
  }

  /** The trap in what a call returned. */
  Atom trapIn(StatementBuilder out, Function helper, Atom returned) {
    return resultOf(helper) instanceof Type.Struct
        ? out.let("trap", new Op.Get(returned, 1)) : returned;
  }

  /** Packs a helper's result and trap. */
  Atom packed(StatementBuilder out, Function helper, Atom value, Atom trap) {
    return resultOf(helper) instanceof Type.Struct struct
        ? out.let("result", new Op.Make(struct, List.of(value, trap))) : trap;
  }

  /** Packs the zero of a helper's result with a trap. */
  Atom packedZero(StatementBuilder out, Function helper, Atom trap) {
    return helper.result() instanceof Type.Element element
        ? packed(out, helper, ZeroValue.of(out, element), trap) : trap;
  }
}
