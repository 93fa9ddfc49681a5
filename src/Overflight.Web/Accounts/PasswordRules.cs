using System;
using System.Collections.Frozen;
using System.Linq;

namespace Overflight.Web.Accounts;

/// <summary>
/// Which passwords people may choose: long ones of any characters that are not the first ones to be tried. There is no
/// rule about kinds of characters (OWASP ASVS 5.0, 6.2).
/// </summary>
internal static class PasswordRules
{
    public const int LengthMin = 12;
    public const int LengthMax = 128;
    private const int PeriodMax = 4;
    private const int DifferentMin = 5;

    /// <summary>Words that make no password, whatever digits and signs stand around them; our own list, with the words
    /// of this program.</summary>
    private static readonly FrozenSet<string> Words = new[]
    {
        "", "abc", "access", "admin", "administrator", "baseball", "changeit", "changeme", "computer", "default",
        "dragon", "football", "geheim", "google", "guest", "hello", "helloworld", "iloveyou", "internet", "kennwort",
        "letmein", "login", "master", "monkey", "motdepasse", "mypassword", "overflight", "overflightpassword", "pass",
        "passphrase", "passwd", "password", "passwordpassword", "passwort", "princess", "qazwsx", "qwerty",
        "qwertyuiop", "root", "rootroot", "samsung", "satellite", "satellites", "secret", "server", "shadow",
        "starwars", "summer", "sunshine", "superman", "superuser", "system", "temporary", "test", "testpassword",
        "trustno", "user", "username", "welcome", "whatever", "winter",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] Rows =
    [
        "abcdefghijklmnopqrstuvwxyz", "01234567890123456789", "qwertyuiopasdfghjklzxcvbnm",
        "qwertzuiopasdfghjklyxcvbnm", "azertyuiopqsdfghjklmwxcvbn", "1q2w3e4r5t6y7u8i9o0p",
        "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p", "qazwsxedcrfvtgbyhnujmikolp",
    ];

    /// <summary>Why an account may not have a password; <c>null</c> where it may.</summary>
    public static string? Fault(string name, string password)
    {
        int length = password.EnumerateRunes().Count();
        if (length < LengthMin)
            return $"The password has {length} characters; take {LengthMin} or more, such as four or five words.";
        if (length > LengthMax)
            return $"The password has {length} characters; at most {LengthMax} are taken.";
        string small = password.ToLowerInvariant();
        string bare = string.Concat(small.Where(char.IsLetter));
        if (bare == string.Concat(name.ToLowerInvariant().Where(char.IsLetter)) ||
            password.Equals(name, StringComparison.OrdinalIgnoreCase))
            return "The password is the name of the account; take another.";
        return (Words.Contains(bare) && HasFewDigits(small)) || IsRepeated(small) || IsRow(small)
            ? "The password is one of those that are tried first; take another, such as four or five words."
            : null;
    }

    /// <summary>Whether the digits and signs around a word are too few or too even to make up for it.</summary>
    private static bool HasFewDigits(string small)
    {
        string rest = string.Concat(small.Where(c => !char.IsLetter(c)));
        return rest.Length < LengthMin || rest.Distinct().Count() < DifferentMin;
    }

    private static bool IsRepeated(string small) =>
        small.Distinct().Count() < DifferentMin || Enumerable.Range(1, PeriodMax)
            .Any(period => Enumerable.Range(period, small.Length - period).All(i => small[i] == small[i - period]));

    private static bool IsRow(string small) => Rows.Any(row =>
        (row + row).Contains(small, StringComparison.Ordinal) ||
        string.Concat((row + row).Reverse()).Contains(small, StringComparison.Ordinal));
}
