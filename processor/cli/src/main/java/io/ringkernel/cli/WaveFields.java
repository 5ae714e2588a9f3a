package io.ringkernel.cli;

import io.ringkernel.samples.wavesim.CommandReceipt;
import io.ringkernel.samples.wavesim.EnergyAccount;
import io.ringkernel.samples.wavesim.Level;
import io.ringkernel.samples.wavesim.Verification;
import io.ringkernel.samples.wavesim.WaveResult;
import io.ringkernel.samples.wavesim.WaveSetup;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a wave simulation gave, as fields of an object. */
final class WaveFields {
  private WaveFields() {}

  static Map<String, Object> of(WaveResult result, List<CommandReceipt> receipts) {
    Map<String, Object> fields = new LinkedHashMap<>();
    WaveSetup setup = result.setup();
    fields.put("scene", setup.scene());
    fields.put("engine", setup.engine());
    fields.put("width", setup.width());
    fields.put("height", setup.height());
    fields.put("steps", setup.steps());
    fields.put("stepsPerSecond", result.stepsPerSecond());
    fields.put("cellsPerSecond", result.cellsPerSecond());
    fields.put("commands", receipts.stream().map(WaveFields::of).toList());
    fields.put("probe", of(result.level()));
    result.energy().ifPresent(account -> fields.put("energy", of(account)));
    result.verification().ifPresent(check -> fields.put("verification", of(check)));
    fields.put("files", result.files().stream().map(Path::toString).toList());
    fields.put("notes", result.notes());
    return fields;
  }

  private static Map<String, Object> of(CommandReceipt receipt) {
    return Map.of("step", receipt.step(), "command", receipt.command(), "nanos",
        receipt.nanos());
  }

  private static Map<String, Object> of(Level level) {
    return Map.of("samples", level.count(), "peak", level.peak(), "peakStep", level.peakStep());
  }

  private static Map<String, Object> of(EnergyAccount account) {
    return Map.of("given", account.given(), "stored", account.stored(), "walls",
        account.walls(), "edge", account.edge());
  }

  private static Map<String, Object> of(Verification check) {
    return Map.of("passed", check.passed(), "cells", check.cells(), "samples", check.samples(),
        "differing", check.differing(), "probeAgrees", check.probeAgrees());
  }
}
