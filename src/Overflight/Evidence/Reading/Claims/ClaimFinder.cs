using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Overflight.Evidence.Reading.Claims.Model;
using Overflight.Evidence.Reading.Names;

namespace Overflight.Evidence.Reading.Claims;

/// <summary>
/// Finds what a text says, sentence by sentence. Headings and other lines that are no prose say nothing.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="model">By what sentences are found to say something.</param>
/// <param name="quantities">The quantities in the text.</param>
/// <param name="home">The state for which officials without one speak; <c>null</c> for none.</param>
/// <param name="reasonsMax">
/// How many reasons are listed for each claim, and how many against it, at most; <c>null</c> where none are asked for.
/// </param>
internal sealed class ClaimFinder(
    ArticleText text, ClaimModel model, IReadOnlyList<QuantityMention> quantities, string? home = null,
    int? reasonsMax = null)
{
    private readonly ClaimTeller _teller = new(model, reasonsMax is not null);
    private readonly Speakers _speakers = new(home);
    private readonly HashSet<string> _told = [];
    private readonly Topic _topic = new(text.Text, text.Tokens, text.Names);
    private ImmutableArray<string> _actors = [];
    private ImmutableArray<ReportedClaim> _lastClaims = [];

    /// <summary>The tenses of the clauses read so far.</summary>
    public TenseMap Tenses { get; } = new();

    /// <summary>The claims, in order.</summary>
    public ImmutableArray<FoundClaim> Find()
    {
        var claims = ImmutableArray.CreateBuilder<FoundClaim>();
        foreach (SentenceView view in text.Views())
        {
            Tenses.Add(view);
            Add(view, claims);
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
        if (s.Count > 0 && !_told.Add(text.Text[s.Sentence.Start..s.Sentence.End]))
            return; // a subtitle that is said again below
        int before = claims.Count;
        int lie = Rebuttal.OfItself(s);
        foreach (FoundKind found in _teller.Find(s).Where(f => CanBe(s, f.Kind)))
        {
            ImmutableArray<string> actors = Actors.Of(s, found.Trigger);
            bool isLie = lie >= 0 && found.Kind != ReportedClaimKind.Condemnation;

            // Without an actor it is "it", "the country", "this".
            Add(s, claims, found with { Polarity = isLie ? ClaimPolarity.Denied : found.Polarity },
                actors.IsEmpty ? _actors : actors, isLie ? lie : found.Trigger,
                reasonsMax is { } most ? FoundReasons.Of(s, found, model, most) : null);
        }

        if (claims.Count == before && Rebuttal.OfBefore(s) is { } rebutted && _lastClaims.Length > 0)
        {
            ReportedClaim meant = _lastClaims[^1];
            Add(s, claims, new FoundKind(meant.Kind, 0, rebutted.Polarity, meant.Modality, 1.0), meant.Actor,
                rebutted.Verb, reasonsMax is null ? null : FoundReasons.Carried(s, meant, model));
        }

        _lastClaims = [.. claims.Skip(before).Select(c => c.Claim)];
        if (claims.Count > before)
            _actors = claims[before].Claim.Actor;
        else if (s.Names.FirstOrDefault(n => n.Entity.Kind == EntityKind.State) is { } state)
            _actors = [state.Entity.Name];
    }

    /// <summary>A flight is one of a satellite or a rocket: an airliner lifts off too.</summary>
    private static bool CanBe(SentenceView s, ReportedClaimKind kind) =>
        kind is not (ReportedClaimKind.LaunchAttempt or ReportedClaimKind.LaunchFailure or
            ReportedClaimKind.OrbitReached) ||
        ((s.All | s.Before) & (Concept.Satellite | Concept.Rocket)) != Concept.None;

    private void Add(
        SentenceView s, ImmutableArray<FoundClaim>.Builder claims, in FoundKind found, ImmutableArray<string> actors,
        int said, ClaimReasons? why)
    {
        var claim = new ReportedClaim
        {
            Kind = found.Kind,
            Quote = text.Text[s.Sentence.Start..s.Sentence.End],
            Start = s.Sentence.Start,
            End = s.Sentence.End,
            Actor = actors,
            Attribution = _speakers.At(s, said, found.Kind),
            Polarity = found.Polarity,
            Modality = found.Modality,
            About = NamesOf(s, EntityKind.Satellite, EntityKind.Vehicle),
            Where = NamesOf(s, EntityKind.Site, EntityKind.Place),
            Quantities = [.. quantities.Where(q => q.Start >= s.Sentence.Start && q.End <= s.Sentence.End)],
        };
        claims.Add(new FoundClaim(claim, s.StartOf(found.Trigger), why));
    }

    private static ImmutableArray<string> NamesOf(SentenceView s, EntityKind first, EntityKind second) =>
    [
        .. s.Names.Where(n => n.Entity.Kind == first || n.Entity.Kind == second).Select(n => n.Entity.Name).Distinct(),
    ];
}
