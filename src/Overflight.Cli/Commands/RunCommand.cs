using System;
using System.CommandLine;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Overflight.Analyses;
using Overflight.Numerics;

namespace Overflight.Cli.Commands;

/// <summary>
/// <c>overflight run</c>: answers a request given as JSON with a result as JSON, the same bytes as the web's.
/// </summary>
internal static class RunCommand
{
    private static readonly Argument<string> Name = new("analysis") { Description = "The question." };

    private static readonly Argument<string> File = new("file")
    {
        Description = "The request as JSON; - or nothing for standard input. Its members are those of the web API.",
        DefaultValueFactory = _ => "-",
    };

    private static readonly Option<string?> Output = OutputFile.Option();

    public static Command Create(CliContext context)
    {
        Name.AcceptOnlyFromAmong([.. AnalysisCatalogue.All.Select(a => a.Name)]);
        var command = new Command(
            "run", "Answer a request given as JSON with JSON, the same as the web's answer: " +
            string.Join(", ", AnalysisCatalogue.All.Select(a => a.Name)) + ". Exits with 0 whatever the answer is.")
        {
            Name, File, Options.Threads, Output,
        };
        // On a thread of its own, so that the first one is free to hear Ctrl-C.
        command.SetAction((parsed, cancellation) => Task.Run(() => Run(context, parsed, cancellation), cancellation));
        return command;
    }

    private static int Run(CliContext context, ParseResult parsed, CancellationToken cancellation)
    {
        int threads = Options.ThreadCount(parsed);
        Analysis analysis = AnalysisCatalogue.All.First(a => a.Name == parsed.GetRequiredValue(Name));
        string path = parsed.GetRequiredValue(File);
        byte[] text = BoundedInput.ReadBytes(context, path, AnalysisJson.RequestBytesMax);
        OutputFile.Check(parsed.GetValue(Output));
        var json = new AnalysisJson(context.LeapSeconds);
        if (!json.TryRead(text, analysis, out object? request, out Diagnostic diagnostic))
            throw new CliException(ExitCode.BadInput, $"{BoundedInput.NameOf(path)}: {diagnostic}");
        byte[] answer;
        try
        {
            SnapshotNeeds needs = analysis.Needs(request!); // read above
            AnalysisInputs inputs = new DataSources(context, parsed.GetValue(Options.DataFolder))
                .Library.Load(needs, threads);
            if (needs.MissingIn(inputs.Snapshot) is { IsEmpty: false } missing)
                throw new CliException(
                    ExitCode.NoReferenceData,
                    $"No element set of {string.Join(", ", missing)} is known; import one: overflight elements " +
                    "import FILE.");
            answer = json.Write(ConsoleProgress.While(
                context, analysis.Name, progress => analysis.Run(request!, inputs, progress, cancellation)));
        }
        catch (ArgumentException e)
        {
            throw new CliException(ExitCode.BadInput, e.Message.Split(" (Parameter", 2)[0]);
        }

        OutputFile.Write(context, parsed.GetValue(Output), Encoding.UTF8.GetString(answer), cancellation);
        return ExitCode.Answered;
    }
}
