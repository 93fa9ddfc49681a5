using System.CommandLine;
using System.Globalization;
using Overflight.Data.Store;
using Overflight.Frames;
using Overflight.Time;

namespace Overflight.Cli.Commands;

/// <summary><c>overflight earth</c>: the Earth orientation table in use, and a newer one.</summary>
internal static class EarthCommand
{
    private const int BytesMax = 64 * 1024 * 1024;

    private static readonly Argument<string> File = new("file")
    {
        Description = "IERS finals2000A.all or finals2000A.data, or a table of the shipped form.",
    };

    private static readonly Option<bool> Older = new("--older")
    {
        Description = "Take the table even if its measured part ends earlier than that of the table in use.",
    };

    public static Command Create(CliContext context)
    {
        var import = new Command("import", "Use a newer Earth orientation table.") { File, Older };
        import.SetAction(parsed => Import(context, parsed));
        var show = new Command("show", "What the table in use covers, and how wrong the Earth may be at the present.");
        show.SetAction(parsed => Show(context, parsed));
        return new Command("earth", "Earth orientation and leap seconds: show, import.") { import, show };
    }

    private static int Import(CliContext context, ParseResult parsed)
    {
        string path = parsed.GetRequiredValue(File);
        byte[] bytes = BoundedInput.ReadBytes(context, path, BytesMax);
        EarthOrientation table = EarthTable.Read(bytes, path, context.LeapSeconds);
        var sources = new DataSources(context, parsed.GetValue(Options.DataFolder));
        Instant used = sources.Earth().Orientation.LastObserved;
        if (table.LastObserved < used && !parsed.GetValue(Older))
        {
            throw new CliException(
                ExitCode.BadInput,
                $"{path} is measured until {table.LastObserved.ToUtcString(context.LeapSeconds, 0)}, the table in " +
                $"use until " +
                $"{used.ToUtcString(context.LeapSeconds, 0)}; take it all the same with --older.");
        }

        using OverflightStore store = sources.OpenStore();
        store.SaveEarthOrientation(bytes, path, context.Now);
        context.Output.Write(Describe(table, path, context));
        return ExitCode.Answered;
    }

    private static int Show(CliContext context, ParseResult parsed)
    {
        EarthModel earth = new DataSources(context, parsed.GetValue(Options.DataFolder)).Earth();
        context.Output.Write(Describe(earth.Orientation, "Table in use", context));
        return ExitCode.Answered;
    }

    private static string Describe(EarthOrientation table, string name, CliContext context)
    {
        EarthOrientationSample now = table.SampleAt(context.Now);
        LeapSeconds leap = context.LeapSeconds;
        string expired = leap.HasExpiredAt(context.Now) ? ": EXPIRED, UTC may be off by a second or more" : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{name}: {table.Rows.Length} days from {table.Coverage.Start.ToUtcString(leap, 0)} to " +
            $"{table.Coverage.End.ToUtcString(leap, 0)}, " +
            $"measured until {table.LastObserved.ToUtcString(leap, 0)}\n" +
            $"At present ({context.Now.ToUtcString(leap, 0)}): {now.Coverage}; UT1 within " +
            $"{now.Ut1ErrorSeconds:0.000} s, " +
            $"the ground within {now.GroundErrorM:0} m\n" +
            $"Leap seconds: known until {leap.Expires.ToUtcString(leap, 0)}{expired}\n");
    }
}
