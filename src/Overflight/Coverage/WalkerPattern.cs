// J. G. Walker, Continuous whole-Earth coverage by circular-orbit satellite patterns, RAE TR 77044 (1977): the delta
// pattern T/P/F has T satellites in P planes whose nodes are 360°/P apart; when a satellite is at its ascending node,
// its neighbour in the next plane east has gone F · 360°/T beyond its own. In a star pattern the nodes of near-polar
// planes fill half a turn only, 180°/P apart, so that neighbours fly side by side but for one seam.
// The point that is worst off has three satellites at one distance, so its distance is the radius of a circle through
// three directions that holds no fourth.
using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Overflight.Numerics;
using Overflight.Orbits;
using Overflight.Orbits.J2;
using Overflight.Time;

namespace Overflight.Coverage;

/// <summary>A Walker pattern of circular orbits: delta, or star.</summary>
public sealed record WalkerPattern
{
    /// <summary>Most satellites of a pattern: distances take the cube of it.</summary>
    public const int SatellitesMax = 200;

    /// <summary>Describes a pattern.</summary>
    /// <param name="satellites">T, 1 to <see cref="SatellitesMax"/>.</param>
    /// <param name="planes">P, a divisor of T.</param>
    /// <param name="phasing">F, 0 to P − 1.</param>
    /// <param name="inclination">0–180°.</param>
    /// <param name="isStar">Whether its nodes fill half a turn only.</param>
    /// <exception cref="ArgumentException">The numbers have a <see cref="Fault"/>.</exception>
    public WalkerPattern(int satellites, int planes, int phasing, Angle inclination, bool isStar = false)
    {
        if (Fault(satellites, planes, phasing) is { } fault)
            throw new ArgumentException(fault, nameof(satellites));
        (Satellites, Planes, Phasing, Inclination, IsStar) = (satellites, planes, phasing, inclination, isStar);
    }

    /// <summary>What is wrong with the numbers of a pattern T/P/F; <c>null</c> for nothing.</summary>
    public static string? Fault(int satellites, int planes, int phasing)
    {
        if (satellites is < 1 or > SatellitesMax || planes < 1 || satellites % planes != 0)
            return string.Create(
                CultureInfo.InvariantCulture,
                $"A pattern {satellites}/{planes} cannot be built: it has 1 to {SatellitesMax} satellites, as many " +
                $"in each plane.");
        return phasing < 0 || phasing >= planes
            ? string.Create(
                CultureInfo.InvariantCulture, $"The phasing of {planes} planes lies between 0 and {planes - 1}.")
            : null;
    }

    /// <summary>T.</summary>
    public int Satellites { get; }

    /// <summary>P.</summary>
    public int Planes { get; }

    /// <summary>F.</summary>
    public int Phasing { get; }

    /// <summary>Inclination of every orbit.</summary>
    public Angle Inclination { get; }

    /// <summary>Whether its nodes fill half a turn only.</summary>
    public bool IsStar { get; }

    /// <summary>Longitude of the node and argument of latitude of a satellite, when the first is at its node.</summary>
    public (Angle Node, Angle ArgumentOfLatitude) this[int satellite]
    {
        get
        {
            int inPlane = Satellites / Planes, plane = satellite / inPlane, place = satellite % inPlane;
            double argument = (Math.Tau * place / inPlane) + (Math.Tau * Phasing * plane / Satellites);
            return (Angle.FromRadians((IsStar ? Math.PI : Math.Tau) * plane / Planes), Angle.FromRadians(argument));
        }
    }

    /// <summary>Its satellites as orbits.</summary>
    /// <param name="heightM">Mean height above the equatorial radius, metres.</param>
    /// <param name="epoch">When the first is where is said.</param>
    /// <param name="node">Right ascension of the first plane's node then.</param>
    /// <param name="argumentOfLatitude">How far the first satellite is from its node then.</param>
    /// <exception cref="ArgumentException">The height cannot be flown.</exception>
    public ImmutableArray<J2Orbit> Orbits(double heightM, Instant epoch, Angle node, Angle argumentOfLatitude)
    {
        ImmutableArray<J2Orbit> orbits =
        [
            .. Enumerable.Range(0, Satellites).Select(i => new J2Orbit
            {
                Epoch = epoch,
                SemiMajorAxisM = J2Rates.EarthRadiusM + heightM,
                Inclination = Inclination,
                RightAscensionOfNode = (node + this[i].Node).Wrapped(),
                MeanAnomaly = (argumentOfLatitude + this[i].ArgumentOfLatitude).Wrapped(),
            }),
        ];
        return orbits[0].Fault() is { } fault ? throw new ArgumentException(fault, nameof(heightM)) : orbits;
    }

    /// <summary>
    /// A real satellite and copies of it at the other places of the pattern: node and mean anomaly are shifted, all
    /// else is as it is. The pattern's own inclination does not count.
    /// </summary>
    /// <param name="real">The first satellite.</param>
    public ImmutableArray<MeanElements> Copies(MeanElements real)
    {
        ArgumentNullException.ThrowIfNull(real);
        return
        [
            .. Enumerable.Range(0, Satellites).Select(i => i == 0 ? real : real with
            {
                RightAscensionOfNode = (real.RightAscensionOfNode + this[i].Node).Wrapped(),
                MeanAnomaly = (real.MeanAnomaly + this[i].ArgumentOfLatitude).Wrapped(),
            }),
        ];
    }

    /// <summary>Unit vectors to all satellites, when each has gone on by an angle.</summary>
    public ImmutableArray<Vec3> DirectionsAt(Angle phase) =>
        [.. Enumerable.Range(0, Satellites).Select(i => Direction(this[i].Node, this[i].ArgumentOfLatitude + phase))];

    /// <summary>
    /// The largest distance of any point of the Earth from its nearest satellite, over all time, as an angle at the
    /// Earth's centre; the phase when, and the direction where. Each satellite must see at least so far.
    /// </summary>
    /// <exception cref="InvalidOperationException">It has fewer than three satellites.</exception>
    public (Angle Distance, Angle Phase, Vec3 Direction) LargestDistance()
    {
        if (Satellites < 3)
            throw new InvalidOperationException("One or two satellites leave half of the Earth out of their sight.");

        // The pattern repeats when each satellite stands where the next of its plane stood.
        const int samplesOfUnit = 180; // of 360°/T
        double step = Math.Tau / Satellites / samplesOfUnit, best = 0.0, at = 0.0;
        for (int i = 0; i < samplesOfUnit * Planes; i++)
        {
            double distance = DistanceAt(i * step).Distance;
            if (distance > best)
                (best, at) = (distance, i * step);
        }

        const double golden = 0.381966011250105;
        double low = at - step, high = at + step;
        while (high - low > 1e-9)
        {
            double a = low + (golden * (high - low)), b = high - (golden * (high - low));
            if (DistanceAt(a).Distance >= DistanceAt(b).Distance)
                high = b;
            else
                low = a;
        }

        (double found, Vec3 where) = DistanceAt((low + high) / 2.0);
        return (Angle.FromRadians(found), Angle.FromRadians((low + high) / 2.0), where);
    }

    private (double Distance, Vec3 Where) DistanceAt(double phase)
    {
        ImmutableArray<Vec3> all = DirectionsAt(Angle.FromRadians(phase));
        (double Distance, Vec3 Where) worst = default;
        for (int i = 0; i < all.Length; i++)
        {
            for (int j = i + 1; j < all.Length; j++)
            {
                for (int k = j + 1; k < all.Length; k++)
                {
                    Vec3 normal = Vec3.Cross(all[j] - all[i], all[k] - all[i]);
                    if (normal.Norm < 1e-12)
                        continue;
                    Vec3 centre = normal.Unit();
                    foreach (Vec3 where in (Vec3[])[centre, -centre])
                    {
                        // The circle's own three may look nearer than themselves by rounding.
                        double cosine = Vec3.Dot(where, all[i]);
                        if (!all.Any(s => Vec3.Dot(where, s) > cosine + 1e-12)
                            && Vec3.AngleBetween(where, all[i]).Radians > worst.Distance)
                            worst = (Vec3.AngleBetween(where, all[i]).Radians, where);
                    }
                }
            }
        }

        return worst;
    }

    private Vec3 Direction(Angle node, Angle argument)
    {
        (double sinU, double cosU) = Math.SinCos(argument.Radians);
        (double sinI, double cosI) = Math.SinCos(Inclination.Radians);
        (double sinN, double cosN) = Math.SinCos(node.Radians);
        return new(
            (cosU * cosN) - (sinU * cosI * sinN), (cosU * sinN) + (sinU * cosI * cosN), sinU * sinI);
    }
}
