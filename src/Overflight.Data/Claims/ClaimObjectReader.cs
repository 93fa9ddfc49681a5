using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Overflight.Data.Reference;
using Overflight.Data.Yaml;
using Overflight.Evidence;
using Overflight.Numerics;
using Overflight.Sensing;
using YamlDotNet.RepresentationModel;

namespace Overflight.Data.Claims;

/// <summary>Reads what a claim says was told in its picture: <c>sensor</c> and <c>objects</c>.</summary>
/// <param name="sensors">Sensors a claim may name; <c>null</c> for those that ship.</param>
internal sealed class ClaimObjectReader(SensorLibrary? sensors)
{
    private const int ObjectsMax = 100;

    private static readonly ImmutableArray<string> Keys = ["object", "said", "count"];

    private static readonly ImmutableDictionary<string, InterpretationTask> Words =
        ImmutableDictionary.CreateRange(
        [
            new KeyValuePair<string, InterpretationTask>("detected", InterpretationTask.Detection),
            new KeyValuePair<string, InterpretationTask>("recognised", InterpretationTask.Recognition),
            new KeyValuePair<string, InterpretationTask>("identified", InterpretationTask.Identification),
        ]);

    private readonly Lazy<SensorLibrary> _sensors = new(() => sensors ?? ReferenceData.Sensors());
    private readonly Lazy<ObjectLibrary> _objects = new(ReferenceData.Objects);

    /// <summary>Reads the objects; <c>default</c> where there are none.</summary>
    public bool TryRead(
        YamlMappingNode claim, string? sensor, out ImmutableArray<ClaimedObject> objects, out Diagnostic diagnostic)
    {
        (objects, diagnostic) = (default, default);
        if (sensor is not null && !_sensors.Value.TryFind(sensor, out _))
            diagnostic = YamlText.ErrorAt(YamlText.Child(claim, "sensor")!, _sensors.Value.NotHere(sensor)); // read
        if (diagnostic != default || YamlText.Child(claim, "objects") is not { } node)
            return diagnostic == default;
        if (node is not YamlSequenceNode { Children: { Count: > 0 and <= ObjectsMax } items })
        {
            diagnostic = YamlText.ErrorAt(node, $"'objects' must be a list of 1 to {ObjectsMax} objects");
            return false;
        }

        var found = ImmutableArray.CreateBuilder<ClaimedObject>();
        foreach (YamlNode item in items)
        {
            var r = new YamlRecord(item, "a claimed object", Keys);
            string? text = r.Text("object", isNeeded: true);
            InterpretationTask? task = r.Word("said", Words, isNeeded: true);
            int? count = r.Whole("count", 1, 1_000_000);
            ImagedObject? read = null;
            if (text is not null && !_objects.Value.TryParse(text, out read, out Diagnostic problem))
                r.FailAt("object", problem.Message);
            diagnostic = r.Diagnostic;
            if (read is null || task is not { } said || !r.IsGood)
                return false;
            found.Add(new(read, said, count));
        }

        objects = found.ToImmutable();
        return true;
    }
}
