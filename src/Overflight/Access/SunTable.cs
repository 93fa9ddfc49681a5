using System;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Time;

namespace Overflight.Access;

/// <summary>
/// The direction to the Sun in ITRF, interpolated between instants 640 s apart: in that time the Earth turns by 0.047
/// rad, and eight of them give the direction to 1e-13. Immutable after construction.
/// </summary>
internal sealed class SunTable
{
    private static readonly Duration Step = Duration.FromSeconds(640.0);

    private readonly long _first;
    private readonly double[] _x;
    private readonly double[] _y;
    private readonly double[] _z;

    /// <summary>Prepares directions for a span.</summary>
    public SunTable(EarthModel earth, Interval span)
    {
        _first = TimeGrid.StepsSinceJ2000(span.Start, Step) - 3;
        int count = (int)(TimeGrid.StepsSinceJ2000(span.End, Step) - _first) + 5;
        _x = new double[count];
        _y = new double[count];
        _z = new double[count];
        for (int i = 0; i < count; i++)
        {
            Instant instant = Instant.FromNanosecondsSinceJ2000Tt((_first + i) * Step.Nanoseconds);
            (_x[i], _y[i], _z[i]) = earth.TemeToItrf(instant).ApplyToDirection(Sun.DirectionInTeme(instant));
        }
    }

    /// <summary>The unit vector towards the Sun at an instant of the span.</summary>
    public Vec3 DirectionAt(Instant instant)
    {
        long number = TimeGrid.StepsSinceJ2000(instant, Step);
        double share = (instant - Instant.FromNanosecondsSinceJ2000Tt(number * Step.Nanoseconds)) / Step;
        Span<double> weights = stackalloc double[8];
        Interpolation8.Weights(share, weights);
        int j = (int)(number - _first) - 3;
        double x = 0.0, y = 0.0, z = 0.0;
        for (int i = 0; i < 8; i++)
        {
            x += weights[i] * _x[j + i];
            y += weights[i] * _y[j + i];
            z += weights[i] * _z[j + i];
        }

        return new(x, y, z);
    }
}
