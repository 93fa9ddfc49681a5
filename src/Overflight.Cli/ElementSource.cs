using System;
using System.Threading;
using System.Threading.Tasks;
using Overflight.Data.Feeds;
using Overflight.Orbits;

namespace Overflight.Cli;

/// <summary>Gets the bytes a user names: a file, standard input, an address, or a CelesTrak object.</summary>
internal static class ElementSource
{
    public static async Task<FetchedDocument> ReadAsync(
        string source, CliContext context, DataSources sources, bool isOffline, CancellationToken cancellation)
    {
        Uri? address = AddressOf(source);
        if (address is null)
        {
            byte[] bytes = BoundedInput.ReadBytes(context, source, ElementReader.BytesMax);
            return new FetchedDocument(bytes, BoundedInput.NameOf(source), context.Now, IsFromCache: false);
        }

        if (isOffline)
            throw new CliException(ExitCode.BadInput, $"{address} needs the network, and --offline forbids it; " +
                $"import a file instead.");
        try
        {
            using var feed = new ElementFeed(context.LeapSeconds, sources.FeedFolder, clock: context.Clock);
            return await feed.FetchAsync(address, cancellation);
        }
        catch (FeedException e)
        {
            throw new CliException(ExitCode.BadInput, e.Message);
        }
    }

    private static Uri? AddressOf(string source)
    {
        const string celesTrak = "celestrak:";
        if (source.StartsWith(celesTrak, StringComparison.OrdinalIgnoreCase))
        {
            try
            {
                return long.TryParse(source.AsSpan(celesTrak.Length), out long number)
                    ? CelesTrak.ForObject(number)
                    : CelesTrak.ForGroup(source[celesTrak.Length..]);
            }
            catch (ArgumentException)
            {
                throw new CliException(
                    ExitCode.BadInput, $"'{source}' names no object or group; write celestrak:58400 or " +
                        $"celestrak:active.");
            }
        }

        bool isAddress = source.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ||
            source.StartsWith("https://", StringComparison.OrdinalIgnoreCase);
        return isAddress && Uri.TryCreate(source, UriKind.Absolute, out Uri? address) ? address : null;
    }
}
