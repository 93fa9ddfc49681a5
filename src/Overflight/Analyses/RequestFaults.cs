using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;
using Overflight.Numerics;

namespace Overflight.Analyses;

/// <summary>
/// Says in a user's words what the reader of JSON says in those of the program. What it does not know it hands on.
/// </summary>
internal static partial class RequestFaults
{
    public static Diagnostic Of(JsonException e, ReadOnlySpan<byte> utf8, JsonSerializerOptions options)
    {
        string message = e.Message.Split(" Path: ")[0].Split(" LineNumber: ")[0].TrimEnd('.', ' ');
        string where = e.Path is { Length: > 1 } path ? $"{path[(path[1] == '.' ? 2 : 1)..]}: " : "";
        string plain = InPlainWords(message, options);
        long index = LineStart(utf8, e.LineNumber ?? 0) + (e.BytePositionInLine ?? 0);
        return RequestShape.At(utf8, index, $"{where}{char.ToLowerInvariant(plain[0])}{plain[1..]}.");
    }

    /// <summary>Values that contradict each other; the reader does not say where they stand.</summary>
    public static Diagnostic Of(Exception e) => Diagnostic.Error(0, 0, e is NotSupportedException
        ? "something that comes in several kinds does not say which it is: give its \"kind\"."
        : $"the request makes no sense: {e.Message.Split(" (Parameter", 2)[0].TrimEnd('.')}.");

    private static string InPlainWords(string message, JsonSerializerOptions options)
    {
        if (Unmapped().Match(message) is { Success: true } unmapped)
            return $"'{unmapped.Groups["name"].Value}' is not known here" +
                Known(TypeOf(unmapped.Groups["type"].Value), options);
        if (Missing().Match(message) is { Success: true } missing)
            return $"missing: {missing.Groups["names"].Value.Replace("'", "", StringComparison.Ordinal)}";
        if (Unconvertible().Match(message) is { Success: true } unconvertible)
            return $"{Kind(unconvertible.Groups["type"].Value, options)} is wanted here";
        if (Twice().Match(message) is { Success: true } twice)
            return $"'{twice.Groups["name"].Value}' is given twice";
        if (NoKind().Match(message) is { Success: true } kind)
            return $"there is no kind {kind.Groups["name"].Value}; see the reference of the API for those there are";
        return NotNull().IsMatch(message) ? "null is not allowed here; give a value or leave it out" : message;
    }

    private static string Known(Type? type, JsonSerializerOptions options)
    {
        if (type is null)
            return "";
        IEnumerable<string> names = options.GetTypeInfo(type).Properties
            .Where(p => p.Set is not null || p.AssociatedParameter is not null).Select(p => p.Name);
        return $"; known are {string.Join(", ", names)}";
    }

    private static Type? TypeOf(string name) => typeof(RequestFaults).Assembly.GetType(name);

    private static string Kind(string type, JsonSerializerOptions options)
    {
        if (TypeOf(type) is { IsEnum: true } choices)
        {
            IEnumerable<string> names = Enum.GetValuesAsUnderlyingType(choices).Cast<object>()
                .Select(v => JsonSerializer.Serialize(Enum.ToObject(choices, v), choices, options));
            return $"one of {string.Join(", ", names)}";
        }

        if (type.Contains("Immutable", StringComparison.Ordinal) || type.EndsWith("[]", StringComparison.Ordinal))
            return "a list";
        return type.Split('.', '[', ']').LastOrDefault(part => part.Length > 0) switch
        {
            "Int32" or "Int64" or "UInt64" => "a whole number",
            "Double" or "Decimal" or "Angle" or "Duration" => "a number",
            "String" => "text",
            "Boolean" => "true or false",
            "Instant" => "a time in UTC",
            "DateOnly" => "a day such as 2023-11-27",
            _ => "an object",
        };
    }

    private static long LineStart(ReadOnlySpan<byte> utf8, long line)
    {
        int start = 0;
        for (; line > 0 && utf8[start..].IndexOf((byte)'\n') is >= 0 and var length; line--)
            start += length + 1;
        return start;
    }

    [GeneratedRegex(
        "^The JSON property '(?<name>.*)' could not be mapped to any .NET member contained in type '(?<type>.*)'$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1_000)]
    private static partial Regex Unmapped();

    [GeneratedRegex(
        "^JSON deserialization for type '.*' was missing required properties including: (?<names>.*)$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1_000)]
    private static partial Regex Missing();

    [GeneratedRegex(
        "^The JSON value could not be converted to (?<type>.*)$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1_000)]
    private static partial Regex Unconvertible();

    [GeneratedRegex(
        "^Duplicate property '(?<name>.*)' encountered",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1_000)]
    private static partial Regex Twice();

    [GeneratedRegex(
        "unrecognized type discriminator id (?<name>.*)$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1_000)]
    private static partial Regex NoKind();

    [GeneratedRegex(
        "doesn't allow (setting )?null values", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1_000)]
    private static partial Regex NotNull();
}
