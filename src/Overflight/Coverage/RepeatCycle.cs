using System.Globalization;
using Overflight.Numerics;

namespace Overflight.Coverage;

/// <summary>
/// After how many revolutions, in how many nodal days, a ground track repeats. <c>default</c> is not usable.
/// </summary>
/// <param name="Revolutions">1 or more.</param>
/// <param name="Days">Nodal days, 1 to <see cref="DaysMax"/>; of a Sun-synchronous orbit, mean solar days.</param>
public readonly record struct RepeatCycle(int Revolutions, int Days)
{
    /// <summary>Longest cycle.</summary>
    public const int DaysMax = 400;

    /// <summary>The circular orbit that repeats so; <c>null</c> where none can.</summary>
    /// <param name="inclination">0–180°; <c>null</c> for the Sun-synchronous one.</param>
    public CircularOrbit? Orbit(Angle? inclination)
    {
        if (Revolutions < 1 || Days is < 1 or > DaysMax)
            return null;
        return inclination is { } given
            ? CircularOrbit.Repeating(Revolutions, Days, given)
            : CircularOrbit.SunSynchronousRepeating(Revolutions, Days);
    }

    /// <summary>As people write it: <c>233/16</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Revolutions}/{Days}");
}
