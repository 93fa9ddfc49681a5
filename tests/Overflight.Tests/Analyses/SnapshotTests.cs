using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Overflight.Analyses;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Orbits;
using Overflight.Tests.Orbits;
using Overflight.Time;
using Shouldly;

namespace Overflight.Tests.Analyses;

public class SnapshotTests
{
    /// <summary>Changes when the shipped sets or Earth rows change, or when the form of the digest does.</summary>
    [Fact]
    public void Digest_ShippedData_IsThePinnedOne() =>
        Shipped.Snapshot.Digest.ShouldBe(File.ReadAllText(TestData.Golden("pins/analyses/shipped-digest.txt")).Trim());

    [Fact]
    public void Digest_OtherOrderOrRepeats_IsTheSame()
    {
        var random = new Random(1);
        Omm[] shuffled = [.. Shipped.OneSetAnEpoch];
        string digest = new Snapshot(Shipped.Earth, shuffled).Digest;
        random.Shuffle(shuffled);
        new Snapshot(Shipped.Earth, shuffled).Digest.ShouldBe(digest);
        new Snapshot(Shipped.Earth, [.. shuffled, .. shuffled]).Digest.ShouldBe(digest);
    }

    [Fact]
    public void Digest_AnyElementChanged_Changes()
    {
        Omm set = Sets.Iss;
        MeanElements e = set.Elements;
        Angle little = Angle.FromDegrees(1e-9);
        Omm[] changed =
        [
            set,
            set with { CatalogueNumber = 7 },
            set with { Elements = e with { Epoch = e.Epoch + Duration.FromNanoseconds(1) } },
            set with { Elements = e with { MeanMotionRevolutionsPerDay = e.MeanMotionRevolutionsPerDay + 1e-12 } },
            set with { Elements = e with { Eccentricity = e.Eccentricity + 1e-12 } },
            set with { Elements = e with { Inclination = e.Inclination + little } },
            set with { Elements = e with { RightAscensionOfNode = e.RightAscensionOfNode + little } },
            set with { Elements = e with { ArgumentOfPerigee = e.ArgumentOfPerigee + little } },
            set with { Elements = e with { MeanAnomaly = e.MeanAnomaly + little } },
            set with { Elements = e with { BStar = e.BStar + 1e-12 } },
            set with { Elements = e with { HalfMeanMotionDotRadPerS2 = e.HalfMeanMotionDotRadPerS2 + 1e-24 } },
        ];
        changed.Select(s => new Snapshot(Shipped.Earth, [s]).Digest).Distinct().Count().ShouldBe(changed.Length);
        new Snapshot(Shipped.Earth, []).Digest.ShouldNotBe(new Snapshot(Shipped.Earth, [set]).Digest);
        Shipped.Malligyong.Select(s => new Snapshot(Shipped.Earth, Shipped.Malligyong.Remove(s)).Digest)
            .Take(20).Distinct().Count().ShouldBe(20);
    }

    [Fact]
    public void Digest_AnyEarthRowChanged_Changes()
    {
        ImmutableArray<EarthOrientationRow> rows = Shipped.Earth.Orientation.Rows;
        EarthOrientationRow r = rows[100];
        ImmutableArray<EarthOrientationRow>[] tables =
        [
            rows,
            rows.RemoveAt(100),
            rows.SetItem(100, r with { ModifiedJulianDay = r.ModifiedJulianDay + 1 }),
            rows.SetItem(100, r with { XpArcseconds = r.XpArcseconds + 1e-9 }),
            rows.SetItem(100, r with { YpArcseconds = r.YpArcseconds + 1e-9 }),
            rows.SetItem(100, r with { Ut1MinusUtcSeconds = r.Ut1MinusUtcSeconds + 1e-9 }),
            rows.SetItem(100, r with { IsPredicted = !r.IsPredicted }),
        ];
        tables.Select(t => new EarthModel(Sets.Leap, new EarthOrientation(t, Sets.Leap), Ellipsoid.Wgs84))
            .Select(earth => new Snapshot(earth, [Sets.Iss]).Digest).Distinct().Count().ShouldBe(tables.Length);
    }

    [Fact]
    public void Digest_OtherLeapSeconds_Changes()
    {
        LeapSeconds other = new([(0, 32), (1000, 33)], Sets.Leap.Expires);
        LeapSeconds moved = new([(0, 32), (1001, 33)], Sets.Leap.Expires);
        string Digest(LeapSeconds leap) => new Snapshot(
            new EarthModel(leap, Shipped.Earth.Orientation, Ellipsoid.Wgs84), [Sets.Iss]).Digest;
        Digest(other).ShouldNotBe(Digest(moved));
    }
}
