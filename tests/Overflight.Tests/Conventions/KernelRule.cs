using System.Collections.Generic;
using System.IO;
using System.IO.Enumeration;
using System.Linq;
using System.Text.RegularExpressions;

namespace Overflight.Tests.Conventions;

/// <summary>
/// Kernels give the same bits everywhere, so they use no function whose last bits depend on the machine, the library
/// or the lane: sine and its kin come from Numerics.
/// </summary>
internal static partial class KernelRule
{
    private static readonly string[] Kernels = ["*Kernel*.cs", "*Lanes*.cs", "Elementary*.cs"];

    public static bool IsKernel(string file) =>
        LayerRule.IsSource(file)
        && Kernels.Any(k => FileSystemName.MatchesSimpleExpression(k, Path.GetFileName(file), ignoreCase: false));

    public static IEnumerable<string> Breaches(string file, string text)
    {
        string code = SourceText.CodeOf(text);
        return BannedPattern().Matches(code)
            .Select(m => $"{file}({code[..m.Index].Count(c => c == '\n') + 1}): {m.Value} in a kernel.");
    }

    [GeneratedRegex(
        @"\b(?:Math|MathF|double|float|Double|Single|TensorPrimitives|Vector(?:64|128|256|512)?(?:<\w+>)?)\s*\.\s*"
        + @"(?:Asin|Sin|Acos|Cos|Atan|Tan|Exp|Log|Pow|Cbrt|Hypot|RootN)\w*\s*\("
        + @"|\b\w+Estimate\s*\(|\busing\s+static\s+System\.Math")]
    private static partial Regex BannedPattern();
}
