using System.Linq;

namespace Overflight.Web.Accounts;

/// <summary>Which names accounts may have: such as stand in addresses and logs without doubt.</summary>
internal static class AccountNames
{
    public const int LengthMin = 2;
    public const int LengthMax = 40;

    /// <summary>Why a name cannot be; <c>null</c> where it can.</summary>
    public static string? Fault(string name) =>
        name.Length is >= LengthMin and <= LengthMax && char.IsAsciiLetterOrDigit(name[0]) &&
        name.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-' or '@')
            ? null
            : $"A name has {LengthMin} to {LengthMax} letters a to z, digits, and . _ - @ after the first.";
}
