using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Overflight.Analyses;
using Overflight.Data.Articles;
using Overflight.Data.Ledger;
using Overflight.Data.Store;
using Overflight.Evidence.Ledger;
using Overflight.Evidence.Reading;
using Overflight.Tests;
using Overflight.Tests.Evidence.Ledger;
using Overflight.Time;
using Shouldly;

namespace Overflight.Acceptance.Tests.Ledger;

/// <summary>Recorders that work at the same time, each with its own connection.</summary>
public sealed class RecorderContractTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Here() => Engines.Here();

    public void Dispose() => _folder.Dispose();

    /// <summary>Both have read and checked their text before either appends: only within the append can a copy be seen.
    /// </summary>
    [Theory]
    [MemberData(nameof(Here))]
    public async Task Record_CopiesAtOnce_AreOneGroup(string engine)
    {
        string location = Engines.NewLocation(engine, _folder);
        string story = File.ReadAllText(Repository.PathOf("docs/examples/article.txt"));
        for (int round = 0; round < 4; round++)
        {
            // Other words in every round, so that its stories are copies of each other only.
            string words = Samples.Text(new Random(round), 9);
            string told = story.Replace("satellite", $"satellite of batch {round} {words}");
            Article[] copies = [.. new[] { told, told + "\n\nOur own staff.\n" }.Select(text => ArticleFile.Read(
                System.Text.Encoding.UTF8.GetBytes(text), "here").Articles.Single().Article)];
            await RecordAtOnceAsync(engine, location, copies);
            using SqlLedger ledger = Engines.Open(engine, location);
            ItemEntry[] items = [.. copies.Select(c => (ItemEntry)ledger.FindItem(c.Sha256).ShouldNotBeNull().Body)];
            items.Select(i => i.CopyGroup).Distinct().ShouldHaveSingleItem()
                .ShouldBeOneOf([.. copies.Select(c => c.Sha256)]);
        }
    }

    /// <summary>The same text at once is recorded once.</summary>
    [Theory]
    [MemberData(nameof(Here))]
    public async Task Record_OneTextAtOnce_IsThereOnce(string engine)
    {
        string location = Engines.NewLocation(engine, _folder);
        Article article = ArticleFile.Read(
            File.ReadAllBytes(Repository.PathOf("docs/examples/article.txt")), "here").Articles.Single().Article;
        await RecordAtOnceAsync(engine, location, [article, article]);
        using SqlLedger ledger = Engines.Open(engine, location);
        LedgerView.Of(ledger.Read()).Items.ShouldHaveSingleItem().Item.CopyGroup.ShouldBe(article.Sha256);
        ledger.Verify().ShouldBeNull();
    }

    private async Task RecordAtOnceAsync(string engine, string location, Article[] articles)
    {
        ImmutableDictionary<string, Article> kept =
            articles.DistinctBy(a => a.Sha256).ToImmutableDictionary(a => a.Sha256);
        using var together = new Barrier(articles.Length);
        await Task.WhenAll(articles.Select(article => Task.Run(() =>
        {
            var library = new DataLibrary(LeapSeconds.Iers, _folder.Path);
            using SqlLedger ledger = Engines.Open(engine, location);
            var recorder = new ArticleRecorder(
                ledger, library.Reading(),
                needs =>
                {
                    Snapshot snapshot = library.LoadForReading(needs);
                    together.SignalAndWait(TimeSpan.FromMinutes(1)).ShouldBeTrue();
                    return snapshot;
                },
                "test", sha256 => kept.GetValueOrDefault(sha256));
            recorder.Record(article, Samples.Now, "ann", CancellationToken.None);
        })));
    }
}
