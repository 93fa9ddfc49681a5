using System;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.IO;
using System.Net;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Overflight.Data.Store;
using Overflight.Web;
using Overflight.Web.Accounts;

var urls = new Option<string>("--urls")
{
    Description = "Addresses to listen on, parted by semicolons; beyond this machine with --accounts, over https.",
    DefaultValueFactory = _ => WebSettings.UrlsDefault,
    HelpName = "URLS",
};
var folder = new Option<string?>("--data-folder", "--data")
{
    Description = "Folder of your own data (default: OVERFLIGHT_DATA, else the user's application data folder).",
    HelpName = "FOLDER",
    Recursive = true,
};
var rate = new Option<int>("--rate-limit")
{
    Description = "Most requests a second from one address or account, 0 for no limit; questions cost ten.",
    DefaultValueFactory = _ => WebSettings.RequestsPerSecondDefault,
    HelpName = "COUNT",
};
var accounts = new Option<bool>("--accounts")
{
    Description = "People sign in. Else whoever is on this machine may do everything.",
};
var hosts = new Option<string[]>("--host")
{
    Description = "A name by which the server is addressed, besides this machine's own; may be given many times.",
    HelpName = "NAME",
};
var certificate = new Option<string?>("--certificate")
{
    Description = "Certificate for https, PEM, with what stands between it and its root.",
    HelpName = "FILE",
};
var certificateKey = new Option<string?>("--certificate-key")
{
    Description = "Key of the certificate, PEM, without a password.",
    HelpName = "FILE",
};
var proxy = new Option<IPAddress?>("--behind-proxy")
{
    Description = "Address of a proxy that speaks https for this server; only its requests are answered.",
    HelpName = "ADDRESS",
    CustomParser = given =>
    {
        if (IPAddress.TryParse(given.Tokens[0].Value, out IPAddress? address))
            return address;
        given.AddError($"'{given.Tokens[0].Value}' is no address; write it in numbers, such as 127.0.0.1.");
        return null;
    },
};
var command = new RootCommand("Overflight in a browser: the analyses over HTTP, and a globe.")
{
    urls, folder, rate, accounts, hosts, certificate, certificateKey, proxy,
};
command.Add(AccountCommands.Make(folder));
command.SetAction(RunAsync);
ParseResult parsed = command.Parse(args);
foreach (ParseError error in parsed.Errors)
    Console.Error.WriteLine($"{error.Message} See: overflight-web --help");
return parsed.Errors.Count > 0 ? 2 : await parsed.InvokeAsync();

async Task<int> RunAsync(ParseResult given, CancellationToken cancellation)
{
    var settings = new WebSettings
    {
        Urls = given.GetRequiredValue(urls),
        DataFolder = given.GetValue(folder),
        RequestsPerSecond = given.GetValue(rate),
        HasAccounts = given.GetValue(accounts),
        Hosts = [.. given.GetValue(hosts) ?? []],
        CertificateFile = given.GetValue(certificate),
        CertificateKeyFile = given.GetValue(certificateKey),
        Proxy = given.GetValue(proxy),
    };
    if (settings.Fault() is { } fault)
    {
        Console.Error.WriteLine(fault);
        return 2;
    }

    try
    {
        await using WebApplication app = WebHost.Build(settings, TimeProvider.System);

        if (PageFiles.Missing(settings.PagesFolder) is { } missing)
            await Console.Error.WriteLineAsync(missing);

        // Not in the log, which others may read: on the console, beside it.
        if (settings.HasAccounts && app.Services.GetRequiredService<SignIns>().NewSetUpCode() is { } code)
            await Console.Error.WriteLineAsync(
                $"There are no accounts yet. Make the first administrator on the page, with this code: {code} (good " +
                "for one hour; start again for another).");
        await app.RunAsync(cancellation);
        return 0;
    }
    catch (Exception e) when (e is StoreException or IOException or UnauthorizedAccessException)
    {
        await Console.Error.WriteLineAsync(e.Message);
        return 3;
    }
}
