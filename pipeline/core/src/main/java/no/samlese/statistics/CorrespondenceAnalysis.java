package no.samlese.statistics;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.SingularValueDecomposition;

/**
 * A map of the rows and columns of a table of counts: rows lie close together if their profiles are
 * alike.
 *
 * <p>Source: Greenacre, Correspondence Analysis in Practice, 3rd ed. (2017), appendix A.
 */
public final class CorrespondenceAnalysis {
  private final double[] inertias;
  private final double[] masses;
  private final double[][] rows;
  private final double[][] columns;

  private CorrespondenceAnalysis(
      double[] inertias, double[] masses, double[][] rows, double[][] columns) {
    this.inertias = inertias;
    this.masses = masses;
    this.rows = rows;
    this.columns = columns;
  }

  /**
   * Maps a table.
   *
   * @param table counts; no row and no column may be all zeros
   */
  public static CorrespondenceAnalysis of(double[][] table) {
    double[] rowMasses = new double[table.length];
    double[] columnMasses = new double[table[0].length];
    double sum = 0;
    for (int i = 0; i < table.length; i++) {
      for (int j = 0; j < table[i].length; j++) {
        rowMasses[i] += table[i][j];
        columnMasses[j] += table[i][j];
        sum += table[i][j];
      }
    }
    scale(rowMasses, sum);
    scale(columnMasses, sum);
    RealMatrix residuals = residuals(table, sum, rowMasses, columnMasses);
    SingularValueDecomposition svd = new SingularValueDecomposition(residuals);
    int axes = Math.min(table.length, table[0].length) - 1;
    double[][] rows = coordinates(svd.getU(), svd.getSingularValues(), rowMasses, axes);
    double[][] columns = coordinates(svd.getV(), svd.getSingularValues(), columnMasses, axes);
    turn(rows, columns, axes);
    double[] inertias = new double[axes];
    for (int k = 0; k < axes; k++) {
      inertias[k] = svd.getSingularValues()[k] * svd.getSingularValues()[k];
    }
    return new CorrespondenceAnalysis(inertias, rowMasses, rows, columns);
  }

  private static void scale(double[] masses, double sum) {
    for (int i = 0; i < masses.length; i++) {
      masses[i] /= sum;
    }
  }

  private static RealMatrix residuals(
      double[][] table, double sum, double[] rowMasses, double[] columnMasses) {
    double[][] residuals = new double[table.length][columnMasses.length];
    for (int i = 0; i < table.length; i++) {
      for (int j = 0; j < columnMasses.length; j++) {
        double expected = rowMasses[i] * columnMasses[j];
        residuals[i][j] = (table[i][j] / sum - expected) / Math.sqrt(expected);
      }
    }
    return new Array2DRowRealMatrix(residuals, false);
  }

  private static double[][] coordinates(
      RealMatrix vectors, double[] values, double[] masses, int axes) {
    double[][] coordinates = new double[masses.length][axes];
    for (int i = 0; i < masses.length; i++) {
      for (int k = 0; k < axes; k++) {
        coordinates[i][k] = vectors.getEntry(i, k) * values[k] / Math.sqrt(masses[i]);
      }
    }
    return coordinates;
  }

  /** An axis has no direction of its own: the row farthest out gets a positive coordinate. */
  private static void turn(double[][] rows, double[][] columns, int axes) {
    for (int k = 0; k < axes; k++) {
      double farthest = 0;
      for (double[] row : rows) {
        // A hair's breadth, so that rounding does not decide between two that lie as far out.
        farthest = Math.abs(row[k]) > Math.abs(farthest) * (1 + 1e-9) ? row[k] : farthest;
      }
      if (farthest < 0) {
        negate(rows, k);
        negate(columns, k);
      }
    }
  }

  private static void negate(double[][] coordinates, int axis) {
    for (double[] row : coordinates) {
      row[axis] = -row[axis];
    }
  }

  /** Axes of the map, one fewer than the smaller side of the table. */
  public int axes() {
    return inertias.length;
  }

  /** What an axis shows of the chi-squared distance (over the number of counts), largest first. */
  public double inertia(int axis) {
    return inertias[axis];
  }

  /** Principal coordinate of a row of the table. */
  public double row(int row, int axis) {
    return rows[row][axis];
  }

  /** Principal coordinate of a column of the table. */
  public double column(int column, int axis) {
    return columns[column][axis];
  }

  /** The share of an axis's inertia that a row makes up, 0 to 1. */
  public double contribution(int row, int axis) {
    return masses[row] * rows[row][axis] * rows[row][axis] / inertias[axis];
  }

  /** The share of a row's inertia that an axis shows (squared cosine), 0 to 1. */
  public double quality(int row, int axis) {
    double sum = 0;
    for (double value : rows[row]) {
      sum += value * value;
    }
    return sum == 0 ? 0 : rows[row][axis] * rows[row][axis] / sum;
  }
}
