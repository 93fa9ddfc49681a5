using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Overflight.Analyses;
using Overflight.Cli.Output;
using Overflight.Data.Reference;
using Overflight.Numerics;
using Overflight.Sensing;
using Overflight.Time;

namespace Overflight.Cli.Commands;

/// <summary><c>overflight quality</c>: what pictures of a sensor could show.</summary>
internal static class QualityCommand
{
    private static readonly Option<string[]> SensorNames = new("--sensor")
    {
        Description = "A sensor by name (IKONOS, worldview-2); may be given several times. Without it, all there are.",
        HelpName = "NAME",
    };

    private static readonly Option<string?> Sensors = Options.Sensors();

    private static readonly Option<string[]> Objects = new("--object")
    {
        Description = "What is looked for: a name that ships (aircraft carrier, parked aircraft, vehicle), with a " +
            "length if you like (aircraft carrier, 330 m), or a name of your own with its size (hangar, 60 x 40 m); " +
            "may be given several times.",
        HelpName = "OBJECT",
    };

    private static readonly Option<string> OffNadir = new("--off-nadir")
    {
        Description = "Off-nadir angles, with commas between (default 0,15,30).",
        DefaultValueFactory = _ => "0,15,30",
        HelpName = "DEGREES",
    };

    private static readonly Option<double> Tilt = Options.Degrees(
        "--tilt-azimuth", "To where it is tilted, from the direction of flight clockwise; 90 is to the right", 90.0);

    private static readonly Option<double?> Altitude = new("--altitude")
    {
        Description = "Height above the ellipsoid, km. Without it and without a satellite, the height each sensor's " +
            "figures are published for.",
        HelpName = "KM",
    };

    private static readonly Option<string?> Satellite = new("--satellite")
    {
        Description = "A satellite, by number or name, whose orbit gives height and heading.",
        HelpName = "SATELLITE",
    };

    private static readonly Option<string?> Elements = Options.Elements(namesSatellites: false);

    private static readonly Option<string?> At = Options.Time(
        "--at", "From when the satellite's orbit is taken, for one revolution; the epoch of its last set otherwise");

    private static readonly Option<double> Latitude =
        Options.Degrees("--latitude", "Latitude below the satellite; of its way north, or as near as it comes", 0.0);

    private static readonly Option<double> Heading = Options.Degrees(
        "--heading", "Heading of the ground track from north clockwise, where no satellite gives it", 0.0);

    private static readonly Option<int> Version = new("--giqe")
    {
        Description = "Version of the image-quality equation: 3, 4 or 5 (default 5).",
        DefaultValueFactory = _ => 5,
        HelpName = "VERSION",
    };

    private static readonly Option<double> Smear = new("--smear")
    {
        Description = "Motion smear during an exposure, pixels (default 0).",
        DefaultValueFactory = _ => 0.0,
        HelpName = "PIXELS",
    };

    private static readonly Option<string> Format = Options.Format("json");

    public static Command Create(CliContext context)
    {
        var command = new Command("quality", "What a sensor's pictures could show: ground sample distance, NIIRS, " +
            "and what can be detected, recognised and identified.")
        {
            SensorNames, Sensors, Objects, OffNadir, Tilt, Altitude, Satellite, Elements, At, Latitude, Heading,
            Version, Smear, Format,
        };
        // On a thread of its own, so that the first one is free to hear Ctrl-C.
        command.SetAction((parsed, cancellation) => Task.Run(() => Run(context, parsed, cancellation), cancellation));
        return command;
    }

    private static int Run(CliContext context, ParseResult parsed, CancellationToken cancellation)
    {
        SensorLibrary library = SensorInput.Read(context, parsed.GetValue(Sensors));
        string[] names = parsed.GetValue(SensorNames) ?? [];
        ImmutableArray<string> chosen = names.Length == 0
            ? [.. library.Sensors.Select(s => s.Name)]
            : [.. names.Select(n => SensorInput.Find(library, n).Name)];
        var sources = new DataSources(context, parsed.GetValue(Options.DataFolder), parsed.GetValue(Elements));
        long? satellite = FindSatellite(parsed.GetValue(Satellite), sources);
        double? altitudeKm = parsed.GetValue(Altitude);
        if (altitudeKm is not null && satellite is not null)
            throw new CliException(ExitCode.Usage, "Give --altitude or a satellite, not both.");
        if (altitudeKm is { } km && !(km is > 0.0 and < 1e6))
            throw new CliException(ExitCode.Usage, "--altitude must lie between 0 and 1000000 km.");
        var request = new AssessQualityRequest
        {
            Sensors = chosen,
            Objects = FindObjects(parsed.GetValue(Objects) ?? []),
            OffNadirs = ParseAngles(parsed.GetRequiredValue(OffNadir)),
            TiltAzimuth = Options.ParseAngle("--tilt-azimuth", parsed.GetValue(Tilt), -360.0, 360.0),
            HeightM = altitudeKm * 1000.0,
            Satellite = satellite,
            At = parsed.GetValue(At) is { } text ? Options.ParseTime(text, null, context) : null,
            Latitude = Options.ParseAngle("--latitude", parsed.GetValue(Latitude), -90.0, 90.0),
            Heading = Options.ParseAngle("--heading", parsed.GetValue(Heading), -360.0, 360.0),
            Giqe = parsed.GetValue(Version) is >= 3 and <= 5 and var version
                ? (GiqeVersion)version
                : throw new CliException(ExitCode.Usage, "--giqe must be 3, 4 or 5."),
            SmearCount = parsed.GetValue(Smear) is >= 0.0 and <= Giqe.SmearMaxCount and var smear
                ? smear
                : throw new CliException(ExitCode.Usage, "--smear must lie between 0 and 8 pixels."),
        };
        if (request.Sensors.Length * request.OffNadirs.Length > AssessQuality.PicturesMax)
            throw new CliException(ExitCode.Usage, "That is more than 10000 pictures; ask for fewer angles.");
        Snapshot snapshot = sources.Load(
            satellite is { } one ? [one] : [], SensorInput.Named(library, request.Sensors));
        AssessQualityResult result = AssessQuality.Run(request, snapshot, null, cancellation);
        if (result.Elements is { } elements)
            OutOfReach.CheckElements(elements);
        context.Output.Write(parsed.GetValue(Format) == "json"
            ? JsonSerializer.Serialize(result, OverflightJson.Options(context.LeapSeconds)) + "\n"
            : QualityTable.Render(result, context.LeapSeconds));
        return result.IsAnyDetected == false ? ExitCode.AnsweredInTheNegative : ExitCode.Answered;
    }

    /// <summary>The satellite that is named, or the only one of the file of element sets.</summary>
    private static long? FindSatellite(string? text, DataSources sources) => (text, sources.Given) switch
    {
        ({ } name, _) => sources.FindSatellite(name),
        (null, []) => null,
        (null, [var only]) => only,
        (null, var many) => throw new CliException(
            ExitCode.Usage, $"The elements are of {many.Length} objects; say which: --satellite NUMBER."),
    };

    private static ImmutableArray<ImagedObject> FindObjects(string[] texts)
    {
        ObjectLibrary library = ReferenceData.Objects();
        var objects = ImmutableArray.CreateBuilder<ImagedObject>();
        foreach (string text in texts.Length == 0 ? ["aircraft carrier", "parked aircraft", "vehicle"] : texts)
        {
            if (!library.TryParse(text, out ImagedObject item, out Diagnostic diagnostic))
                throw new CliException(ExitCode.BadInput, $"--object '{text}', {diagnostic}.");
            objects.Add(item);
        }

        return objects.ToImmutable();
    }

    private static ImmutableArray<Angle> ParseAngles(string text)
    {
        var angles = new List<Angle>();
        foreach (string part in text.Split(','))
        {
            if (!double.TryParse(part, NumberStyles.Float, CultureInfo.InvariantCulture, out double degrees) ||
                !(degrees is >= 0.0 and < 90.0))
                throw new CliException(
                    ExitCode.Usage,
                    $"--off-nadir takes angles from 0 up to 90 degrees with commas between, as in 0,15,30; '{part}' " +
                    "is none.");
            angles.Add(Angle.FromDegrees(degrees));
        }

        return [.. angles];
    }
}
