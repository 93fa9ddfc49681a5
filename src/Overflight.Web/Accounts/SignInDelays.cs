using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Sockets;
using System.Threading;

namespace Overflight.Web.Accounts;

/// <summary>
/// Slows down guessing: after five failures of an address, or for a name, each further one doubles the time until the
/// next try. Of an address that grows to 15 minutes; of a name only to one, so that nobody can lock others out for
/// long, and not at all where the account is known at the address.
/// </summary>
internal sealed class SignInDelays(TimeProvider clock)
{
    public const int FreeFailures = 5;
    private const int KeptMax = 20_000;
    private static readonly TimeSpan OfAddressMax = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan OfNameMax = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan ForgottenAfter = TimeSpan.FromHours(1);

    private readonly Lock _lock = new();
    private readonly Dictionary<string, Failures> _failures = new(StringComparer.Ordinal);

    /// <summary>Begins a try. It counts as failed until it is said to have succeeded, so that many at once count too.
    /// </summary>
    /// <param name="address">From where.</param>
    /// <param name="name">For which name; <c>null</c> where that does not count.</param>
    /// <exception cref="ApiProblem">It is too early.</exception>
    public void Begin(IPAddress? address, string? name)
    {
        (string Key, TimeSpan DelayMax)[] counted =
        [
            (KeyOf(address), OfAddressMax),
            .. name is null ? [] : new[] { (KeyOf(name), OfNameMax) },
        ];
        lock (_lock)
        {
            DateTimeOffset now = clock.GetUtcNow();
            DateTimeOffset next = counted.Max(c => _failures.TryGetValue(c.Key, out Failures? f) ? f.Next : now);
            if (next > now)
                throw TooEarly((int)Math.Ceiling((next - now).TotalSeconds));
            MakeRoom(now);
            foreach ((string key, TimeSpan delayMax) in counted)
            {
                int count = (_failures.TryGetValue(key, out Failures? f) && now - f.Last < ForgottenAfter
                    ? f.Count : 0) + 1;
                double seconds = count < FreeFailures ? 0.0 : Math.Pow(2.0, Math.Min(count - FreeFailures, 20));
                TimeSpan delay = TimeSpan.FromSeconds(Math.Min(seconds, delayMax.TotalSeconds));
                _failures[key] = new Failures(count, now, now + delay);
            }
        }
    }

    /// <summary>The try succeeded: the name begins anew; of the address only this try is forgotten, for who has an
    /// account could else guess at those of others without end.</summary>
    public void Succeeded(IPAddress? address, string name)
    {
        lock (_lock)
        {
            _failures.Remove(KeyOf(name));
            string key = KeyOf(address);
            if (_failures.TryGetValue(key, out Failures? f))
                _failures[key] = f with { Count = f.Count - 1, Next = f.Last };
        }
    }

    private static ApiProblem TooEarly(int seconds) => new(
        Microsoft.AspNetCore.Http.StatusCodes.Status429TooManyRequests, "too-many", "Too many tries failed.",
        $"Try again in {seconds} s.")
    {
        RetryAfterS = seconds,
    };

    private static string KeyOf(string name) => "name " + name.ToUpperInvariant();

    /// <summary>Of IPv6 the first 64 bits, for one user has all the rest.</summary>
    private static string KeyOf(IPAddress? address) => address switch
    {
        null => "address",
        { AddressFamily: AddressFamily.InterNetworkV6, IsIPv4MappedToIPv6: false } =>
            "address " + Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8)),
        _ => "address " + address.MapToIPv4(),
    };

    private void MakeRoom(DateTimeOffset now)
    {
        if (_failures.Count < KeptMax)
            return;
        foreach (string key in _failures.Where(f => now - f.Value.Last >= ForgottenAfter).Select(f => f.Key).ToArray())
            _failures.Remove(key);
        foreach (string key in _failures.OrderBy(f => f.Value.Count).ThenBy(f => f.Value.Last)
            .Take(_failures.Count - (KeptMax * 9 / 10)).Select(f => f.Key).ToArray())
            _failures.Remove(key);
    }

    private sealed record Failures(int Count, DateTimeOffset Last, DateTimeOffset Next);
}
