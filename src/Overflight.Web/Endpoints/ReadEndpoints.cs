using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Overflight.Analyses;
using Overflight.Data.Accounts;
using Overflight.Data.Scenarios;
using Overflight.Tasking.Network;
using Overflight.Web.Reads;

namespace Overflight.Web.Endpoints;

/// <summary>What the front end reads: satellites, places, claims, what ships.</summary>
internal static class ReadEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        MapSatellites(app);
        MapTracks(app);
        MapShipped(app);
        MapCalendars(app);
    }

    private static void MapSatellites(IEndpointRouteBuilder app)
    {
        app.MapRead(
            "/v1/satellites", "satellites", "Satellites of which there are elements, by name, number or country",
            (string? query, string? page, string? pageSize, SatelliteReads reads, WebJson json) =>
                json.Answer(reads.Find(query, page, pageSize)))
            .Produces<SatellitePage>();
        app.MapRead(
            "/v1/satellites/{number:long:min(1)}", "satellite",
            "One satellite: its elements nearest to a time, and their age",
            (long number, string? at, SatelliteReads reads, WebJson json) => json.Answer(reads.Get(number, at)))
            .Produces<SatelliteDetail>().ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static void MapTracks(IEndpointRouteBuilder app)
    {
        (string Ending, string Name, string? Form)[] forms =
            [("", "track", null), (".czml", "track-czml", "czml"), (".geojson", "track-geojson", "geojson")];
        foreach ((string ending, string name, string? form) in forms)
        {
            app.MapRead(
                "/v1/satellites/{number:long:min(1)}/track" + ending, name,
                $"Where a satellite flies over a span, fixed to the Earth{(form is null ? "" : $", as {form}")}",
                (long number, string? from, string? to, string? step, SatelliteReads reads, HttpRequest request,
                    CancellationToken cancellation) =>
                    reads.Track(number, from, to, step, form ?? FormOf(request), cancellation))
                .Produces<TabulateOrbitResult>()
                .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
                .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        }

        app.MapRead(
            "/v1/states", "states", "Where all satellites are, at an instant or along a span; binary or JSON",
            (string? at, string? to, string? step, string? satellites, StatesRead read, HttpRequest request,
                CancellationToken cancellation) => read.Read(
                    at, to, step, satellites,
                    MediaTypes.Preferred(request, BytesAnswer.Json, MediaTypes.Binary) == MediaTypes.Binary,
                    cancellation))
            .Produces(StatusCodes.Status200OK, contentType: BytesAnswer.Json, additionalContentTypes: MediaTypes.Binary)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
    }

    private static void MapShipped(IEndpointRouteBuilder app)
    {
        app.MapRead(
            "/v1/places", "places", "Places by name",
            (string? query, ShippedReads reads, WebJson json) => json.Answer(reads.FindPlaces(query)))
            .Produces<PlaceList>();
        app.MapRead(
            "/v1/claims", "claims", "The claims that ship, with their findings",
            (ClaimReads reads, WebJson json, CancellationToken cancellation) => json.Answer(reads.All(cancellation)))
            .Produces<CheckedClaims>();
        app.MapRead(
            "/v1/claims/{id}", "claim", "One claim with its finding",
            (string id, ClaimReads reads, WebJson json, CancellationToken cancellation) =>
                json.Answer(reads.Get(id, cancellation)))
            .Produces<CheckedClaim>().ProducesProblem(StatusCodes.Status404NotFound);
        app.MapRead(
            "/v1/claims/{id}/ages", "claim-ages", "What would be found of a claim by elements of other ages",
            (string id, ClaimReads reads, WebJson json, CancellationToken cancellation) =>
                json.Answer(reads.ByAge(id, cancellation)))
            .Produces<AgedClaim>().ProducesProblem(StatusCodes.Status404NotFound);
        app.MapRead(
            "/v1/claims/{id}/dossier.html", "claim-dossier",
            "A claim as a page that needs no network, to be computed again",
            (string id, HttpContext context, ClaimReads reads, CancellationToken cancellation) =>
            {
                BytesAnswer page = reads.Dossier(id, cancellation);
                context.Response.Headers.ContentDisposition = $"attachment; filename={id}.html"; // a name that ships
                return page;
            })
            .Produces(StatusCodes.Status200OK, contentType: "text/html")
            .ProducesProblem(StatusCodes.Status404NotFound);
        app.MapRead(
            "/v1/sensors", "sensors", "The sensors that ship, and objects to look for",
            (ShippedReads reads, WebJson json) => json.Answer(reads.Sensors))
            .Produces<SensorList>();
        app.MapRead(
            "/v1/watch-list", "watch-list", "The satellites worth watching that ship",
            (WebJson json) => json.Answer(new WatchedList(SatelliteReads.WatchList)))
            .Produces<WatchedList>();
        app.MapRead(
            "/v1/scenarios", "scenarios", "Networks that ship",
            (WebJson json) => json.Answer(new ScenarioList(ShippedScenarios.Names)))
            .Produces<ScenarioList>();
        app.MapRead(
            "/v1/scenarios/{name}", "scenario", "A network as the analyses simulate and plan-network take it",
            (string name, ShippedReads reads, WebJson json) => json.Answer(reads.Scenario(name)))
            .Produces<NetworkScenario>().ProducesProblem(StatusCodes.Status404NotFound);
        app.MapFor(
            AccessLevel.Analyse, HttpMethods.Post, "/v1/scenarios/read", "read-scenario",
            "A scenario file, as the analyses simulate and plan-network take it; nothing is kept",
            async Task<IResult> (HttpRequest request, ShippedReads reads, WebJson json) => json.Answer(
                reads.ReadScenario(await RequestBody.ReadAsync(request, ScenarioYaml.LengthMax))))
            .Accepts<string>("application/yaml")
            .Produces<NetworkScenario>()
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status429TooManyRequests);
    }

    private static void MapCalendars(IEndpointRouteBuilder app)
    {
        app.MapFor(
            AccessLevel.Calendar, HttpMethods.Get, "/v1/calendar/passes.ics", "calendar-passes",
            "Passes of a satellite over a place, to subscribe to",
            (string? satellite, string? name, string? latitudeDeg, string? longitudeDeg, string? heightM, string? days,
                string? elevationMinDeg, CalendarReads reads, CancellationToken cancellation) => reads.Passes(
                    satellite, new(name, latitudeDeg, longitudeDeg, heightM), days, elevationMinDeg, cancellation))
            .Produces(StatusCodes.Status200OK, contentType: "text/calendar")
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status429TooManyRequests)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        app.MapFor(
            AccessLevel.Calendar, HttpMethods.Get, "/v1/calendar/notice.ics", "calendar-notice",
            "When the satellites of the shipped watch list can see a place, and the gaps between, to subscribe to",
            (string? name, string? latitudeDeg, string? longitudeDeg, string? heightM, string? days,
                CalendarReads reads, CancellationToken cancellation) =>
                reads.Notice(new(name, latitudeDeg, longitudeDeg, heightM), days, cancellation))
            .Produces(StatusCodes.Status200OK, contentType: "text/calendar")
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status429TooManyRequests);
    }

    private static string FormOf(HttpRequest request) =>
        MediaTypes.Preferred(request, BytesAnswer.Json, MediaTypes.Czml, MediaTypes.GeoJson) switch
        {
            MediaTypes.Czml => "czml",
            MediaTypes.GeoJson => "geojson",
            _ => "json",
        };
}
