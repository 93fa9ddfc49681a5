using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Overflight.Data.Yaml;
using Overflight.Numerics;
using Overflight.Sensing;
using YamlDotNet.RepresentationModel;

namespace Overflight.Data.Sensors;

/// <summary>
/// Reads objects to look for from YAML: name, kind, length_m, width_m, source. The first thing that is wrong refuses
/// the file.
/// </summary>
public static class ObjectFile
{
    /// <summary>Longest file that is read, characters.</summary>
    public const int LengthMax = 1024 * 1024;

    /// <summary>Most objects of one file.</summary>
    public const int ObjectsMax = 1000;

    private static readonly ImmutableArray<string> Keys = ["name", "kind", "length_m", "width_m", "source"];

    private static readonly ImmutableDictionary<string, ObjectKind> Kinds = new Dictionary<string, ObjectKind>
    {
        ["ship"] = ObjectKind.Ship,
        ["aircraft"] = ObjectKind.Aircraft,
        ["vehicle"] = ObjectKind.Vehicle,
        ["bridge"] = ObjectKind.Bridge,
        ["road"] = ObjectKind.Road,
        ["railway"] = ObjectKind.Railway,
        ["airfield"] = ObjectKind.AirfieldFacility,
        ["urban"] = ObjectKind.UrbanArea,
        ["terrain"] = ObjectKind.Terrain,
        ["other"] = ObjectKind.Other,
    }.ToImmutableDictionary();

    /// <summary>Reads a file. Never throws for what is in the text.</summary>
    /// <param name="yaml">The whole file.</param>
    /// <param name="library">The objects, where it is good.</param>
    /// <param name="diagnostic">What is wrong, where, and how to mend it, otherwise.</param>
    public static bool TryRead(string yaml, out ObjectLibrary library, out Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(yaml);
        library = ObjectLibrary.Empty;
        if (!YamlList.TryParse(
            yaml, LengthMax, ObjectsMax, "objects", out IReadOnlyList<YamlNode> items, out diagnostic))
            return false;
        var found = ImmutableArray.CreateBuilder<ImagedObject>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (YamlNode item in items)
        {
            var r = new YamlRecord(item, "an object", Keys);
            var read = new ImagedObject
            {
                Name = r.Text("name", isNeeded: true) ?? "",
                Kind = r.Word("kind", Kinds) ?? ObjectKind.Other,
                LengthM = r.Number("length_m", 0.01, 1e5),
                WidthM = r.Number("width_m", 0.01, 1e5),
                Source = r.Text("source"),
            };
            if (r.IsGood && !names.Add(SensorLibrary.KeyOf(read.Name)))
                r.FailAt("name", $"the object '{read.Name}' is there twice; give each its own name");
            if (read is { Kind: ObjectKind.Other, CriticalDimensionM: null })
                r.FailAt("name", "an object of kind 'other' needs a size; add 'length_m'");
            diagnostic = r.Diagnostic;
            if (!r.IsGood)
                return false;
            found.Add(read);
        }

        library = new ObjectLibrary(found);
        return true;
    }
}
