using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Overflight.Data.Ledger;

/// <summary>A search in the languages of the two full-text indexes, which here say the same.</summary>
internal sealed class LedgerQuery
{
    private readonly ImmutableArray<(ImmutableArray<string> Words, bool IsPrefix)> _terms;
    private readonly ImmutableArray<string> _tags;
    private readonly (ImmutableArray<string> Any, ImmutableArray<string> WideAndAny) _days = ([], []);

    /// <exception cref="ArgumentException">The search asks for what no search gives.</exception>
    public LedgerQuery(LedgerSearch search)
    {
        ArgumentNullException.ThrowIfNull(search);
        if (search.Text.Length > LedgerSearch.TextLengthMax)
        {
            throw new ArgumentException(
                $"The text is longer than {LedgerSearch.TextLengthMax} characters.", nameof(search));
        }

        if (search.Limit is < 1 or > LedgerSearch.LimitMax || search.Offset is < 0 or > LedgerSearch.OffsetMax)
        {
            throw new ArgumentException(
                $"A search gives 1 to {LedgerSearch.LimitMax} entries after at most {LedgerSearch.OffsetMax} others.",
                nameof(search));
        }

        _terms = [.. Terms(search.Text)];
        List<string> tags = [];
        if (search.Kind is { } kind)
            tags.Add(LedgerTags.Kind(kind));
        if (search.Source is { } source)
            tags.Add(LedgerTags.Source(source));
        _tags = [.. tags];
        (DateOnly from, DateOnly to) = (search.From ?? DateOnly.MinValue, search.To ?? DateOnly.MaxValue);
        if (from > to)
            throw new ArgumentException("The last day is before the first.", nameof(search));
        HasDays = search.From is not null || search.To is not null;
        (DayFrom, DayTo) = (from.DayNumber, to.DayNumber);
        if (HasDays)
            _days = LedgerTags.ForDays(from, to);
    }

    public bool HasDays { get; }

    public int DayFrom { get; }

    public int DayTo { get; }

    /// <summary>Whether the full-text index has something to say.</summary>
    public bool HasWords => _terms.Length + _tags.Length + _days.Any.Length > 0;

    /// <summary>Whether the text was given but holds no word, so that nothing is found.</summary>
    public bool IsWordless(string text) => _terms.IsEmpty && !string.IsNullOrWhiteSpace(text);

    /// <summary>Whether it has something to say besides days, which PostgreSQL has an index of its own for.</summary>
    public bool HasTags => _terms.Length + _tags.Length > 0;

    /// <summary>For SQLite: https://www.sqlite.org/fts5.html, section 3.</summary>
    public string ToFts5()
    {
        IEnumerable<string> words = _terms.Select(term =>
            $"words : \"{string.Join(' ', term.Words)}\"" + (term.IsPrefix ? " *" : ""));
        return string.Join(" AND ", [.. words, .. _tags.Select(Tag), .. DaysInFts5()]);
    }

    /// <summary>For PostgreSQL: its documentation, section 8.11.2. Without days, of which it has ranges.</summary>
    public string ToTsQuery()
    {
        IEnumerable<string> words = _terms.Select(term =>
            "(" + string.Join(" <-> ", term.Words.Select((word, i) =>
                $"'{word}'" + (term.IsPrefix && i == term.Words.Length - 1 ? ":*" : ""))) + ")");
        return string.Join(" & ", [.. words, .. _tags.Select(tag => $"'#{tag}'")]);
    }

    private IEnumerable<string> DaysInFts5()
    {
        if (_days.Any.Length == 0)
            yield break;
        List<string> either = [.. _days.Any.Select(Tag)];
        if (_days.WideAndAny.Length > 0)
            either.Add($"({Tag(LedgerTags.WideTag)} AND ({string.Join(" OR ", _days.WideAndAny.Select(Tag))}))");
        yield return $"({string.Join(" OR ", either)})";
    }

    private static string Tag(string tag) => $"tags : \"{tag}\"";

    private static IEnumerable<(ImmutableArray<string>, bool)> Terms(string text)
    {
        string[] parts = text.Split('"');
        for (int i = 0; i < parts.Length; i++)
        {
            bool isPhrase = i % 2 == 1;
            foreach (string piece in isPhrase ? [parts[i]] : parts[i].Split((char[]?)null))
            {
                ImmutableArray<string> words = [.. LedgerWords.Split(piece)];
                if (words.Length > 0)
                    yield return (words, !isPhrase && piece.EndsWith('*'));
            }
        }
    }
}
