using System.Collections.Generic;
using Overflight.Tasking;

namespace Overflight.Tasking.Network;

/// <summary>How a scene can be imaged.</summary>
internal sealed class Chances
{
    /// <summary>By satellite, pass by pass; each has a sighting.</summary>
    public List<Opportunity> Opportunities { get; } = [];

    /// <summary>Whether radars can take it, and no camera.</summary>
    public bool IsForRadarsOnly { get; set; }

    /// <summary>Whether a camera could look at it in its window, were it not dark.</summary>
    public bool IsSeenInTheDark { get; set; }

    /// <summary>Whether some satellite sees it so late that no contact would bring the picture down in time.</summary>
    public bool IsSeenTooLate { get; set; }

    /// <summary>What a planner counts its scene for: radar minds no cloud.</summary>
    public double WeightOf(Scene scene) => IsForRadarsOnly ? scene.Priority : scene.Weight;

    /// <summary>Why it is not planned.</summary>
    /// <param name="leftOut">What the planner said; <c>null</c> where it was in no plan.</param>
    public LostReason ReasonOf(LeftOutReason? leftOut)
    {
        if (Opportunities.Count == 0 && IsSeenTooLate)
            return LostReason.Downlink;
        if (Opportunities.Count == 0)
            return IsSeenInTheDark ? LostReason.Night : LostReason.NotInReach;
        return leftOut switch
        {
            null => LostReason.NoPlan,
            LeftOutReason.Memory => LostReason.Memory,
            LeftOutReason.Energy => LostReason.Energy,
            LeftOutReason.Warmth => LostReason.Warmth,
            _ => LostReason.Competition,
        };
    }
}
