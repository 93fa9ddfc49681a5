using System.Globalization;

namespace Overflight.Benchmarks.Workloads;

/// <summary>What the user asked of <c>workloads</c>.</summary>
internal sealed record WorkloadOptions
{
    /// <summary>One JSON object on standard output, and nothing else there.</summary>
    public bool IsJson { get; init; }

    /// <summary>Where states and windows go; <c>null</c> for nowhere.</summary>
    public string? Dump { get; init; }

    /// <summary>The folder that holds <c>elements/</c>; <c>null</c> to look for it.</summary>
    public string? Data { get; init; }

    /// <summary>How often each timing is taken; the best one counts.</summary>
    public int Repeats { get; init; } = 15;

    /// <summary>Whether other programs are measured too.</summary>
    public bool WithRivals { get; init; } = true;

    public static bool TryParse(string[] args, out WorkloadOptions options, out string problem)
    {
        (options, problem) = (new WorkloadOptions(), "");
        for (int i = 0; i < args.Length; i++)
        {
            string? value = i + 1 < args.Length ? args[i + 1] : null;
            switch (args[i])
            {
                case "--json":
                    options = options with { IsJson = true };
                    break;
                case "--no-rivals":
                    options = options with { WithRivals = false };
                    break;
                case "--dump" when value is not null:
                    (options, i) = (options with { Dump = value }, i + 1);
                    break;
                case "--data" when value is not null:
                    (options, i) = (options with { Data = value }, i + 1);
                    break;
                case "--repeats" when int.TryParse(
                    value, NumberStyles.None, CultureInfo.InvariantCulture, out int count) && count is > 0 and <= 1000:
                    (options, i) = (options with { Repeats = count }, i + 1);
                    break;
                default:
                    problem = $"'{args[i]}' is no option of workloads, or its value is missing or wrong.";
                    return false;
            }
        }

        return true;
    }
}
