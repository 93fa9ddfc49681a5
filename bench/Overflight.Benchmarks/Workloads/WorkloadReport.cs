using System.Globalization;
using System.IO;

namespace Overflight.Benchmarks.Workloads;

/// <summary>
/// Tells how the run goes on standard error, and what it gave on standard output: a table, or one JSON object.
/// </summary>
internal sealed class WorkloadReport(bool isJson, TextWriter output, TextWriter notes)
{
    /// <summary>Whether a check failed.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>Something worth knowing.</summary>
    public void Say(string what) => notes.WriteLine(what);

    /// <summary>Something that is wrong: the run will not succeed.</summary>
    public void Fail(string what)
    {
        HasFailed = true;
        notes.WriteLine("FAILED: " + what);
    }

    /// <summary>Fails unless something holds.</summary>
    public void Require(bool holds, string otherwise)
    {
        if (!holds)
            Fail(otherwise);
    }

    /// <summary>Prints the figures.</summary>
    public void Show(WorkloadFigures f)
    {
        if (isJson)
        {
            output.WriteLine(f.ToJson());
            return;
        }

        Row("W1, one thread", f.W1MpropsPerS1, "million states per thread-CPU-second");
        Row("W1, two threads", f.W1MpropsPerS2, "million states per second");
        Row("W1, largest error", f.W1MaxErrorKm, "km from the scalar path");
        Row("whole catalogue", f.MixedMpropsPerS1, "million states per thread-CPU-second");
        Row("W2, one thread", f.W2RatePerS1, "site·satellite·days per thread-CPU-second");
        Row("W2, windows", f.W2Windows, "");
        Row("W2, largest edge error", f.W2MaxEdgeErrorS, "s from a bisection");
        Row("W1 / python3-sgp4", f.RatioPythonSgp4, "times as fast");
        Row("W1 / satellite.js", f.RatioSatelliteJs, "times as fast");
        Row("W2 / Skyfield", f.RatioSkyfield, "times as fast");
    }

    private void Row(string what, double? value, string unit)
    {
        string number = value is { } v ? v.ToString("G6", CultureInfo.InvariantCulture) : "not measured";
        output.WriteLine($"{what,-24}{number,14}  {unit}");
    }
}
