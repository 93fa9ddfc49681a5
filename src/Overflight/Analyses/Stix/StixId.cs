// Identifiers of STIX 2.1 (OASIS Standard, 10 June 2021), section 2.9:
//   - of observables (files, addresses): UUID version 5 (RFC 4122, section 4.3) in the standard's own namespace, named
//     by the properties that identify them in the form of RFC 8785;
//   - of all other objects: not in that namespace. Theirs is a fixed one of this program, the name the hash of the
//     ledger's entry: so the same entry has the same identifier in every export, and no two entries share one.
using System;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Overflight.Evidence.Ledger;

namespace Overflight.Analyses.Stix;

/// <summary>Identifiers of STIX objects that are the same whenever they are made.</summary>
internal static class StixId
{
    private const string Observables = "00abedb4aa42466c9c01fed23315a9b7";
    private const string Own = "bcbaf81316024de78295acc0d9593979"; // drawn by lot

    /// <summary>An object by a name that is its alone.</summary>
    public static string Of(string type, string name) => $"{type}--{Version5(Own, $"{type}:{name}")}";

    /// <summary>An observable by the properties that identify it.</summary>
    public static string OfObservable(string type, JsonObject identifying) =>
        CanonicalJson.TryFormat(identifying.ToJsonString(), out string name, out _)
            ? $"{type}--{Version5(Observables, name)}"
            : throw new ArgumentException("An observable is identified by strings.", nameof(identifying));

    private static string Version5(string nameSpace, string name)
    {
        byte[] bytes = [.. Convert.FromHexString(nameSpace), .. Encoding.UTF8.GetBytes(name)];
#pragma warning disable CA5350 // RFC 4122 prescribes SHA-1; nothing rests on its strength
        byte[] hash = SHA1.HashData(bytes);
#pragma warning restore CA5350
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        string hex = Convert.ToHexStringLower(hash.AsSpan(0, 16));
        return string.Create(
            CultureInfo.InvariantCulture, $"{hex[..8]}-{hex[8..12]}-{hex[12..16]}-{hex[16..20]}-{hex[20..]}");
    }
}
