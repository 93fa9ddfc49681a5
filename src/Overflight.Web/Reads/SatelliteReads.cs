using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Threading;
using Overflight.Analyses;
using Overflight.Data.Reference;
using Overflight.Data.Store;
using Overflight.Data.WatchLists;
using Overflight.Frames;
using Overflight.Orbits;
using Overflight.Sensing;
using Overflight.Time;

namespace Overflight.Web.Reads;

/// <summary>Which satellites there are, and where they fly.</summary>
internal sealed class SatelliteReads(WebLibrary library, AnalysisJson json, TimeProvider clock)
{
    public const int PageSizeMax = 20_000;
    public const int TrackStatesMax = 20_000;
    private const int PageSizeDefault = 50;
    private static readonly ImmutableDictionary<long, WatchedSatellite> Watched = WatchList.ToImmutableDictionary(
        w => w.CatalogueNumber);

    private static readonly SatelliteStates States = new(ReferenceData.Names());

    /// <summary>The satellites worth watching that ship.</summary>
    public static ImmutableArray<WatchedSatellite> WatchList => ReferenceData.WatchList();

    public SatellitePage Find(string? query, string? page, string? pageSize)
    {
        int size = TimeQuery.Whole("pageSize", pageSize, PageSizeDefault, 1, PageSizeMax);
        int number = TimeQuery.Whole("page", page, 1, 1, 1_000_000);
        string wanted = query?.Trim() ?? "";
        SatelliteRow[] found = [.. library.Objects.Select(Row).Where(r => IsLike(r, wanted))];
        int before = (int)Math.Min((long)(number - 1) * size, int.MaxValue);
        return new SatellitePage(found.Length, number, size, [.. found.Skip(before).Take(size)]);
    }

    public SatelliteDetail Get(long satellite, string? at)
    {
        Instant instant = at is null
            ? TimeQuery.Now(clock, library.LeapSeconds)
            : TimeQuery.Time("at", at, library.LeapSeconds);
        StoredObject known = library.Objects.FirstOrDefault(o => o.CatalogueNumber == satellite) ??
            throw ApiProblem.NotFound(
                $"No element set of {satellite} is known; import one: overflight elements import FILE. " +
                "/v1/satellites lists those that are.");
        Omm set = library.Load(new() { Satellites = [satellite], MustHaveAll = true }).Snapshot.HistoryOf(satellite)
            .Nearest(instant);
        return new SatelliteDetail(
            Row(known), instant, set.ObjectId, set.Elements, ElementsUsed.At(set, instant));
    }

    /// <summary>Positions of a satellite over a span, in ITRF.</summary>
    /// <param name="satellite">Catalogue number.</param>
    /// <param name="from">Start; the present where it is not given.</param>
    /// <param name="to">End; 100 minutes after the start where it is not given.</param>
    /// <param name="step">Seconds.</param>
    /// <param name="form">json, czml or geojson.</param>
    /// <param name="cancellation">Stops the work.</param>
    public BytesAnswer Track(
        long satellite, string? from, string? to, string? step, string form, CancellationToken cancellation)
    {
        LeapSeconds leap = library.LeapSeconds;
        Instant start = from is null ? TimeQuery.Now(clock, leap) : TimeQuery.Time("from", from, leap);
        Instant end = to is null ? start + Duration.FromMinutes(100.0) : TimeQuery.Time("to", to, leap);
        if (end <= start)
            throw ApiProblem.BadInput("to must come after from.");
        var request = new TabulateOrbitRequest
        {
            Satellites = [satellite],
            Span = new Interval(start, end),
            Step = Duration.FromSeconds(TimeQuery.Number("step", step, 60.0, 0.1, 86_400.0)),
            Frame = FrameName.Itrf,
        };
        if (TabulateOrbit.StatesCount(request) is > TrackStatesMax and var count)
            throw ApiProblem.TooLarge(string.Create(
                CultureInfo.InvariantCulture,
                $"That makes {count:0} states; at most {TrackStatesMax} are given at once: take a longer step or a " +
                $"shorter span, or ask the analysis ephemeris."));
        Snapshot snapshot = library.Load(new() { Satellites = [satellite], MustHaveAll = true }).Snapshot;
        TabulateOrbitResult result = TabulateOrbit.Run(request, snapshot, null, cancellation);
        (byte[] bytes, string mediaType) = form switch
        {
            "czml" => (Encoding.UTF8.GetBytes(CzmlText.Write(result, leap)), MediaTypes.Czml),
            "geojson" => (Encoding.UTF8.GetBytes(GeoJsonText.Write(result, snapshot.Earth)), MediaTypes.GeoJson),
            _ => (json.Write(result), BytesAnswer.Json),
        };
        return new BytesAnswer(bytes, mediaType) { Snapshot = snapshot.Digest };
    }

    private static bool IsLike(SatelliteRow row, string wanted) =>
        wanted.Length == 0 ||
        row.Satellite.ToString(CultureInfo.InvariantCulture).StartsWith(wanted, StringComparison.Ordinal) ||
        row.Name?.Contains(wanted, StringComparison.OrdinalIgnoreCase) == true ||
        row.Country?.Contains(wanted, StringComparison.OrdinalIgnoreCase) == true;

    private static SatelliteRow Row(StoredObject o)
    {
        WatchedSatellite? watched = Watched.GetValueOrDefault(o.CatalogueNumber);
        return new SatelliteRow(
            o.CatalogueNumber, o.Name ?? watched?.Name, watched?.Country ?? States.Of(o.Name),
            watched?.Sensor.ToString(), o.Sets, o.FirstEpoch, o.LastEpoch);
    }
}
