using System;
using System.IO;
using Overflight.Numerics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace Overflight.Data.Yaml;

/// <summary>Parses YAML from outside, within limits.</summary>
internal static class YamlText
{
    private const int DepthMax = 16;

    /// <summary>Parses a text of one document. Never throws for what is in the text.</summary>
    /// <param name="yaml">The text; its length is for the caller to bound.</param>
    /// <param name="root">What the document holds; <c>null</c> where there is not exactly one document.</param>
    /// <param name="diagnostic">What is wrong, and where.</param>
    public static bool TryParse(string yaml, out YamlNode? root, out Diagnostic diagnostic)
    {
        (root, diagnostic) = (null, default);
        try
        {
            if (Unreadable(yaml) is var (mark, problem))
            {
                diagnostic = Diagnostic.Error((int)mark.Line, (int)mark.Column, problem);
                return false;
            }

            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            root = stream.Documents is [var document] ? document.RootNode : null;
            return true;
        }
        catch (YamlException e)
        {
            diagnostic = Diagnostic.Error(
                (int)e.Start.Line, (int)e.Start.Column, $"this is not YAML: {e.Message}");
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException or FormatException)
        {
            // The YAML reader's own slips on broken text (a plain text that ends in ':' before a tab, for one).
            diagnostic = Diagnostic.Error(
                1, 1, "this is not YAML, and where it breaks cannot be told; look for stray signs and tabs");
        }

        return false;
    }

    /// <summary>A message at a node.</summary>
    public static Diagnostic ErrorAt(YamlNode node, string message) =>
        Diagnostic.Error((int)node.Start.Line, (int)node.Start.Column, message);

    /// <summary>What a mapping holds under a key; <c>null</c> for nothing.</summary>
    public static YamlNode? Child(YamlMappingNode map, string key) =>
        map.Children.TryGetValue(new YamlScalarNode(key), out YamlNode? child) ? child : null;

    /// <summary>
    /// Where the nesting passes the limit or an alias stands. The parser's events are flat, whereas the tree recurses:
    /// a list that holds itself never ends, and a few lines of aliases of aliases have more branches than there is
    /// time for.
    /// </summary>
    private static (Mark At, string Problem)? Unreadable(string yaml)
    {
        var parser = new Parser(new StringReader(yaml));
        int depth = 0;
        while (parser.MoveNext())
        {
            depth += parser.Current!.NestingIncrease; // not null after MoveNext
            if (depth > DepthMax)
                return (parser.Current.Start, $"the file nests deeper than {DepthMax} levels");
            if (parser.Current is AnchorAlias)
                return (parser.Current.Start, "aliases (*name) are not read; write the value out");
        }

        return null;
    }
}
