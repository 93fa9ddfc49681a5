using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Overflight.Tests.Evidence.Reading;

/// <summary>The real articles of ../shared/data, read in place; none where the folder is absent.</summary>
internal static class ArticleTexts
{
    public static IReadOnlyList<string> All() => TestData.TrySharedData("articles", out string folder)
        ? [.. Directory.GetFiles(folder, "*.txt").Order().Select(File.ReadAllText)]
        : [];
}
