package io.ringkernel.runtime.tile;

import io.ringkernel.runtime.ActorRef;
import io.ringkernel.runtime.ActorType;
import java.util.concurrent.CompletionStage;

/**
 * How the host talks to the tiles of a kernel, each an actor. The compiler writes one for each
 * {@code @StencilKernel} with {@code actorTile}.
 *
 * @param <R> the reference of the actors
 */
public interface TileActors<R extends ActorRef> {
  /** A command that sets cells. */
  int SET = 0;
  /** A command that adds to cells. */
  int ADD = 1;
  /** A command that changes a parameter of the kernel. */
  int PARAMETER = 2;
  /** A command that keeps a copy of all fields. */
  int KEEP = 3;
  /** A command that changes nothing. */
  int REPORT = 4;

  /**
   * What one tile must know of the grid.
   *
   * @param width columns of the grid
   * @param height rows of the grid
   * @param left the first own column
   * @param top the first own row
   * @param columns own columns
   * @param rows own rows
   */
  record Place(int width, int height, int left, int top, int columns, int rows) {}

  /**
   * What a tile is to do between two steps.
   *
   * @param step after how many steps
   * @param kind {@link #SET} and its kin
   * @param field number of the field, or of the parameter
   * @param x the first column
   * @param y the first row
   * @param columns of the rectangle
   * @param rows of the rectangle
   * @param bits a value: as {@code Float.floatToIntBits} and {@code Double.doubleToLongBits} give
   *     it, or the integer itself
   */
  record Command(long step, int kind, int field, int x, int y, int columns, int rows, long bits) {}

  /** What the kernel is. */
  TileForm form();

  /** What a runtime launches. */
  ActorType<?, R> type();

  /**
   * Tells a tile where it lies and who is beside it; done when the stage completes.
   *
   * @param beside ids in the order of {@link TileForm#ways}; 0 where nobody is
   */
  CompletionStage<?> join(R tile, Place place, long[] beside);

  /** Gives a tile a row of a field with its rim. */
  void load(R tile, int field, int row, float[] values);

  /** Lets a tile go on until it has done so many steps. */
  void go(R tile, long until);

  /** Gives a tile a command; done when the stage completes. */
  CompletionStage<?> command(R tile, Command command);

  /** A part of what {@link #KEEP} kept of a field, {@link TileForm#part} cells. */
  CompletionStage<float[]> part(R tile, int field, int part);
}
