using System;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Hosting;
using Overflight.Data.Store;
using Overflight.Web;

var urls = new Option<string>("--urls")
{
    Description = "Addresses to listen on, parted by semicolons: of this machine only, until there are accounts.",
    DefaultValueFactory = _ => WebSettings.UrlsDefault,
    HelpName = "URLS",
};
var folder = new Option<string?>("--data-folder", "--data")
{
    Description = "Folder of your own data (default: OVERFLIGHT_DATA, else the user's application data folder).",
    HelpName = "FOLDER",
};
var rate = new Option<int>("--rate-limit")
{
    Description = "Most requests a second from one address, 0 for no limit; questions cost ten.",
    DefaultValueFactory = _ => WebSettings.RequestsPerSecondDefault,
    HelpName = "COUNT",
};
var command = new RootCommand("Overflight in a browser: the analyses over HTTP, and a globe.") { urls, folder, rate };
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
    };
    if (settings.Fault() is { } fault)
    {
        Console.Error.WriteLine(fault);
        return 2;
    }

    try
    {
        await using WebApplication app = WebHost.Build(settings, TimeProvider.System);
        await app.RunAsync(cancellation);
        return 0;
    }
    catch (Exception e) when (e is StoreException or IOException or UnauthorizedAccessException)
    {
        await Console.Error.WriteLineAsync(e.Message);
        return 3;
    }
}
