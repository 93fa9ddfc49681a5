using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Overflight.Data.Articles;
using Overflight.Data.Feeds;
using Overflight.Data.Store;
using Overflight.Numerics;

namespace Overflight.Cli;

/// <summary>Reads articles for a command, and gives what they are read by.</summary>
internal static class ReadingInput
{
    /// <summary>
    /// The articles of a file or an address. The bytes are kept as received before anything is parsed; what is wrong or
    /// doubtful in them is said.
    /// </summary>
    /// <exception cref="CliException">The file is not there or too long; the address cannot be fetched.</exception>
    public static async Task<ArticleFile> ReadAsync(
        CliContext context, DataSources sources, string source, bool isOffline, CancellationToken cancellation)
    {
        FetchedArticle received = await ReceiveAsync(context, source, isOffline, cancellation);
        try
        {
            using OverflightStore store = sources.OpenStore();
            store.SaveArticle(received.Bytes, received.Source, received.Retrieved);
        }
        catch (Exception e) when (e is StoreException or ArgumentException)
        {
            context.Say($"{received.Source} is read, but not kept: {e.Message.Split(" (Parameter", 2)[0]}");
        }

        ArticleFile file = ArticleFile.Read(received.Bytes, received.Source, received.ContentType);
        foreach (Diagnostic diagnostic in file.Diagnostics)
            context.Say($"{received.Source}: {diagnostic}");
        return file;
    }

    /// <summary>Whether something in a file could not be read.</summary>
    public static bool IsBad(ArticleFile file) =>
        file.Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error);

    private static async Task<FetchedArticle> ReceiveAsync(
        CliContext context, string source, bool isOffline, CancellationToken cancellation)
    {
        bool isAddress = source.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ||
            source.StartsWith("https://", StringComparison.OrdinalIgnoreCase);
        if (!isAddress || !Uri.TryCreate(source, UriKind.Absolute, out Uri? address))
            return new FetchedArticle(
                BoundedInput.ReadBytes(context, source, ArticleFile.BytesMax), BoundedInput.NameOf(source), null,
                context.Now);
        if (isOffline)
            throw new CliException(
                ExitCode.BadInput, $"{address} needs the network, and --offline forbids it; save the page and read " +
                    $"the file instead.");
        try
        {
            using var fetcher = new ArticleFetcher(context.LeapSeconds, clock: context.Clock);
            return await fetcher.FetchAsync(address, cancellation);
        }
        catch (Exception e) when (e is FeedException or ArgumentException)
        {
            throw new CliException(ExitCode.BadInput, e.Message.Split(" (Parameter", 2)[0]);
        }
    }
}
