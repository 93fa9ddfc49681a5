using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text;
using Overflight.Data.Articles;
using Overflight.Data.Reference;
using Overflight.Evidence.Reading;
using Overflight.Evidence.Reading.Claims;
using Overflight.Evidence.Reading.Names;
using Overflight.Numerics;
using Overflight.Tests.Evidence.Reading.Scoring;

namespace Overflight.Tests.Evidence.Reading.Training;

/// <summary>
/// The sentences that the model of claims is learnt from: those of the half <c>tuned</c>, and those of the bank, which
/// are annotated with claims alone. The half that is kept aside is not read.
/// </summary>
internal static class TrainingSet
{
    private static readonly EntityIndex Names = ReferenceData.Names();

    /// <summary>The files of the bank, in the order of its list.</summary>
    public static IEnumerable<string> BankFiles =>
        TestSet.ListOf("bank").Select(f => TestData.Golden($"reading/bank/{f}"));

    /// <summary>All sentences, in order.</summary>
    public static ImmutableArray<LearntSentence> Sentences() =>
        [.. TestSet.Articles("tuned").SelectMany(OfArticle), .. BankFiles.SelectMany(OfBank)];

    private static IEnumerable<LearntSentence> OfArticle(GoldArticle gold)
    {
        string file = gold.IsHtml ? "page.html" : "text.txt";
        if (!ArticleReader.TryRead(
            Encoding.UTF8.GetBytes(gold.Content), file, null, out Article? article,
            out ImmutableArray<Diagnostic> diagnostics) || article is null)
            throw new InvalidOperationException($"{gold.Name} cannot be read: {diagnostics[^1]}.");
        var text = new GoldText(article.Text, gold.Boilerplate);
        (GoldClaim Claim, int Middle)[] claims =
        [
            .. gold.Claims.Select(c => (c, text.Find(c.Quote))).Where(p => p.Item2 is not null)
                .Select(p => (p.c, (p.Item2!.Value.Start + p.Item2.Value.End) / 2)),
        ];
        foreach (SentenceView view in new ArticleText(article.Text, Names).Views())
        {
            yield return new LearntSentence(
                gold.Name,
                view,
                [
                    .. claims.Where(c => c.Middle >= view.Sentence.Start && c.Middle < view.Sentence.End)
                        .Select(c => new LearntClaim(c.Claim.Kind, c.Claim.Polarity, c.Claim.Modality))
                        .DistinctBy(c => c.Kind),
                ]);
        }
    }

    private static IEnumerable<LearntSentence> OfBank(string file)
    {
        string name = Path.GetFileNameWithoutExtension(file);
        int count = 0;
        foreach (ImmutableArray<BankLine> paragraph in BankFile.Paragraphs(File.ReadAllText(file), name))
        {
            string source = $"{name} {++count}";
            string text = string.Join(' ', paragraph.Select(l => l.Text));
            int line = 0, end = paragraph[0].Text.Length;
            foreach (SentenceView view in new ArticleText(text, Names).Views())
            {
                // A line that the reader cuts in two is learnt from where it begins.
                while (view.Sentence.Start >= end)
                    end += 1 + paragraph[++line].Text.Length;
                bool isStart = view.Sentence.Start <= end - paragraph[line].Text.Length;
                if (isStart)
                    yield return new LearntSentence(source, view, paragraph[line].Claims);
            }
        }
    }
}
