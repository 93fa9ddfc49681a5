using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Overflight.Cli;
using Overflight.Data.Ledger;
using Shouldly;

namespace Overflight.Acceptance.Tests.Cli;

/// <summary><c>overflight read</c> and <c>overflight ledger</c>, on articles of our own.</summary>
public class LedgerTests
{
    private const string Orbit =
        "Pyongyang said this Tuesday (21), through its agency KCNA, that it had placed Malligyong-1 into orbit. Two " +
        "earlier attempts to launch a spy satellite this year failed.";

    private const string Picture =
        "KCNA said the Malligyong-1 satellite photographed the White House at 11:36:25 p.m. on Nov. 27, 2023, " +
        "Pyongyang time. North Korea has not released any photos. It plans to launch three additional satellites by " +
        "2024.";

    [Fact]
    public async Task Read_Json_GivesClaimsWithTheirWordsAndFindings()
    {
        using var tool = new Tool();
        Ran ran = await tool.RunAsync("read", tool.WriteFile("picture.txt", Picture), "--format", "json");
        (ran.Code, ran.Error).ShouldBe((0, ""));
        JsonArray claims = JsonNode.Parse(ran.Output)![0]!["claims"]!.AsArray();
        JsonNode imaging = claims.Single(c => (string?)c!["kind"] == "Imaging")!;
        ((string)imaging["quote"]!).ShouldBe(Picture[(int)imaging["start"]!..(int)imaging["end"]!]);
        ((string?)imaging["when"]!["from"]).ShouldBe("2023-11-27T23:36:25");
        ((string?)imaging["when"]!["zone"]).ShouldBe("Asia/Pyongyang");
        ((string?)imaging["finding"]!["word"]).ShouldBe("supported");
        ((string?)claims.Single(c => (string?)c!["kind"] == "Plan")!["finding"]!["word"]).ShouldBe("missed");
        ((string?)claims.Single(c => (string?)c!["kind"] == "ImageRelease")!["polarity"]).ShouldBe("Denied");
        Ran table = await tool.RunAsync("read", tool.WriteFile("orbit.txt", Orbit));
        table.Output.ShouldContain("OrbitReached: says North Korea, through KCNA; 2023-11-21");
    }

    [Fact]
    public async Task Ledger_Add_Search_Timeline_Verify_Export()
    {
        using var tool = new Tool();
        string[] files = [tool.WriteFile("a.txt", Orbit), tool.WriteFile("b.txt", Picture)];
        Ran added = await tool.RunAsync(["ledger", "add", .. files]);
        (added.Code, added.Error).ShouldBe((0, ""));
        added.Output.ShouldStartWith("2 articles recorded with ");
        (await tool.RunAsync(["ledger", "add", .. files])).Output
            .ShouldStartWith("0 articles recorded with 0 claims; 2 there");
        (await tool.RunAsync("ledger", "list", "photographed")).Output.ShouldContain("Imaging");
        (await tool.RunAsync("ledger", "list", "nowhere")).Code.ShouldBe(1);
        Ran timeline = await tool.RunAsync("ledger", "timeline");
        foreach (string day in (string[])["2023-05-31", "2023-08-24", "2023-11-21", "2024-05-27"])
            timeline.Output.ShouldContain(day);
        timeline.Output.ShouldContain("OrbitReached, says North Korea");
        (await tool.RunAsync("ledger", "contradictions")).Output.ShouldContain("missed:");
        (await tool.RunAsync("ledger", "show", "2")).Output.ShouldContain("hash ");
        Ran verified = await tool.RunAsync("ledger", "verify");
        verified.Code.ShouldBe(0);
        verified.Output.ShouldStartWith("The ledger is whole");

        Ran csv = await tool.RunAsync("ledger", "export", "-f", "csv");
        csv.Output.ShouldStartWith("claim,kind,polarity,");
        csv.Output.ShouldContain(",Imaging,Asserted,Did,KCNA,");
        JsonArray reviews = JsonNode.Parse(
            (await tool.RunAsync("ledger", "export", "-f", "claimreview")).Output)!["@graph"]!.AsArray();
        reviews.Select(r => (string?)r!["reviewRating"]!["alternateName"]).ShouldContain("Contradicted");
        reviews.ShouldAllBe(r => (Orbit + Picture).Contains((string)r!["claimReviewed"]!));

        string file = Path.Combine(tool.Folder, "ledger.ndjson");
        (await tool.RunAsync("ledger", "export", "-o", file)).Code.ShouldBe(0);
        using var other = new Tool();
        Ran taken = await other.RunAsync("ledger", "import", file);
        string head = verified.Output.Split("Head: ")[1].Trim();
        taken.Output.ShouldContain(head);
        (await other.RunAsync("ledger", "verify", "--head", head)).Code.ShouldBe(0);
        (await tool.RunAsync("ledger", "import", file)).Code.ShouldBe(3); // not empty
        await File.WriteAllTextAsync(file, (await File.ReadAllTextAsync(file)).Replace("Pyongyang", "Pyongyanf"));
        using var third = new Tool();
        Ran refused = await third.RunAsync("ledger", "import", file);
        (refused.Code, refused.Output).ShouldBe((3, ""));
        refused.Error.Count(c => c == '\n').ShouldBe(1);
    }

    [Fact]
    public async Task Ledger_GradeJudgeCorrectRecheck_AreKeptWithTheirReasons()
    {
        using var tool = new Tool();
        (await tool.RunAsync("ledger", "add", tool.WriteFile("b.txt", Picture))).Code.ShouldBe(0);
        (await tool.RunAsync("ledger", "recheck")).Output.ShouldContain("0 findings differ");
        (await tool.RunAsync("ledger", "grade", "1", "B", "--reason", "Long record.")).Code.ShouldBe(0);
        Ran source = await tool.RunAsync("ledger", "show", "1");
        source.Output.ShouldContain("B, usually reliable, for 1: Long record.");
        Ran judged = await tool.RunAsync(
            "ledger", "judge", "3", "Undetermined", "--reason", "The times could be computed.", "--likelihood",
            "roughly even chance");
        (judged.Code, judged.Error).ShouldBe((0, ""));
        (await tool.RunAsync("ledger", "show", "3")).Output
            .ShouldContain("Undetermined, roughly even chance, of 3: The times could be computed.");
        (await tool.RunAsync("ledger", "correct", "3", "--reason", "Taken from another page.")).Code.ShouldBe(0);
        (await tool.RunAsync("ledger", "events")).Output.ShouldNotContain("photographed the White House");
        (await tool.RunAsync("ledger", "verify")).Code.ShouldBe(0);

        (await tool.RunAsync("ledger", "grade", "1", "3", "--reason", "x")).Error
            .ShouldContain("Entry 1 is a source; a source is graded A to F, an item 1 to 6.");
        (await tool.RunAsync("ledger", "grade", "1", "Z", "--reason", "x")).Code.ShouldBe(2);
        (await tool.RunAsync("ledger", "grade", "99", "A", "--reason", "x")).Code.ShouldBe(3);
        (await tool.RunAsync("ledger", "grade", "1", "A")).Code.ShouldBe(2); // no reason
        (await tool.RunAsync("ledger", "judge", "1", "Supported", "--reason", "x")).Code.ShouldBe(3); // no claim
        (await tool.RunAsync("ledger", "judge", "3", "Supported", "--reason", "x", "--likelihood", "maybe")).Code
            .ShouldBe(2);
        (await tool.RunAsync("ledger", "correct", "99", "--reason", "x")).Code.ShouldBe(3);
    }

    [Fact]
    public async Task Ledger_WhatWasWithdrawn_IsMarked()
    {
        using var tool = new Tool();
        await tool.RunAsync("ledger", "add", tool.WriteFile("b.txt", Picture));
        await tool.RunAsync("ledger", "correct", "3", "--reason", "read wrongly");
        (await tool.RunAsync("ledger", "list", "photographed")).Output.ShouldContain("(withdrawn by ");
        (await tool.RunAsync("ledger", "show", "3")).Output.ShouldContain("(withdrawn by ");
        (await tool.RunAsync("ledger", "show", "1")).Output.ShouldNotContain("(withdrawn by ");
    }

    /// <summary>The elements of Malligyong-1, as those of a satellite of which it is not known what it has.</summary>
    [Fact]
    public async Task Read_ASatelliteOfTheCatalogue_IsFoundByItsNumber()
    {
        using var tool = new Tool();
        string set = "OBJECT_NAME,OBJECT_ID,EPOCH,MEAN_MOTION,ECCENTRICITY,INCLINATION,RA_OF_ASC_NODE," +
            "ARG_OF_PERICENTER,MEAN_ANOMALY,EPHEMERIS_TYPE,CLASSIFICATION_TYPE,NORAD_CAT_ID,ELEMENT_SET_NO," +
            "REV_AT_EPOCH,BSTAR,MEAN_MOTION_DOT,MEAN_MOTION_DDOT\nCOSMOS 9876 [TEST],2023-179Z," +
            "2023-12-06T03:39:08.220672,15.21377957,.0014483,97.4265,224.7376,223.5153,136.4941,0,U,70001,999,221," +
            ".29128E-3,.00006479,0\n";
        await tool.RunAsync("elements", "import", tool.WriteFile("set.csv", set));
        string article = tool.WriteFile(
            "a.txt", "Kosmos 9876 photographed the White House at 12:41 p.m. on Nov. 28, 2023, Pyongyang time.");
        JsonNode claim = JsonNode.Parse((await tool.RunAsync("read", article, "--format", "json")).Output)![0]!
            ["claims"]![0]!;
        ((string?)claim["about"]![0]).ShouldBe("Kosmos-9876");
        ((string?)claim["finding"]!["word"]).ShouldBe("supported");
        await tool.RunAsync("ledger", "add", article);
        (await tool.RunAsync("ledger", "show", "3")).Output.ShouldContain("need daylight");
        (await tool.RunAsync("ledger", "recheck")).Output.ShouldContain("0 findings differ");
    }

    [Fact]
    public async Task Ledger_Events_CountTextsAndNameTheVoices()
    {
        using var tool = new Tool();
        await tool.RunAsync("ledger", "add", tool.WriteFile("a.txt", Orbit), tool.WriteFile("b.txt", Picture));
        Ran events = await tool.RunAsync("ledger", "events");
        events.Code.ShouldBe(0);
        events.Output.ShouldContain("2023-11-27 pictures, Malligyong-1, White House");
        events.Output.ShouldContain("2 claims in 1 text; said by KCNA");
        (await tool.RunAsync("ledger", "contradictions")).Output.ShouldContain("Pictures are claimed, and it is said");
    }

    [Fact]
    public async Task Ledger_ACopyAddedLater_CountsOnce()
    {
        using var tool = new Tool();
        await tool.RunAsync("ledger", "add", tool.WriteFile("a.txt", Orbit + "\n\n" + Picture));
        await tool.RunAsync("ledger", "add", tool.WriteFile("b.txt", "From our wires\n\n" + Orbit + "\n\n" + Picture));
        Ran events = await tool.RunAsync("ledger", "events");
        events.Output.ShouldContain("4 claims in 1 text; said by KCNA");
        await tool.RunAsync("ledger", "add", tool.WriteFile(
            "c.txt", "On Nov. 27, 2023, KCNA told readers, Malligyong-1 took pictures of the White House."));
        (await tool.RunAsync("ledger", "events")).Output.ShouldContain("5 claims in 2 texts; said by KCNA");
    }

    [Fact]
    public async Task Dossier_OfTheWhiteHouseClaim_IsComputedAgainWithOneCommand()
    {
        using var tool = new Tool();
        await tool.RunAsync("ledger", "add", tool.WriteFile("b.txt", Picture));
        string page = Path.Combine(tool.Folder, "white-house.html");
        Ran made = await tool.RunAsync("ledger", "dossier", "3", "-o", page);
        (made.Code, made.Error).ShouldBe((0, ""));
        string html = await File.ReadAllTextAsync(page);
        html.ShouldContain("overflight replay white-house.html");
        html.ShouldContain("<svg");
        html.ShouldNotContain("http://www.w3.org/1999/xlink");
        foreach (string outside in (string[])["src=\"http", "href=\"http", "url(http", "@import"])
            html.ShouldNotContain(outside);

        // Elsewhere, where there is nothing but the page.
        using var other = new Tool();
        Ran again = await other.RunAsync("replay", page);
        again.Code.ShouldBe(0);
        again.Output.ShouldContain(": Supported");
        again.Output.ShouldContain("The same was found again.");
        string digest = again.Output.Split("digest computed ")[1][..64];
        html.ShouldContain(digest);

        await File.WriteAllTextAsync(page, html.Replace("\"MEAN_MOTION\": 15", "\"MEAN_MOTION\": 14"));
        Ran changed = await other.RunAsync("replay", page);
        changed.Code.ShouldBe(1);
        changed.Output.ShouldContain("The data were changed");
        await File.WriteAllTextAsync(page, html.Replace("\"finding\": \"Supported\"", "\"finding\": \"Contradicted\""));
        (await other.RunAsync("replay", page)).Output.ShouldContain("The file was changed");
        (await other.RunAsync("replay", tool.WriteFile("c.html", "<p>nothing</p>"))).Code.ShouldBe(3);
        (await other.RunAsync("replay", tool.WriteFile("d.json", "{\"overflightReplay\":1}"))).Code.ShouldBe(3);
        (await tool.RunAsync("ledger", "dossier", "1")).Code.ShouldBe(3); // no claim
    }

    [Fact]
    public async Task Check_Html_IsADossierThatReplays()
    {
        using var tool = new Tool();
        Ran made = await tool.RunAsync("check", "-f", "html");
        Ran again = await tool.RunAsync("replay", tool.WriteFile("all.html", made.Output));
        again.Code.ShouldBe(0);
        again.Output.Split("The same was found again.").Length.ShouldBe(
            1 + again.Output.Split("digest computed").Length - 1);
        again.Output.ShouldContain("whitehouse-20231127: Supported");
    }

    [Fact]
    public async Task Ledger_AddOfWhatWasWithdrawn_CountsAnew()
    {
        using var tool = new Tool();
        string file = tool.WriteFile("a.txt", Orbit);
        await tool.RunAsync("ledger", "add", file);
        await tool.RunAsync("ledger", "correct", "2", "--reason", "the wrong file");
        (await tool.RunAsync("ledger", "events")).Code.ShouldBe(1);
        (await tool.RunAsync("ledger", "add", file)).Output.ShouldStartWith("1 article recorded");
        (await tool.RunAsync("ledger", "events")).Code.ShouldBe(0);

        // A text of a source that was withdrawn has a source of its own.
        await tool.RunAsync("ledger", "correct", "1", "--reason", "no source at all");
        (await tool.RunAsync("ledger", "events")).Code.ShouldBe(1);
        await tool.RunAsync("ledger", "add", tool.WriteFile("b.txt", Picture));
        (await tool.RunAsync("ledger", "events")).Output.ShouldContain("White House");
        (await tool.RunAsync("ledger", "add", file)).Output.ShouldStartWith("1 article recorded");
        (await tool.RunAsync("ledger", "add", file)).Output.ShouldStartWith("0 articles recorded");
    }

    [Fact]
    public async Task Ledger_AnswerOverTheLedgerItself_IsRefused()
    {
        using var tool = new Tool();
        await tool.RunAsync("ledger", "add", tool.WriteFile("a.txt", Orbit));
        string ledger = Path.Combine(tool.Folder, "data", "ledger.db");
        (await tool.RunAsync("ledger", "export", "-o", ledger)).Code.ShouldBe(2);
        (await tool.RunAsync("ledger", "list", "-o", Path.Combine(tool.Folder, "data", "..", "data", "ledger.db"))).Code
            .ShouldBe(2);
        (await tool.RunAsync("ledger", "verify")).Code.ShouldBe(0);
    }

    [Theory]
    [InlineData("7")]
    [InlineData("1")]
    [InlineData("True")]
    public async Task Judge_NoVerdict_IsUsage(string verdict)
    {
        using var tool = new Tool();
        await tool.RunAsync("ledger", "add", tool.WriteFile("a.txt", Orbit));
        Ran ran = await tool.RunAsync("ledger", "judge", "3", verdict, "--reason", "so");
        ran.Code.ShouldBe(2);
        ran.Error.ShouldContain("Supported, Contradicted");
        (await tool.RunAsync("ledger", "judge", "3", "supported", "--reason", "so")).Code.ShouldBe(0);
    }

    [Fact]
    public void ReadBytes_StandardInput_GivesThemAsTheyCome()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, (byte)'C', 0xE9, 0x00, 0x1F, 0x8B];
        using var input = new StreamReader(new MemoryStream(bytes));
        var context = new CliContext(input, TextWriter.Null, TextWriter.Null, System.TimeProvider.System);
        BoundedInput.ReadBytes(context, "-", 8).ShouldBe(bytes);
        using var longer = new StreamReader(new MemoryStream(bytes));
        Should.Throw<CliException>(() => BoundedInput.ReadBytes(
            new CliContext(longer, TextWriter.Null, TextWriter.Null, System.TimeProvider.System), "-", 7));
    }

    [Fact]
    public void RecorderName_OfAUserWithoutAName_IsTheNextOne()
    {
        RecorderName.Of("", "host").ShouldBe("host");
        RecorderName.Of("a\u0007nn \ud83d", "host").ShouldBe("ann");
        RecorderName.Of("\n", "").ShouldBe("unknown");
        RecorderName.Of(new string('a', 300)).Length.ShouldBe(200);
    }

    [Fact]
    public async Task Read_NoArticle_IsRefused()
    {
        using var tool = new Tool();
        Ran ran = await tool.RunAsync("read", Path.Combine(tool.Folder, "none.txt"));
        (ran.Code, ran.Output).ShouldBe((3, ""));
        Ran picture = await tool.RunAsync("read", tool.WriteFile("a.png", "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR"));
        picture.Code.ShouldBeOneOf(1, 3); // nothing to read in it
        (await tool.RunAsync("ledger", "show", "99")).Code.ShouldBe(3);
        (await tool.RunAsync("ledger", "verify", "--head", "x")).Code.ShouldBe(2);
    }
}
