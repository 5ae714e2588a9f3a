package io.ringkernel.samples.wavesim;

import io.ringkernel.samples.wavesim.files.DemoInputException;
import java.util.Optional;

/**
 * Where the user's coordinates lie on a grid.
 *
 * @param medium the grid
 * @param left first column of the part that the user sees
 * @param top first row of that part
 * @param width columns of that part
 * @param height rows of that part
 * @param userWidth columns in the user's coordinates
 * @param userHeight rows in the user's coordinates
 */
record Grid(Medium medium, int left, int top, int width, int height, int userWidth,
    int userHeight) {
  /** The cell that the user chose, which must be air, or else the given one. */
  int chosen(Optional<Place> choice, String option, int otherwise) throws DemoInputException {
    if (choice.isEmpty()) {
      return otherwise;
    }
    Place place = choice.get();
    if (place.x() < 0 || place.y() < 0 || place.x() >= userWidth || place.y() >= userHeight) {
      throw new DemoInputException(option + " " + place + ": outside; give x,y from 0,0 to "
          + (userWidth - 1) + "," + (userHeight - 1));
    }
    int cell = medium.cell(left + (int) ((place.x() + 0.5) * width / userWidth),
        top + (int) ((place.y() + 0.5) * height / userHeight));
    if (medium.wall(cell)) {
      throw new DemoInputException(option + " " + place + ": inside a wall; choose a light spot");
    }
    return cell;
  }

  /** The air cell nearest to a point given in shares of width and height. */
  int near(double shareX, double shareY) throws DemoInputException {
    double wantedX = left + shareX * width;
    double wantedY = top + shareY * height;
    int best = -1;
    double least = Double.MAX_VALUE;
    for (int y = top; y < top + height; y++) {
      for (int x = left; x < left + width; x++) {
        double distance = Math.hypot(x + 0.5 - wantedX, y + 0.5 - wantedY);
        if (distance < least && !medium.wall(medium.cell(x, y))) {
          least = distance;
          best = medium.cell(x, y);
        }
      }
    }
    if (best < 0) {
      throw new DemoInputException("the grid has no air; make it larger");
    }
    return best;
  }
}
