using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Linq;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Orbits;
using Overflight.Orbits.Sgp4;
using Overflight.Tests.Access;
using Overflight.Time;
using Shouldly;

namespace Overflight.Tests.Orbits;

/// <summary>
/// The whole chain (element set, SGP4, TEME to ITRF, Earth orientation, leap seconds) against orbits that DORIS and
/// laser ranging know to centimetres. The error is that of the elements; the truth is how large it is known to be.
/// </summary>
public class PreciseOrbitTests
{
    private static readonly EarthModel Earth = new(
        LeapSeconds.Iers, Scene.EarthOrientation("precise/earth-orientation.csv"), Ellipsoid.Wgs84);

    [Theory]
    [InlineData("topex", "topex-nodes.csv", 169, 0.89, 1.57)]
    [InlineData("jason-1", "jason-1-nodes.csv", 477, 0.97, 1.51)]
    public void Propagate_EveryThirtiethNode_ErrorIsTheKnownOne(
        string name, string file, int nodes, double fresh, double old)
    {
        ImmutableArray<(Instant Time, Vec3 M)> orbit =
        [
            .. Scene.Rows("precise/" + file).Select(r => (
                Tai(r[0]), 1000.0 * new Vec3(Scene.Number(r[1]), Scene.Number(r[2]), Scene.Number(r[3])))),
        ];
        orbit.Length.ShouldBe(nodes);
        Check(name, orbit, fresh, old, isRecorded: true);
    }

    [Theory]
    [InlineData("topex", "precise/grgtop03.b97344.e97348.D_S.sp3", 5046, 0.89, 1.57)]
    [InlineData("jason-1", "precise/ssaja102.b03007.e03017.DGS.sp3", 14_308, 0.97, 1.51)]
    public void Propagate_EveryNode_ErrorIsTheKnownOne(string name, string sp3, int nodes, double fresh, double old)
    {
        if (!TestData.TrySharedData(sp3, out string path))
            return;
        ImmutableArray<(Instant Time, Vec3 M)> orbit = [.. ReadSp3(path)];
        orbit.Length.ShouldBe(nodes);
        Check(name, orbit, fresh, old, isRecorded: false);
    }

    private static void Check(
        string name, ImmutableArray<(Instant Time, Vec3 M)> orbit, double freshKm, double oldKm, bool isRecorded)
    {
        Interval span = new(orbit[0].Time - Duration.FromDays(7.0), orbit[^1].Time + Duration.FromNanoseconds(1));
        string file = name == "topex" ? "topex-sets.csv" : "jason-1-sets.csv";
        var sets = Scene.Rows("precise/" + file).Select(r => Sets.Parse(r[0], r[1]).Elements)
            .Where(e => span.Contains(e.Epoch));
        var squares = new List<(double AgeDays, double SquareKm2)>();
        foreach (MeanElements elements in sets)
        {
            var propagator = new Sgp4Propagator(elements, LeapSeconds.Iers);
            foreach ((Instant time, Vec3 m) in orbit)
            {
                propagator.TryStateAt(time, out State<Teme> state).ShouldBe(PropagationStatus.Ok);
                Vec3 error = Earth.TemeToItrf(time).Apply(state.Position).VectorM - m;
                squares.Add(((time - elements.Epoch).Days, error.NormSquared / 1e6));
            }
        }

        // As the known figures count: age is node time minus epoch, so a set with a later epoch has none.
        Record(squares, 0.0, 0.5, freshKm);
        Record(squares, 3.0, 5.0, oldKm);

        void Record(List<(double AgeDays, double SquareKm2)> all, double from, double to, double knownKm)
        {
            double[] bin = [.. all.Where(s => s.AgeDays >= from && s.AgeDays < to).Select(s => s.SquareKm2)];
            double deviation = 100.0 * Math.Abs((Math.Sqrt(bin.Average()) / knownKm) - 1.0);
            deviation.ShouldBeLessThan(2.0, $"{name}, RMS at age {from}-{to} d, percent");
            string source = string.Create(
                CultureInfo.InvariantCulture, $"{name}: RMS at age {from}-{to} d, known as {knownKm:0.00} km");
            if (isRecorded)
            {
                const string test = nameof(Propagate_EveryThirtiethNode_ErrorIsTheKnownOne);
                Validation.Record("precise", source, bin.Length, deviation, "percent", 2.0, test);
            }
        }
    }

    private static IEnumerable<(Instant Time, Vec3 M)> ReadSp3(string path)
    {
        Instant time = default;
        foreach (string line in File.ReadLines(path))
        {
            if (line.StartsWith('*'))
            {
                int[] v = [.. line[1..].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(
                    p => (int)double.Parse(p, CultureInfo.InvariantCulture))];
                time = new CalendarTime(v[0], v[1], v[2], v[3], v[4], v[5]).ToInstant(TimeScale.Tai, LeapSeconds.Iers);
            }
            else if (line.StartsWith('P'))
            {
                yield return (time, 1000.0 * new Vec3(Km(line, 4), Km(line, 18), Km(line, 32)));
            }
        }
    }

    private static double Km(string line, int column) => Scene.Number(line.Substring(column, 14));

    private static Instant Tai(string text)
    {
        int[] v = [.. text.Split('-', 'T', ':').Select(int.Parse)];
        return new CalendarTime(v[0], v[1], v[2], v[3], v[4], v[5]).ToInstant(TimeScale.Tai, LeapSeconds.Iers);
    }
}
