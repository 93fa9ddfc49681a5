using System;
using System.Globalization;
using System.Text.Json.Nodes;
using Shouldly;

namespace Overflight.Acceptance.Tests.Web.Browser;

/// <summary>Members of the engine's answers, and how the pages write them.</summary>
internal static class PageText
{
    public static double Number(JsonNode node, string name) => node[name].ShouldNotBeNull().GetValue<double>();

    public static string Text(JsonNode node, string name) => node[name].ShouldNotBeNull().GetValue<string>();

    /// <summary>"38.71° N, 75.01° W".</summary>
    public static string Position(JsonNode place)
    {
        (double north, double east) = (Number(place, "latitudeDeg"), Number(place, "longitudeDeg"));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Math.Abs(north):0.00}° {(north < 0 ? 'S' : 'N')}, {Math.Abs(east):0.00}° {(east < 0 ? 'W' : 'E')}");
    }
}
