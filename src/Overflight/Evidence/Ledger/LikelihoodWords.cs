using System;

namespace Overflight.Evidence.Ledger;

/// <summary>
/// The words for a likelihood and the percentages they stand for, as ICD 203 gives them (quoted by
/// github.com/wesinator/ICD203-intel-analysis). An object speaks the words of one row only, so that a text made with
/// it cannot mix the rows, which the directive forbids.
/// </summary>
public sealed class LikelihoodWords
{
    private static readonly (string Likelihood, string Probability, int FromPercent, int ToPercent)[] Bands =
    [
        ("almost no chance", "remote", 1, 5),
        ("very unlikely", "highly improbable", 5, 20),
        ("unlikely", "improbable", 20, 45),
        ("roughly even chance", "roughly even odds", 45, 55),
        ("likely", "probable", 55, 80),
        ("very likely", "highly probable", 80, 95),
        ("almost certain", "nearly certain", 95, 99),
    ];

    /// <summary>The adverbs that the directive names beside the words.</summary>
    private static readonly (string Adverb, string Word)[] Adverbs =
    [
        ("improbably", "improbable"), ("probably", "probable"), ("almost certainly", "almost certain"),
    ];

    private readonly LikelihoodRow _row;

    private LikelihoodWords(LikelihoodRow row) => _row = row;

    /// <summary>"likely", "unlikely": the row that the ledger and the tool speak.</summary>
    public static LikelihoodWords OfLikelihood { get; } = new(LikelihoodRow.Likelihood);

    /// <summary>"probable", "improbable".</summary>
    public static LikelihoodWords OfProbability { get; } = new(LikelihoodRow.Probability);

    /// <summary>A band in the words of this row.</summary>
    public string Format(Likelihood likelihood)
    {
        var (first, second, _, _) = Bands[IndexOf(likelihood)];
        return _row == LikelihoodRow.Likelihood ? first : second;
    }

    /// <summary>The ends of a band, percent. Neighbours share an end.</summary>
    public static (int From, int To) PercentOf(Likelihood likelihood)
    {
        var (_, _, from, to) = Bands[IndexOf(likelihood)];
        return (from, to);
    }

    /// <summary>
    /// The band in which a probability lies; an end that two bands share belongs to the one nearer to an even chance.
    /// </summary>
    /// <param name="probabilityRatio">A probability.</param>
    /// <returns><c>null</c> below 1 % and above 99 %, for which there are no words, and for no number.</returns>
    public static Likelihood? ForRatio(double probabilityRatio)
    {
        if (probabilityRatio is not (>= 0.01 and <= 0.99))
            return null;
        if (probabilityRatio <= 0.55)
        {
            return probabilityRatio < 0.05 ? Likelihood.AlmostNoChance
                : probabilityRatio < 0.20 ? Likelihood.VeryUnlikely
                : probabilityRatio < 0.45 ? Likelihood.Unlikely
                : Likelihood.RoughlyEvenChance;
        }

        return probabilityRatio <= 0.80 ? Likelihood.Likely
            : probabilityRatio <= 0.95 ? Likelihood.VeryLikely
            : Likelihood.AlmostCertain;
    }

    /// <summary>Reads a word of either row, in whatever case, and says which row it is of.</summary>
    public static bool TryParse(string text, out Likelihood likelihood, out LikelihoodRow row)
    {
        ArgumentNullException.ThrowIfNull(text);
        string word = text.Trim().ToLowerInvariant();
        foreach ((string adverb, string meant) in Adverbs)
            word = word == adverb ? meant : word;
        for (int i = 0; i < Bands.Length; i++)
        {
            if (word == Bands[i].Likelihood || word == Bands[i].Probability)
            {
                likelihood = (Likelihood)i;
                row = word == Bands[i].Likelihood ? LikelihoodRow.Likelihood : LikelihoodRow.Probability;
                return true;
            }
        }

        (likelihood, row) = (default, default);
        return false;
    }

    private static int IndexOf(Likelihood likelihood) => Enum.IsDefined(likelihood)
        ? (int)likelihood
        : throw new ArgumentOutOfRangeException(nameof(likelihood), likelihood, "There is no such band.");
}
