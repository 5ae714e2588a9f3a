package io.ringkernel.cli;

import io.ringkernel.export.tornado.TornadoCudaLowering;
import io.ringkernel.export.tornado.TornadoGlue;
import io.ringkernel.export.tornado.TornadoOpenClLowering;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Adds the Java that hands kernels to TornadoVM to the files of compiled classes. */
final class TornadoTasks {
  /** The targets that it wraps. */
  static final List<String> TARGETS =
      List.of(TornadoCudaLowering.TARGET.id(), TornadoOpenClLowering.TARGET.id());

  private TornadoTasks() {}

  /** Adds a class for each that has kernels; gives remarks for the user. */
  static List<String> addTo(List<DeviceFiles> compiled) {
    List<String> remarks = new ArrayList<>();
    for (DeviceFiles files : compiled) {
      ManifestFile manifest = files.manifest();
      Map<String, String> texts = new TreeMap<>();
      for (ManifestFile.Text text : manifest.texts()) {
        if (TARGETS.contains(text.target())) {
          texts.put(text.target(), files.text(text.file()).orElseThrow());
        }
      }
      Optional<TornadoGlue.Source> source = TornadoGlue.of(manifest.content(), texts);
      if (source.isPresent()) {
        files.put(source.get().simpleName() + ".java", source.get().text());
      } else {
        remarks.add(manifest.className() + ": no task, since no kernel has a form for TornadoVM");
      }
    }
    return remarks;
  }
}
