using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Overflight.Evidence.Reading.Names;
using Overflight.Evidence.Reading.Sentences;

namespace Overflight.Evidence.Reading.Claims;

/// <summary>
/// Finds what a text says, sentence by sentence. Headings and other lines that are no prose say nothing.
/// </summary>
internal sealed class ClaimFinder(
    string text, IReadOnlyList<Token> tokens, IReadOnlyList<NameMention> names,
    IReadOnlyList<QuantityMention> quantities, string? home = null)
{
    /// <summary>What "it" may stand for from its first mention to the end; other things are soon forgotten.</summary>
    private const Concept Lasting = Concept.Satellite | Concept.Rocket;

    /// <summary>The tenses of the clauses read so far.</summary>
    public TenseMap Tenses { get; } = new();

    private readonly QuotedSpans _quotes = new(text);
    private readonly Speakers _speakers = new(home);
    private readonly HashSet<string> _told = [];
    private readonly Dictionary<string, Concept> _crafts = CraftNames.Of(text, tokens, names);
    private readonly Topic _topic = new(text, tokens, names);
    private ImmutableArray<string> _actors = [];
    private ImmutableArray<ReportedClaim> _lastClaims = [];
    private Concept _before, _last;

    /// <summary>The claims, in order.</summary>
    public ImmutableArray<FoundClaim> Find(IReadOnlyList<Sentence> sentences)
    {
        var claims = ImmutableArray.CreateBuilder<FoundClaim>();
        int name = 0;
        foreach (Sentence sentence in sentences)
        {
            while (name < names.Count && names[name].Start < sentence.Start)
                name++;
            int end = name;
            while (end < names.Count && names[end].End <= sentence.End)
                end++;
            if (sentence.IsProse)
            {
                NameMention[] own = [.. names.Skip(name).Take(end - name)];
                var view = new SentenceView(text, tokens, sentence, own, _quotes, _before | _last, _crafts);
                Tenses.Add(view);
                Add(view, claims);
                (_before, _last) = (_last | (_before & Lasting), view.All);
            }

            name = end;
        }

        return claims.ToImmutable();
    }

    private void Add(SentenceView s, ImmutableArray<FoundClaim>.Builder claims)
    {
        _speakers.Next(s);
        if (s.Word(s.Count - 1) == "?" || s.Word(s.Count - 2) == "?")
            return; // a question says nothing
        if (!_topic.Holds(s))
            return; // a launch of a product, a rocket in a salad
        if (s.Count > 0 && !_told.Add(text[s.Sentence.Start..s.Sentence.End]))
            return; // a subtitle that is said again below
        int before = claims.Count;
        int lie = Rebuttal.OfItself(s);
        foreach (RuleMatch match in ClaimRules.Book.Matches(s))
        {
            ImmutableArray<string> actors = Actors.Of(s, match);
            bool isLie = lie >= 0 && match.Kind != ReportedClaimKind.Condemnation;
            ClaimPolarity polarity = isLie ? ClaimPolarity.Denied : Stance.PolarityOf(s, match);
            // Without an actor it is "it", "the country", "this".
            Add(s, claims, match, actors.IsEmpty ? _actors : actors, polarity, isLie ? lie : match.Trigger);
        }

        if (claims.Count == before && Rebuttal.OfBefore(s) is { } rebutted && _lastClaims.Length > 0)
        {
            ReportedClaim meant = _lastClaims[^1];
            Add(s, claims, new RuleMatch(meant.Kind, 0, null, meant.Modality), meant.Actor, rebutted.Polarity,
                rebutted.Verb);
        }

        _lastClaims = [.. claims.Skip(before).Select(c => c.Claim)];
        if (claims.Count > before)
            _actors = claims[before].Claim.Actor;
        else if (s.Names.FirstOrDefault(n => n.Entity.Kind == EntityKind.State) is { } state)
            _actors = [state.Entity.Name];
    }

    private void Add(
        SentenceView s, ImmutableArray<FoundClaim>.Builder claims, in RuleMatch match, ImmutableArray<string> actors,
        ClaimPolarity polarity, int said)
    {
        var claim = new ReportedClaim
        {
            Kind = match.Kind,
            Quote = text[s.Sentence.Start..s.Sentence.End],
            Start = s.Sentence.Start,
            End = s.Sentence.End,
            Actor = actors,
            Attribution = _speakers.At(s, said, match.Kind),
            Polarity = polarity,
            Modality = match.Modality ?? Stance.At(s, match.Trigger).Modality,
            About = NamesOf(s, EntityKind.Satellite, EntityKind.Vehicle),
            Where = NamesOf(s, EntityKind.Site, EntityKind.Place),
            Quantities = [.. quantities.Where(q => q.Start >= s.Sentence.Start && q.End <= s.Sentence.End)],
        };
        claims.Add(new FoundClaim(claim, s.StartOf(match.Trigger)));
    }

    private static ImmutableArray<string> NamesOf(SentenceView s, EntityKind first, EntityKind second) =>
    [
        .. s.Names.Where(n => n.Entity.Kind == first || n.Entity.Kind == second).Select(n => n.Entity.Name).Distinct(),
    ];
}
