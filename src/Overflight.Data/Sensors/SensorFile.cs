using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Overflight.Data.Yaml;
using Overflight.Numerics;
using Overflight.Sensing;
using YamlDotNet.RepresentationModel;

namespace Overflight.Data.Sensors;

/// <summary>
/// Reads sensors from YAML; the form is described in docs/sensor-files.md. The first thing that is wrong refuses the
/// file.
/// </summary>
public static class SensorFile
{
    /// <summary>Longest file that is read, characters.</summary>
    public const int LengthMax = 1024 * 1024;

    /// <summary>Most sensors of one file.</summary>
    public const int SensorsMax = 1000;

    /// <summary>Reads a file. Never throws for what is in the text.</summary>
    /// <param name="yaml">The whole file.</param>
    /// <param name="known">Sensors there are already, whose names are taken.</param>
    /// <param name="library">Those and the ones of the file, where it is good.</param>
    /// <param name="diagnostic">What is wrong, where, and how to mend it, otherwise.</param>
    public static bool TryRead(
        string yaml, SensorLibrary known, out SensorLibrary library, out Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(yaml);
        ArgumentNullException.ThrowIfNull(known);
        library = known;
        if (!YamlList.TryParse(
            yaml, LengthMax, SensorsMax, "sensors", out IReadOnlyList<YamlNode> items, out diagnostic))
            return false;
        var found = ImmutableArray.CreateBuilder<Sensor>();
        var lines = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (YamlNode item in items)
        {
            if (!SensorReader.TryRead(item, out Sensor sensor, out diagnostic))
                return false;
            if (known.TryFind(sensor.Name, out Sensor taken))
                diagnostic = YamlText.ErrorAt(
                    item, $"there is a sensor '{taken.Name}' already; give yours another name");
            else if (!lines.TryAdd(SensorLibrary.KeyOf(sensor.Name), item.Start.Line))
                diagnostic = YamlText.ErrorAt(
                    item, $"the sensor '{sensor.Name}' is there twice; the first is in line " +
                    $"{lines[SensorLibrary.KeyOf(sensor.Name)]}");
            if (diagnostic != default)
                return false;
            found.Add(sensor);
        }

        library = new SensorLibrary([.. known.Sensors, .. found]);
        return true;
    }
}
