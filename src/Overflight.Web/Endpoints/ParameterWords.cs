using System.Collections.Frozen;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Overflight.Web.Endpoints;

/// <summary>What the parameters of addresses mean: the same name means the same everywhere.</summary>
internal static class ParameterWords
{
    public static FrozenDictionary<string, string> Words { get; } = new Dictionary<string, string>
    {
        ["at"] = "A time in UTC, ISO 8601 with Z; the present where it is not given.",
        ["by"] = "Only what this one says, passes on or does.",
        ["day"] = "Only what speaks of this day: 2023-11-21.",
        ["days"] = "How many days from the beginning of this one, up to 31; 7 where it is not given.",
        ["elevationMinDeg"] = "Elevation from which a pass counts, degrees; 10 where it is not given.",
        ["from"] = "The start, UTC; the present where it is not given.",
        ["heightM"] = "Height above the ellipsoid, metres; 0 where it is not given.",
        ["id"] = "The name of the thing.",
        ["kind"] = "Only those of this kind.",
        ["latitudeDeg"] = "Geodetic latitude, degrees north.",
        ["longitudeDeg"] = "Longitude, degrees east.",
        ["name"] = "A name; of a place, what it is to be called.",
        ["number"] = "Catalogue number of a satellite, or number of an entry.",
        ["page"] = "Which page, from 1.",
        ["pageSize"] = "How many on a page.",
        ["published"] = "The day on which the text was published, in place of what it says: 2023-11-21.",
        ["publisher"] = "Who published the text, in place of what it says.",
        ["query"] = "What to look for; all where it is not given.",
        ["satellite"] = "Catalogue number.",
        ["satellites"] = "Catalogue numbers parted by commas, up to 100; all where it is not given.",
        ["since"] = "Only what may speak of this day or of a later one: 2023-11-21.",
        ["step"] = "Seconds from one state to the next; 60 where it is not given.",
        ["title"] = "The title of the text, in place of what it says.",
        ["to"] = "The end, UTC.",
        ["until"] = "Only what may speak of this day or of an earlier one: 2024-12-31.",
        ["verdict"] = "Only those of which this was found; or unchecked.",
    }.ToFrozenDictionary();

    public static Task DescribeAsync(
        OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellation)
    {
        foreach (IOpenApiParameter parameter in operation.Parameters ?? [])
        {
            if (parameter.Name is { } name && Words.TryGetValue(name, out string? words))
                parameter.Description = words;
        }

        return Task.CompletedTask;
    }
}
