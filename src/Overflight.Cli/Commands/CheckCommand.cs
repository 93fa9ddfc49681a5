using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Overflight.Analyses;
using Overflight.Analyses.Dossiers;
using Overflight.Cli.Output;
using Overflight.Data.Claims;
using Overflight.Data.Ledger;
using Overflight.Data.Reference;
using Overflight.Evidence;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Sensing;

namespace Overflight.Cli.Commands;

/// <summary><c>overflight check</c>: could the claimed pictures have been taken?</summary>
internal static class CheckCommand
{
    private static readonly Argument<string?> File = new("file")
    {
        Description = "A YAML file of claims, or - for standard input; without it the shipped claims about " +
            "Malligyong-1.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Option<string?> Id = new("--claim")
    {
        Description = "Check only the claim with this id.",
        HelpName = "ID",
    };

    private static readonly Option<double> Elevation =
        Options.Degrees("--min-elevation", "Elevation from which a picture is thought possible", 30.0);

    private static readonly Option<double> Sun =
        Options.Degrees("--min-sun", "Elevation of the Sun from which the ground counts as lit", 0.0);

    private static readonly Option<string?> Sensors = Options.Sensors();

    private static readonly Option<string> Format = Options.Format("json", "csv", "geojson", "ics", "html");

    public static Command Create(CliContext context)
    {
        var command = new Command("check", "Check imaging claims against orbits, light and angles.")
        {
            File, Id, Elevation, Sun, Sensors, Format,
        };
        // On a thread of its own, so that the first one is free to hear Ctrl-C.
        command.SetAction((parsed, cancellation) => Task.Run(() => Run(context, parsed, cancellation), cancellation));
        return command;
    }

    private static int Run(CliContext context, ParseResult parsed, CancellationToken cancellation)
    {
        Angle elevationMin = Options.ParseAngle("--min-elevation", parsed.GetValue(Elevation), 0.0, 90.0);
        Angle sunMin = Options.ParseAngle("--min-sun", parsed.GetValue(Sun), -90.0, 90.0);
        SensorLibrary sensors = SensorInput.Read(context, parsed.GetValue(Sensors));
        ClaimFile file = ReadClaims(context, parsed.GetValue(File), sensors);
        ImmutableArray<Claim> claims = Chosen(file.Claims, parsed.GetValue(Id));
        var sources = new DataSources(context, parsed.GetValue(Options.DataFolder));
        Snapshot snapshot = sources.Load(
            claims.Select(c => c.Satellite), sensors: SensorInput.Named(sensors, claims.Select(c => c.Sensor)));
        NamedPlace controlCentre = ControlCentre(sources.Gazetteer);
        var progress = new ConsoleProgress(context, "claims");
        var findings = new List<ClaimFinding>();
        bool isDossier = parsed.GetValue(Format) == "html";
        var dossier = new List<DossierClaim>();
        foreach (Claim claim in claims)
        {
            var request = new CheckClaimRequest
            {
                Claim = claim,
                ElevationMin = elevationMin,
                SunElevationMin = sunMin,
                AssumedStation = claim.Satellite == ReferenceData.MalligyongCatalogueNumber ? controlCentre : null,
            };
            if (isDossier)
            {
                var replay = ClaimReplay.Of(request, snapshot, LedgerInput.Program, cancellation);
                dossier.Add(DossierClaim.Of(replay, cancellation));
                findings.Add(replay.Finding);
            }
            else
            {
                findings.Add(CheckClaim.Run(request, snapshot, null, cancellation));
            }

            progress.Report((double)findings.Count / claims.Length);
        }

        progress.Done();
        context.Output.Write(parsed.GetValue(Format) switch
        {
            "json" => JsonSerializer.Serialize(findings, OverflightJson.Options(context.LeapSeconds)) + "\n",
            "csv" => CsvText.Write(findings, context.LeapSeconds),
            "geojson" => GeoJsonText.Write(findings, context.LeapSeconds),
            "ics" => CalendarText.Write(findings, context.LeapSeconds),
            "html" => DossierText.Write(
                Dossiers.Of(dossier, sources.Gazetteer, context.Now, LedgerInput.Program), ReferenceData.Coastlines(),
                context.LeapSeconds),
            _ => ClaimTable.Render(findings, context.LeapSeconds),
        });
        return ExitCodeOf(context, file, findings);
    }

    private static int ExitCodeOf(CliContext context, ClaimFile file, List<ClaimFinding> findings)
    {
        foreach (Diagnostic diagnostic in file.Diagnostics)
            context.Say($"The claims file has an error at {diagnostic}.");
        if (!file.Diagnostics.IsEmpty)
            return ExitCode.BadInput;
        if (findings.Exists(f => f.ElementsEpoch is null))
            return ExitCode.NoReferenceData;
        return findings.Exists(f => f.Finding == Verdict.Contradicted)
            ? ExitCode.AnsweredInTheNegative
            : ExitCode.Answered;
    }

    private static ClaimFile ReadClaims(CliContext context, string? path, SensorLibrary sensors)
    {
        string yaml = path is null
            ? ReferenceData.ClaimsYaml()
            : BoundedInput.ReadText(context, path, ClaimFile.LengthMax);
        ClaimFile file = ClaimFile.Read(yaml, context.LeapSeconds, sensors);
        if (file.Claims.IsEmpty && !file.Diagnostics.IsEmpty)
            throw new CliException(ExitCode.BadInput, $"The claims file has an error at {file.Diagnostics[0]}.");
        if (file.Claims.IsEmpty)
            throw new CliException(ExitCode.BadInput, "The claims file holds no claims; see docs/claim-files.md " +
                "for its form.");
        return file;
    }

    private static ImmutableArray<Claim> Chosen(ImmutableArray<Claim> claims, string? id)
    {
        if (id is null)
            return claims;
        ImmutableArray<Claim> chosen = [.. claims.Where(c => c.Id == id)];
        return !chosen.IsEmpty ? chosen : throw new CliException(
            ExitCode.BadInput, $"There is no claim '{id}'; there are: {string.Join(", ", claims.Select(c => c.Id))}.");
    }

    private static NamedPlace ControlCentre(Gazetteer gazetteer)
    {
        Place place = gazetteer.Find(ReferenceData.MalligyongControlCentre)[0];
        return new NamedPlace(place.Name, place.Position);
    }
}
