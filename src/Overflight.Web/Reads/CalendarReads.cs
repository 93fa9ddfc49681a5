using System;
using System.Text;
using System.Threading;
using Overflight.Analyses;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Time;

namespace Overflight.Web.Reads;

/// <summary>
/// Calendars to subscribe to: from the beginning of this day in UTC, so that all of a day are the same.
/// </summary>
internal sealed class CalendarReads(WebLibrary library, TimeProvider clock)
{
    public const int DaysMax = 31;
    private const int NameLengthMax = 200;

    public BytesAnswer Passes(
        string? satellite, CalendarPlace place, string? days, string? elevationMin, CancellationToken cancellation)
    {
        long number = TimeQuery.Whole("satellite", satellite ?? "", 0, 1, 999_999_999);
        Snapshot snapshot = library.Load(new() { Satellites = [number], MustHaveAll = true }).Snapshot;
        var request = new FindPassesRequest
        {
            Satellite = number,
            Place = PlaceOf(place),
            Span = SpanOf(days),
            ElevationMin = Angle.FromDegrees(
                TimeQuery.Number("elevationMinDeg", elevationMin, 10.0, 0.0, 90.0)),
        };
        FindPassesResult result = FindPasses.Run(request, snapshot, null, cancellation);
        return Answer(CalendarText.Write(result, library.LeapSeconds), snapshot);
    }

    public BytesAnswer Notice(CalendarPlace place, string? days, CancellationToken cancellation)
    {
        var request = new NoticeOverflightsRequest
        {
            Place = PlaceOf(place),
            WatchList = SatelliteReads.WatchList,
            Span = SpanOf(days),
        };
        Snapshot snapshot = library.Load(AnalysisCatalogue.Find("notice")!.Needs(request)).Snapshot; // it is there
        NoticeOverflightsResult result = NoticeOverflights.Run(request, snapshot, null, cancellation);
        return Answer(CalendarText.Write(result, library.LeapSeconds), snapshot);
    }

    private static BytesAnswer Answer(string text, Snapshot snapshot) =>
        new(Encoding.UTF8.GetBytes(text), MediaTypes.Calendar) { Snapshot = snapshot.Digest };

    private Interval SpanOf(string? days)
    {
        DateTimeOffset now = clock.GetUtcNow();
        Instant today = new CalendarTime(now.Year, now.Month, now.Day)
            .ToInstant(TimeScale.Utc, library.LeapSeconds);
        return new Interval(today, today + Duration.FromDays(TimeQuery.Whole("days", days, 7, 1, DaysMax)));
    }

    private static NamedPlace PlaceOf(CalendarPlace place)
    {
        if (place.Latitude is null || place.Longitude is null)
            throw ApiProblem.BadInput("Give a place: latitudeDeg=36.94&longitudeDeg=-76.29");
        Geodetic position = Geodetic.FromDegrees(
            TimeQuery.Number("latitudeDeg", place.Latitude, 0.0, -90.0, 90.0),
            TimeQuery.Number("longitudeDeg", place.Longitude, 0.0, -360.0, 360.0),
            TimeQuery.Number("heightM", place.Height, 0.0, -1_000.0, 10_000.0));
        string name = place.Name is { Length: > 0 } given ? given : position.ToString();
        return name.Length <= NameLengthMax
            ? new NamedPlace(name, position)
            : throw ApiProblem.BadInput($"name has at most {NameLengthMax} characters.");
    }
}
