using System.Collections.Generic;
using Overflight.Tasking;

namespace Overflight.Tasking.Network;

/// <summary>How a scene can be imaged.</summary>
internal sealed class Chances
{
    /// <summary>By satellite, pass by pass; each has a sighting.</summary>
    public List<Opportunity> Opportunities { get; } = [];

    /// <summary>Whether a camera could look at it in its window, were it not dark.</summary>
    public bool IsSeenInTheDark { get; set; }
}
