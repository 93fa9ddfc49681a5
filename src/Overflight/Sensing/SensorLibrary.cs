using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Overflight.Sensing;

/// <summary>
/// Sensors by name. Small and capital letters, blanks and signs do not matter: <c>worldview 2</c> is
/// <c>WorldView-2</c>. Immutable.
/// </summary>
public sealed class SensorLibrary
{
    private readonly ImmutableDictionary<string, Sensor> _byKey;

    /// <summary>Gathers sensors.</summary>
    /// <exception cref="ArgumentException">Two have the same name.</exception>
    public SensorLibrary(IEnumerable<Sensor> sensors)
    {
        Sensors = [.. sensors];
        var byKey = ImmutableDictionary.CreateBuilder<string, Sensor>(StringComparer.Ordinal);
        foreach (Sensor sensor in Sensors)
        {
            if (!byKey.TryAdd(KeyOf(sensor.Name), sensor))
                throw new ArgumentException($"There are two sensors '{sensor.Name}'.", nameof(sensors));
        }

        _byKey = byKey.ToImmutable();
    }

    /// <summary>A library of nothing.</summary>
    public static SensorLibrary Empty { get; } = new([]);

    /// <summary>The sensors, in the order given.</summary>
    public ImmutableArray<Sensor> Sensors { get; }

    /// <summary>The sensor of a name.</summary>
    public bool TryFind(string name, out Sensor sensor)
    {
        ArgumentNullException.ThrowIfNull(name);
        return _byKey.TryGetValue(KeyOf(name), out sensor!); // only read after true
    }

    /// <summary>What is the same for two spellings of a name: its letters and digits.</summary>
    public static string KeyOf(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return string.Concat(name.Where(char.IsLetterOrDigit)).ToUpperInvariant();
    }

    /// <summary>What to tell someone who named a sensor that is not here.</summary>
    public string NotHere(string name) =>
        $"there is no sensor '{name}'; there are: {string.Join(", ", Sensors.Select(s => s.Name))}";
}
