using System;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Threading.Tasks;
using Overflight.Data.Accounts;
using Overflight.Web;
using Shouldly;

namespace Overflight.Acceptance.Tests.Web.Accounts;

/// <summary>Where the server listens, over what, and by which names it may be called.</summary>
public sealed class AddressTests
{
    [Theory]
    [InlineData("http://0.0.0.0:80", true, false, null, "passwords would be readable on the way")]
    [InlineData("http://[::]:80", true, false, null, "passwords would be readable on the way")]
    [InlineData("https://0.0.0.0:443", true, true, null, null)]
    [InlineData("https://0.0.0.0:443", true, false, null, "needs a certificate")]
    [InlineData("https://0.0.0.0:443", false, true, null, "Start with --accounts")]
    [InlineData("https://0.0.0.0:443;http://0.0.0.0:80", true, true, null, "passwords would be readable on the way")]
    [InlineData("http://10.0.0.5:80", true, false, "10.0.0.1", null)]
    [InlineData("http://10.0.0.5:80", false, false, "10.0.0.1", "--accounts")]
    [InlineData("http://127.0.0.1:5170", false, false, "127.0.0.1", "--accounts")]
    [InlineData("http://127.0.0.1:5170", true, false, "127.0.0.1", null)]
    [InlineData("http://127.0.0.1:5170", true, true, null, "A certificate is for https")]
    [InlineData("ftp://127.0.0.1", true, false, null, "is no address")]
    public void Fault_BeyondThisMachine_TakesAccountsAndHttps(
        string urls, bool hasAccounts, bool hasCertificate, string? proxy, string? fault)
    {
        var settings = new WebSettings
        {
            Urls = urls,
            HasAccounts = hasAccounts,
            CertificateFile = hasCertificate ? "c.pem" : null,
            CertificateKeyFile = hasCertificate ? "k.pem" : null,
            Proxy = proxy is null ? null : IPAddress.Parse(proxy),
            Hosts = ["overflight.example.org"],
        };

        if (fault is null)
            settings.Fault().ShouldBeNull();
        else
            settings.Fault().ShouldNotBeNull().ShouldContain(fault);
    }

    [Fact]
    public void Fault_HalfOfWhatIsNeeded_IsSaid()
    {
        var settings = new WebSettings { HasAccounts = true };
        (settings with { CertificateFile = "c.pem" }).Fault().ShouldNotBeNull().ShouldContain("--certificate-key");
        (settings with { Proxy = IPAddress.Loopback }).Fault().ShouldNotBeNull().ShouldContain("--host");
        (settings with { Hosts = ["http://x:80"] }).Fault().ShouldNotBeNull().ShouldContain("is no name of a host");
    }

    [Fact]
    public async Task Https_ItsCookie_IsBoundToTheHostAndTheBrowserKeepsToHttps()
    {
        using var folder = new TemporaryFolder();
        (string certificate, string key) = MakeCertificate(folder.Path);
        await using AccountServer server = await AccountServer.StartAsync(s => s with
        {
            Urls = "https://127.0.0.1:0",
            CertificateFile = certificate,
            CertificateKeyFile = key,
            Hosts = ["overflight.example.org"],
        });
        await server.AccountAsync("anna", AccessLevel.Administer);
        using X509Certificate2 trusted = X509CertificateLoader.LoadCertificateFromFile(certificate);
        var chain = new X509ChainPolicy
        {
            TrustMode = X509ChainTrustMode.CustomRootTrust,
            RevocationMode = X509RevocationMode.NoCheck,
        };
        chain.CustomTrustStore.Add(trusted);
        using var client = new HttpClient(new SocketsHttpHandler { SslOptions = { CertificateChainPolicy = chain } })
        {
            BaseAddress = server.Server.Client.BaseAddress,
        };
        using HttpResponseMessage answer = await client.PostAsync("/v1/session", WebServer.Json(
            $$"""{"name": "anna", "password": "{{AccountServer.Password}}"}"""));

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Headers.GetValues("Set-Cookie").ShouldHaveSingleItem().ShouldMatch(
            "^__Host-overflight=[A-Za-z0-9_-]{43}; max-age=604800; path=/; secure; samesite=strict; httponly$");
        answer.Headers.GetValues("Strict-Transport-Security")
            .ShouldHaveSingleItem().ShouldBe("max-age=31536000; includeSubDomains");
        (await client.GetAsync("/v1/jobs")).StatusCode.ShouldBe(HttpStatusCode.OK);
        foreach ((string host, int status) in new[] { ("overflight.example.org", 200), ("example.org", 421) })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/health/live") { Headers = { Host = host } };
            ((int)(await client.SendAsync(request)).StatusCode).ShouldBe(status);
        }
    }

    [Fact]
    public async Task Https_CertificateThatCannotBeUsed_SaysSo()
    {
        using var folder = new TemporaryFolder();
        string file = Path.Combine(folder.Path, "c.pem");
        File.WriteAllText(file, "no certificate");
        (await Should.ThrowAsync<IOException>(() => AccountServer.StartAsync(s => s with
        {
            Urls = "https://127.0.0.1:0",
            CertificateFile = file,
            CertificateKeyFile = file,
        }))).Message.ShouldContain("Give both in PEM");
    }

    [Theory]
    [InlineData("203.0.113.9", "https", "overflight.example.org", 200)]
    [InlineData("203.0.113.9", "http", "overflight.example.org", 403)]
    [InlineData("203.0.113.9", null, "overflight.example.org", 403)]
    [InlineData(null, "https", "overflight.example.org", 200)]
    [InlineData("203.0.113.9", "https", "evil.example.org", 421)]
    public async Task Proxy_Requests_CountAsThoseItHasThemFrom(string? from, string? scheme, string host, int status)
    {
        await using AccountServer server = await AccountServer.StartAsync(
            s => s with { Proxy = IPAddress.Loopback, Hosts = ["overflight.example.org"] });
        await server.AccountAsync("anna", AccessLevel.Administer);
        using HttpResponseMessage answer = await ThroughProxyAsync(server, from, scheme, host);

        ((int)answer.StatusCode).ShouldBe(status);
        if (status != 200)
            return;
        answer.Headers.GetValues("Set-Cookie").ShouldHaveSingleItem().ShouldStartWith("__Host-overflight=");
        server.Part<AuditLog>().Read(1, 0)[0].Address.ShouldBe(from ?? "127.0.0.1");
    }

    [Fact]
    public async Task Proxy_AnotherAddress_IsNotAnswered()
    {
        await using AccountServer server = await AccountServer.StartAsync(
            s => s with { Proxy = IPAddress.Parse("192.0.2.7"), Hosts = ["overflight.example.org"] });

        using HttpResponseMessage answer = await ThroughProxyAsync(
            server, "192.0.2.7", "https", "overflight.example.org");

        (await WebServer.ProblemAsync(answer, 403))["detail"]!.GetValue<string>().ShouldContain("address of the proxy");
    }

    [Fact]
    public async Task Forwarded_WithoutAProxy_IsNotBelieved()
    {
        await using AccountServer server = await AccountServer.StartAsync();
        await server.AccountAsync("anna", AccessLevel.Administer);
        using HttpResponseMessage answer = await ThroughProxyAsync(server, "203.0.113.9", "https", "127.0.0.1");

        answer.Headers.GetValues("Set-Cookie").ShouldHaveSingleItem().ShouldStartWith("overflight=");
        server.Part<AuditLog>().Read(1, 0)[0].Address.ShouldBe("127.0.0.1");
    }

    private static Task<HttpResponseMessage> ThroughProxyAsync(
        AccountServer server, string? from, string? scheme, string host)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/v1/session")
        {
            Headers = { Host = host },
            Content = WebServer.Json($$"""{"name": "anna", "password": "{{AccountServer.Password}}"}"""),
        };
        if (from is not null)
            request.Headers.Add("X-Forwarded-For", $"1.2.3.4, {from}"); // the first is what a caller made up
        if (scheme is not null)
            request.Headers.Add("X-Forwarded-Proto", scheme);
        return server.Server.Client.SendAsync(request);
    }

    private static (string Certificate, string Key) MakeCertificate(string folder)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=overflight.test", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        names.AddDnsName("overflight.example.org");
        names.AddDnsName("example.org");
        request.CertificateExtensions.Add(names.Build());
        using X509Certificate2 made = request.CreateSelfSigned(
            DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        (string certificateFile, string keyFile) = (Path.Combine(folder, "c.pem"), Path.Combine(folder, "k.pem"));
        File.WriteAllText(certificateFile, made.ExportCertificatePem());
        File.WriteAllText(keyFile, key.ExportPkcs8PrivateKeyPem());
        return (certificateFile, keyFile);
    }
}
