// Claims of the launch record's launches belong to these, which the record tells by state and day. The others are
// gathered one after the other, the most definite first: a claim joins the event of its kind and subject with which it
// shares a place or days, and which it does not contradict in either; one without place and day joins what its own
// text speaks of, or the only event it can mean. So a claim without a day never draws two days together. How far
// preparations are stands beside the plan of the same text to end them.
using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Overflight.Evidence.Ledger;
using Overflight.Evidence.Reading;
using Overflight.Evidence.Reading.Names;
using Overflight.Evidence.Record;

namespace Overflight.Analyses;

/// <summary>Gathers the claims of a ledger that speak of one thing.</summary>
public static class LedgerEvents
{
    private const int DefiniteDaysMax = 62;

    /// <summary>The events, by their first day, those without one at the end.</summary>
    /// <param name="view">The ledger.</param>
    /// <param name="basis">The record, and the names by which claims are held against it.</param>
    public static ImmutableArray<ClaimedEvent> Run(LedgerView view, ReadingBasis basis)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(basis);
        var gathering = new Gathering(view, basis);
        foreach (Told told in view.Claims.Select(gathering.Describe)
            .OrderByDescending(t => t.Definiteness).ThenBy(t => t.Claim.Number))
            gathering.Add(told);
        return
        [
            .. gathering.Events.Select(gathering.Finish)
                .OrderBy(e => e.From ?? DateOnly.MaxValue).ThenBy(e => e.Kind).ThenBy(e => e.Claims[0].Number),
        ];
    }

    private static ClaimedEventKind KindOf(ReportedClaimKind kind) => kind switch
    {
        ReportedClaimKind.LaunchAttempt or ReportedClaimKind.LaunchFailure or ReportedClaimKind.OrbitReached =>
            ClaimedEventKind.Launch,
        ReportedClaimKind.Imaging or ReportedClaimKind.ImageRelease => ClaimedEventKind.Pictures,
        ReportedClaimKind.Plan => ClaimedEventKind.Plan,
        ReportedClaimKind.Preparation => ClaimedEventKind.Preparation,
        ReportedClaimKind.Capability or ReportedClaimKind.Purpose => ClaimedEventKind.Abilities,
        ReportedClaimKind.Assistance => ClaimedEventKind.Assistance,
        ReportedClaimKind.Condemnation => ClaimedEventKind.Condemnation,
        ReportedClaimKind.MilitaryActivity => ClaimedEventKind.MilitaryActivity,
        _ => ClaimedEventKind.Warning,
    };

    /// <summary>A claim as it is gathered.</summary>
    private sealed record Told(
        ViewedClaim Claim, ClaimedEventKind Kind, string Subject, ImmutableArray<string> Where, DateOnly? From,
        DateOnly? To, ImmutableArray<LaunchEvent> Launches)
    {
        public int Definiteness => (From is null ? 0 : 2) + (Where.IsEmpty ? 0 : 1) + (Launches.IsEmpty ? 0 : 4);
    }

    private sealed class Event(ClaimedEventKind kind, string subject, LaunchEvent? launch)
    {
        private readonly HashSet<string> _places = new(StringComparer.Ordinal);
        private readonly HashSet<(DateOnly From, DateOnly To)> _spans = [];
        private readonly HashSet<long> _texts = [];

        public ClaimedEventKind Kind => kind;

        public string Subject => subject;

        public LaunchEvent? Launch => launch;

        public List<Told> Claims { get; } = [];

        private DateOnly? First { get; set; }

        private DateOnly? Last { get; set; }

        public void Add(Told told)
        {
            Claims.Add(told);
            _places.UnionWith(told.Where);
            if (told is { From: { } from, To: { } to } && _spans.Add((from, to)))
            {
                First = First < from ? First : from;
                Last = Last > to ? Last : to;
            }

            _texts.Add(told.Claim.Claim.Item);
        }

        /// <summary>How well a claim of its kind and subject fits: 0 where it cannot belong, 1 where nothing but the
        /// subject speaks for it.</summary>
        public int Fit(Told told)
        {
            // First and last day first: most events of a long ledger are of other days.
            if (launch is null && (told.From > Last || told.To < First))
                return 0;
            int ofOneText = _texts.Contains(told.Claim.Claim.Item) ? 2 : 0;
            if (launch is not null)
                return told.From is null && MayTellOf(launch.Outcome, told.Claim.Claim.Claim) ? ofOneText : 0;
            bool sharesPlace = told.Where.Any(_places.Contains);
            if (!sharesPlace && !told.Where.IsEmpty && _places.Count > 0)
                return 0;
            bool sharesDays = _spans.Any(s => s.From <= told.To && told.From <= s.To);
            if (!sharesDays && told.From is not null && _spans.Count > 0)
                return 0;
            return 1 + ofOneText + (sharesPlace ? 4 : 0) + (sharesDays ? 4 : 0);
        }

        private static bool MayTellOf(LaunchOutcome outcome, ReportedClaim claim) => claim.Kind switch
        {
            _ when claim.Polarity != ClaimPolarity.Asserted => true,
            ReportedClaimKind.OrbitReached => outcome == LaunchOutcome.Orbit,
            ReportedClaimKind.LaunchFailure => outcome == LaunchOutcome.Failure,
            _ => true,
        };
    }

    private sealed class Gathering
    {
        private readonly ReadingBasis _basis;
        private readonly RecordCheck _check;
        private readonly RecordSearch _search;
        private readonly Dictionary<long, ItemEntry> _items;
        private readonly Dictionary<string, Event> _launches = new(StringComparer.Ordinal);
        private readonly ILookup<long, ViewedClaim> _byItem;
        private readonly Dictionary<(ClaimedEventKind Kind, string Subject), List<Event>> _events = [];

        public Gathering(LedgerView view, ReadingBasis basis)
        {
            _basis = basis;
            _check = new RecordCheck(basis.Launches, basis.Names, basis.LeapSeconds);
            _search = new RecordSearch(basis.Launches, basis.LeapSeconds);
            _items = view.Items.ToDictionary(i => i.Number, i => i.Item);
            _byItem = view.Claims.ToLookup(c => c.Claim.Item);
        }

        public IEnumerable<Event> Events => _events.Values.SelectMany(e => e);

        public Told Describe(ViewedClaim viewed)
        {
            ReportedClaim claim = viewed.Claim.Claim;
            ClaimedEventKind kind = KindOf(claim.Kind);
            ItemEntry item = _items[viewed.Claim.Item];
            ImmutableArray<LaunchEvent> launches = kind == ClaimedEventKind.Launch
                ? LaunchesOf(claim, item)
                : [];
            CalendarSpan? span = claim.When is { Certainty: not TimeCertainty.Open } ? claim.When.Span : null;
            bool isDefinite = span is not null && (kind == ClaimedEventKind.Plan ||
                span.To.DayNumber - span.From.DayNumber < DefiniteDaysMax);

            // What is announced is known by its end, what happened by its days, a stance by the day it was printed.
            (DateOnly? from, DateOnly? to) = isDefinite
                ? (kind == ClaimedEventKind.Plan ? span!.To : span!.From, span.To)
                : kind is ClaimedEventKind.Condemnation or ClaimedEventKind.Warning && item.Published.IsDay
                    ? (item.Published.Earliest.AddDays(-3), item.Published.Latest)
                    : ((DateOnly?)null, (DateOnly?)null);
            return new Told(
                viewed, kind, SubjectOf(claim, kind, viewed.Claim.Item), PlacesOf(claim, kind), from, to, launches);
        }

        public void Add(Told told)
        {
            if (!told.Launches.IsEmpty)
            {
                foreach (LaunchEvent launch in told.Launches)
                    OfLaunch(launch).Add(told);
                return;
            }

            if (PlanToPrepare(told) is { } plan)
            {
                plan.Add(told);
                return;
            }

            // Of several launches that a text tells, the latest is its news.
            Event? best = null;
            int bestFit = 0, fitting = 0;
            foreach (Event like in Like(told))
            {
                int fit = like.Fit(told);
                fitting += fit > 0 ? 1 : 0;
                if (fit > bestFit || (fit > 0 && fit == bestFit && IsLater(like.Launch, best?.Launch)))
                    (best, bestFit) = (like, fit);
            }

            bool isClear = bestFit > 1 ||
                (fitting == 1 && told.Subject.Length > 0 && told.Kind != ClaimedEventKind.Launch);
            (isClear && best is not null ? best : Found(told.Kind, told.Subject, null)).Add(told);
        }

        private static bool IsLater(LaunchEvent? a, LaunchEvent? b) => a is not null && (b is null || a.At > b.At);

        public ClaimedEvent Finish(Event gathered)
        {
            ImmutableArray<ViewedClaim> claims = [.. gathered.Claims.Select(c => c.Claim).OrderBy(c => c.Number)];
            DateOnly? launched = gathered.Launch is { } launch ? _search.DayOf(launch) : null;
            return new ClaimedEvent
            {
                Kind = gathered.Kind,
                Launch = gathered.Launch,
                Subject = gathered.Launch?.Payload ?? gathered.Subject,
                Where = [.. gathered.Claims.SelectMany(c => c.Where).Distinct().Order(StringComparer.Ordinal)],
                From = launched ?? gathered.Claims.Min(c => c.From),
                To = launched ?? gathered.Claims.Max(c => c.To),
                Claims = claims,
                TextCount = claims.Select(c => _items[c.Claim.Item].CopyGroup).Distinct().Count(),
                Voices =
                [
                    .. claims.Select(c => c.Claim.Claim.Attribution.By).OfType<string>().Distinct()
                        .Order(StringComparer.Ordinal),
                ],
            };
        }

        private Event OfLaunch(LaunchEvent launch)
        {
            if (!_launches.TryGetValue(launch.Id, out Event? found))
            {
                found = Found(ClaimedEventKind.Launch, launch.State, launch);
                _launches.Add(launch.Id, found);
            }

            return found;
        }

        private Event? PlanToPrepare(Told told) => told.Kind != ClaimedEventKind.Preparation
            ? null
            : _events.GetValueOrDefault((ClaimedEventKind.Plan, told.Subject))?.Find(plan => plan.Claims.Exists(c =>
                c.Claim.Claim.Item == told.Claim.Claim.Item &&
                ClaimWords.Has(c.Claim.Claim.Claim, "preparation")));

        private List<Event> Like(Told told) => _events.GetValueOrDefault((told.Kind, told.Subject)) ?? [];

        private Event Found(ClaimedEventKind kind, string subject, LaunchEvent? launch)
        {
            var made = new Event(kind, subject, launch);
            if (!_events.TryGetValue((kind, subject), out List<Event>? like))
                _events.Add((kind, subject), like = []);
            like.Add(made);
            return made;
        }

        private ImmutableArray<LaunchEvent> LaunchesOf(ReportedClaim claim, ItemEntry item) =>
            _check.Of(claim, item.Published) is { Launches: { IsEmpty: false } ids }
                ? [.. _basis.Launches.Launches.Where(l => ids.Contains(l.Id))]
                : [];

        /// <summary>Pictures and abilities are a satellite's, signs a site's, a stance many states'; all else is one
        /// state's.</summary>
        private string SubjectOf(ReportedClaim claim, ClaimedEventKind kind, long item)
        {
            if (kind == ClaimedEventKind.Condemnation)
                return "";
            if (kind == ClaimedEventKind.Preparation)
                return claim.Where.Select(w => _basis.Names.Named(w)?.State).FirstOrDefault(s => s is not null) ??
                    StateOf(claim);
            if (kind is not (ClaimedEventKind.Pictures or ClaimedEventKind.Abilities))
                return StateOf(claim);
            IEnumerable<string> nearby = claim.About;
            if (kind == ClaimedEventKind.Pictures)
                nearby = nearby.Concat(_byItem[item].SelectMany(c => c.Claim.Claim.About));
            return nearby.FirstOrDefault(n => _basis.Names.Named(n)?.Kind == EntityKind.Satellite) ?? StateOf(claim);
        }

        private string StateOf(ReportedClaim claim) =>
            _search.StateOf(claim, _basis.Names) ?? claim.Actor.FirstOrDefault() ?? "";

        /// <summary>Where a launch is told, its site is no place of its own.</summary>
        private static ImmutableArray<string> PlacesOf(ReportedClaim claim, ClaimedEventKind kind) =>
            kind is ClaimedEventKind.Pictures or ClaimedEventKind.Warning ? claim.Where : [];
    }
}
