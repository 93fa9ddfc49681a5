using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Overflight.Numerics;

namespace Overflight.Sensing;

/// <summary>Objects by name, and what a user writes for one: a name, with a size if it is another.</summary>
public sealed class ObjectLibrary
{
    private const int LengthMax = 200;
    private const double SizeMinM = 0.01;
    private const double SizeMaxM = 100_000.0;

    private readonly ImmutableDictionary<string, ImagedObject> _byKey;

    /// <summary>Gathers objects.</summary>
    /// <exception cref="ArgumentException">Two have the same name.</exception>
    public ObjectLibrary(IEnumerable<ImagedObject> objects)
    {
        Objects = [.. objects];
        var byKey = ImmutableDictionary.CreateBuilder<string, ImagedObject>(StringComparer.Ordinal);
        foreach (ImagedObject item in Objects)
        {
            if (!byKey.TryAdd(SensorLibrary.KeyOf(item.Name), item))
                throw new ArgumentException($"There are two objects '{item.Name}'.", nameof(objects));
        }

        _byKey = byKey.ToImmutable();
    }

    /// <summary>A library of nothing: every object needs a size.</summary>
    public static ObjectLibrary Empty { get; } = new([]);

    /// <summary>The objects, in the order given.</summary>
    public ImmutableArray<ImagedObject> Objects { get; }

    /// <summary>
    /// Reads <c>aircraft carrier</c>, <c>aircraft carrier, 330 m</c> (the width follows in proportion) or
    /// <c>hangar, 60 x 40 m</c>. A name that is not here needs a size, and is of no kind.
    /// </summary>
    /// <param name="text">What the user wrote.</param>
    /// <param name="item">The object.</param>
    /// <param name="diagnostic">What is wrong, at which column, and how to mend it.</param>
    public bool TryParse(string text, out ImagedObject item, out Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(text);
        (item, diagnostic) = (null!, default); // only read after true
        int comma = text.LastIndexOf(',');
        string name = (comma < 0 ? text : text[..comma]).Trim();
        if (text.Length > LengthMax || name.Length == 0)
        {
            diagnostic = Diagnostic.Error(
                1, 1, $"an object is a name of at most {LengthMax} characters, such as: aircraft carrier, 330 m");
            return false;
        }

        bool isKnown = _byKey.TryGetValue(SensorLibrary.KeyOf(name), out ImagedObject? known);
        if (comma < 0)
        {
            item = known!; // only read after true
            if (!isKnown)
                diagnostic = Diagnostic.Error(
                    1, 1, $"the object '{name}' is not known; give its size, as in: {name}, 12 m (or 12 x 4 m). " +
                    $"Known: {string.Join(", ", Objects.Select(o => o.Name))}");
            return isKnown;
        }

        if (!TrySize(text[(comma + 1)..], out double lengthM, out double? widthM))
        {
            diagnostic = Diagnostic.Error(
                1, comma + 2, string.Create(CultureInfo.InvariantCulture, $"'{text[(comma + 1)..].Trim()}' is not a " +
                $"size of {SizeMinM} to {SizeMaxM:0} m; write 330 m, or 330 x 77 m"));
            return false;
        }

        widthM ??= known is { LengthM: { } l, WidthM: { } w } ? w * (lengthM / l) : null;
        item = (known ?? new ImagedObject { Name = name }) with
        {
            Name = text.Trim(),
            LengthM = lengthM,
            WidthM = widthM,
        };
        return true;
    }

    private static bool TrySize(string text, out double lengthM, out double? widthM)
    {
        (lengthM, widthM) = (0.0, null);
        string trimmed = text.Trim();
        if (trimmed.EndsWith('m'))
            trimmed = trimmed[..^1];
        string[] parts = trimmed.Split('x', '×');
        if (parts.Length > 2 || !TryLength(parts[0], out lengthM))
            return false;
        if (parts.Length == 1)
            return true;
        bool good = TryLength(parts[1], out double width);
        widthM = width;
        return good;
    }

    private static bool TryLength(string text, out double lengthM) =>
        double.TryParse(text.Trim().TrimEnd('m').Trim(), NumberStyles.Float, CultureInfo.InvariantCulture, out lengthM)
        && lengthM is >= SizeMinM and <= SizeMaxM;
}
