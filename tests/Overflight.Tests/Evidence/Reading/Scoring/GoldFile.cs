using System;
using System.IO;
using System.Linq;
using Overflight.Evidence.Reading;
using YamlDotNet.RepresentationModel;

namespace Overflight.Tests.Evidence.Reading.Scoring;

/// <summary>Reads the annotation of an article.</summary>
internal static class GoldFile
{
    /// <exception cref="FormatException">What is wrong, with the file and the line.</exception>
    public static GoldArticle Parse(string name, string content, string yaml)
    {
        string file = Path.ChangeExtension(name, ".yaml");
        var map = new GoldMap(
            file, Root(yaml), "published", "zone", "boilerplate", "dates", "quantities", "claims");
        return new GoldArticle
        {
            Name = name,
            Content = content,
            Published = map.Day("published"),
            Zone = map.TextOrNull("zone"),
            Boilerplate = [.. map.Texts("boilerplate")],
            Dates = [.. map.Items("dates").Select(n => DateOf(file, n))],
            Quantities = [.. map.Items("quantities").Select(n => QuantityOf(file, n))],
            Claims = [.. map.Items("claims").Select(n => ClaimOf(file, n))],
        };
    }

    /// <summary>What the only document of a YAML text holds.</summary>
    public static YamlNode Root(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return stream.Documents.Single().RootNode;
    }

    private static GoldDate DateOf(string file, YamlNode node)
    {
        var map = new GoldMap(
            file, node, "text", "nth", "from", "to", "orFrom", "orTo", "role", "time", "zone");
        (TimeOnly From, TimeOnly To)? times = map.Times("time");
        var date = new GoldDate
        {
            Text = map.Text("text"),
            Nth = (int)(map.Number("nth") ?? 1),
            From = map.Day("from"),
            To = map.Day("to"),
            OrFrom = map.Day("orFrom"),
            OrTo = map.Day("orTo"),
            Role = map.Word<TimeRole>("role"),
            FromTime = times?.From,
            ToTime = times?.To,
            Zone = map.TextOrNull("zone"),
        };
        if (date.From is null != date.To is null || date.From > date.To)
            throw map.Wrong("'from' and 'to' are both given in rising order, or both null");
        if (date.IsOpen && (date.FromTime is not null || date.OrFrom is not null || date.OrTo is not null))
            throw map.Wrong("what is open has neither a time nor a second boundary");
        return date;
    }

    private static GoldQuantity QuantityOf(string file, YamlNode node)
    {
        // "of" and "approximate" are for people: they are not scored.
        var map = new GoldMap(file, node, "text", "nth", "value", "max", "unit", "of", "approximate");
        return new GoldQuantity
        {
            Text = map.Text("text"),
            Nth = (int)(map.Number("nth") ?? 1),
            ValueCount = map.Number("value"),
            ValueMaxCount = map.Number("max") ?? map.Number("value"),
            Unit = map.Text("unit"),
        };
    }

    private static GoldClaim ClaimOf(string file, YamlNode node)
    {
        var map = new GoldMap(file, node, "kind", "quote", "polarity", "modality", "by", "through");
        return new GoldClaim
        {
            Kind = map.Word<ReportedClaimKind>("kind"),
            Quote = map.Text("quote"),
            Polarity = map.Word<ClaimPolarity>("polarity"),
            Modality = map.Word<ClaimModality>("modality"),
            By = [.. map.Texts("by")],
            Through = map.TextOrNull("through"),
        };
    }
}
