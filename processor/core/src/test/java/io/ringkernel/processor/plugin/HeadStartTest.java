package io.ringkernel.processor.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

class HeadStartTest {
  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String text) {
      super(URI.create("string:///A.java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  private static int starts(String... sources) throws IOException {
    AtomicInteger starts = new AtomicInteger();
    List<JavaFileObject> files = Stream.of(sources).<JavaFileObject>map(Source::new).toList();
    JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler().getTask(null, null, null,
        null, null, files);
    task.addTaskListener(new HeadStart(task, starts::incrementAndGet));
    task.parse();
    return starts.get();
  }

  @Test
  void theFirstFileThatImportsAMarkOfKernelsOrActorsStarts() throws IOException {
    assertEquals(1, starts("class A {}", "import io.ringkernel.GpuKernel; class B {}",
        "import io.ringkernel.RingKernel; class C {}"));
    assertEquals(1, starts("import java.util.*; import io.ringkernel.*; class A {}"));
    assertEquals(1, starts("import io.ringkernel.StencilKernel; class A {}"));
  }

  @Test
  void whoOnlyLaunchesStartsNothing() throws IOException {
    assertEquals(0, starts("import io.ringkernel.runtime.GpuRuntime; class A {}",
        "import io.ringkernel.RingMessage; class B {}", ""));
  }
}
