using System;
using System.Collections.Immutable;
using System.Linq;
using System.Net;

namespace Overflight.Web;

/// <summary>How the server is started.</summary>
internal sealed record WebSettings
{
    public const string UrlsDefault = "http://127.0.0.1:5170";

    public const int RequestsPerSecondDefault = 100;

    /// <summary>Addresses to listen on, parted by semicolons.</summary>
    public string Urls { get; init; } = UrlsDefault;

    /// <summary>Folder of the user's data; <c>null</c> for the usual one.</summary>
    public string? DataFolder { get; init; }

    /// <summary>Most requests a second from one address; 0 for no limit.</summary>
    public int RequestsPerSecond { get; init; } = RequestsPerSecondDefault;

    /// <summary>Jobs that run at once.</summary>
    public int JobsAtOnce { get; init; } = 2;

    /// <summary>Jobs that may wait.</summary>
    public int JobsWaitingMax { get; init; } = 100;

    /// <summary>How long a question may take that is not a job.</summary>
    public TimeSpan AnswerTimeMax { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a job may take.</summary>
    public TimeSpan JobTimeMax { get; init; } = TimeSpan.FromHours(2);

    /// <summary>Whether to prepare what the first page asks for.</summary>
    public bool IsWarmedUp { get; init; } = true;

    /// <summary>Where the built front end lies.</summary>
    public string PagesFolder { get; init; } = System.IO.Path.Combine(AppContext.BaseDirectory, "wwwroot");

    public ImmutableArray<string> Addresses =>
        [.. Urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    /// <summary>Why the server cannot be started so; <c>null</c> where it can.</summary>
    public string? Fault()
    {
        if (Addresses.IsEmpty)
            return "Name an address: --urls http://127.0.0.1:5170";
        foreach (string address in Addresses)
        {
            if (!Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) || uri.Scheme != Uri.UriSchemeHttp)
                return $"'{address}' is no address; write it as http://127.0.0.1:5170";
            bool isLocal = uri.Host == "localhost" || (IPAddress.TryParse(uri.Host.Trim('[', ']'), out IPAddress? ip) &&
                IPAddress.IsLoopback(ip));
            if (!isLocal)
                return $"'{address}' can be reached from other machines. Overflight has no accounts yet, so whoever " +
                    "reached it could do everything: it listens on this machine only (127.0.0.1, [::1], localhost). " +
                    "To use it from afar, forward a port: ssh -L 5170:127.0.0.1:5170 HOST";
        }

        return RequestsPerSecond is < 0 or > 1_000_000 ? "--rate-limit lies between 0 and 1000000." : null;
    }
}
