using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Overflight.Data.Yaml;
using Overflight.Evidence;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Time;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Overflight.Data.Claims;

/// <summary>Reads one claim from its YAML node; the first thing wrong ends it with a located message.</summary>
internal sealed class ClaimReader(YamlNode node, LeapSeconds leapSeconds, ClaimObjectReader objects)
{
    private const int TextMax = 4096;
    private const int PlacesMax = 1000;

    public Diagnostic Diagnostic { get; private set; }

    public static Diagnostic ErrorAt(YamlNode node, string message) => YamlText.ErrorAt(node, message);

    public bool TryRead(out Claim claim)
    {
        claim = null!; // only read after true
        if (node is not YamlMappingNode map)
            return Fail(node, "a claim is a mapping that begins with 'id: …'");
        if (!Text(map, "id", required: true, out string? id) ||
            !Text(map, "place", required: true, out string? place) ||
            !Text(map, "source_title", required: true, out string? title) ||
            !Text(map, "source_url", required: false, out string? url) ||
            !Text(map, "said_by", required: false, out string? speaker) ||
            !Text(map, "visible", required: false, out string? visible) ||
            !Text(map, "exact_wording_summary", required: false, out string? wording) ||
            !Satellite(map, out long satellite) ||
            !Meaning(map, out ClaimMeaning meaning) ||
            !Places(map, place!, out ImmutableArray<NamedPlace> places) || // required above
            !Station(map, out NamedPlace? station) ||
            !Text(map, "sensor", required: false, out string? sensor))
            return false;
        if (!objects.TryRead(map, sensor, out ImmutableArray<ClaimedObject> said, out Diagnostic problem))
        {
            Diagnostic = problem;
            return false;
        }

        var times = new ClaimTimeReader(map, leapSeconds);
        if (!times.TryRead(out ClaimTime time))
        {
            Diagnostic = times.Diagnostic;
            return false;
        }

        claim = new Claim
        {
            Id = id!, // required above
            Satellite = satellite,
            Subject = place!, // required above
            Places = places,
            Meaning = meaning,
            Time = time,
            Source = new ClaimSource(title!, url, speaker), // required above
            Station = station,
            Visible = visible,
            Wording = wording,
            Sensor = sensor,
            Objects = said,
        };
        return true;
    }

    public static YamlNode? Child(YamlMappingNode map, string key) => YamlText.Child(map, key);

    private bool Text(YamlMappingNode map, string key, bool required, out string? text)
    {
        text = null;
        switch (Child(map, key))
        {
            case null:
                return !required || Fail(map, $"the claim has no '{key}'; add it");
            case YamlScalarNode { Value: { Length: > 0 and <= TextMax } value }:
                text = value;
                return true;
            case { } other:
                return (!required && other is YamlScalarNode { Value: null or "" }) ||
                    Fail(other, $"'{key}' must be a text of 1 to {TextMax} characters");
        }
    }

    private bool Satellite(YamlMappingNode map, out long number)
    {
        number = Reference.ReferenceData.MalligyongCatalogueNumber; // what a claim is about when it does not say
        return Child(map, "satellite") is not { } child ||
            (child is YamlScalarNode { Value: { } text } &&
                long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) &&
                number <= Orbits.Omm.CatalogueNumberMax) ||
            Fail(child, "'satellite' must be a catalogue number such as 58400");
    }

    private bool Meaning(YamlMappingNode map, out ClaimMeaning meaning)
    {
        meaning = ClaimMeaning.Taken;
        if (!Text(map, "what_time_means", required: true, out string? text))
            return false;
        if (text!.StartsWith("received", StringComparison.OrdinalIgnoreCase)) // required above
            meaning = ClaimMeaning.Received;
        else if (!text.StartsWith("taken", StringComparison.OrdinalIgnoreCase))
            return Fail(Child(map, "what_time_means")!, "'what_time_means' must begin with 'taken' or " +
                "'received'"); // read above
        return true;
    }

    private bool Places(YamlMappingNode map, string name, out ImmutableArray<NamedPlace> places)
    {
        places = [];
        YamlNode? points = Child(map, "points");
        if (points is null)
            return Place(map, name, out NamedPlace? only) && (places = [only!]).Length == 1; // not null when true
        if (points is not YamlSequenceNode { Children: { Count: > 0 and <= PlacesMax } children })
            return Fail(points, $"'points' must be a list of 1 to {PlacesMax} places with name, lat and lon");
        var list = ImmutableArray.CreateBuilder<NamedPlace>();
        foreach (YamlNode child in children)
        {
            if (child is not YamlMappingNode point)
                return Fail(child, "a point is a mapping with name, lat and lon");
            if (!Text(point, "name", required: true, out string? pointName) ||
                !Place(point, pointName!, out NamedPlace? place)) // required
                return false;
            list.Add(place!); // not null when true
        }

        places = list.ToImmutable();
        return true;
    }

    private bool Station(YamlMappingNode map, out NamedPlace? station)
    {
        station = null;
        return Child(map, "station") is not { } child ||
            (child is YamlMappingNode point
                ? Text(point, "name", required: true, out string? name) && Place(point, name!, out station) // required
                : Fail(child, "'station' must be a mapping with name, lat and lon"));
    }

    private bool Place(YamlMappingNode map, string name, out NamedPlace? place)
    {
        place = null;
        double heightM = 0.0;
        if (!Number(map, "lat", 90.0, required: true, out double latitude) ||
            !Number(map, "lon", 360.0, required: true, out double longitude) ||
            (Child(map, "height_m") is not null && !Number(map, "height_m", 1e5, required: true, out heightM)))
            return false;
        place = new NamedPlace(name, Geodetic.FromDegrees(latitude, longitude, heightM));
        return true;
    }

    private bool Number(YamlMappingNode map, string key, double limit, bool required, out double value)
    {
        value = 0.0;
        if (Child(map, key) is not { } child)
            return !required || Fail(map, $"there is no '{key}'; add it in degrees");
        return (child is YamlScalarNode { Value: { } text } &&
                double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value) &&
                Math.Abs(value) <= limit) ||
            Fail(child, $"'{key}' must be a number between -{limit} and {limit}");
    }

    private bool Fail(YamlNode at, string message)
    {
        Diagnostic = ErrorAt(at, message);
        return false;
    }
}
