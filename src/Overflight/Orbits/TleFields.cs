using System;
using System.Globalization;
using Overflight.Numerics;

namespace Overflight.Orbits;

/// <summary>
/// Reads the fields of one line of a two-line set by column (from 1). The first thing that is wrong is kept in
/// <see cref="Error"/>; after it the values read are without meaning.
/// </summary>
internal ref struct TleFields(ReadOnlySpan<char> line, int lineNumber)
{
    private readonly ReadOnlySpan<char> _line = line;
    private readonly int _lineNumber = lineNumber;

    /// <summary>The first error; <c>default</c> while all is well.</summary>
    public Diagnostic Error { get; private set; }

    /// <summary>Whether something was wrong.</summary>
    public readonly bool HasFailed => Error.Message is not null;

    /// <summary>Keeps an error, if it is the first.</summary>
    public void Fail(int column, string message)
    {
        if (!HasFailed)
            Error = Diagnostic.Error(_lineNumber, column, message);
    }

    /// <summary>The character of a column.</summary>
    public readonly char At(int column) => _line[column - 1];

    /// <summary>The characters of columns, both included.</summary>
    public readonly ReadOnlySpan<char> Columns(int first, int last) => _line[(first - 1)..last];

    /// <summary>Asks for blanks: a character there means that the line has shifted.</summary>
    public void Blank(params ReadOnlySpan<int> columns)
    {
        foreach (int column in columns)
        {
            if (At(column) != ' ')
                Fail(column, $"expected a blank but found '{At(column)}'; a field has moved or been overwritten");
        }
    }

    /// <summary>The catalogue number in columns 3–7.</summary>
    public long CatalogueNumber()
    {
        if (!Alpha5.TryParse(Columns(3, 7), out long number))
            Fail(3, $"'{Columns(3, 7)}' is not a catalogue number: five digits, or a letter and four digits");
        return number;
    }

    /// <summary>
    /// A number with its point in a given column, digits behind it, and digits or blanks to its left.
    /// </summary>
    public double Decimal(int first, int last, int point, string name)
    {
        ReadOnlySpan<char> whole = Columns(first, point - 1).TrimStart(' ');
        ReadOnlySpan<char> fraction = Columns(point + 1, last);
        if (At(point) != '.')
            Fail(point, $"expected the decimal point of the {name} but found '{At(point)}'");
        else if (whole.ContainsAnyExceptInRange('0', '9') || fraction.ContainsAnyExceptInRange('0', '9'))
            Fail(first, $"'{Columns(first, last)}' is not the {name}: digits, a point in column {point}, digits");
        else
        {
            return double.Parse(
                Columns(first, last).TrimStart(' '), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        }

        return 0.0;
    }

    /// <summary>An angle in degrees, from 0 to a largest value.</summary>
    public Angle Degrees(int first, double largest, string name)
    {
        double degrees = Decimal(first, first + 7, first + 3, name);
        if (degrees > largest)
            Fail(first, $"the {name} is {degrees}°, beyond {largest}°");
        return Angle.FromDegrees(degrees);
    }

    /// <summary>Digits with an assumed point before the first.</summary>
    public double Fraction(int first, int last, string name)
    {
        ReadOnlySpan<char> digits = Columns(first, last);
        if (digits.ContainsAnyExceptInRange('0', '9'))
            Fail(first, $"'{digits}' is not the {name}: {digits.Length} digits, the point is assumed before them");
        return HasFailed ? 0.0 : Compose(' ', digits, 0);
    }

    /// <summary>
    /// Half the first derivative of the mean motion, columns 34–43: sign and point and eight digits, or one column
    /// further to the right with seven digits. Hand-made sets have a zero for the sign.
    /// </summary>
    public double HalfMeanMotionDot()
    {
        int signColumn = At(34) == ' ' && At(35) != '.' ? 35 : 34;
        ReadOnlySpan<char> digits = Columns(signColumn + 2, 43);
        if (At(signColumn) is not (' ' or '+' or '-' or '0') || At(signColumn + 1) != '.' ||
            digits.ContainsAnyExceptInRange('0', '9'))
            Fail(34, $"'{Columns(34, 43)}' is not the first derivative of the mean motion: sign, point, eight digits");
        return HasFailed ? 0.0 : Compose(At(signColumn), digits, 0);
    }

    /// <summary>
    /// Eight columns: sign, five digits with an assumed point before them, sign and digit of the power of ten.
    /// </summary>
    public double Exponential(int first, string name)
    {
        ReadOnlySpan<char> text = Columns(first, first + 7);
        bool good = text[0] is ' ' or '+' or '-' && !text[1..6].ContainsAnyExceptInRange('0', '9')
            && text[6] is '+' or '-' && char.IsAsciiDigit(text[7]);
        if (!good)
            Fail(first, $"'{text}' is not the {name}: sign, five digits, signed power of ten, as in ' 29128-3'");
        return HasFailed ? 0.0 : Compose(text[0], text[1..6], (text[6] == '-' ? -1 : 1) * (text[7] - '0'));
    }

    /// <summary>A whole number with blanks to its left; all blank is 0.</summary>
    public int Whole(int first, int last, string name)
    {
        ReadOnlySpan<char> digits = Columns(first, last).TrimStart(' ');
        if (digits.ContainsAnyExceptInRange('0', '9'))
            Fail(first, $"'{Columns(first, last)}' is not the {name}: digits, with blanks to their left");
        return HasFailed || digits.IsEmpty ? 0 : int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
    }

    /// <summary>Sum of the digits, with 1 for each minus, of the first 68 columns, modulo 10.</summary>
    public static int Checksum(ReadOnlySpan<char> line)
    {
        int sum = 0;
        foreach (char c in line[..68])
            sum += char.IsAsciiDigit(c) ? c - '0' : c == '-' ? 1 : 0;
        return sum % 10;
    }

    // The digits become decimal text and are parsed once: multiplying by powers of ten would round twice.
    private static double Compose(char sign, ReadOnlySpan<char> digits, int exponent)
    {
        Span<char> text = stackalloc char[24];
        _ = text.TryWrite(
            CultureInfo.InvariantCulture, $"{(sign == '-' ? "-" : "")}0.{digits}E{exponent}", out int length);
        return double.Parse(text[..length], NumberStyles.Float, CultureInfo.InvariantCulture);
    }
}
