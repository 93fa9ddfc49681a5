using System.IO;
using System.Reflection;

namespace Overflight.Data.Ledger;

/// <summary>The scripts that make the tables of a ledger.</summary>
internal static class LedgerScript
{
    public static string Read(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!; // shipped with it
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
