using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text;
using Overflight.Frames;

namespace Overflight.Data.Reference;

/// <summary>
/// Finds places by name: whole names first, then what stands in brackets, then beginnings, then parts.
/// </summary>
public sealed class Gazetteer
{
    private Gazetteer(ImmutableArray<Place> places) => Places = places;

    /// <summary>All places, in the order shipped.</summary>
    public ImmutableArray<Place> Places { get; }

    /// <summary>
    /// The places a name may mean: one where it is clear, several where it is not, none where nothing is like it. Case,
    /// blanks at the ends and accents in the input do not matter.
    /// </summary>
    public ImmutableArray<Place> Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        string wanted = WithoutAccents(name.Trim());
        if (wanted.Length == 0)
            return [];
        Func<Place, bool>[] rules =
        [
            p => Same(p.Name, wanted),
            p => ShortNames(p.Name).Any(n => Same(n, wanted)),
            p => p.Name.StartsWith(wanted, StringComparison.OrdinalIgnoreCase),
            p => p.Name.Contains(wanted, StringComparison.OrdinalIgnoreCase),
        ];
        foreach (Func<Place, bool> rule in rules)
        {
            ImmutableArray<Place> found = [.. Places.Where(rule)];
            if (!found.IsEmpty)
                return found;
        }

        return [];
    }

    internal static Gazetteer Read(string csv)
    {
        var places = ImmutableArray.CreateBuilder<Place>();
        foreach (string line in csv.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1))
        {
            List<string> fields = Fields(line);
            places.Add(new Place(
                fields[0], fields[1], fields[2],
                Geodetic.FromDegrees(Number(fields[3]), Number(fields[4])), fields[5], fields[6]));
        }

        return new Gazetteer(places.ToImmutable());
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    /// <summary>
    /// The shipped names have no accents; what people type may. (Without culture data Unicode's own way is not there.)
    /// </summary>
    private static string WithoutAccents(string text)
    {
        const string accented = "áàâãäåāăąçćčďðéèêëēėęěğíìîïīıłñńňóòôõöøōőřśšşșťţțúùûüūůűýÿźžż";
        const string plain = "aaaaaaaaacccddeeeeeeeegiiiiiilnnnoooooooorsssstttuuuuuuuyyzzz";
        return string.Concat(text.Select(
            c => accented.IndexOf(char.ToLowerInvariant(c)) is >= 0 and var at ? plain[at] : c));
    }

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// "Pyongyang General … Center (PGSC)" is also its acronym; "Andersen AFB, Guam" is also "Andersen AFB".
    /// </summary>
    private static IEnumerable<string> ShortNames(string name)
    {
        int open = name.IndexOf('('), close = name.LastIndexOf(')');
        if (open > 0 && close > open)
        {
            yield return name[..open].Trim();
            yield return name[(open + 1)..close].Trim();
        }

        int comma = name.IndexOf(',');
        if (comma > 0)
            yield return name[..comma];
    }

    private static List<string> Fields(string line)
    {
        var fields = new List<string>();
        var field = new StringBuilder();
        bool quoted = false;
        foreach (char c in line)
        {
            if (c == '"')
                quoted = !quoted;
            else if (c != ',' || quoted)
                field.Append(c);
            else
            {
                fields.Add(field.ToString());
                field.Clear();
            }
        }

        fields.Add(field.ToString());
        return fields;
    }
}
