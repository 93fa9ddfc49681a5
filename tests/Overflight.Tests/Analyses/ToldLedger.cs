using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Overflight.Analyses;
using Overflight.Data.Store;
using Overflight.Evidence.Ledger;
using Overflight.Evidence.Reading;
using Overflight.Evidence.Record;
using Overflight.Tests.Evidence.Ledger;
using Overflight.Tests.Orbits;

namespace Overflight.Tests.Analyses;

/// <summary>A ledger of claims made by hand, for what is made of many claims.</summary>
internal sealed class ToldLedger
{
    public static readonly ReadingBasis Basis = new DataLibrary(Sets.Leap, folder: null).Reading();

    private readonly List<LedgerEntry> _entries = [];

    public LedgerView View => LedgerView.Of(_entries);

    public ImmutableEvents Events => new(LedgerEvents.Run(View, Basis));

    /// <summary>A claim about North Korea or its satellite, asserted, without day and place.</summary>
    public static ReportedClaim Claim(ReportedClaimKind kind, string quote = "They said so.") => new()
    {
        Kind = kind,
        Quote = quote,
        Start = 0,
        End = quote.Length,
        Actor = ["North Korea"],
        Attribution = new ClaimAttribution("North Korea", "KCNA"),
        Polarity = ClaimPolarity.Asserted,
        Modality = ClaimModality.Did,
        About = ["Malligyong-1"],
        Where = [],
        Quantities = [],
    };

    public static TimeMention On(string from, string? to = null, TimeRole role = TimeRole.During) => new()
    {
        Start = 0,
        End = 4,
        Text = "then",
        Role = role,
        Certainty = TimeCertainty.Stated,
        Span = new CalendarSpan(
            DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture),
            DateOnly.Parse(to ?? from, System.Globalization.CultureInfo.InvariantCulture)),
    };

    /// <summary>Adds a text that makes claims; gives their numbers.</summary>
    public long[] Text(string title, string copyGroup, params ReportedClaim[] claims)
    {
        if (_entries.Count == 0)
            Append(Samples.Source());
        ItemEntry item = Samples.Item(1, title) with { Published = ArticleDate.Unknown, CopyGroup = copyGroup };
        long number = Append(item);
        return [.. claims.Select(c => Append(new ClaimEntry { Item = number, Claim = c }))];
    }

    public long Append(LedgerBody body)
    {
        LedgerHead head = _entries.Count == 0 ? LedgerHead.Empty : _entries[^1].Head;
        _entries.Add(LedgerEntry.After(head, Samples.Now, "Ann", body));
        return _entries[^1].Number;
    }

    /// <summary>The events, by the claims in them.</summary>
    public sealed record ImmutableEvents(IReadOnlyList<ClaimedEvent> All)
    {
        public ClaimedEvent Of(long claim) => All.Single(e => e.Claims.Any(c => c.Number == claim));

        public bool AreOne(long a, long b) => All.Any(
            e => e.Claims.Any(c => c.Number == a) && e.Claims.Any(c => c.Number == b));
    }
}
