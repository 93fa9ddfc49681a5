using System;
using System.Globalization;
using System.IO;
using System.Runtime.InteropServices;
using System.Text.Json;
using Overflight.Numerics;

namespace Overflight.Benchmarks.Workloads;

/// <summary>
/// W1 by other programs, on the first sets of the same file: their states must be ours before their time counts.
/// </summary>
internal sealed class PropagationRivals(
    WorkloadData data, PropagationWorkload ours, int repeats, WorkloadReport report)
{
    private const int PythonSets = 20;
    private const int SatelliteJsSets = 500;

    /// <summary>Two-part Julian dates: the formulas are the same, but its Kepler equation stops at 1e-12.</summary>
    private const double PythonToleranceKm = 1e-7;

    /// <summary>satellite.js keeps an epoch as one Julian date, which resolves 40 µs: 0.3 m.</summary>
    private const double SatelliteJsToleranceKm = 1e-3;

    /// <summary>python3-sgp4's array call, million states per second; <c>null</c> where it does not run.</summary>
    public double? PythonSgp4MpropsPerS()
    {
        const string name = "python3-sgp4";
        JsonElement? ran = WithStates(states => RivalProgram.Run(
            name, report, RivalProgram.Python(), Path.Combine(RivalProgram.Folder(), "python_sgp4.py"),
            data.PathOf(WorkloadData.NearEarthFile), Text(PythonSets), Text(repeats), states),
            $"{name} array call", PythonSets, PythonToleranceKm);
        if (ran is not { } result)
            return null;
        bool isCompiled = result.GetProperty("accelerated").GetBoolean();
        double rate = result.GetProperty("mpropsPerS").GetDouble();
        report.Say($"{name}: {rate:G4} million states per second on the first {PythonSets} sets of W1, " +
            (isCompiled ? "compiled build" : "PURE PYTHON build, as Debian ships it: a compiled one is far faster"));
        return rate;
    }

    /// <summary>satellite.js, the faster of its forms, million states a second; <c>null</c> where it fails.</summary>
    public double? SatelliteJsMpropsPerS()
    {
        const string name = "satellite.js";
        string folder = Path.Combine(RivalProgram.Folder(), "satellitejs");
        if (!Directory.Exists(Path.Combine(folder, "node_modules", "satellite.js")))
            RivalProgram.Start("npm", "ci", "--prefix", folder, "--no-audit", "--no-fund");
        double? best = null;
        foreach (string form in new[] { "plain", "bulk" })
        {
            JsonElement? ran = WithStates(states => RivalProgram.Run(
                name, report, "node", Path.Combine(folder, "propagate.mjs"), form,
                data.PathOf(WorkloadData.NearEarthFile), Text(SatelliteJsSets), Text(repeats), states),
                $"{name} {form} form", SatelliteJsSets, SatelliteJsToleranceKm);
            if (ran is not { } result)
                continue;
            double rate = result.GetProperty("mpropsPerS").GetDouble();
            report.Say($"{name} {result.GetProperty("version").GetString()}: {form} form, {rate:G4} million states " +
                $"per second on the first {SatelliteJsSets} sets of W1");
            best = Math.Max(best ?? 0.0, rate);
        }

        return best;
    }

    /// <summary>Runs a program that writes its states into a file, and compares them with ours.</summary>
    private JsonElement? WithStates(
        Func<string, JsonElement?> run, string name, int sets, double toleranceKm)
    {
        string file = Path.GetTempFileName();
        try
        {
            if (run(file) is not { } result)
                return null;
            double worst = LargestDistance(File.ReadAllBytes(file), sets);
            report.Say($"{name}: states within {worst:G2} km of ours");
            if (worst <= toleranceKm)
                return result;
            report.Say($"{name}: NOT MEASURED, its states are not ours");
            return null;
        }
        finally
        {
            File.Delete(file);
        }
    }

    private double LargestDistance(byte[] bytes, int sets)
    {
        double[] theirs = MemoryMarshal.Cast<byte, double>(bytes).ToArray();
        double[] mine = [.. ours.StatesOfFirst(sets)];
        if (theirs.Length != mine.Length)
            return double.PositiveInfinity;
        double worst = 0.0;
        for (int i = 0; i < mine.Length; i += 6)
        {
            double distance = new Vec3(
                theirs[i] - mine[i], theirs[i + 1] - mine[i + 1], theirs[i + 2] - mine[i + 2]).Norm;
            worst = distance <= worst ? worst : distance; // not-a-number wins
        }

        return worst;
    }

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
