using System.Collections.Frozen;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Numerics;

namespace Overflight.Evidence.Reading.Claims;

/// <summary>Rules, found by the words that they begin with. Immutable.</summary>
internal sealed class RuleBook
{
    private const int ConceptCount = 64;

    private readonly ImmutableArray<Rule> _rules;
    private readonly FrozenDictionary<string, ImmutableArray<int>> _byWord;
    private readonly ImmutableArray<ImmutableArray<int>> _byConcept;

    public RuleBook(ImmutableArray<Rule> rules)
    {
        _rules = rules;
        _byWord = rules.SelectMany((r, at) => r.Trigger.FirstWords.Distinct().Select(w => (Word: w, At: at)))
            .GroupBy(p => p.Word).ToFrozenDictionary(g => g.Key, g => g.Select(p => p.At).ToImmutableArray());
        _byConcept = [.. Enumerable.Range(0, ConceptCount).Select(bit => With(rules, bit))];
    }

    /// <summary>
    /// Of each kind the first rule that fits, at the first token that it fits; in the order of the rules.
    /// </summary>
    public IEnumerable<RuleMatch> Matches(SentenceView s)
    {
        var found = new SortedDictionary<int, int>();
        for (int i = 0; i < s.Count; i++)
        {
            if (_byWord.TryGetValue(s.Word(i), out ImmutableArray<int> rules))
                Try(s, i, rules, found);
            for (ulong left = (ulong)s[i]; left != 0; left &= left - 1)
                Try(s, i, _byConcept[BitOperations.TrailingZeroCount(left)], found);
        }

        var kinds = new HashSet<ReportedClaimKind>();
        foreach ((int rule, int at) in found)
        {
            Rule fitting = _rules[rule];
            if (kinds.Add(fitting.Kind))
                yield return new RuleMatch(fitting.Kind, at, fitting.Polarity, fitting.Modality);
        }
    }

    private static ImmutableArray<int> With(ImmutableArray<Rule> rules, int bit) =>
        [.. Enumerable.Range(0, rules.Length).Where(r => ((ulong)rules[r].Trigger.Concepts >> bit & 1) != 0)];

    private void Try(SentenceView s, int at, ImmutableArray<int> rules, SortedDictionary<int, int> found)
    {
        foreach (int rule in rules)
        {
            if (!found.ContainsKey(rule) && _rules[rule].Fits(s, at))
                found.Add(rule, at);
        }
    }
}
