using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using System.Linq;
using Overflight.Analyses;
using Overflight.Coverage;
using Overflight.Coverage.Areas;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Time;

namespace Overflight.Cli.Commands;

/// <summary>The options of <c>overflight constellation</c>, and what they name.</summary>
internal sealed class ConstellationOptions(CliContext context, DataSources sources, ParseResult parsed)
{
    public static readonly Option<string> Satellites = new("--satellites")
    {
        Description = "How many satellites to try, such as 1,2,4,8.",
        HelpName = "COUNTS",
        Required = true,
    };

    public static readonly Option<string> Planes = new("--planes")
    {
        Description = "In how many planes, such as 1,2,4; tried with every number of satellites they divide (default " +
            "1).",
        DefaultValueFactory = _ => "1",
        HelpName = "COUNTS",
    };

    public static readonly Option<string?> Phasings = new("--phasing")
    {
        Description = "Phasings F of the Walker patterns; left out, all are tried and the best is kept.",
        HelpName = "COUNTS",
    };

    public static readonly Option<bool> Star = new("--star")
    {
        Description = "Spread the planes over half a turn only (Walker star) instead of a whole one (delta).",
    };

    public static readonly Option<string?> Altitude = new("--altitude")
    {
        Description = "Heights of circular orbits to try, kilometres above the equatorial radius.",
        HelpName = "KM",
    };

    public static readonly Option<string?> Repeat = new("--repeat")
    {
        Description = "Heights to try by their cycle: revolutions/days, such as 233/16.",
        HelpName = "CYCLES",
    };

    public static readonly Option<string?> Inclination = new("--inclination")
    {
        Description = "Inclinations to try, degrees; the first node is where the mean Sun stands at --from.",
        HelpName = "DEGREES",
    };

    public static readonly Option<string?> SunSynchronous = new("--sun-synchronous")
    {
        Description = "Sun-synchronous orbits; local time of the first plane's ascending node, such as 22:30.",
        HelpName = "HH:MM",
    };

    public static readonly Option<string?> CopiesOf = new("--copies-of")
    {
        Description = "A satellite that flies, number or name: it and copies of it on shifted nodes and phases.",
        HelpName = "SATELLITE",
    };

    public static readonly Option<string?> Elements = Options.Elements(namesSatellites: false);

    public static readonly Option<string[]> Places = new("--place")
    {
        Description = "A place to see; may be given several times, each counting the same.",
        HelpName = "PLACE",
    };

    public static readonly Option<string?> AreaFile = new("--area")
    {
        Description = "Area to see: a GeoJSON or KML file with polygons, or - for standard input.",
        HelpName = "FILE",
    };

    public static readonly Option<bool> Global = new("--global") { Description = "See the whole Earth." };

    public static readonly Option<string?> Cell = new("--cell")
    {
        Description = "Edge of a cell of the area: 50km or 0.5deg; left out, about 2,500 cells.",
        HelpName = "SIZE",
    };

    public static readonly SpanOptions Span = new(7.0, MapCoverage.SpanMax);

    public static readonly ViewLimitOptions View = new();

    public static readonly Option<string?> Goal = new("--goal")
    {
        Description = "No place may go unseen for longer: 90min, 12h or 2d.",
        HelpName = "TIME",
    };

    public static readonly Option<double?> Street = new("--street")
    {
        Description = "Add how many polar planes would leave no gap beyond this latitude (0: anywhere), by streets " +
            "of coverage.",
        HelpName = "DEGREES",
    };

    /// <summary>The request, and what to call the ground it looks at.</summary>
    /// <exception cref="CliException">An option cannot be read, or options contradict each other.</exception>
    public (TradeConstellationsRequest Request, string Ground) Read()
    {
        (string ground, Area? area, ImmutableArray<NamedPlace> places) = GroundOf();
        var request = new TradeConstellationsRequest
        {
            Orbits = Orbits(),
            Satellites = OptionList.Counts(Satellites.Name, parsed.GetValue(Satellites)),
            Planes = OptionList.Counts(Planes.Name, parsed.GetValue(Planes)),
            Phasings = OptionList.Counts(Phasings.Name, parsed.GetValue(Phasings), least: 0),
            IsStar = parsed.GetValue(Star),
            Area = area,
            CellSizeM = AreaInput.CellSizeM(parsed.GetValue(Cell), Ellipsoid.Wgs84),
            Places = places,
            Limits = View.Parse(parsed),
            Span = Span.Parse(context, parsed, null),
            GapMax = OptionList.Duration(Goal.Name, parsed.GetValue(Goal)),
            StreetLatitude = parsed.GetValue(Street) is { } degrees
                ? Options.ParseAngle(Street.Name, degrees, 0.0, 90.0)
                : null,
        };
        return TradeConstellations.Fault(request) is { } fault
            ? throw new CliException(ExitCode.Usage, fault)
            : (request, ground);
    }

    private TradedOrbits Orbits()
    {
        Option<string?>[] designs = [Altitude, Repeat, Inclination, SunSynchronous];
        if (parsed.GetValue(CopiesOf) is { } satellite)
        {
            return designs.FirstOrDefault(o => parsed.GetValue(o) is not null) is { } other
                ? throw new CliException(
                    ExitCode.Usage, $"--copies-of takes the orbit of a satellite that flies; leave out {other.Name}.")
                : new CopiedOrbit(sources.FindSatellite(satellite));
        }

        if (parsed.GetValue(Altitude) is null && parsed.GetValue(Repeat) is null)
            throw new CliException(
                ExitCode.Usage, "Say how high: --altitude 500,550 or --repeat 233/16; or --copies-of SATELLITE.");
        if (parsed.GetValue(Inclination) is null == parsed.GetValue(SunSynchronous) is null)
            throw new CliException(
                ExitCode.Usage, "Say how steep: either --inclination 53,97.4 or --sun-synchronous 22:30.");
        return new DesignedOrbits
        {
            HeightsM =
            [
                .. OptionList.Numbers(Altitude.Name, parsed.GetValue(Altitude)).Select(km => km * 1000.0),
            ],
            Cycles = OptionList.Cycles(Repeat.Name, parsed.GetValue(Repeat)),
            Inclinations =
            [
                .. OptionList.Numbers(Inclination.Name, parsed.GetValue(Inclination)).Select(Angle.FromDegrees),
            ],
            LocalTimeOfNode = OptionList.TimeOfDay(SunSynchronous.Name, parsed.GetValue(SunSynchronous))
                ?? Duration.FromHours(12.0),
        };
    }

    private (string Ground, Area? Area, ImmutableArray<NamedPlace> Places) GroundOf()
    {
        string[] named = parsed.GetValue(Places) ?? [];
        string? file = parsed.GetValue(AreaFile);
        bool isGlobal = parsed.GetValue(Global);
        if ((named.Length > 0 ? 1 : 0) + (file is null ? 0 : 1) + (isGlobal ? 1 : 0) != 1)
            throw new CliException(
                ExitCode.Usage, "Say what to see: --place PLACE (more than once), --area FILE, or --global.");
        if (file is not null)
        {
            (string name, Area area) = AreaInput.Read(context, file);
            return (name, area, []);
        }

        ImmutableArray<NamedPlace> places = [.. named.Select(sources.FindPlace)];
        return isGlobal
            ? ("the whole Earth", null, [])
            : (places.Length <= 4
                ? string.Join(", ", places.Select(p => p.Name))
                : string.Create(CultureInfo.InvariantCulture, $"{places.Length} places"), null, places);
    }
}
