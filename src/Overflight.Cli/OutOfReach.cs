using System.Globalization;
using Overflight.Analyses;

namespace Overflight.Cli;

/// <summary>Refusals where the reference data do not reach: exit code 4.</summary>
internal static class OutOfReach
{
    /// <summary>Refuses elements so old that the place on the orbit is a guess.</summary>
    public static void CheckElements(ElementsUsed elements)
    {
        if (elements.IsPositionKnown)
            return;
        throw new CliException(ExitCode.NoReferenceData, string.Create(
            CultureInfo.InvariantCulture,
            $"The nearest element set of {elements.CatalogueNumber} is {elements.ElementsAge.Abs().Days:0} days " +
            $"away, too far to tell where " +
            $"on its orbit the satellite is. Import a nearer set: overflight elements import FILE."));
    }

    public static CliException NoPositions(long satellite) => new(ExitCode.NoReferenceData, string.Create(
        CultureInfo.InvariantCulture,
        $"The elements of {satellite} give no position there: they say that the satellite has decayed. Import a " +
        $"nearer set."));
}
