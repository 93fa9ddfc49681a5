using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Overflight.Frames;
using Overflight.Orbits;
using Overflight.Sensing;

namespace Overflight.Analyses;

/// <summary>
/// Everything an answer depends on besides its request: element histories, the Earth and sensors. Immutable, with a
/// digest of its content, so that an answer can name what it rests on and another can recompute it.
/// </summary>
public sealed class Snapshot
{
    private readonly Lazy<string> _digest;

    /// <summary>Gathers the inputs.</summary>
    /// <param name="earth">Leap seconds, Earth orientation and ellipsoid.</param>
    /// <param name="sets">Element sets.</param>
    /// <param name="sensors">Sensors that a request names; <c>null</c> for none.</param>
    public Snapshot(EarthModel earth, IEnumerable<Omm> sets, SensorLibrary? sensors = null)
    {
        ArgumentNullException.ThrowIfNull(earth);
        ArgumentNullException.ThrowIfNull(sets);
        Earth = earth;
        Sensors = sensors ?? SensorLibrary.Empty;
        Histories = ElementHistory.ByObject(sets);
        _digest = new(ComputeDigest);
    }

    /// <summary>Leap seconds, Earth orientation and ellipsoid.</summary>
    public EarthModel Earth { get; }

    /// <summary>Element histories by catalogue number.</summary>
    public ImmutableSortedDictionary<long, ElementHistory> Histories { get; }

    /// <summary>Sensors by name.</summary>
    public SensorLibrary Sensors { get; }

    /// <summary>
    /// SHA-256 over all element sets, Earth orientation rows, leap seconds and sensors, in hexadecimal.
    /// </summary>
    public string Digest => _digest.Value;

    /// <summary>The history of one object.</summary>
    /// <exception cref="ArgumentException">The snapshot has none of it.</exception>
    public ElementHistory HistoryOf(long catalogueNumber) =>
        Histories.TryGetValue(catalogueNumber, out ElementHistory? history)
            ? history
            : throw new ArgumentException($"There are no element sets of object {catalogueNumber} in this " +
                $"snapshot.", nameof(catalogueNumber));

    private string ComputeDigest()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        void Add(FormattableString text) =>
            hash.AppendData(Encoding.UTF8.GetBytes(text.ToString(CultureInfo.InvariantCulture) + "\n"));

        Add($"overflight snapshot 1, leap seconds until {Earth.LeapSeconds.Expires.NanosecondsSinceJ2000Tt}");
        foreach ((long day, long offset) in Earth.LeapSeconds.Steps)
            Add($"TAI-UTC {day} {offset}");
        Add($"ellipsoid {Earth.Ellipsoid.EquatorialRadiusM:R} {Earth.Ellipsoid.Flattening:R}");
        foreach (EarthOrientationRow r in Earth.Orientation.Rows)
        {
            Add($"{r.ModifiedJulianDay} {r.XpArcseconds:R} {r.YpArcseconds:R}");
            Add($"{r.Ut1MinusUtcSeconds:R} {r.IsPredicted}");
        }

        foreach (ElementHistory history in Histories.Values)
        {
            foreach (Omm set in history.Sets)
            {
                MeanElements e = set.Elements;
                Add($"{set.CatalogueNumber} {e.Epoch.NanosecondsSinceJ2000Tt} {e.MeanMotionRevolutionsPerDay:R}");
                Add($"{e.Eccentricity:R} {e.Inclination.Radians:R} {e.RightAscensionOfNode.Radians:R}");
                Add($"{e.ArgumentOfPerigee.Radians:R} {e.MeanAnomaly.Radians:R} {e.BStar:R}");
                Add($"{e.HalfMeanMotionDotRadPerS2:R}");
            }
        }

        JsonSerializerOptions json = OverflightJson.Options(Earth.LeapSeconds, isIndented: false);
        foreach (Sensor sensor in Sensors.Sensors)
            Add($"{JsonSerializer.Serialize(sensor, json)}");
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
