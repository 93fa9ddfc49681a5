using System.CommandLine;
using Overflight.Coverage;
using Overflight.Numerics;
using Overflight.Sensing;

namespace Overflight.Cli;

/// <summary>The options that say what counts as seeing the ground.</summary>
internal sealed class ViewLimitOptions
{
    public ViewLimitOptions() => Side.AcceptOnlyFromAmong("left", "right");

    public Option<double?> OffNadirMax { get; } =
        Limit("--max-off-nadir", "Greatest angle at the satellite from nadir");

    public Option<double?> OffNadirMin { get; } =
        Limit("--min-off-nadir", "Least angle at the satellite from nadir");

    public Option<double?> ElevationMin { get; } =
        Limit("--min-elevation", "Least elevation of the satellite at the ground (default 0)");

    public Option<double?> SunMin { get; } =
        Limit("--min-sun-elevation", "Least elevation of the Sun at the ground");

    public Option<string?> Side { get; } = new("--side")
    {
        Description = "Look only to this side of the ground track: left or right.",
        HelpName = "SIDE",
    };

    /// <summary>The limits a user means.</summary>
    /// <exception cref="CliException">An angle is out of range.</exception>
    public ViewLimits Parse(ParseResult parsed)
    {
        Angle? At(Option<double?> option, double low) => parsed.GetValue(option) is { } degrees
            ? Options.ParseAngle(option.Name, degrees, low, 90.0)
            : null;
        return new ViewLimits
        {
            ElevationMin = At(ElevationMin, 0.0) ?? Angle.Zero,
            OffNadirMax = At(OffNadirMax, 0.0),
            OffNadirMin = At(OffNadirMin, 0.0),
            SunElevationMin = At(SunMin, -90.0),
            Side = parsed.GetValue(Side) switch
            {
                "left" => LookSide.Left,
                "right" => LookSide.Right,
                _ => null,
            },
        };
    }

    private static Option<double?> Limit(string name, string description) =>
        new(name) { Description = description + ".", HelpName = "DEGREES" };
}
