using Overflight.Evidence.Reading.Claims.Grammar;

namespace Overflight.Evidence.Reading.Claims;

/// <summary>
/// Tells sentences that contradict what was said before: "rejected such talk", "called it a pure fabrication". A bare
/// "denied it" does not say what.
/// </summary>
internal static class Rebuttal
{
    private static readonly WordSet Denying = Set("+deny +reject +dismiss +refute +rebut +brush");

    private static readonly WordSet Doubting = Set("+doubt +question +dispute +challenge");

    private static readonly WordSet Calling =
        Set("+call +describe +brand +label +dismiss +denounce +term +reject +slam");

    private static readonly WordSet Lies = Set(
        "fabrication fabrications lie lies fairy_tale fairy_tales invention inventions nonsense fiction slander " +
        "smear smears fantasy hoax accusation accusations speculation propaganda myth baseless groundless " +
        "unfounded untrue false absurd ridiculous rumour rumours rumor rumors disinformation provocation_by " +
        "no_basis without_foundation no_truth");

    private static readonly WordSet Talk = Set(
        "talk claim claims report reports allegation allegations accusation accusations speculation smears smear " +
        "charges rumours rumors suggestion suggestions assertions notions stories insinuations reading");

    /// <summary>
    /// What a sentence makes of what was said before it, and by which verb; <c>null</c> where it says nothing of that.
    /// </summary>
    public static (ClaimPolarity Polarity, int Verb)? OfBefore(SentenceView s)
    {
        for (int i = 0; i + 1 < s.Count; i++)
        {
            bool isMeant = s.Word(i) is "such" or "these" or "those" && Talk.Holds(s, i + 1);
            if (!isMeant || s.ClauseOf(i) is not { } clause)
                continue;
            if (Denying.Holds(s, clause.Verb) || Lies.IsIn(s, i + 2))
                return (ClaimPolarity.Denied, clause.Verb);
            if (Doubting.Holds(s, clause.Verb))
                return (ClaimPolarity.Doubted, clause.Verb);
        }

        foreach (Clause clause in s.Clauses)
        {
            bool isThat = s.Word(clause.Verb + 1) is "that" or "this" or "it" && clause.Verb + 3 >= s.Count;
            if (isThat && Doubting.Holds(s, clause.Verb))
                return (ClaimPolarity.Doubted, clause.Verb);
        }

        return null;
    }

    /// <summary>
    /// The verb by which a sentence calls what it tells itself a lie: "asked about reports that …, he called them a
    /// lie";
    /// −1 for none.
    /// </summary>
    public static int OfItself(SentenceView s)
    {
        foreach (Clause clause in s.Clauses)
        {
            if (Calling.Holds(s, clause.Verb) && Lies.IsIn(s, clause.Verb + 1))
                return clause.Verb;
        }

        return -1;
    }

    private static WordSet Set(string words) => new WordText().Set(words.Split(' '));
}
