using System;
using System.Globalization;
using System.IO;
using System.Runtime.Intrinsics;
using Overflight.Frames;
using Overflight.Orbits.Sgp4;

namespace Overflight.Benchmarks.Workloads;

/// <summary>Runs the workloads one after the other, checks them, and reports.</summary>
internal static class WorkloadRun
{
    private const double ErrorMaxM = 1e-5; // 1e-8 km

    /// <summary>
    /// 1e-7 km: the catalogue's epochs lie 48 days off, where the angles of both paths are rounded to 4e-12 rad.
    /// </summary>
    private const double OldSetsErrorMaxM = 1e-4;

    private const double EdgeErrorMaxS = 1e-3;
    private const int WindowsOfW2 = 130_430;

    public static int Run(WorkloadOptions options)
    {
        var report = new WorkloadReport(options.IsJson, Console.Out, Console.Error);
        WorkloadData data;
        try
        {
            data = WorkloadData.Open(options.Data);
        }
        catch (FileNotFoundException e)
        {
            report.Fail(e.Message);
            return 3;
        }

        report.Say($"data from {data.Folder}; best of {options.Repeats} repeats; " +
            $"{WidestVector()}-bit vectors; {Environment.ProcessorCount} processors");
        using Stream? dump = options.Dump is null ? null : File.Create(options.Dump);
        using BinaryWriter? writer = dump is null ? null : new BinaryWriter(dump);
        Propagated w1 = NearEarth(data, options, report, writer);
        double mixed = Mixed(data, options, report);
        Searched w2 = Windows(data, options, report, writer);
        var figures = new WorkloadFigures
        {
            W1MpropsPerS1 = w1.PerS1,
            W1MpropsPerS2 = w1.PerS2,
            W1MaxErrorKm = w1.MaxErrorM / 1000.0,
            MixedMpropsPerS1 = mixed,
            W2RatePerS1 = w2.PerS1,
            W2Windows = w2.Count,
            W2MaxEdgeErrorS = w2.MaxEdgeErrorS,
            RatioPythonSgp4 = w1.PerS1 / w1.PythonPerS,
            RatioSatelliteJs = w1.PerS1 / w1.SatelliteJsPerS,
            RatioSkyfield = w2.PerS1 / w2.SkyfieldPerS,
        };
        report.Show(figures);
        return report.HasFailed ? 1 : 0;
    }

    private static Propagated NearEarth(
        WorkloadData data, WorkloadOptions options, WorkloadReport report, BinaryWriter? writer)
    {
        Sgp4Propagator[] sets = Sets(data, WorkloadData.NearEarthFile, report);
        var w1 = new PropagationWorkload(sets);
        double error = Checked("W1", w1, ErrorMaxM, report);
        double one = w1.Count / w1.BestThreadSeconds(options.Repeats) / 1e6;
        (double oneWallS, double twoWallS) = w1.BestWallSeconds(options.Repeats);
        double two = w1.Count / twoWallS / 1e6;
        double all = w1.Count / w1.BestWallSecondsKeepingAll(1, options.Repeats) / 1e6;
        double allByTwo = w1.Count / w1.BestWallSecondsKeepingAll(2, options.Repeats) / 1e6;
        report.Say($"two threads are {oneWallS / twoWallS:0.00} times one on the wall clock");
        report.Say($"with all states kept in memory: {all:0.0} million states per second, two threads {allByTwo:0.0}");
        if (writer is not null)
            w1.Dump(writer, everySet: 10, everyMinute: 60);
        if (!options.WithRivals)
            return new(one, two, error, null, null);
        var rivals = new PropagationRivals(data, w1, options.Repeats, report);
        return new(one, two, error, rivals.PythonSgp4MpropsPerS(), rivals.SatelliteJsMpropsPerS());
    }

    private static double Mixed(WorkloadData data, WorkloadOptions options, WorkloadReport report)
    {
        var mixed = new PropagationWorkload(Sets(data, WorkloadData.CatalogueFile, report));
        Checked("whole catalogue", mixed, OldSetsErrorMaxM, report);
        return mixed.Count / mixed.BestThreadSeconds(options.Repeats) / 1e6;
    }

    private static Searched Windows(
        WorkloadData data, WorkloadOptions options, WorkloadReport report, BinaryWriter? writer)
    {
        EarthModel earth = WorkloadData.PlainEarth();
        var w2 = new AccessWorkload(
            data.ReadSets(WorkloadData.AccessFile, int.MaxValue, out _),
            data.ReadSites(earth.Ellipsoid, int.MaxValue), earth);
        report.Say($"W2: {WorkloadData.AccessFile} and {WorkloadData.SiteFile}, {w2.Satellites.Length} satellites, " +
            $"{w2.Sites.Length} sites, {w2.Windows.Count} windows");
        var check = new AccessCheck(w2);
        (double edgeError, int without) = check.Edges();
        report.Require(without == 0, $"W2: {without} edges have no crossing near them");
        report.Require(edgeError <= EdgeErrorMaxS, $"W2: an edge is {edgeError:G3} s from its bisection");
        (long samples, int wrong) = check.Samples();
        report.Require(wrong == 0, $"W2: {wrong} of {samples} samples disagree with the windows");
        report.Say($"W2: {samples:N0} samples at {AccessCheck.SampleStep.Seconds:0} s agree with the windows");
        report.Require(w2.Windows.Count == WindowsOfW2, $"W2 has {WindowsOfW2} windows, not {w2.Windows.Count}");
        double perS = w2.Amount / w2.BestThreadSeconds(options.Repeats);
        if (writer is not null)
            w2.Dump(writer);
        double? skyfield = options.WithRivals ? new AccessRival(data, w2, report).SkyfieldPerS() : null;
        return new(perS, w2.Windows.Count, without == 0 ? edgeError : null, skyfield);
    }

    private static Sgp4Propagator[] Sets(WorkloadData data, string file, WorkloadReport report)
    {
        Sgp4Propagator[] sets = data.ReadSets(file, int.MaxValue, out int refused);
        report.Say($"{file}: {sets.Length} sets" + (refused > 0 ? $", {refused} refused" : ""));
        return sets;
    }

    /// <summary>Checks a workload against the scalar path.</summary>
    /// <returns>The largest distance, metres.</returns>
    private static double Checked(
        string name, PropagationWorkload workload, double errorMaxM, WorkloadReport report)
    {
        (double metres, double metresPerS, int differs) = workload.Check();
        report.Require(differs == 0, $"{name}: the status of {differs} samples differs from the scalar path");
        report.Require(metres <= errorMaxM, $"{name}: {metres / 1000.0:G3} km from the scalar path");
        report.Say(string.Create(
            CultureInfo.InvariantCulture,
            $"{name}: {workload.Count:N0} states within {metres / 1000.0:G2} km and {metresPerS / 1000.0:G2} km/s of " +
            $"the scalar path, {workload.FailedSamples} without a state (decayed)"));
        return metres;
    }

    private static int WidestVector() => Vector512.IsHardwareAccelerated ? 512
        : Vector256.IsHardwareAccelerated ? 256 : Vector128.IsHardwareAccelerated ? 128 : 64;

    private sealed record Propagated(
        double PerS1, double PerS2, double MaxErrorM, double? PythonPerS, double? SatelliteJsPerS);

    private sealed record Searched(double PerS1, int Count, double? MaxEdgeErrorS, double? SkyfieldPerS);
}
