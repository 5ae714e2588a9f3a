package io.ringkernel.tests.hostile;

import io.ringkernel.compiler.ClassFileKernels;
import io.ringkernel.compiler.KernelCompiler;
import io.ringkernel.frontend.bytecode.BytecodeFrontEnd;
import io.ringkernel.frontend.bytecode.ClassBytes;
import io.ringkernel.frontend.bytecode.Translation;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.check.CapabilityCheck;
import io.ringkernel.ir.check.Verifier;
import io.ringkernel.ir.diag.Diagnostic;
import io.ringkernel.ir.diag.Diagnostics;
import io.ringkernel.ir.emit.Lowering;
import io.ringkernel.ir.pass.Pass;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * What Jazzer calls with class files: each static method of one is translated and lowered to every
 * target, or refused with a diagnostic. All else is a finding, and so is a class that was loaded.
 *
 * <p>The first byte of the input chooses: the rest is a class file as it stands; or a list of
 * changes to {@link HostileSeed} or {@link HostileValues}, as few random changes of bytes leave a
 * file that can be read.
 */
public final class ClassFuzzer {
  private static final List<Lowering> LOWERINGS =
      KernelCompiler.findLowerings(ClassFuzzer.class.getClassLoader());
  private static final String SEED = "io/ringkernel/tests/hostile/HostileSeed";
  private static final String VALUES = "io/ringkernel/tests/hostile/HostileValues";
  private static final byte[] SOUND = bytes(SEED).orElseThrow();
  private static final byte[] SOUND_VALUES = bytes(VALUES).orElseThrow();

  private ClassFuzzer() {}

  /** One input. */
  public static void fuzzerTestOneInput(byte[] input) {
    if (input.length < 2) {
      return;
    }
    byte[] rest = java.util.Arrays.copyOfRange(input, 1, input.length);
    byte[] file = switch (input[0]) {
      case 0 -> rest;
      case 'v' -> ClassChanges.applyCopying(SOUND_VALUES, rest);
      default -> ClassChanges.apply(SOUND, rest);
    };
    Budget.within(() -> translateAll(file));
    if (System.getProperty(HostileSeed.LOADED) != null) {
      throw new AssertionError("the class was loaded");
    }
  }

  private static void translateAll(byte[] file) {
    ClassNode node = new ClassNode(Opcodes.ASM9);
    try {
      new ClassReader(file).accept(node, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG);
    } catch (RuntimeException unreadable) {
      // The front end must say so by itself.
      node.name = SEED;
      node.methods = List.of(
          new MethodNode(Opcodes.ACC_STATIC, "loops", "([II)I", null, new String[0]));
    }
    ClassBytes source = source(node.name, file);
    new ClassFileKernels(source, new KernelCompiler(LOWERINGS), true)
        .compile(node.name, new Diagnostics());
    BytecodeFrontEnd frontEnd = new BytecodeFrontEnd(source);
    for (MethodNode method : node.methods) {
      Diagnostics diagnostics = new Diagnostics();
      Optional<Translation> translation =
          frontEnd.translate(node.name, method.name, method.desc, diagnostics);
      if (translation.isEmpty() != diagnostics.hasErrors()) {
        throw new AssertionError(method.name + ": " + diagnostics.all());
      }
      translation.ifPresent(ClassFuzzer::lower);
    }
  }

  private static ClassBytes source(String changed, byte[] file) {
    return name -> {
      boolean isOther = name.startsWith("java/") || name.startsWith("io/ringkernel/")
          && !name.equals(SEED) && !name.equals(VALUES);
      return name.equals(changed) ? Optional.of(file) : isOther ? bytes(name) : Optional.empty();
    };
  }

  /** What is told of the second class where nothing is changed. */
  static List<Diagnostic> ofUnchangedValues() {
    Diagnostics told = new Diagnostics();
    byte[] file = ClassChanges.applyCopying(SOUND_VALUES, new byte[0]);
    new ClassFileKernels(source(VALUES, file), new KernelCompiler(LOWERINGS), true)
        .compile(VALUES, told);
    return told.all();
  }

  private static void lower(Translation translation) {
    Module module = Verifier.verified(
        new Module("Hostile", List.of(), translation.functions()), "the front end");
    for (Lowering lowering : LOWERINGS) {
      Diagnostics missing = new Diagnostics();
      new CapabilityCheck(lowering.capabilities(), lowering.target()).check(module, missing);
      if (missing.all().isEmpty()) {
        Module lowered = module;
        for (Pass pass : lowering.passes()) {
          lowered = Verifier.verified(pass.apply(lowered), pass.name());
        }
        lowering.print(lowered, "hostile");
      }
    }
  }

  private static Optional<byte[]> bytes(String internalName) {
    try (InputStream in =
        ClassFuzzer.class.getResourceAsStream("/" + internalName + ".class")) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
