using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Overflight.Numerics;
using Overflight.Time;

namespace Overflight.Orbits;

/// <summary>
/// NORAD two-line element sets (columns as described by CelesTrak and Space-Track). An adapter: the model is <see
/// cref="Omm"/>. The format cannot hold catalogue numbers above 339,999 nor epochs outside 1957–2056.
/// </summary>
public static class Tle
{
    /// <summary>Longest object name that is taken for one, characters; a longer line is some other text.</summary>
    public const int NameLengthMax = OmmText.LengthMax;

    /// <summary>
    /// Reads one set. Columns are strict: every field and every decimal point where it belongs, ASCII only, both lines
    /// of the same object. Text after column 69 of line 2 is ignored; a line of 68 columns lacks its checksum and gives
    /// a warning.
    /// </summary>
    /// <param name="name">The name line, bare or as <c>0 NAME</c>; <c>null</c> where there is none.</param>
    /// <param name="line1">The line that begins with 1.</param>
    /// <param name="line2">The line that begins with 2.</param>
    /// <param name="origin">Where the lines came from; its line number, if given, is that of line 1.</param>
    /// <param name="leap">The leap-second table.</param>
    /// <param name="checksum">What to do with a wrong checksum.</param>
    /// <param name="set">The set, if the answer is <c>true</c>.</param>
    /// <param name="diagnostic">What is wrong, otherwise; or the first warning about a set that was read.</param>
    public static bool TryParse(
        string? name, string line1, string line2, ElementOrigin origin, LeapSeconds leap, TleChecksum checksum,
        [NotNullWhen(true)] out Omm? set, out Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(line1);
        ArgumentNullException.ThrowIfNull(line2);
        ArgumentNullException.ThrowIfNull(origin);
        ArgumentNullException.ThrowIfNull(leap);
        var warnings = new List<Diagnostic>();
        int number1 = Math.Max(origin.Line, 1);
        set = null;
        if (!TryReadName(name, out string? objectName))
        {
            diagnostic = Diagnostic.Error(0, 0, $"the name is longer than {NameLengthMax} characters or not text");
            return false;
        }

        var parser = new TleParser(leap, checksum, warnings);
        bool isGood = parser.TryParse(
            objectName, line1.TrimEnd('\r', '\n'), line2.TrimEnd('\r', '\n'), number1, number1 + 1, origin,
            out set, out diagnostic);
        if (isGood && warnings.Count > 0)
            diagnostic = warnings[0];
        return isGood;
    }

    /// <summary>
    /// Reads a whole file: sets of two or three lines, mixed; <c>#</c> comments and blank lines are passed over. A bad
    /// set gives a located error and the reader goes on with the next line that can begin a set.
    /// </summary>
    /// <param name="text">The file.</param>
    /// <param name="source">What it is called, for the origin of each set.</param>
    /// <param name="retrieved">When it was fetched, where known.</param>
    /// <param name="leap">The leap-second table.</param>
    /// <param name="checksum">What to do with wrong checksums.</param>
    public static ElementFile Read(
        string text, string source, Instant? retrieved, LeapSeconds leap, TleChecksum checksum = TleChecksum.Reject)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(leap);
        return new TleFileReader(source, retrieved, leap, checksum).Read(text);
    }

    /// <summary>
    /// Writes one set, its values rounded to the digits of the format. An international designator that has no place in
    /// it is written blank; revolution and element set numbers keep their last five and four digits, as publishers do.
    /// </summary>
    /// <param name="set">The set.</param>
    /// <param name="leap">The leap-second table.</param>
    /// <param name="line1">Line 1, 69 columns.</param>
    /// <param name="line2">Line 2, 69 columns.</param>
    /// <param name="diagnostic">What does not fit and which formats would hold it, if the answer is
    /// <c>false</c>.</param>
    public static bool TryWrite(
        Omm set, LeapSeconds leap, out string line1, out string line2, out Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(leap);
        string? problem = OmmValidity.Problem(set);
        line1 = line2 = "";
        bool isGood = problem is null && TleWriter.TryWrite(set, leap, out line1, out line2, out problem);
        diagnostic = isGood ? default : Diagnostic.Error(0, 0, problem ?? "");
        return isGood;
    }

    /// <summary>
    /// The name line of a set in a file of three-line sets; bare, unless its first characters would make it look like
    /// another kind of line: then it gets the <c>0 </c> that Space-Track writes.
    /// </summary>
    internal static string NameLine(string name)
    {
        bool isAmbiguous = name[0] == '#' || (name.Length > 1 && name[0] is '0' or '1' or '2' && name[1] == ' ');
        return isAmbiguous ? "0 " + name : name;
    }

    /// <summary>
    /// The object name in a name line; <c>null</c> where the line is blank, <c>false</c> where it is not a name.
    /// </summary>
    internal static bool TryReadName(ReadOnlySpan<char> line, out string? name)
    {
        ReadOnlySpan<char> text = line.Trim();
        if (text.StartsWith("0 ", StringComparison.Ordinal))
            text = text[2..].TrimStart();
        else if (text is "0")
            text = "";
        name = text.IsEmpty ? null : text.ToString();
        return OmmText.Problem(name) is null;
    }

    /// <summary>Whether a line can only be meant as line 1 or 2 of a set (the digit is given), not as a name.</summary>
    internal static bool LooksLikeLine(ReadOnlySpan<char> line, char digit)
    {
        // A name can begin with "1 " too; a set line is longer than any name, or has its catalogue number in place.
        const int LongerThanNames = 40;
        return line.Length > 2 && line[0] == digit && line[1] == ' '
            && (line.TrimEnd().Length > LongerThanNames || (line.Length >= 8 && Alpha5.TryParse(line[2..7], out _)));
    }
}
