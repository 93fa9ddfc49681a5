// Rows of cells that all have the same area on the ellipsoid.
//   1. The meridian is cut into rows of nearly equal authalic height d = π/rows.
//   2. A row takes as many cells as make them nearly square: 2π cos β/d, β its middle; at least 3.
//   3. The edges of the rows are then moved so that each row's share of the surface is its share of the cells; sin β is
//      the share of the surface (Snyder 1987, eq. 3-11), so all cells are equal to rounding.
using System;
using Overflight.Coverage.Areas;
using Overflight.Frames;

namespace Overflight.Coverage;

/// <summary>Where the cells of a global grid of equal areas lie. Rows count from north, columns from 180° W.</summary>
internal sealed class EqualAreaRows
{
    private readonly long[] _firstCell;
    private readonly AuthalicSphere _sphere;

    public EqualAreaRows(double cellSizeM, in Ellipsoid ellipsoid)
    {
        _sphere = new AuthalicSphere(ellipsoid);
        int rows = Math.Max(2, (int)Math.Round(Math.PI * _sphere.RadiusM / cellSizeM));
        _firstCell = new long[rows + 1];
        double height = Math.PI / rows;
        for (int i = 0; i < rows; i++)
        {
            // From the nearer pole, so that north and south are alike to the bit.
            double colatitude = (Math.Min(i, rows - 1 - i) + 0.5) * height;
            long columns = Math.Max(3, (long)Math.Round(Math.Tau * Math.Sin(colatitude) / height));
            _firstCell[i + 1] = _firstCell[i] + columns;
        }

        CellSize = 2.0 * Math.Tau / CellCount;
    }

    public int RowCount => _firstCell.Length - 1;

    public long CellCount => _firstCell[^1];

    public AuthalicSphere Sphere => _sphere;

    /// <summary>Area of every cell over R².</summary>
    public double CellSize { get; }

    public int ColumnsOf(int row) => (int)(_firstCell[row + 1] - _firstCell[row]);

    /// <summary>The latitude of a row's northern edge (its southern one is the next row's), radians.</summary>
    public double EdgeRad(int row)
    {
        // 1 − 2·share, from the nearer pole.
        long above = _firstCell[row], below = CellCount - above;
        double sine = above <= below ? 1.0 - (2.0 * above / CellCount) : (2.0 * below / CellCount) - 1.0;
        return _sphere.LatitudeRadAt(sine);
    }

    /// <summary>The latitude that halves a row's area, radians.</summary>
    public double MiddleRad(int row)
    {
        double sine = 1.0 - ((_firstCell[row] + _firstCell[row + 1]) / (double)CellCount);
        return _sphere.LatitudeRadAt(sine);
    }
}
