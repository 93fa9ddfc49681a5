using System;
using System.Collections.Immutable;
using System.Threading;
using Overflight.Analyses;
using Overflight.Evidence.Ledger;
using Overflight.Evidence.Reading;

namespace Overflight.Web;

/// <summary>
/// What a ledger says at one head of it. Events, days and contradictions are found when first asked for, which takes
/// seconds where there are many claims; who asks at the same time waits for the same work.
/// </summary>
internal sealed class LedgerPicture
{
    /// <summary>So many claims are compared while who asks waits: it takes less than a second.</summary>
    private const int ComparedAtOnceMax = 1_000;

    private readonly Lazy<ImmutableArray<ClaimedEvent>> _events;
    private readonly Lazy<ImmutableArray<TimelineEvent>> _timeline;
    private readonly Lazy<ImmutableArray<Contradiction>> _contradictions;

    public LedgerPicture(LedgerHead head, LedgerView view, ReadingBasis basis)
    {
        (Head, View) = (head, view);
        _events = new(() => LedgerEvents.Run(view, basis));
        _timeline = new(() => LedgerTimeline.Run(Events, basis));
        _contradictions = new(() => LedgerContradictions.Run(view, Events));
    }

    /// <summary>The last entry that counts in it.</summary>
    public LedgerHead Head { get; }

    /// <summary>Sources, items and claims.</summary>
    public LedgerView View { get; }

    /// <summary>What the claims speak of.</summary>
    public ImmutableArray<ClaimedEvent> Events => _events.Value;

    /// <summary>The same and the launches of the record, by day.</summary>
    public ImmutableArray<TimelineEvent> Timeline => _timeline.Value;

    /// <summary>What does not go together.</summary>
    public ImmutableArray<Contradiction> Contradictions => _contradictions.Value;

    /// <summary>Whether the claims have been compared, so that nothing here waits long.</summary>
    public bool IsCompared => _contradictions.IsValueCreated;

    /// <summary>Waits for the comparison: of a small ledger until it is done, else a little.</summary>
    /// <returns>Whether the claims have been compared.</returns>
    public bool IsComparedWithin(TimeSpan time)
    {
        if (View.Claims.Length <= ComparedAtOnceMax)
            _ = Contradictions;
        return SpinWait.SpinUntil(() => IsCompared, time);
    }
}
