package io.ringkernel.processor;

import io.ringkernel.compiler.KernelCompiler;
import io.ringkernel.compiler.jvm.FastCompiler;
import io.ringkernel.frontend.source.SourceText;
import io.ringkernel.frontend.source.parse.ParsedUnits;
import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Entry;
import io.ringkernel.ir.FreshIds;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Place;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.diag.Diagnostics;
import io.ringkernel.ir.intrinsic.Intrinsics;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Loads classes and compiles a small kernel that nobody asked for while the first one is parsed:
 * loading classes and linking calls is most of what the first kernel of a build takes, and other
 * processors than the one that parses are idle then. Nothing of the result is kept.
 */
final class Warming {
  private static final AtomicBoolean DONE = new AtomicBoolean();
  private static final String SOURCE = """
      import io.ringkernel.GpuKernel;

      final class Warm {
        @GpuKernel
        static void warm(int n, float[] a) {
          for (int i = 0; i < n; i++) {
            if (i < a.length) {
              a[i] = a[i] * 2f;
            }
          }
        }
      }
      """;

  private Warming() {}

  /** Starts on processors that are free; does nothing where there is only one. */
  static void start() {
    Background background = new Background();
    if (background.hasThreads() && !DONE.getAndSet(true)) {
      background.start(() -> ParsedUnits.parse(new SourceText("Warm.java", SOURCE)));
      background.start(Warming::openJar);
      background.start(() -> {
        ClassList.load(ClassList.names());
        return null;
      });
      background.start(() -> compiler().compile(new KernelCompiler.Request(module(), Map.of(),
          KernelCompiler.Places.NONE, "warming"), new Diagnostics(), background));
      background.start(() -> FastCompiler.compile(module(), List.of("warm"), "Warm"));
    }
  }

  /** As javac will for its class path: the first jar makes it load what reads zip files. */
  private static boolean openJar() {
    URL own = Warming.class.getProtectionDomain().getCodeSource().getLocation();
    // With a release javac asks for, so that the manifest is read.
    Map<String, String> environment = Map.of("releaseVersion", "17");
    try (FileSystem jar = FileSystems.newFileSystem(Path.of(own.toURI()), environment)) {
      return jar.isOpen();
    } catch (IOException | URISyntaxException | ProviderNotFoundException e) {
      // A folder of classes: javac will open jars without our help.
      return false;
    }
  }

  private static KernelCompiler compiler() {
    return new KernelCompiler(KernelCompiler.findLowerings(Warming.class.getClassLoader())
        .stream().filter(lowering -> !lowering.isOnRequest()).toList());
  }

  /** {@code if (i < a.length) a[i] = a[i] * 2;} */
  private static Module module() {
    FreshIds ids = new FreshIds(0);
    Array array = Array.global(ids.next(), Type.F32, "a", true);
    StatementBuilder out = new StatementBuilder(ids, Span.None.NONE);
    Atom item = out.let("i", new Op.Apply(Intrinsics.named("globalIdX"), List.of()));
    Atom inside = out.compare(Op.Comparison.LT, item, out.let("n", new Op.Length(array)));
    StatementBuilder then = new StatementBuilder(ids, Span.None.NONE);
    Place place = new Place(array, item, List.of(), Place.Bounds.CHECKED);
    then.add(new Stmt.Store(place, then.binary(Op.BinaryOperator.MUL,
        then.let("x", new Op.Load(place)), Atom.Const.of(2f)), Span.None.NONE));
    out.add(new Stmt.If(inside, then.build(), List.of(), Span.None.NONE));
    return new Module("Warm", List.of(), List.of(new Function("warm", List.of(array),
        Type.Nothing.NOTHING, out.build(), Optional.of(
            new Entry(256, 1, 1, Entry.BoundsPolicy.TRAP, List.of())), Span.None.NONE)));
  }
}
