using System;
using System.Linq;
using Overflight.Evidence.Ledger;

namespace Overflight.Data.Ledger;

/// <summary>By what name this program records.</summary>
public static class RecorderName
{
    /// <summary>The user's name; the machine's where the user has none, as in a container that runs under a bare
    /// number.</summary>
    public static string OfUser() => Of(Environment.UserName, Environment.MachineName);

    /// <summary>The first name that holds anything, without what no recorder may hold.</summary>
    internal static string Of(params string[] names) => names
        .Select(name => string.Concat(name.Where(c => !char.IsControl(c) && !char.IsSurrogate(c))
            .Take(LedgerEntry.RecorderLengthMax)).Trim())
        .FirstOrDefault(name => name.Length > 0, "unknown");
}
