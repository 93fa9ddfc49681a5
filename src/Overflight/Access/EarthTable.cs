using System;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Time;

namespace Overflight.Access;

/// <summary>
/// The turning of TEME to ITRF on the instants k·step since J2000.0, computed once and shared by all satellites:
/// nine columns of matrix elements, one with the angle to the next instant, and two with what the pole drifts until
/// then. Immutable after construction.
/// </summary>
internal sealed class EarthTable
{
    private const int ColumnCount = 12;

    private readonly double[] _columns;
    private readonly int _length;
    private readonly EarthModel _earth;
    private readonly double _perStep;

    /// <param name="earth">The Earth.</param>
    /// <param name="step">The spacing of the instants.</param>
    /// <param name="first">Number of the first instant.</param>
    /// <param name="count">How many instants.</param>
    public EarthTable(EarthModel earth, Duration step, long first, int count)
    {
        _earth = earth;
        Step = step;
        _perStep = 1.0 / step.Nanoseconds;
        First = first;
        Count = count;
        _length = count + 8; // room for a whole vector from any instant on
        _columns = new double[ColumnCount * _length];
        Mat3 here = MatrixAt(first);
        for (int i = 0; i < count; i++)
        {
            Mat3 next = MatrixAt(first + i + 1);
            Store(i, here, next);
            here = next;
        }
    }

    /// <summary>A table for searches in a span: it reaches a whole block and more beyond both ends.</summary>
    public static EarthTable Over(EarthModel earth, Duration step, Interval span)
    {
        const int beyond = PathKernel.BlockLength + (2 * PathKernel.Halo);
        long first = TimeGrid.StepsSinceJ2000(span.Start, step) - beyond;
        long last = TimeGrid.StepsSinceJ2000(span.End, step) + beyond;
        return new EarthTable(earth, step, first, (int)(last - first) + 1);
    }

    public Duration Step { get; }

    public long First { get; }

    public int Count { get; }

    public Instant InstantOf(long number) => Instant.FromNanosecondsSinceJ2000Tt(number * Step.Nanoseconds);

    /// <summary>The number of the last instant that is not after another.</summary>
    public long FloorOf(Instant instant) => TimeGrid.StepsSinceJ2000(instant, Step);

    /// <summary>One column (row-major elements 0–8) from an instant on.</summary>
    public ReadOnlySpan<double> Column(int element, long from) =>
        _columns.AsSpan((element * _length) + (int)(from - First), (int)(First + _length - from));

    /// <summary>
    /// TEME to ITRF at any instant of the table: between two of them the angle grows and the pole drifts evenly.
    /// </summary>
    public Vec3 ToItrf(Instant instant, in Vec3 teme)
    {
        // Close to one of the table's instants either neighbour will do, so that rounding here changes nothing.
        long number = (long)Math.Floor(instant.NanosecondsSinceJ2000Tt * _perStep);
        int i = (int)(number - First);
        double share = (instant.NanosecondsSinceJ2000Tt - (number * Step.Nanoseconds)) * _perStep;

        // In 640 s the Earth turns by 0.047: the next terms of these series are below 1e-17.
        double angle = share * At(9, i), q = angle * angle;
        double s = angle * (1.0 - (q * (1.0 / 6.0) * (1.0 - (q * (1.0 / 20.0) * (1.0 - (q * (1.0 / 42.0)))))));
        double c = 1.0 - (q * (1.0 / 30.0) * (1.0 - (q * (1.0 / 56.0))));
        c = 1.0 - (q * 0.5 * (1.0 - (q * (1.0 / 12.0) * c)));
        double x = (c * teme.X) + (s * teme.Y), y = (c * teme.Y) - (s * teme.X), z = teme.Z;
        double px = (At(0, i) * x) + (At(1, i) * y) + (At(2, i) * z);
        double py = (At(3, i) * x) + (At(4, i) * y) + (At(5, i) * z);
        double pz = (At(6, i) * x) + (At(7, i) * y) + (At(8, i) * z);
        double driftX = share * At(10, i), driftY = share * At(11, i);
        return new(px + (driftX * pz), py + (driftY * pz), pz - (driftX * px) - (driftY * py));
    }

    /// <summary>A state with its velocity, by the Earth model itself.</summary>
    public PathSample SampleOf(in State<Teme> state, Instant instant)
    {
        State<Itrf> fixedToEarth = _earth.TemeToItrf(instant).Apply(state);
        return new(instant, fixedToEarth.Position.VectorM, ErrorM: 0.0, fixedToEarth.VelocityMPerS);
    }

    private double At(int element, int i) => _columns[(element * _length) + i];

    private Mat3 MatrixAt(long number) => _earth.TemeToItrf(InstantOf(number)).Matrix;

    private void Store(int i, in Mat3 m, in Mat3 next)
    {
        Mat3 turn = m.Transposed() * next;
        double angle = Elementary.Atan2(turn.Row1.Y, turn.Row1.X);
        Mat3 drift = next * (m * Mat3.R3(angle)).Transposed();
        ReadOnlySpan<double> elements =
        [
            m.Row1.X, m.Row1.Y, m.Row1.Z, m.Row2.X, m.Row2.Y, m.Row2.Z, m.Row3.X, m.Row3.Y, m.Row3.Z,
            angle, drift.Row1.Z, drift.Row2.Z,
        ];
        for (int c = 0; c < ColumnCount; c++)
            _columns[(c * _length) + i] = elements[c];
    }
}
