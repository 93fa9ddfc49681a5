using System;
using System.Buffers.Binary;
using System.Linq;
using System.Threading;
using Overflight.Analyses;
using Overflight.Frames;
using Overflight.Orbits;
using Overflight.Tests.Orbits;
using Overflight.Time;
using Shouldly;

namespace Overflight.Tests.Analyses;

public class CatalogueStatesTests
{
    private static readonly Omm Good = Shipped.Snapshot.HistoryOf(58400).Nearest(Sets.Utc("2026-04-10T00:00:00Z"));
    private static readonly Duration Hour = Duration.FromHours(1.0);
    private static readonly Interval Day = new(Sets.Utc("2026-04-09T12:00:00Z"), Sets.Utc("2026-04-10T12:00:00Z"));
    private static readonly TimeGrid Grid = new(Sets.Utc("2026-04-10T00:00:00Z"), Duration.FromSeconds(60.0), 5);

    [Fact]
    public void Write_KnownSatellite_IsWhereItIsLocated()
    {
        var catalogue = new CatalogueStates([Good], Shipped.Earth, Day, default);
        byte[] bytes = Written(catalogue);
        for (int k = 0; k < Grid.Count; k++)
        {
            State<Itrf> expected = LocateSatellite.Run(
                new() { Satellite = 58400, Instant = Grid[k] }, new Snapshot(Shipped.Earth, [Good]), null, default)
                .Itrf.ShouldNotBeNull();
            float[] numbers = Numbers(bytes, k);
            // Half a unit in the last place of 7,000 km is 0.25 m; of 8 km/s, 0.25 mm/s.
            new[] { expected.Position.VectorM.X, expected.Position.VectorM.Y, expected.Position.VectorM.Z }
                .Zip(numbers).ShouldAllBe(p => Math.Abs(p.First - p.Second) <= 0.26);
            new[] { expected.VelocityMPerS.X, expected.VelocityMPerS.Y, expected.VelocityMPerS.Z }
                .Zip(numbers.Skip(3)).ShouldAllBe(p => Math.Abs(p.First - p.Second) <= 0.00026);
        }
    }

    [Fact]
    public void Write_ComesDownWithinTheSpan_IsNotANumberFromThenOn()
    {
        Omm falling = Good with { CatalogueNumber = 2, Elements = Good.Elements with { BStar = 0.5 } };
        Interval covered = TabulateOrbit.Run(
            new() { Satellites = [2], Span = new(Day.End, Day.End + Duration.FromDays(60.0)), Step = Hour },
            new Snapshot(Shipped.Earth, [falling]), null, default).Tables[0].Covered;
        covered.Length.ShouldBeGreaterThan(Hour);
        var around = new TimeGrid(covered.End - Hour, Hour, 40);
        var together = new CatalogueStates([falling, Good], Shipped.Earth, new(around[0], around[39]), default);
        together.Sets.Length.ShouldBe(2);
        byte[] bytes = new byte[2 * 40 * CatalogueStates.BytesPerState];

        together.Write(around, bytes, 2, CancellationToken.None);

        Numbers(bytes, 0).ShouldAllBe(n => float.IsFinite(n));
        Numbers(bytes, 39).ShouldAllBe(n => float.IsNaN(n));
        byte[] alone = new byte[40 * CatalogueStates.BytesPerState];
        new CatalogueStates([Good], Shipped.Earth, Day, default).Write(around, alone, 1, CancellationToken.None);
        bytes[alone.Length..].ShouldBe(alone);
    }

    [Fact]
    public void Sets_CameDownBefore_IsLeftOut()
    {
        Omm falling = Good with { CatalogueNumber = 2, Elements = Good.Elements with { BStar = 0.5 } };
        Interval later = new(Day.End + Duration.FromDays(90.0), Day.End + Duration.FromDays(91.0));

        new CatalogueStates([falling, Good], Shipped.Earth, later, default).Sets.ShouldBe([Good]);
        new CatalogueStates([falling, Good], Shipped.Earth, Day, default).Sets.Length.ShouldBe(2);
        Interval before = new(Day.Start - Duration.FromDays(91.0), Day.Start - Duration.FromDays(90.0));
        new CatalogueStates([Good], Shipped.Earth, before, default).Sets.ShouldBe([Good]);
    }

    [Fact]
    public void Sets_NoOrbitAmongThem_IsLeftOut()
    {
        Omm flat = Good with { Elements = Good.Elements with { Eccentricity = 1.0 } };
        Omm still = Good with { Elements = Good.Elements with { MeanMotionRevolutionsPerDay = 0.0 } };

        new CatalogueStates([flat, Good, still], Shipped.Earth, Day, default).Sets.ShouldBe([Good]);
    }

    [Fact]
    public void Write_WrongRoomOrTooMuch_IsRefused()
    {
        var catalogue = new CatalogueStates([Good], Shipped.Earth, Day, default);
        Should.Throw<ArgumentException>(() => catalogue.Write(Grid, new byte[7], 1, CancellationToken.None));
        var longer = new TimeGrid(Grid.Start, Grid.Step, CatalogueStates.StatesMax + 1);
        Should.Throw<ArgumentException>(() => catalogue.Write(longer, [], 1, CancellationToken.None))
            .Message.ShouldContain("longer step");
    }

    private static byte[] Written(CatalogueStates catalogue)
    {
        byte[] bytes = new byte[catalogue.Sets.Length * Grid.Count * CatalogueStates.BytesPerState];
        catalogue.Write(Grid, bytes, 1, CancellationToken.None);
        return bytes;
    }

    private static float[] Numbers(byte[] bytes, int state) =>
    [
        .. Enumerable.Range(0, 6).Select(i => BinaryPrimitives.ReadSingleLittleEndian(
            bytes.AsSpan((state * CatalogueStates.BytesPerState) + (sizeof(float) * i)))),
    ];
}
