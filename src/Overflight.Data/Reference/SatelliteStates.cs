// Element sets do not say whose a satellite is, but many names do: a Yaogan is China's. The words of a catalogue's name
// are compared with those of the names that ship, letters and numbers apart: "YAOGAN-30 01A" begins with Yaogan. A name
// that is no series may be followed by numbers alone ("KHAYYAM", "PARS 1"), for another word makes it another's.
using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Overflight.Evidence.Reading.Names;

namespace Overflight.Data.Reference;

/// <summary>Whose a satellite is, by its name in a catalogue. Immutable.</summary>
public sealed class SatelliteStates
{
    private readonly ImmutableDictionary<string, ImmutableArray<(ImmutableArray<string> Words, Entity Of)>> _byFirst;

    /// <summary>Takes the satellites among names that say whose they are.</summary>
    public SatelliteStates(EntityIndex names)
    {
        ArgumentNullException.ThrowIfNull(names);
        _byFirst = names.Entities
            .Where(e => e.Kind == EntityKind.Satellite && e.State is not null)
            .SelectMany(e => e.Aliases.Prepend(e.Name), (e, name) => (Words: WordsOf(name), Of: e))
            .GroupBy(e => e.Words[0], StringComparer.Ordinal)
            .ToImmutableDictionary(g => g.Key, g => g.OrderByDescending(e => e.Words.Length).ToImmutableArray());
    }

    /// <summary>The state; <c>null</c> where the name does not tell.</summary>
    /// <param name="name">As in a catalogue: <c>GAOFEN-11 02</c>; may be <c>null</c>.</param>
    public string? Of(string? name)
    {
        ImmutableArray<string> words = WordsOf(name ?? "");
        if (words.IsEmpty || !_byFirst.TryGetValue(words[0], out var entries))
            return null;
        return entries.FirstOrDefault(e => Begins(words, e.Words) &&
            (e.Of.IsSeries || words.Skip(e.Words.Length).All(w => char.IsAsciiDigit(w[0])))).Of?.State;
    }

    private static bool Begins(ImmutableArray<string> words, ImmutableArray<string> with) =>
        words.Length >= with.Length && words.AsSpan(0, with.Length).SequenceEqual(with.AsSpan());

    /// <summary>Runs of letters and runs of digits, in capitals; numbers without zeros before them.</summary>
    private static ImmutableArray<string> WordsOf(string name)
    {
        var words = new List<string>();
        for (int i = 0; i < name.Length;)
        {
            int start = i;
            bool isNumber = char.IsAsciiDigit(name[i]);
            while (i < name.Length && (isNumber ? char.IsAsciiDigit(name[i]) : char.IsLetter(name[i])))
                i++;
            if (i == start)
                i++; // a mark between words
            else
                words.Add(isNumber ? name[start..i].TrimStart('0') is { Length: > 0 } n ? n : "0"
                    : name[start..i].ToUpperInvariant());
        }

        return [.. words];
    }
}
