using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Overflight.Tests;
using Shouldly;

namespace Overflight.Acceptance.Tests.Web.Browser;

/// <summary>Texts for walks through the ledger.</summary>
internal static class LedgerPages
{
    /// <summary>The article of the README.</summary>
    public static string Example => File.ReadAllText(Repository.PathOf("docs/examples/article.txt"));

    /// <summary>The real articles, read in place; the one of the README where they are absent.</summary>
    public static string[] Real => TestData.TrySharedData("articles", out string folder)
        ? [.. Directory.GetFiles(folder, "*.txt").Order().Select(File.ReadAllText)]
        : [Example];

    /// <summary>Records a text; gives the numbers of its item and of its claims.</summary>
    public static async Task<(int Item, int[] Claims)> RecordAsync(WebServer server, string text)
    {
        using var body = new StringContent(text, Encoding.UTF8, "text/plain");
        using HttpResponseMessage answer = await server.Client.PostAsync("/v1/ledger/articles", body);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        JsonNode recorded = JsonNode.Parse(await answer.Content.ReadAsStringAsync()).ShouldNotBeNull();
        int item = recorded["items"].ShouldNotBeNull()[0].ShouldNotBeNull().GetValue<int>();
        JsonNode told = await server.ReadAsync($"/v1/ledger/articles/{item}");
        return (item, [.. told["claims"].ShouldNotBeNull().AsArray().Select(c => (int)c!["number"]!)]);
    }
}
