using System.Collections.Immutable;
using System.Linq;
using System.Text;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Time;

namespace Overflight.Cli;

/// <summary>Reads an Earth orientation table, or ends with what is wrong in it.</summary>
internal static class EarthTable
{
    public static EarthOrientation Read(byte[] bytes, string source, LeapSeconds leapSeconds)
    {
        if (Finals2000A.TryRead(
            Encoding.UTF8.GetString(bytes), leapSeconds, out EarthOrientation table, out ImmutableArray<Diagnostic> diagnostics))
            return table;
        throw new CliException(
            ExitCode.BadInput, $"{source} is not an Earth orientation table: {diagnostics.FirstOrDefault()}.");
    }
}
