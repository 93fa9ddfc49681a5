using System.Collections.Immutable;
using Overflight.Data.Reference;
using Overflight.Data.WatchLists;
using Overflight.Numerics;
using Overflight.Sensing;

namespace Overflight.Cli;

/// <summary>Reads the watch list a user names, or the one that ships.</summary>
internal static class WatchListInput
{
    /// <exception cref="CliException">There is no such file, or it is not a watch list.</exception>
    public static ImmutableArray<WatchedSatellite> Read(CliContext context, string? path)
    {
        string text = path is null
            ? ReferenceData.WatchListCsv()
            : BoundedInput.ReadText(context, path, WatchList.LengthMax);
        return WatchListText.TryRead(text, out ImmutableArray<WatchedSatellite> satellites, out Diagnostic diagnostic)
            ? satellites
            : throw new CliException(ExitCode.BadInput, $"The watch list has an error at {diagnostic}.");
    }
}
