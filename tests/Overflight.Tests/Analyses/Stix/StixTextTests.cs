using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Overflight.Analyses.Stix;
using Overflight.Evidence;
using Overflight.Evidence.Ledger;
using Overflight.Tests.Evidence.Ledger;
using Overflight.Tests.Orbits;
using Overflight.Time;
using Shouldly;

namespace Overflight.Tests.Analyses.Stix;

/// <summary>
/// The rules are those of the OASIS standard (10 June 2021), sections 2 to 4 and 7, and its published JSON schemas.
/// </summary>
public partial class StixTextTests
{
    private static readonly string[] Common = ["type", "spec_version", "id"];

    private static readonly Dictionary<string, string[]> Required = new()
    {
        ["identity"] = ["created", "modified", "created_by_ref", "name", "identity_class"],
        ["report"] = ["created", "modified", "created_by_ref", "name", "published", "object_refs"],
        ["note"] = ["created", "modified", "created_by_ref", "content", "object_refs"],
        ["opinion"] = ["created", "modified", "created_by_ref", "opinion", "object_refs"],
        ["extension-definition"] =
            ["created", "modified", "created_by_ref", "name", "schema", "version", "extension_types"],
        ["marking-definition"] = ["created", "name", "extensions"],
        ["file"] = ["hashes"],
        ["url"] = ["value"],
    };

    private static readonly string[] Opinions =
        ["strongly-disagree", "disagree", "neutral", "agree", "strongly-agree"];

    [Fact]
    public void Write_LedgerOfAllKinds_KeepsTheRules()
    {
        List<LedgerBody> bodies = [.. Samples.OneOfEach(1)];
        bodies.AddRange([Samples.Finding(7), Samples.Finding(7, Verdict.Contradicted)]);
        bodies.AddRange(Samples.Block(bodies.Count + 1, 3));
        JsonElement[] objects = Check(Ledger([.. bodies]));
        objects.Count(o => Type(o) == "identity").ShouldBe(3); // the program and two sources
        objects.Count(o => Type(o) == "report").ShouldBe(21);
        objects.Count(o => Type(o) == "opinion").ShouldBe(3); // of the rest the claims were withdrawn
    }

    [Fact]
    public void Write_Ledger_SaysWhoSaidWhatAndWhatWasFound()
    {
        JsonElement[] objects = Check(Ledger(
            Samples.Source(), Samples.Item(1), Samples.Claim(2, day: new DateOnly(2023, 11, 27)),
            Samples.Finding(3, Verdict.Undetermined), Samples.Finding(3, Verdict.Contradicted)));
        JsonElement source = objects.Single(o => Type(o) == "identity" && Text(o, "name") == "KCNA");
        Text(source, "description").ShouldBe("State news agency. Admiralty reliability D: not usually reliable.");
        JsonElement report = objects.Single(o => Type(o) == "report");
        Text(report, "published").ShouldBe("2023-11-01T00:00:00.000Z");
        report.GetProperty("confidence").GetInt32().ShouldBe(50); // possibly true
        JsonElement reference = report.GetProperty("external_references")[0];
        Text(reference, "url").ShouldBe("https://example.org/a?b=1");
        Text(reference.GetProperty("hashes"), "SHA-256").Length.ShouldBe(64);
        string[] refs = [.. report.GetProperty("object_refs").EnumerateArray().Select(r => r.GetString()!)];
        refs.Select(r => r.Split("--")[0]).ShouldBe(["file", "url", "identity", "note"]);
        JsonElement note = objects.Single(o => Type(o) == "note");
        Text(note, "content").ShouldBe("It took pictures of the White House.");
        Text(note, "abstract").ShouldBe("Claim (imaging), asserted by North Korea, through KCNA");
        JsonElement read = note.GetProperty("extensions").EnumerateObject().Single().Value;
        Text(read, "time_from").ShouldBe("2023-11-27");
        Text(read, "said_through").ShouldBe("KCNA");
        JsonElement[] opinions = [.. objects.Where(o => Type(o) == "opinion")];
        opinions.Select(o => Text(o, "opinion")).ShouldBe(["neutral", "disagree"]);
        opinions[0].GetProperty("revoked").GetBoolean().ShouldBeTrue();
        opinions[1].TryGetProperty("revoked", out _).ShouldBeFalse();
        Text(opinions[1], "explanation").ShouldStartWith("Contradicted. A pass fits. It does not show");
        opinions.ShouldAllBe(o => o.GetProperty("object_refs")[0].GetString() == Text(note, "id"));
    }

    [Theory]
    [InlineData(Verdict.Supported, null, "agree")]
    [InlineData(Verdict.Supported, Likelihood.RoughlyEvenChance, "agree")]
    [InlineData(Verdict.Supported, Likelihood.AlmostCertain, "strongly-agree")]
    [InlineData(Verdict.Contradicted, Likelihood.VeryUnlikely, "strongly-disagree")]
    [InlineData(Verdict.Contradicted, Likelihood.Likely, "disagree")]
    [InlineData(Verdict.Undetermined, Likelihood.VeryLikely, "neutral")]
    public void Write_Verdict_BecomesAnOpinion(Verdict verdict, Likelihood? likelihood, string opinion) =>
        Text(Check(Ledger(
            Samples.Source(), Samples.Item(1), Samples.Claim(2),
            Samples.Finding(3, verdict) with { Likelihood = likelihood })).Single(o => Type(o) == "opinion"), "opinion")
            .ShouldBe(opinion);

    [Fact]
    public void Write_HostileText_StaysText()
    {
        const string hostile = "</script>\u202E\u0000\ud83d \"' cve";
        LedgerEntry[] ledger = Ledger(
            Samples.Source(), Samples.Item(1, hostile) with { Url = "javascript:alert(1)", Publisher = hostile },
            Samples.Claim(2, hostile));
        string text = StixText.Write(ledger, Sets.Leap);
        text.ShouldNotContain('<');
        text.ShouldNotContain('\u202E');
        JsonElement[] objects = Check(ledger);
        objects.ShouldNotContain(o => Type(o) == "url");
        objects.Single(o => Type(o) == "report").GetProperty("external_references")[0].TryGetProperty("url", out _)
            .ShouldBeFalse();
    }

    [Fact]
    public void Write_Twice_GivesTheSameBytesAndIdsThatLast()
    {
        LedgerEntry[] ledger = Ledger(Samples.Source(), Samples.Item(1), Samples.Claim(2));
        StixText.Write(ledger, Sets.Leap).ShouldBe(StixText.Write(ledger, Sets.Leap));
        HashSet<string> before = [.. Check(ledger[..2]).Select(o => Text(o, "id"))];
        before.ShouldBeSubsetOf(Check(ledger).Select(o => Text(o, "id")));
    }

    [Fact]
    public void Write_EmptyLedger_IsABundle() => Check([]).Length.ShouldBe(3);

    [Fact]
    public void OfObservable_Addresses_AgreesWithOthers()
    {
        var rows = GoldenCsv.Rows("truth/stix/url-ids.csv");
        int off = rows.Count(r => StixId.OfObservable("url", new JsonObject { ["value"] = r[0] }) != r[1]);
        rows.Length.ShouldBe(5);
        // The example of the standard itself, section 2.9.
        StixId.OfObservable("ipv4-addr", new JsonObject { ["value"] = "198.51.100.3" })
            .ShouldBe("ipv4-addr--28bb3599-77cd-5a82-a950-b5bc3caf07c4");
        Validation.Record("stix", "@security-alliance/stix 0.1.1, address ids", rows.Length, off, "ids", 0);
    }

    private static LedgerEntry[] Ledger(params ImmutableArray<LedgerBody> bodies)
    {
        var entries = new List<LedgerEntry>();
        foreach (LedgerBody body in bodies)
            entries.Add(LedgerEntry.After(
                entries.Count == 0 ? LedgerHead.Empty : entries[^1].Head,
                Samples.Now + Duration.FromSeconds(entries.Count), "Ann", body));
        return [.. entries];
    }

    /// <summary>Holds a bundle against the standard's rules.</summary>
    private static JsonElement[] Check(LedgerEntry[] ledger)
    {
        JsonElement bundle = JsonDocument.Parse(StixText.Write(ledger, Sets.Leap)).RootElement;
        Text(bundle, "type").ShouldBe("bundle");
        Text(bundle, "id").ShouldMatch("^bundle--");
        bundle.EnumerateObject().Select(p => p.Name).ShouldBe(["type", "id", "objects"]);
        JsonElement[] objects = [.. bundle.GetProperty("objects").EnumerateArray()];
        string[] ids = [.. objects.Select(o => Text(o, "id"))];
        ids.ShouldBeUnique();
        ids.Select(i => i.Split("--")[1]).ShouldBeUnique("a UUID is not used for two types");
        HashSet<string> known = [.. ids];
        foreach (JsonElement o in objects)
        {
            string type = Type(o);
            foreach (string name in Common.Concat(Required[type]))
                o.TryGetProperty(name, out _).ShouldBeTrue($"{type} has {name}");
            Text(o, "spec_version").ShouldBe("2.1");
            Identifier().IsMatch(Text(o, "id")).ShouldBeTrue(Text(o, "id"));
            Text(o, "id").ShouldStartWith(type + "--");
            foreach (JsonProperty p in o.EnumerateObject())
                CheckProperty(p, known);
            if (o.TryGetProperty("modified", out JsonElement modified))
                string.CompareOrdinal(modified.GetString(), Text(o, "created")).ShouldBeGreaterThanOrEqualTo(0);
            if (type == "opinion")
                Opinions.ShouldContain(Text(o, "opinion"));
            if (o.TryGetProperty("external_references", out JsonElement references))
                references.EnumerateArray().ShouldAllBe(r => Text(r, "source_name").Length > 0 &&
                    Text(r, "description").Length > 0);
        }

        return objects;
    }

    private static void CheckProperty(JsonProperty p, HashSet<string> known)
    {
        PropertyName().IsMatch(p.Name).ShouldBeTrue(p.Name);
        if (p.Name is "created" or "modified" or "published")
            Timestamp().IsMatch(p.Value.GetString()!).ShouldBeTrue(p.Value.GetString());
        if (p.Name.EndsWith("_ref", StringComparison.Ordinal))
            known.ShouldContain(p.Value.GetString()!);
        if (p.Name.EndsWith("_refs", StringComparison.Ordinal))
            p.Value.EnumerateArray().ShouldAllBe(r => known.Contains(r.GetString()!));
        CheckFull(p.Value);
        if (p.Name != "extensions")
            return;
        foreach (JsonProperty extension in p.Value.EnumerateObject())
        {
            extension.Name.ShouldStartWith("extension-definition--");
            Text(extension.Value, "extension_type").ShouldBe("property-extension");
            foreach (JsonProperty inner in extension.Value.EnumerateObject())
                PropertyName().IsMatch(inner.Name).ShouldBeTrue(inner.Name);
        }
    }

    /// <summary>The standard knows no nulls, and no empty lists or objects.</summary>
    private static void CheckFull(JsonElement value)
    {
        value.ValueKind.ShouldNotBe(JsonValueKind.Null);
        if (value.ValueKind == JsonValueKind.Array)
        {
            value.GetArrayLength().ShouldBeGreaterThan(0);
            foreach (JsonElement item in value.EnumerateArray())
                CheckFull(item);
        }
        else if (value.ValueKind == JsonValueKind.Object)
        {
            value.EnumerateObject().Count().ShouldBeGreaterThan(0);
            foreach (JsonProperty property in value.EnumerateObject())
                CheckFull(property.Value);
        }
    }

    private static string Type(JsonElement o) => Text(o, "type");

    private static string Text(JsonElement o, string name) => o.GetProperty(name).GetString()!;

    [GeneratedRegex("^[a-z][a-z0-9-]+--[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$")]
    private static partial Regex Identifier();

    [GeneratedRegex(@"^[0-9]{4}-(0[1-9]|1[012])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]" +
        @":([0-5][0-9]|60)\.[0-9]{3}Z$")]
    private static partial Regex Timestamp();

    [GeneratedRegex("^([a-z0-9_]{3,250}|id)$")]
    private static partial Regex PropertyName();
}
