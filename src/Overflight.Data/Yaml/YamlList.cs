using System;
using System.Collections.Generic;
using Overflight.Numerics;
using YamlDotNet.RepresentationModel;

namespace Overflight.Data.Yaml;

/// <summary>Parses a YAML document that is one list, within limits.</summary>
internal static class YamlList
{
    /// <summary>Parses a list of at least one item. Never throws for what is in the text.</summary>
    /// <param name="yaml">The text.</param>
    /// <param name="lengthMax">Longest text, characters.</param>
    /// <param name="itemsMax">Most items.</param>
    /// <param name="what">What the items are, in the plural.</param>
    /// <param name="items">The items.</param>
    /// <param name="diagnostic">What is wrong, and where.</param>
    public static bool TryParse(
        string yaml, int lengthMax, int itemsMax, string what, out IReadOnlyList<YamlNode> items,
        out Diagnostic diagnostic)
    {
        items = [];
        if (yaml.Length > lengthMax)
        {
            diagnostic = Diagnostic.Error(0, 0, $"the file is longer than {lengthMax} characters; split it");
            return false;
        }

        if (!YamlText.TryParse(yaml.TrimStart('\uFEFF'), out YamlNode? root, out diagnostic))
            return false;
        if (root is not YamlSequenceNode { Children.Count: > 0 } list)
            diagnostic = Diagnostic.Error(1, 1, $"the file is not a list of {what}; each begins with '- name: …'");
        else if (list.Children.Count > itemsMax)
            diagnostic = YamlText.ErrorAt(
                list.Children[itemsMax], $"the file holds more than {itemsMax} {what}; split it");
        else
            items = [.. list.Children];
        return diagnostic == default;
    }
}
