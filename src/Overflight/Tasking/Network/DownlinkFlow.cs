using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Overflight.Time;

namespace Overflight.Tasking.Network;

/// <summary>
/// The memory of one satellite over time: exposures fill it, contacts empty it, picture by picture. What is worth most
/// goes first, then what is older; a picture that was begun is finished first. One that is still being exposed waits.
/// </summary>
internal sealed class DownlinkFlow
{
    private readonly Contact[] _contacts;
    private readonly double[] _sent;
    private readonly List<StoredPicture> _waiting = [];
    private StoredPicture? _begun;
    private Instant _now;

    public DownlinkFlow(IEnumerable<Contact> contacts, Instant start)
    {
        _contacts = [.. contacts];
        _sent = new double[_contacts.Length];
        _now = start;
    }

    /// <summary>The contacts, in order.</summary>
    public IReadOnlyList<Contact> Contacts => _contacts;

    /// <summary>Bits in memory now.</summary>
    public double StoredBits => _waiting.Where(p => p.Exposure.End <= _now).Sum(p => p.LeftBits);

    /// <summary>The most that was ever in it.</summary>
    public double StorageMaxBits { get; private set; }

    /// <summary>Bits sent in a contact.</summary>
    public double SentBits(int contact) => _sent[contact];

    /// <summary>The contacts as a planner wants them, from an instant on.</summary>
    public ImmutableArray<DownlinkContact> ContactsIn(Interval span) =>
    [
        .. _contacts.Select(c => new DownlinkContact(c.Usable.Intersect(span), c.BitsPerSecond))
            .Where(c => !c.Interval.IsEmpty),
    ];

    /// <summary>The memories of all satellites.</summary>
    public static DownlinkFlow[] OfAll(
        ImmutableArray<NetworkMember> members, ImmutableArray<Contact> contacts, Instant start) =>
        [.. members.Select((_, i) => new DownlinkFlow(contacts.Where(c => c.Satellite == i), start))];

    /// <summary>
    /// When and where a picture would be received that goes down before all others; <c>null</c> where no contact is
    /// long enough, nor all that follow together.
    /// </summary>
    /// <param name="from">When its exposure ends.</param>
    /// <param name="bits">Its size.</param>
    public (Instant At, int Station)? FirstReceipt(Instant from, double bits)
    {
        for (int i = FirstEndingAfter(from); i < _contacts.Length; i++)
        {
            Instant start = Instant.Max(from, _contacts[i].Usable.Start);
            double possible = _contacts[i].BitsPerSecond * (_contacts[i].Usable.End - start).Seconds;
            if (bits <= possible)
                return (start + Duration.FromSeconds(bits / _contacts[i].BitsPerSecond), _contacts[i].Station);
            bits -= possible;
        }

        return null;
    }

    /// <summary>The contacts of one satellite do not overlap, so they end in the order in which they begin.</summary>
    private int FirstEndingAfter(Instant from)
    {
        int low = 0, high = _contacts.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_contacts[middle].Usable.End > from)
                high = middle;
            else
                low = middle + 1;
        }

        return low;
    }

    /// <summary>The contacts of all satellites as they are told, by time.</summary>
    public static ImmutableArray<PlannedContact> Told(
        IEnumerable<DownlinkFlow> flows, ImmutableArray<NetworkMember> members, NetworkScenario scenario) =>
    [
        .. flows.SelectMany(flow => flow._contacts.Select((contact, i) => new PlannedContact(
            members[contact.Satellite].Satellite.Name, scenario.Stations[contact.Station].Name, contact.Antenna + 1,
            contact.Interval, contact.Usable, contact.BitsPerSecond, (long)flow.SentBits(i))))
            .OrderBy(c => c.Interval.Start).ThenBy(c => c.Satellite, StringComparer.Ordinal),
    ];

    /// <summary>Adds a picture that is taken after now.</summary>
    public void Add(StoredPicture picture) => _waiting.Add(picture);

    /// <summary>Goes on to an instant; every picture begun before it must have been added.</summary>
    /// <returns>The pictures received on the way.</returns>
    public List<StoredPicture> AdvanceTo(Instant instant)
    {
        var received = new List<StoredPicture>();
        foreach (StoredPicture picture in _waiting.Where(p => p.Exposure.End > _now && p.Exposure.End <= instant)
            .OrderBy(p => p.Exposure.End).ToArray())
        {
            SendUntil(picture.Exposure.End, received);
            StorageMaxBits = Math.Max(StorageMaxBits, StoredBits);
        }

        SendUntil(instant, received);
        return received;
    }

    private void SendUntil(Instant end, List<StoredPicture> received)
    {
        for (int i = 0; i < _contacts.Length; i++)
        {
            Interval usable = _contacts[i].Usable;
            if (usable.End <= _now || usable.Start >= end)
                continue;
            Instant at = Instant.Max(_now, usable.Start), stop = Instant.Min(end, usable.End);
            while (at < stop && Next(at) is { } picture)
            {
                double possible = _contacts[i].BitsPerSecond * (stop - at).Seconds;
                double sent = Math.Min(possible, picture.LeftBits);
                picture.LeftBits -= sent;
                _sent[i] += sent;
                at = sent < possible ? at + Duration.FromSeconds(sent / _contacts[i].BitsPerSecond) : stop;
                _begun = picture.LeftBits > 0.0 ? picture : null;
                if (_begun is null)
                {
                    (picture.Received, picture.Station) = (at, _contacts[i].Station);
                    _waiting.Remove(picture);
                    received.Add(picture);
                }
            }
        }

        _now = Instant.Max(_now, end);
    }

    private StoredPicture? Next(Instant at) => _begun ?? _waiting.Where(p => p.Exposure.End <= at)
        .OrderByDescending(p => p.Priority).ThenBy(p => p.Exposure.Start).ThenBy(p => p.Scene).FirstOrDefault();
}
