using System;
using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading;
using Overflight.Analyses;
using Overflight.Orbits;
using Overflight.Time;

namespace Overflight.Web.Reads;

/// <summary>
/// Where all satellites are, at an instant or along a span, for a globe. Binary, little-endian, every part at a
/// multiple of eight bytes: see docs/concepts/web.md.
/// </summary>
internal sealed class StatesRead(WebLibrary library, TimeProvider clock)
{
    public const int SatellitesMax = 100;
    private const int HeaderBytes = 32;
    private static readonly byte[] Magic = "OVST"u8.ToArray();

    /// <summary>States of all satellites, or of some.</summary>
    /// <param name="at">The instant; or the start of a span.</param>
    /// <param name="to">The end of the span; <c>null</c> for the instant alone.</param>
    /// <param name="step">Seconds from one state to the next.</param>
    /// <param name="satellites">Catalogue numbers parted by commas; <c>null</c> for all.</param>
    /// <param name="isBinary">Whether to answer in binary; else in JSON.</param>
    /// <param name="cancellation">Stops the work.</param>
    public BytesAnswer Read(
        string? at, string? to, string? step, string? satellites, bool isBinary, CancellationToken cancellation)
    {
        LeapSeconds leap = library.LeapSeconds;
        Instant start = at is null ? TimeQuery.Now(clock, leap) : TimeQuery.Time("at", at, leap);
        var every = Duration.FromSeconds(TimeQuery.Number("step", step, 60.0, 1.0, 86_400.0));
        int count = 1;
        if (to is not null)
        {
            Instant end = TimeQuery.Time("to", to, leap);
            if (end < start)
                throw ApiProblem.BadInput("to must not come before at.");
            count = (int)Math.Min((end - start) / every, CatalogueStates.StatesMax) + 1;
        }

        Instant middle = start + ((count - 1L) / 2 * every);
        CatalogueStates states = Chosen(library.StatesOn(middle), satellites);
        if ((long)states.Sets.Length * count > CatalogueStates.StatesMax)
            throw ApiProblem.TooLarge(
                $"{states.Sets.Length} satellites at {count} instants are more than {CatalogueStates.StatesMax} " +
                "states: take a longer step, a shorter span or fewer satellites.");
        int before = isBinary ? HeaderBytes + (16 * states.Sets.Length) : 0;
        byte[] bytes = new byte[before + (states.Sets.Length * count * CatalogueStates.BytesPerState)];
        states.Write(new TimeGrid(start, every, count), bytes.AsSpan(before), Environment.ProcessorCount, cancellation);
        if (!isBinary)
            return new BytesAnswer(Json(states.Sets, start, every, count, bytes), BytesAnswer.Json);
        WriteHeader(bytes, states.Sets, start, every, count);
        return new BytesAnswer(bytes, MediaTypes.Binary);
    }

    private static CatalogueStates Chosen(CatalogueStates all, string? satellites)
    {
        if (satellites is null)
            return all;
        string[] parts = satellites.Split(',');
        if (parts.Length > SatellitesMax)
            throw ApiProblem.TooLarge(
                $"At most {SatellitesMax} satellites are chosen by number; leave it out for all.");
        long[] wanted =
        [
            .. parts.Select(p => long.TryParse(p, NumberStyles.None, CultureInfo.InvariantCulture, out long number)
                ? number
                : throw ApiProblem.BadInput($"satellites: '{p}' is no catalogue number.")),
        ];
        ILookup<long, Omm> known = all.Sets.ToLookup(s => s.CatalogueNumber);
        long[] missing = [.. wanted.Where(n => !known.Contains(n))];
        return missing.Length == 0
            ? all.Only(wanted)
            : throw ApiProblem.NoElements($"No element set of {string.Join(", ", missing)} is known; import one.");
    }

    private void WriteHeader(byte[] bytes, ImmutableArray<Omm> sets, Instant start, Duration step, int count)
    {
        Magic.CopyTo(bytes, 0);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(4), 1);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(8), (uint)sets.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(12), (uint)count);
        BinaryPrimitives.WriteDoubleLittleEndian(bytes.AsSpan(16), UnixMilliseconds(start));
        BinaryPrimitives.WriteDoubleLittleEndian(bytes.AsSpan(24), step.Seconds);
        for (int s = 0; s < sets.Length; s++)
        {
            int place = HeaderBytes + (8 * s);
            BinaryPrimitives.WriteDoubleLittleEndian(bytes.AsSpan(place), sets[s].CatalogueNumber);
            BinaryPrimitives.WriteDoubleLittleEndian(
                bytes.AsSpan(place + (8 * sets.Length)), UnixMilliseconds(sets[s].Elements.Epoch));
        }
    }

    private byte[] Json(ImmutableArray<Omm> sets, Instant start, Duration step, int count, byte[] states)
    {
        int each = count * CatalogueStates.BytesPerState / sizeof(float);
        var rows = new JsonArray([.. sets.Select((set, s) => (JsonNode)new JsonObject
        {
            ["satellite"] = set.CatalogueNumber,
            ["name"] = set.ObjectName,
            ["elementsEpoch"] = set.Elements.Epoch.ToUtcString(library.LeapSeconds, 3),
            ["states"] = new JsonArray(
                [.. Enumerable.Range(s * each, each).Select(i => Rounded(
                    BinaryPrimitives.ReadSingleLittleEndian(states.AsSpan(sizeof(float) * i))))]),
        })]);
        return JsonSerializer.SerializeToUtf8Bytes(new JsonObject
        {
            ["at"] = start.ToUtcString(library.LeapSeconds, 3),
            ["stepS"] = step.Seconds,
            ["count"] = count,
            ["frame"] = "Itrf",
            ["satellites"] = rows,
        });
    }

    private static JsonNode? Rounded(float value) => float.IsNaN(value) ? null : Math.Round((double)value, 1);

    /// <summary>As browsers count time: without leap seconds.</summary>
    private double UnixMilliseconds(Instant instant)
    {
        CalendarTime c = CalendarTime.FromInstant(instant, TimeScale.Utc, library.LeapSeconds);
        var minute = new DateTimeOffset(c.Year, c.Month, c.Day, c.Hour, c.Minute, 0, TimeSpan.Zero);
        return minute.ToUnixTimeMilliseconds() + (1e3 * c.Second) + (c.Nanosecond / 1e6);
    }
}
