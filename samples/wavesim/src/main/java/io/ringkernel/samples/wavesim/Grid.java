package io.ringkernel.samples.wavesim;

import io.ringkernel.samples.wavesim.files.DemoInputException;
import java.util.Optional;

/**
 * Where the user's coordinates lie on a grid.
 *
 * @param medium the grid
 * @param frame the part of it that the user sees
 */
record Grid(Medium medium, Frame frame) {
  /**
   * A part of a grid, in which the user has coordinates.
   *
   * @param left first column of the part that the user sees
   * @param top first row of that part
   * @param width columns of that part
   * @param height rows of that part
   * @param userWidth columns in the user's coordinates
   * @param userHeight rows in the user's coordinates
   */
  record Frame(int left, int top, int width, int height, int userWidth, int userHeight) {
    /** A shape that is given in the user's coordinates. */
    Shape onGrid(Shape shape) {
      double scaleX = width / (double) userWidth;
      double scaleY = height / (double) userHeight;
      return shape.moved(scaleX, left + scaleX / 2 - 0.5, scaleY, top + scaleY / 2 - 0.5);
    }
  }

  /** The cell that the user chose, which must be air, or else the given one. */
  int chosen(Optional<Place> choice, String option, int otherwise) throws DemoInputException {
    return choice.isEmpty() ? otherwise : chosen(choice.get(), option);
  }

  /** The cell that the user chose, which must be air. */
  int chosen(Place place, String option) throws DemoInputException {
    int userWidth = frame.userWidth();
    int userHeight = frame.userHeight();
    if (place.x() < 0 || place.y() < 0 || place.x() >= userWidth || place.y() >= userHeight) {
      throw new DemoInputException(option + " " + place + ": outside; give x,y from 0,0 to "
          + (userWidth - 1) + "," + (userHeight - 1));
    }
    int cell = medium.cell(frame.left() + (int) ((place.x() + 0.5) * frame.width() / userWidth),
        frame.top() + (int) ((place.y() + 0.5) * frame.height() / userHeight));
    if (medium.wall(cell)) {
      throw new DemoInputException(option + " " + place + ": inside a wall; choose a light spot");
    }
    return cell;
  }

  /** The air cell nearest to a point given in shares of width and height. */
  int near(double shareX, double shareY) throws DemoInputException {
    double wantedX = frame.left() + shareX * frame.width();
    double wantedY = frame.top() + shareY * frame.height();
    int best = -1;
    double least = Double.MAX_VALUE;
    for (int y = frame.top(); y < frame.top() + frame.height(); y++) {
      for (int x = frame.left(); x < frame.left() + frame.width(); x++) {
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
