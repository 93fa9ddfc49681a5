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

    /// <summary>Whether people sign in; else whoever is on this machine may do everything.</summary>
    public bool HasAccounts { get; init; }

    /// <summary>Names by which the server may be addressed, besides this machine's own addresses.</summary>
    public ImmutableArray<string> Hosts { get; init; } = [];

    /// <summary>File of the certificate for https, PEM; <c>null</c> for none.</summary>
    public string? CertificateFile { get; init; }

    /// <summary>File of its key, PEM.</summary>
    public string? CertificateKeyFile { get; init; }

    /// <summary>Address of the proxy that speaks https for this server; <c>null</c> for none.</summary>
    public IPAddress? Proxy { get; init; }

    /// <summary>How often a password is hashed.</summary>
    public int PasswordIterations { get; init; } = Accounts.Passwords.IterationsUsual;

    /// <summary>Most requests a second from one address or account; 0 for no limit.</summary>
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
        if (Addresses.Select(AddressFault).FirstOrDefault(fault => fault is not null) is { } first)
            return first;
        if ((CertificateFile is null) != (CertificateKeyFile is null))
            return "A certificate needs its key: --certificate FILE --certificate-key FILE, both in PEM.";
        if (CertificateFile is not null && !Addresses.Any(IsHttps))
            return "A certificate is for https: --urls https://ADDRESS:443";
        if (Proxy is not null && !HasAccounts)
            return "Whoever reaches the proxy could do everything: start with --accounts as well.";
        if (Proxy is not null && Hosts.IsEmpty)
            return "Say by what name the proxy is addressed: --host NAME";
        if (Hosts.FirstOrDefault(host => Uri.CheckHostName(host) == UriHostNameType.Unknown) is { } bad)
            return $"'{bad}' is no name of a host; write it without http:// and without a port: --host example.org";
        return RequestsPerSecond is < 0 or > 1_000_000 ? "--rate-limit lies between 0 and 1000000." : null;
    }

    private static bool IsHttps(string address) =>
        address.StartsWith(Uri.UriSchemeHttps + "://", StringComparison.OrdinalIgnoreCase);

    private string? AddressFault(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) ||
            (uri.Scheme != Uri.UriSchemeHttp && uri.Scheme != Uri.UriSchemeHttps))
            return $"'{address}' is no address; write it as http://127.0.0.1:5170";
        IPAddress? ip = null;
        if (uri.Host != "localhost" && !IPAddress.TryParse(uri.Host.Trim('[', ']'), out ip))
            return $"'{address}': name the address to listen on in numbers, such as 0.0.0.0 for all of this " +
                "machine's; names are given with --host.";
        if (IsHttps(address) && CertificateFile is null)
            return $"'{address}' needs a certificate: --certificate FILE --certificate-key FILE, both in PEM.";
        if (ip is null || IPAddress.IsLoopback(ip))
            return null;
        if (!HasAccounts)
            return $"'{address}' can be reached from other machines, and whoever reached it could do all. " +
                "Start with --accounts, and with https or behind a proxy; or forward a port: " +
                "ssh -L 5170:127.0.0.1:5170 HOST";
        return IsHttps(address) || Proxy is not null
            ? null
            : $"'{address}' can be reached from other machines, and passwords would be readable on the way. Use " +
                "https (--urls https://… --certificate FILE --certificate-key FILE), or a proxy that does " +
                "(--behind-proxy " +
                "ADDRESS).";
    }
}
