using System;
using System.Collections.Generic;
using System.Net;
using System.Text.Json;

namespace Overflight.Data.Articles;

/// <summary>
/// What a page's structured data (https://schema.org/Article as JSON-LD) say of its article. Contexts are not
/// followed; what is no JSON is ignored.
/// </summary>
internal sealed class JsonLd
{
    private const int ScriptsMax = 20;
    private const int ScriptLengthMax = 2_000_000;
    private const int ObjectsMax = 2_000;

    private static readonly JsonDocumentOptions Options = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = 64,
    };

    private readonly Dictionary<string, string> _namesById = new(StringComparer.Ordinal);
    private string? _publisherId;
    private int _scriptCount;
    private bool _isFound;

    public string Headline { get; private set; } = "";

    public string Published { get; private set; } = "";

    public string Url { get; private set; } = "";

    public string Body { get; private set; } = "";

    public string Publisher =>
        _publisher.Length > 0 || _publisherId is null ? _publisher : _namesById.GetValueOrDefault(_publisherId, "");

    private string _publisher = "";

    /// <summary>Reads one script; the first article of the page counts.</summary>
    public void Add(string script)
    {
        if (script.Length > ScriptLengthMax || ++_scriptCount > ScriptsMax)
            return;
        try
        {
            using JsonDocument document = JsonDocument.Parse(script, Options);
            Walk(document.RootElement);
        }
        catch (JsonException)
        {
            // Broken structured data say nothing; the page's other statements remain.
        }
    }

    private void Walk(JsonElement root)
    {
        var open = new Queue<JsonElement>([root]);
        for (int count = 0; count < ObjectsMax && open.TryDequeue(out JsonElement at); count++)
        {
            if (at.ValueKind == JsonValueKind.Array)
            {
                foreach (JsonElement item in at.EnumerateArray())
                    open.Enqueue(item);
            }
            else if (at.ValueKind == JsonValueKind.Object)
            {
                Take(at);
                foreach (string name in (string[])["@graph", "mainEntity", "mainEntityOfPage", "publisher"])
                {
                    if (at.TryGetProperty(name, out JsonElement inner))
                        open.Enqueue(inner);
                }
            }
        }
    }

    private void Take(JsonElement node)
    {
        if (Text(node, "@id") is { Length: > 0 } id && Text(node, "name") is { Length: > 0 } name)
            _namesById.TryAdd(id, name);
        if (_isFound || !IsArticle(node))
            return;
        _isFound = true;
        Headline = Text(node, "headline") is { Length: > 0 } headline ? headline : Text(node, "name");
        Published = Text(node, "datePublished");
        Url = Text(node, "url");
        Body = Text(node, "articleBody");
        if (!node.TryGetProperty("publisher", out JsonElement publisher))
            return;
        if (publisher.ValueKind == JsonValueKind.Array && publisher.GetArrayLength() > 0)
            publisher = publisher[0];
        if (publisher.ValueKind == JsonValueKind.String)
            _publisher = StringOf(publisher);
        else if (publisher.ValueKind == JsonValueKind.Object)
            (_publisher, _publisherId) = (Text(publisher, "name"), Text(publisher, "@id"));
    }

    private static bool IsArticle(JsonElement node)
    {
        if (!node.TryGetProperty("@type", out JsonElement type))
            return false;
        if (type.ValueKind != JsonValueKind.Array)
            return IsArticleType(StringOf(type));
        foreach (JsonElement one in type.EnumerateArray())
        {
            if (IsArticleType(StringOf(one)))
                return true;
        }

        return false;
    }

    private static bool IsArticleType(string type) =>
        type.EndsWith("Article", StringComparison.Ordinal) || type is "BlogPosting" or "LiveBlogPosting" or "Report";

    private static string Text(JsonElement node, string name) =>
        node.TryGetProperty(name, out JsonElement value) ? StringOf(value) : "";

    /// <summary>The string, with the entities that many publishers leave in it.</summary>
    private static string StringOf(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.String)
            return "";
        try
        {
            return WebUtility.HtmlDecode(value.GetString()) ?? "";
        }
        catch (InvalidOperationException)
        {
            return ""; // half of a character, written as an escape
        }
    }
}
