using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Orbits;
using Overflight.Orbits.Sgp4;
using Overflight.Sensing;
using Overflight.Time;

namespace Overflight.Benchmarks.Workloads;

/// <summary>The files the workloads read: element sets and sites of the reference data, read in place.</summary>
internal sealed class WorkloadData
{
    /// <summary>10,000 near-Earth sets: workload W1.</summary>
    public const string NearEarthFile = "benchmark-10k-near-earth.tle";

    /// <summary>100 sets: the satellites of W2.</summary>
    public const string AccessFile = "benchmark-100-leo.tle";

    /// <summary>50 places, latitude° longitude° height m: the sites of W2.</summary>
    public const string SiteFile = "benchmark-50-sites.txt";

    /// <summary>A whole catalogue, near-Earth and deep-space sets as they come.</summary>
    public const string CatalogueFile = "active-catalogue.tle";

    private WorkloadData(string folder) => Folder = folder;

    /// <summary>The folder of the element sets.</summary>
    public string Folder { get; }

    /// <summary>Where all workloads begin: 2026-03-20T00:00Z.</summary>
    public static Instant Start { get; } =
        new CalendarTime(2026, 3, 20, 0, 0, 0).ToInstant(TimeScale.Utc, LeapSeconds.Iers);

    /// <summary>W2 counts from this elevation.</summary>
    public static Angle AccessElevationMin { get; } = Angle.FromDegrees(10.0);

    /// <summary>The Earth of W2: turned by GMST-82 alone, UT1 = UTC, no polar motion; normals of WGS 84.</summary>
    public static EarthModel PlainEarth()
    {
        const int dayOfStart = 61_119;
        IEnumerable<EarthOrientationRow> still =
            Enumerable.Range(dayOfStart - 30, 90).Select(day => new EarthOrientationRow(day, 0.0, 0.0, 0.0, false));
        return new EarthModel(
            LeapSeconds.Iers, new EarthOrientation([.. still], LeapSeconds.Iers), Ellipsoid.Wgs84);
    }

    /// <summary>Finds the data, in the folder given or at and above the working folder.</summary>
    /// <exception cref="FileNotFoundException">They are not there.</exception>
    public static WorkloadData Open(string? folder)
    {
        for (DirectoryInfo? at = new(folder ?? Environment.CurrentDirectory); at is not null; at = at.Parent)
        {
            string candidate = folder is not null
                ? Path.Combine(folder, "elements")
                : Path.Combine(at.FullName, "shared", "data", "elements");
            if (File.Exists(Path.Combine(candidate, NearEarthFile)))
                return new WorkloadData(candidate);
            if (folder is not null)
                break;
        }

        throw new FileNotFoundException(folder is null
            ? $"No shared/data/elements/{NearEarthFile} at or above {Environment.CurrentDirectory}; give --data DIR."
            : $"There is no elements/{NearEarthFile} in {folder}; --data names the folder that holds elements/.");
    }

    /// <summary>The full path of one of the files.</summary>
    public string PathOf(string file) => Path.Combine(Folder, file);

    /// <summary>Reads the first sets of a file.</summary>
    /// <param name="file">Its name.</param>
    /// <param name="countMax">How many at most.</param>
    /// <param name="refused">How many sets of the file could not be read.</param>
    public Sgp4Propagator[] ReadSets(string file, int countMax, out int refused)
    {
        ElementFile read = ElementReader.Read(File.ReadAllBytes(PathOf(file)), file, null, LeapSeconds.Iers);
        refused = read.Diagnostics.Count(d => d.Severity == DiagnosticSeverity.Error);
        return [.. read.Sets.Take(countMax).Select(set => new Sgp4Propagator(set.Elements, LeapSeconds.Iers))];
    }

    /// <summary>Reads the sites.</summary>
    public GroundSite[] ReadSites(Ellipsoid ellipsoid, int countMax) =>
    [
        .. File.ReadLines(PathOf(SiteFile)).Where(line => line.Trim().Length > 0).Take(countMax)
            .Select(line => Array.ConvertAll(
                line.Split(' ', StringSplitOptions.RemoveEmptyEntries),
                text => double.Parse(text, CultureInfo.InvariantCulture)))
            .Select(v => new GroundSite(Geodetic.FromDegrees(v[0], v[1], v[2]), ellipsoid)),
    ];
}
