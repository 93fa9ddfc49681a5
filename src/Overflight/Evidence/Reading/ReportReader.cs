using System;
using System.Collections.Generic;
using Overflight.Evidence.Reading.Claims;
using Overflight.Evidence.Reading.Names;
using Overflight.Evidence.Reading.Sentences;

namespace Overflight.Evidence.Reading;

/// <summary>
/// Reads what a text says: by rules and names alone, the same for the same text, on any machine. What a text tells a
/// reader to do is text like any other.
/// </summary>
public static class ReportReader
{
    /// <summary>Reads a text.</summary>
    /// <param name="article">The text.</param>
    /// <param name="names">The names to look for.</param>
    /// <exception cref="ArgumentException">The text is longer than <see cref="Article.LengthMax"/>.</exception>
    public static ArticleReading Read(Article article, EntityIndex names)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(names);
        if (article.Text.Length > Article.LengthMax)
            throw new ArgumentException(
                $"The text has more than {Article.LengthMax} characters; cut it.", nameof(article));
        IReadOnlyList<Token> tokens = Tokenizer.Tokens(article.Text);
        IReadOnlyList<Sentence> sentences = SentenceSplitter.Sentences(article.Text, tokens);
        IReadOnlyList<NameMention> found = names.Find(article.Text, tokens);
        return new ArticleReading
        {
            Article = article,
            Date = article.Date,
            Names = [.. found],
            Times = [],
            Quantities = [],
            Claims = new ClaimFinder(article.Text, tokens, found, [], []).Find(sentences),
        };
    }
}
