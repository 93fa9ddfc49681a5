using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using Overflight.Analyses;
using Overflight.Data.Articles;
using Overflight.Data.Ledger;
using Overflight.Data.Store;
using Overflight.Evidence.Ledger;
using Overflight.Evidence.Reading;
using Overflight.Time;

namespace Overflight.Cli;

/// <summary>Opens the user's ledger, and records what was read.</summary>
internal static class LedgerInput
{
    private const string FileName = "ledger.db";

    /// <summary>The ledger of the user's data folder, or of an address of PostgreSQL.</summary>
    /// <exception cref="CliException">It cannot be opened.</exception>
    public static ILedgerStore Open(string? folder, string? postgres)
    {
        try
        {
            if (postgres is not null)
                return PostgresLedger.Open(postgres);
            return SqliteLedger.Open(folder is null ? SqliteLedger.DefaultPath() : Path.Combine(folder, FileName));
        }
        catch (StoreException e)
        {
            throw new CliException(ExitCode.BadInput, e.Message);
        }
    }

    /// <summary>
    /// Records an article with its claims and their findings, all or nothing; one that is there already is left alone.
    /// </summary>
    /// <returns>The entries made; none where it was there.</returns>
    public static ImmutableArray<LedgerEntry> Record(
        ILedgerStore ledger, ReceivedArticle received, ReadReportResult read, ArticleReading reading, Instant now,
        string recorder, string copyGroup)
    {
        if (ledger.FindItem(received.Article.Sha256) is not null)
            return [];
        string publisher = string.Concat(read.Publisher.Where(c => !char.IsControl(c)).Take(SourceEntry.NameLengthMax))
            .Trim();
        publisher = publisher.Length > 0 ? publisher : "unknown publisher";
        LedgerEntry? source = ledger.FindSource(publisher);
        return ledger.Append(now, recorder, first =>
        {
            var bodies = new List<LedgerBody>();
            if (source is null)
                bodies.Add(new SourceEntry
                {
                    Name = publisher,
                    Description = "as named by what it published",
                    Reliability = AdmiraltyReliability.F,
                });
            long sourceNumber = source?.Number ?? first;
            long item = first + bodies.Count;
            bodies.Add(new ItemEntry
            {
                Sha256 = received.Article.Sha256,
                Title = read.Title,
                Publisher = read.Publisher,
                Url = read.Url,
                Published = read.Published,
                Retrieved = now,
                Source = sourceNumber,
                Credibility = Credibility.CannotBeJudged,
                CopyGroup = copyGroup,
            });
            for (int i = 0; i < read.Claims.Length; i++)
            {
                long claim = first + bodies.Count;
                bodies.Add(new ClaimEntry { Item = item, Claim = reading.Claims[i] });
                if (read.Claims[i].Finding is { } finding)
                    bodies.Add(new FindingEntry
                    {
                        Claim = claim,
                        Verdict = finding.Verdict,
                        Reasons = finding.Reasons,
                        Digest = read.SnapshotDigest,
                        CodeVersion = Version,
                    });
            }

            return bodies;
        });
    }

    private static string Version => typeof(LedgerInput).Assembly
        .GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";
}
