using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Linq;
using Overflight.Numerics;
using Overflight.Orbits;
using Overflight.Orbits.Sgp4;

namespace Overflight.Tests.Orbits.Sgp4;

/// <summary>One set of the verification file of AIAA 2006-6753: propagator, span and published states.</summary>
internal sealed record VerificationSet(
    Omm Set, Sgp4Propagator Propagator, double StartMinutes, double StopMinutes, double StepMinutes,
    ImmutableArray<VerificationSet.Row> Rows)
{
    /// <summary>A published state: minutes since epoch, kilometres, kilometres per second.</summary>
    public sealed record Row(double Minutes, Vec3 PositionKm, Vec3 VelocityKmPerS);

    public static ImmutableArray<VerificationSet> All { get; } = Load();

    /// <summary>Start, every step, and at the end the stop itself.</summary>
    public ImmutableArray<double> Walk()
    {
        var times = ImmutableArray.CreateBuilder<double>();
        for (int i = 0; StartMinutes + (i * StepMinutes) < StopMinutes; i++)
            times.Add(StartMinutes + (i * StepMinutes));
        times.Add(StopMinutes);
        return times.ToImmutable();
    }

    private static ImmutableArray<VerificationSet> Load()
    {
        ILookup<int, Row> rows = File.ReadLines(TestData.Golden("truth/sgp4/states.csv")).Skip(1)
            .Select(line => line.Split(','))
            .ToLookup(f => int.Parse(f[0]), f => new Row(
                Number(f[1]), new(Number(f[2]), Number(f[3]), Number(f[4])),
                new(Number(f[5]), Number(f[6]), Number(f[7]))));
        return
        [
            .. File.ReadLines(TestData.Golden("truth/sgp4/sets.csv")).Skip(1).Select((line, i) =>
            {
                string[] f = line.Split(',');
                Omm set = Sets.ParseAnyChecksum(f[0], f[1]);
                return new VerificationSet(
                    set, new Sgp4Propagator(set.Elements, Sets.Leap),
                    Number(f[2]), Number(f[3]), Number(f[4]), [.. rows[i]]);
            }),
        ];
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
