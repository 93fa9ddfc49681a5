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
