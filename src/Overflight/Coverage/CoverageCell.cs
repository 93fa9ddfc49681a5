using Overflight.Frames;
using Overflight.Numerics;

namespace Overflight.Coverage;

/// <summary>
/// One cell of a <see cref="CoverageGrid"/>. It counts as seen while its point is seen. <c>default</c> is empty.
/// </summary>
/// <param name="Point">The point that stands for it: its centre; where only a part lies in the area, the middle of that
/// part.</param>
/// <param name="SizeM2">The area it stands for, square metres: of the part inside.</param>
/// <param name="InsideRatio">The share of the cell that lies in the area, 0–1.</param>
/// <param name="West">Western edge of the cell, −180° to 180°.</param>
/// <param name="South">Southern edge, geodetic.</param>
/// <param name="East">Eastern edge, up to 180°.</param>
/// <param name="North">Northern edge, geodetic.</param>
public readonly record struct CoverageCell(
    Geodetic Point, double SizeM2, double InsideRatio, Angle West, Angle South, Angle East, Angle North);
