using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Overflight.Data.Sensors;
using Overflight.Evidence.Reading;
using Overflight.Evidence.Reading.Names;
using Overflight.Evidence.Record;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Orbits;
using Overflight.Sensing;
using Overflight.Time;

namespace Overflight.Data.Reference;

/// <summary>What ships inside the program. Origins and licences are in docs/reference-data.md.</summary>
public static class ReferenceData
{
    /// <summary>Catalogue number of Malligyong-1.</summary>
    public const long MalligyongCatalogueNumber = 58400;

    /// <summary>The gazetteer's short name of the centre that is said to receive its pictures.</summary>
    public const string MalligyongControlCentre = "PGSC";

    /// <summary>
    /// Earth orientation from 1998 to 2026-07, every fifth day: measured to 2026-01-05, predicted from there (IERS).
    /// </summary>
    public static EarthOrientation EarthOrientation(LeapSeconds leapSeconds) =>
        Finals2000A.TryRead(
            ReadText("earth-orientation.csv"), leapSeconds, out EarthOrientation table, out var diagnostics)
            ? table
            : throw new InvalidOperationException($"The embedded earth-orientation.csv is damaged: {diagnostics[0]}.");

    /// <summary>The Earth by the shipped table, on WGS 84.</summary>
    public static EarthModel Earth(LeapSeconds leapSeconds) =>
        new(leapSeconds, EarthOrientation(leapSeconds), Ellipsoid.Wgs84);

    /// <summary>Malligyong-1's element sets, 2023-12 to 2026-08.</summary>
    public static ElementFile MalligyongHistory(LeapSeconds leapSeconds) =>
        ElementReader.Read(ReadBytes("malligyong-1.csv"), "shipped: malligyong-1.csv", null, leapSeconds);

    /// <summary>The published imaging claims, as YAML.</summary>
    public static string ClaimsYaml() => ReadText("claims.yaml");

    /// <summary>Launch and claim sites and world capitals.</summary>
    public static Gazetteer Gazetteer() => Reference.Gazetteer.Read(ReadText("places.csv"));

    /// <summary>Reconnaissance and Earth-observation satellites worth watching, as CSV.</summary>
    public static string WatchListCsv() => ReadText("watch-list.csv");

    /// <summary>The satellites worth watching, read.</summary>
    public static ImmutableArray<WatchedSatellite> WatchList() =>
        Sensing.WatchList.TryRead(WatchListCsv(), out ImmutableArray<WatchedSatellite> list, out Diagnostic diagnostic)
            ? list
            : throw new InvalidOperationException($"The embedded watch-list.csv is damaged: {diagnostic}.");

    /// <summary>Sensors whose figures are published, and one whose are not.</summary>
    public static SensorLibrary Sensors() =>
        SensorFile.TryRead(
            ReadText("sensors.yaml"), SensorLibrary.Empty, out SensorLibrary library, out Diagnostic diagnostic)
            ? library
            : throw new InvalidOperationException($"The embedded sensors.yaml is damaged: {diagnostic}.");

    /// <summary>Which of these sensors fly on which satellites.</summary>
    public static ImmutableArray<SensorCarrier> Carriers() =>
    [
        .. ReadText("carriers.csv").Split('\n')
            .Where(line => line.Length > 0 && line[0] != '#')
            .Skip(1) // the heads of the columns
            .Select(line => line.Split(','))
            .Select(parts => new SensorCarrier(parts[0], parts[1])),
    ];

    /// <summary>Objects to look for, with their sizes.</summary>
    public static ObjectLibrary Objects() =>
        ObjectFile.TryRead(ReadText("objects.yaml"), out ObjectLibrary library, out Diagnostic diagnostic)
            ? library
            : throw new InvalidOperationException($"The embedded objects.yaml is damaged: {diagnostic}.");

    /// <summary>Names that articles about satellites use.</summary>
    public static EntityIndex Names() =>
        NamesFile.TryRead(ReadText("names.yaml"), out EntityIndex names, out Diagnostic diagnostic)
            ? names
            : throw new InvalidOperationException($"The embedded names.yaml is damaged: {diagnostic}.");

    /// <summary>By what sentences are found to say something; learnt from the project's own sentences.</summary>
    public static ClaimModel Claims() =>
        ClaimModel.TryParse(
            ReadText("claim-model.txt"), ReadText("word-classes.txt"), out ClaimModel? model, out Diagnostic diagnostic)
            ? model!
            : throw new InvalidOperationException($"The embedded claim model is damaged: {diagnostic}.");

    /// <summary>
    /// The orbital launches of North Korea, 1998 to 2024. That there was none from June to December 2024 rests on the
    /// absence of reports, and on the catalogue of August 2026, which holds no further North Korean payload.
    /// </summary>
    public static LaunchRecord Launches(LeapSeconds leapSeconds) =>
        LaunchesFile.TryRead(
            ReadText("launches.yaml"), leapSeconds, out ImmutableArray<LaunchEvent> launches,
            out Diagnostic diagnostic)
            ? new LaunchRecord(launches, ["North Korea"], new DateOnly(1998, 1, 1), new DateOnly(2024, 12, 31))
            : throw new InvalidOperationException($"The embedded launches.yaml is damaged: {diagnostic}.");

    /// <summary>The shores of the Earth, to some 2.5 km.</summary>
    public static Coastlines Coastlines() =>
        Frames.Coastlines.TryRead(ReadText("coastlines.txt"), out Coastlines coastlines, out Diagnostic diagnostic)
            ? coastlines
            : throw new InvalidOperationException($"The embedded coastlines.txt is damaged: {diagnostic}.");

    private static string ReadText(string name)
    {
        using var reader = new StreamReader(Open(name));
        return reader.ReadToEnd();
    }

    private static byte[] ReadBytes(string name)
    {
        using Stream stream = Open(name);
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static Stream Open(string name) =>
        typeof(ReferenceData).Assembly.GetManifestResourceStream(name) ??
        throw new InvalidOperationException($"The embedded file {name} is missing from this build.");
}
