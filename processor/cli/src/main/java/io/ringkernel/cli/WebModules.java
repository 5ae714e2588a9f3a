package io.ringkernel.cli;

import io.ringkernel.runtime.device.KernelImageException;
import io.ringkernel.runtime.device.StateForm;
import com.fasterxml.jackson.jr.ob.JSON;
import io.ringkernel.compiler.MessageSchema;
import io.ringkernel.runtime.MessageCodec;
import io.ringkernel.runtime.message.MessageCopy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Adds modules for browsers to the files of compiled classes. */
final class WebModules {
  private final Path classes;
  private final List<Path> classPath;

  /**
   * For classes that were compiled.
   *
   * @param classes where their class files are
   */
  WebModules(Path classes, List<Path> classPath) {
    this.classes = classes;
    this.classPath = classPath;
  }

  /** Adds one for each class that has something to run; gives remarks for the user. */
  List<String> addTo(List<DeviceFiles> compiled) {
    List<String> remarks = new ArrayList<>();
    try (URLClassLoader loader = loader()) {
      for (DeviceFiles files : compiled) {
        Map<String, Object> manifest = files.manifest().content();
        Optional<String> source = files.text("kernel.wgsl");
        if (source.isEmpty()) {
          remarks.add(manifest.get("class") + ": no module, since it has no WGSL");
          continue;
        }
        WebModule module =
            new WebModule(manifest, source.get(), actor(manifest, loader));
        if (module.isEmpty()) {
          remarks.add(manifest.get("class") + ": no module, since none of its kernels and actors "
              + "has WGSL");
          continue;
        }
        String script = module.script();
        files.put(module.fileName() + ".mjs", script);
        files.put(module.fileName() + ".d.mts", module.types());
        remarks.add(manifest.get("class") + ": the module has " + script.length() + " bytes, "
            + compressed(script) + " compressed");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return remarks;
  }

  private URLClassLoader loader() throws IOException {
    List<URL> places = new ArrayList<>(List.of(classes.toUri().toURL()));
    for (Path path : classPath) {
      places.add(path.toUri().toURL());
    }
    return new URLClassLoader(places.toArray(URL[]::new), WebModules.class.getClassLoader());
  }

  /** What the constructor makes of the state; that is Java code and runs here, once. */
  private static Optional<WebModule.Beginning> actor(Map<String, Object> manifest,
      ClassLoader loader) {
    Map<String, Object> actor = ManifestFile.object(manifest, "actor");
    if (actor.isEmpty()) {
      return Optional.empty();
    }
    String name = (String) manifest.get("class");
    try {
      Class<?> type = Class.forName(name, true, loader);
      String form = new WebState(type, ManifestFile.object(actor, "state")).script();
      List<Map<String, Object>> sends = sends(ManifestFile.object(actor, "contact"), loader);
      return StateForm.initial(type).map(state -> new WebModule.Beginning(state, form, sends));
    } catch (InvocationTargetException e) {
      throw new UserException("the constructor of " + name + " throws " + e.getCause()
          + "; a module for browsers begins with the state that it makes", e);
    } catch (ReflectiveOperationException | LinkageError | KernelImageException e) {
      throw new UserException("cannot make a " + name + " for its module: " + e
          + "; what it needs belongs on --class-path", e);
    }
  }

  /** The schemas of what handlers send. */
  private static List<Map<String, Object>> sends(Map<String, Object> contact,
      ClassLoader loader) throws ClassNotFoundException {
    List<Map<String, Object>> schemas = new ArrayList<>();
    for (Map<String, Object> sent : ManifestFile.objects(contact, "sends")) {
      String name = (String) sent.get("class");
      Class<?> type = Class.forName(name, false, loader);
      String path = MessageSchema.path(MessageCopy.generated(type).map(MessageCodec::typeId)
          .orElseThrow(() -> new UserException(name + " has no codec: compile it again")));
      try (InputStream in = loader.getResourceAsStream(path)) {
        if (in == null) {
          throw new UserException("there is no " + path + " of " + name + ": compile it again");
        }
        schemas.add(JSON.std.mapFrom(in));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return schemas;
  }

  private static int compressed(String text) {
    java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
    try (java.util.zip.GZIPOutputStream gzip = new java.util.zip.GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.size();
  }
}
