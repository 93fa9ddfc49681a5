using System;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading;
using System.Threading.Tasks;
using Overflight.Cli.Commands;
using Overflight.Data.Store;

namespace Overflight.Cli;

/// <summary>
/// The <c>overflight</c> command: parses, runs, and turns every failure into one line and an exit code.
/// </summary>
internal static partial class CommandLineTool
{
    private static readonly Lock Parsing = new();

    public static async Task<int> RunAsync(
        string[] args, TextReader input, TextWriter output, TextWriter error, TimeProvider clock)
    {
        var context = new CliContext(input, output, error, clock);
        ParseResult parsed = Parse(context, args);
        if (parsed.Errors.Count > 0)
        {
            string problems = string.Join(
                ' ', parsed.Errors.Select(e => InPlainWords(e.Message.ReplaceLineEndings(" ").Replace("\t", ""))));
            context.Say($"{problems} See: overflight --help");
            return ExitCode.Usage;
        }

        var configuration = new InvocationConfiguration
        {
            Output = output,
            Error = error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = TimeSpan.FromSeconds(10),
        };
        try
        {
            return await parsed.InvokeAsync(configuration, CancellationToken.None);
        }
        catch (CliException e)
        {
            context.Say(e.Message);
            return e.ExitCode;
        }
        catch (OperationCanceledException)
        {
            context.Say("Stopped.");
            return ExitCode.Stopped;
        }
        catch (StoreException e)
        {
            context.Say(e.Message);
            return ExitCode.BadInput;
        }
        catch (IOException e)
        {
            context.Say($"Reading or writing failed: {e.Message}");
            return ExitCode.BadInput;
        }
        catch (UnauthorizedAccessException e)
        {
            context.Say($"Reading or writing was not allowed: {e.Message}");
            return ExitCode.BadInput;
        }
    }

    /// <summary>One at a time: the parser writes into the options, which all commands share.</summary>
    private static ParseResult Parse(CliContext context, string[] args)
    {
        lock (Parsing)
            return Root(context).Parse(args);
    }

    /// <summary>The parser names types of .NET; a user knows numbers.</summary>
    private static string InPlainWords(string message) => TypeName().Replace(
        message,
        type => type.Groups["name"].Value switch
        {
            "Int32" => $"a whole number up to {int.MaxValue}",
            "Int64" => $"a whole number up to {long.MaxValue}",
            "Double" => "a number",
            var other => other,
        });

    [GeneratedRegex(
        @"expected type 'System\.(Nullable`1\[System\.)?(?<name>\w+)\]?'",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex TypeName();

    private static RootCommand Root(CliContext context)
    {
        var root = new RootCommand(
            "Overflight: what reconnaissance satellites can see, when, how well, and whether what is said about " +
            "them can be true.\n" +
            "Exit codes: 0 answered, 1 answered in the negative (no pass, claim contradicted), 2 usage, 3 bad input, " +
            "4 reference data missing or out of range.");
        root.Options.Add(Options.Offline);
        root.Options.Add(Options.DataFolder);
        root.Subcommands.Add(CheckCommand.Create(context));
        root.Subcommands.Add(ReplayCommand.Create(context));
        root.Subcommands.Add(PassesCommand.Create(context));
        root.Subcommands.Add(NoticeCommand.Create(context));
        root.Subcommands.Add(EphemerisCommand.Create(context));
        root.Subcommands.Add(WhereCommand.Create(context));
        root.Subcommands.Add(CoverageCommand.Create(context));
        root.Subcommands.Add(PlanCommand.Create(context));
        root.Subcommands.Add(QualityCommand.Create(context));
        root.Subcommands.Add(ConstellationCommand.Create(context));
        root.Subcommands.Add(SimulateCommand.Create(context));
        root.Subcommands.Add(ReadCommand.Create(context));
        root.Subcommands.Add(LedgerCommand.Create(context));
        root.Subcommands.Add(RunCommand.Create(context));
        root.Subcommands.Add(ElementsCommand.Create(context));
        root.Subcommands.Add(EarthCommand.Create(context));
        return root;
    }
}
