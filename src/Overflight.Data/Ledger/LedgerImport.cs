using System.Collections.Generic;
using System.IO;
using Overflight.Evidence.Ledger;

namespace Overflight.Data.Ledger;

/// <summary>
/// Takes over exported entries, while the chain is checked. The check looks one entry ahead, so that an entry may be
/// inserted before it is judged: the caller undoes everything where there is a problem.
/// </summary>
internal sealed class LedgerImport(LedgerWriter writer)
{
    private string? _problem;

    /// <summary>The last entry taken over.</summary>
    public LedgerHead Head { get; private set; } = LedgerHead.Empty;

    /// <returns>What is wrong, as a sentence; <c>null</c> where nothing is.</returns>
    public string? Run(TextReader reader, LedgerHead? known)
    {
        LedgerBreak? found = LedgerChain.Verify(Taken(reader), known);
        return found is null || (_problem is not null && found.Fault == LedgerFault.OtherHead)
            ? _problem
            : found.Message;
    }

    private IEnumerable<LedgerEntry> Taken(TextReader reader)
    {
        foreach (LedgerEntry entry in LedgerLines.Read(reader))
        {
            // The chain says what is wrong with a number that does not follow; it cannot be inserted.
            if (_problem is null && entry.Number == Head.Number + 1)
            {
                if (writer.Add(entry) is { } problem)
                    _problem = $"The references do not hold: {problem}.";
                Head = entry.Head;
            }

            yield return entry;
        }

        writer.Flush();
    }
}
