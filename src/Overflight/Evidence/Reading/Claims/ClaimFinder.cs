using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Overflight.Evidence.Reading.Names;
using Overflight.Evidence.Reading.Sentences;

namespace Overflight.Evidence.Reading.Claims;

/// <summary>Finds what a text says, sentence by sentence. Headings and other lines that are no prose say nothing.</summary>
internal sealed class ClaimFinder(
    string text, IReadOnlyList<Token> tokens, IReadOnlyList<NameMention> names, IReadOnlyList<TimeMention> times,
    IReadOnlyList<QuantityMention> quantities)
{
    private readonly QuotedSpans _quotes = new(text);
    private readonly Speakers _speakers = new();

    /// <summary>The claims, in order.</summary>
    public ImmutableArray<ReportedClaim> Find(IReadOnlyList<Sentence> sentences)
    {
        var claims = ImmutableArray.CreateBuilder<ReportedClaim>();
        int name = 0;
        foreach (Sentence sentence in sentences)
        {
            while (name < names.Count && names[name].Start < sentence.Start)
                name++;
            int end = name;
            while (end < names.Count && names[end].End <= sentence.End)
                end++;
            if (sentence.IsProse)
                Add(new SentenceView(text, tokens, sentence, names.Skip(name).Take(end - name), _quotes), claims);
            name = end;
        }

        return claims.ToImmutable();
    }

    private void Add(SentenceView s, ImmutableArray<ReportedClaim>.Builder claims)
    {
        ClaimAttribution attribution = _speakers.Of(s);
        if (s.Word(s.Count - 1) == "?" || s.Word(s.Count - 2) == "?")
            return; // a question says nothing
        foreach (RuleMatch match in Matches(s))
        {
            claims.Add(new ReportedClaim
            {
                Kind = match.Kind,
                Quote = text[s.Sentence.Start..s.Sentence.End],
                Start = s.Sentence.Start,
                End = s.Sentence.End,
                Actor = Actors.Of(s, match),
                Attribution = attribution,
                Polarity = match.Polarity ?? Stance.PolarityOf(s, match),
                Modality = match.Modality ?? Stance.ModalityOf(s, match.Trigger),
                About = NamesOf(s, EntityKind.Satellite, EntityKind.Vehicle),
                Where = NamesOf(s, EntityKind.Site, EntityKind.Place),
                When = times.Where(t => t.Start >= s.Sentence.Start && t.End <= s.Sentence.End)
                    .OrderBy(t => Distance(t, s.StartOf(match.Trigger))).FirstOrDefault(),
                Quantities = [.. quantities.Where(q => q.Start >= s.Sentence.Start && q.End <= s.Sentence.End)],
            });
        }
    }

    /// <summary>Of each kind the first rule that fits.</summary>
    private static IEnumerable<RuleMatch> Matches(SentenceView s)
    {
        ReportedClaimKind? done = null;
        foreach (Rule rule in ClaimRules.All)
        {
            if (rule.Kind == done || rule.Find(s) is not (>= 0 and var at))
                continue;
            done = rule.Kind;
            yield return new RuleMatch(rule.Kind, at, rule.Polarity, rule.Modality);
        }
    }

    private static int Distance(TimeMention time, int at) => time.Start >= at ? time.Start - at : at - time.End;

    private static ImmutableArray<string> NamesOf(SentenceView s, EntityKind first, EntityKind second) =>
        [.. s.Names.Where(n => n.Entity.Kind == first || n.Entity.Kind == second).Select(n => n.Entity.Name).Distinct()];
}
