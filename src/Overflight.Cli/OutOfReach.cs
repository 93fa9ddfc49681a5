using Overflight.Analyses;

namespace Overflight.Cli;

/// <summary>Refusals where the reference data do not reach: exit code 4.</summary>
internal static class OutOfReach
{
    /// <summary>Refuses elements so far away that the place on the orbit is a guess.</summary>
    public static void CheckElements(ElementsUsed elements)
    {
        if (elements.WhyNotKnown() is { } why)
            throw Refusal(elements, why);
    }

    /// <summary>Refuses elements that tell nothing of what was asked.</summary>
    /// <param name="elements">The elements.</param>
    /// <param name="why">Why not, as a sentence.</param>
    public static CliException Refusal(ElementsUsed elements, string why) => new(
        ExitCode.NoReferenceData,
        $"{elements.Name ?? "Object"} ({elements.CatalogueNumber}): {why} Import a nearer set: overflight elements " +
            $"import FILE.");
}
