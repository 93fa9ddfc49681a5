using System;
using System.CommandLine;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Overflight.Analyses;
using Overflight.Cli.Output;
using Overflight.Data.Claims;
using Overflight.Numerics;

namespace Overflight.Cli.Commands;

/// <summary><c>overflight replay</c>: computes a dossier's check again, from the data it carries.</summary>
internal static class ReplayCommand
{
    private static readonly Argument<string> File = new("file")
    {
        Description = "A dossier (HTML), or the JSON of a replay; - for standard input.",
    };

    public static Command Create(CliContext context)
    {
        var command = new Command("replay", "Compute the check of a dossier again, from the data it carries, and " +
            "compare the digest.")
        {
            File,
        };
        // On a thread of its own, so that the first one is free to hear Ctrl-C.
        command.SetAction((parsed, cancellation) => Task.Run(() => Run(context, parsed, cancellation), cancellation));
        return command;
    }

    private static int Run(CliContext context, ParseResult parsed, CancellationToken cancellation)
    {
        string path = parsed.GetRequiredValue(File);
        string text = BoundedInput.ReadText(context, path, ClaimReplay.LengthMax);
        string[] replays = [.. DossierFile.Replays(text)];
        if (replays.Length == 0)
            throw new CliException(
                ExitCode.BadInput, $"{path} carries no replay of a check; a dossier of a claim about a picture does.");
        bool isSame = true;
        foreach (string json in replays)
        {
            if (!ClaimReplay.TryRecompute(json, cancellation, out ReplayOutcome? outcome, out Diagnostic diagnostic))
                throw new CliException(ExitCode.BadInput, $"{path}: {diagnostic}");
            isSame &= outcome!.IsSame; // set where it was recomputed
            context.Output.Write(Told(outcome));
        }

        return isSame ? ExitCode.Answered : ExitCode.AnsweredInTheNegative;
    }

    private static string Told(ReplayOutcome outcome)
    {
        ClaimFinding finding = outcome.Replay.Finding;
        string verdict = outcome.IsSame ? "The same was found again."
            : !outcome.IsWhole ? "The file was changed: its digest is not that of what it holds."
            : !outcome.AreDataSame ? "The data were changed: their digest is not the one given with them."
            : "This program finds something else from the same data.";
        return $"{TableText.Printable(finding.Id)}: {finding.Finding}\n  digest computed {outcome.Replay.Digest}\n" +
            $"  digest recorded {TableText.Printable(outcome.RecordedDigest)}, by " +
            $"{TableText.Printable(outcome.Replay.Program)}\n  {verdict}\n";
    }
}
