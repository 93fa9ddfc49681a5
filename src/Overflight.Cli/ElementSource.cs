using System;
using System.IO;
using System.Text;
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
            byte[] bytes = source == "-"
                ? Encoding.UTF8.GetBytes(BoundedInput.ReadText(context.Input, ElementReader.BytesMax))
                : BoundedInput.ReadBytes(source, ElementReader.BytesMax);
            return new FetchedDocument(bytes, source == "-" ? "standard input" : Path.GetFileName(source), context.Now, false);
        }

        if (isOffline)
            throw new CliException(ExitCode.BadInput, $"{address} needs the network, and --offline forbids it; import a file instead.");
        try
        {
            using var feed = ElementFeed.Create(Path.GetDirectoryName(sources.DatabasePath)!, context.Clock, context.LeapSeconds); // a file has a folder
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
            return long.TryParse(source.AsSpan(celesTrak.Length), out long number)
                ? CelesTrak.ObjectAddress(number)
                : CelesTrak.GroupAddress(source[celesTrak.Length..]);
        }

        bool isAddress = source.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ||
            source.StartsWith("https://", StringComparison.OrdinalIgnoreCase);
        return isAddress && Uri.TryCreate(source, UriKind.Absolute, out Uri? address) ? address : null;
    }
}
