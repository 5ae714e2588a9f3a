package io.ringkernel.samples.wavesim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.samples.wavesim.files.DemoInputException;
import io.ringkernel.samples.wavesim.sound.Recording;
import io.ringkernel.samples.wavesim.sound.WavReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rooms that are drawn: shapes, materials, a source and several microphones. */
final class SceneTextTest {
  @TempDir
  private Path folder;

  private Path scene(String text) throws Exception {
    return Files.writeString(folder.resolve("room.txt"), text);
  }

  private WaveOptions small() {
    return WaveOptions.defaults().size(96, 80).steps(300).output(folder);
  }

  @Test
  void aSceneSaysWhatStandsWhere() throws Exception {
    SceneText text = SceneText.read(scene("""
        # a room
        rectangle 10,10 20,30 absorber

        disc 50,40 6.5 30%   # a pillar
        line 60,10 90,70
        line 60,10 90,70 4 reflector
        rectangle 12,12 14,14 air
        source 30,30
        microphone 70,20
        microphone 70,60
        """));
    assertEquals(5, text.drawings().size());
    assertEquals(new Shape.Disc(50, 40, 6.5), text.drawings().get(1).shape());
    assertEquals(new Shape.Line(60, 10, 90, 70, 1), text.drawings().get(2).shape());
    assertEquals(new Shape.Line(60, 10, 90, 70, 2), text.drawings().get(3).shape());
    assertEquals(new Drawing.Material.Air(), text.drawings().get(4).material());
    assertEquals(Optional.of(new Place(30, 30)), text.source());
    assertEquals(List.of(new Place(70, 20), new Place(70, 60)), text.microphones());
  }

  @Test
  void theSceneOfTheManualIsOne() throws Exception {
    String page = Files.readString(Path.of("../../docs/wavesim.md"));
    String block = page.substring(page.indexOf("```text\n") + 8);
    SceneText text = SceneText.read(scene(block.substring(0, block.indexOf("```"))));
    assertEquals(5, text.drawings().size());
    assertEquals(2, text.microphones().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"circle 1,1 3", "disc 1,1", "rectangle 1,1 2", "disc 1,1 3 140%",
    "disc 1,1 3 wood", "source 1,1\nsource 2,2", "microphone here", "disc 1,1 3 1.2.3%"})
  void whatIsNoSceneIsToldByItsLine(String text) throws Exception {
    Path file = scene("# first\n" + text);
    String message =
        assertThrows(DemoInputException.class, () -> SceneText.read(file)).getMessage();
    assertTrue(message.startsWith(file + ", line " + (text.contains("\n") ? 3 : 2) + ": "),
        message);
    assertFalse(message.contains("\n"));
  }

  @Test
  void shapesBecomeWallsThatTakeTheirShares() throws Exception {
    Preparation ready = Preparation.of(small().scene(scene("""
        rectangle 20,20 29,29 absorber
        disc 60,40 5 reflector
        rectangle 22,22 23,23 air
        source 5,5
        """)).draw("line 40,10 40,30 2 30%"));
    Walls walls = ready.scene().walls();
    assertTrue(walls.at(20 * 96 + 20) && walls.at(29 * 96 + 29));
    assertFalse(walls.at(19 * 96 + 20) || walls.at(22 * 96 + 22) || walls.at(30 * 96 + 29));
    assertEquals(1, walls.absorption(25 * 96 + 25));
    assertEquals(0, walls.absorption(40 * 96 + 64));
    assertEquals(0.3, walls.absorption(20 * 96 + 40));
    Medium medium = ready.scene().medium();
    float beside = medium.gain()[25 * 96 + 19];
    assertEquals((float) (1 / (1 + Medium.COURANT / 2)), beside, "air beside an absorber");
    assertEquals(1f, medium.gain()[40 * 96 + 54], "air beside a reflector");
    assertEquals(5 * 96 + 5, ready.scene().source());
  }

  @Test
  void slantedLinesHaveNoGaps() {
    Walls walls = new Walls(40, 40);
    walls.draw(new Shape.Line(0, 3, 39, 31, 0), 0.5);
    Medium medium = Medium.of(walls, 0, 0);
    Room room = new Room(new Grid(medium, new Grid.Frame(0, 0, 40, 40, 40, 40)));
    assertTrue(room.connected(0, 39), "above the line");
    assertFalse(room.connected(0, 39 * 40), "through the line");
  }

  @Test
  void aReflectorSendsBackWhatAnAbsorberTakes() throws Exception {
    String room = "source 20,40\nmicrophone 40,40\n";
    String wall = "rectangle 60,0 95,79 ";
    float hard = WaveDemo.run(small().scene(scene(room + wall + "reflector")),
        WaveListener.SILENT).trace()[120];
    EnergyAccount soft = WaveDemo.run(small().scene(scene(room + wall + "absorber")),
        WaveListener.SILENT).energy().orElseThrow();
    EnergyAccount rigid = WaveDemo.run(small().scene(scene(room + wall + "reflector")),
        WaveListener.SILENT).energy().orElseThrow();
    assertTrue(Float.isFinite(hard));
    assertEquals(0, rigid.walls());
    assertTrue(soft.walls() > 0.1 * soft.given(), soft.toString());
    assertEquals(0, soft.unaccounted(), 1e-5);
  }

  @Test
  void everyMicrophoneHasItsRecordingOfWhatTheSolverHeardToo() throws Exception {
    WaveResult result = WaveDemo.run(small().microphone(new Place(10, 70))
        .microphone(new Place(30, 40)).microphone(new Place(85, 40)), WaveListener.SILENT);
    assertTrue(result.verification().orElseThrow().passed());
    assertEquals(3 * 300, result.verification().orElseThrow().samples());
    assertEquals(List.of("wavesim.png", "wavesim.wav", "wavesim-2.wav", "wavesim-3.wav"),
        result.files().stream().map(file -> file.getFileName().toString()).toList());
    Recording first = WavReader.read(folder.resolve("wavesim.wav"));
    Recording near = WavReader.read(folder.resolve("wavesim-2.wav"));
    assertEquals(first.samples().length, near.samples().length);
    assertTrue(near.peak() > first.peak(), "the nearer one hears it louder");
    assertEquals(0.9, Math.max(near.peak(), first.peak()), 0.01);
  }

  @Test
  void aToneIsHeardAtItsPitch() throws Exception {
    WaveResult result = WaveDemo.run(small().steps(2000).metres(4).sine(500), WaveListener.SILENT);
    assertTrue(result.verification().orElseThrow().passed());
    Recording heard = WavReader.read(folder.resolve("wavesim.wav"));
    int crossings = 0;
    int from = heard.samples().length / 2;
    for (int n = from + 1; n < heard.samples().length; n++) {
      crossings += heard.samples()[n - 1] < 0 && heard.samples()[n] >= 0 ? 1 : 0;
    }
    double seconds = (heard.samples().length - from) / heard.rate();
    assertEquals(500, crossings / seconds, 1 / seconds + 10);
    for (WaveOptions bad : List.of(small().sine(0), small().sine(90_000),
        small().sine(100).sound(new WaveInput.Shipped()))) {
      assertTrue(assertThrows(DemoInputException.class, () -> WaveDemo.check(bad)).getMessage()
          .startsWith("--sine"));
    }
  }
}
