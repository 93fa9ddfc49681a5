// The clause of a word says whether it is negated and whether it did, will or could. What it hangs on may turn that:
// "denied that", "unclear whether", "no evidence of", "failed to", "plans to", "is able to". Each is looked at in turn,
// from the clause up to the verb of saying.
using Overflight.Evidence.Reading.Claims.Grammar;

namespace Overflight.Evidence.Reading.Claims;

/// <summary>Whether something is said to be so, and to have happened.</summary>
/// <param name="Polarity">Asserted, denied or doubted.</param>
/// <param name="Modality">Did, will or could.</param>
/// <param name="IsNegated">Whether its own verb has "not" with it.</param>
/// <param name="IsCondition">Whether it stands under "if".</param>
/// <param name="IsBare">Whether it is only named, as "to launch" is: neither done nor planned.</param>
internal readonly record struct Stance(
    ClaimPolarity Polarity, ClaimModality Modality, bool IsNegated, bool IsCondition, bool IsBare)
{
    private static readonly WordSet Denying = Set(
        "+deny +reject +dismiss +refute +rebut +rule +brush +disprove +contradict denial denials denied unlikely");

    private static readonly WordSet Doubting = Set(
        "+doubt +question +dispute +challenge +wonder doubt doubts doubtful sceptical skeptical uncertain " +
        "unclear unsure unconfirmed unverified unproven questionable dubious doubtful scepticism skepticism " +
        "improbable unknown");

    /// <summary>What is doubted where it is said with "not".</summary>
    private static readonly WordSet Knowing = Set(
        "+know +say +tell +confirm +show +prove +mean +believe +think +verify +determine +establish +convince " +
        "+guarantee +demonstrate +imply certain clear sure convinced known possible");

    private static readonly WordSet Evidence = Set(
        "evidence proof sign signs indication indications trace hint basis truth ground grounds reason confirmation");

    private static readonly WordSet Failing = Set(
        "+fail +refuse +decline +cease +neglect unable impossible +avoid +prevent +stop unwilling incapable");

    private static readonly WordSet Enabling = Set(
        "able capable +allow +enable +let possible enough ability capability capacity +permit potential");

    /// <summary>What follows them is to come.</summary>
    private static readonly WordSet Intending = Set(
        "+plan +intend +aim +vow +pledge +promise +hope +expect +schedule +slate +order +want +seek +target " +
        "+propose +prepare +agree +decide +wish +mean +threaten +instruct +commit +predict +forecast +foresee " +
        "+envisage due set ready likely bound poised plans plan intention goal ambition intent order orders " +
        "+tell +direct +command decision promise wish pledge vow eager keen willing scheduled determined " +
        "about unlikely");

    /// <summary>What follows them is done: "managed to launch", "is said to have failed", "began to circle".</summary>
    private static readonly WordSet Done = Set(
        "+manage +begin +start +continue +proceed +seem +appear +say +believe +think +report +know +claim " +
        "+understand +prove +come +use +help +happen +find +estimate +allege +suppose first second third last " +
        "only +turn +keep +presume +consider");

    private static readonly WordSet Trying = Set("+try +attempt attempt attempts try tries bid effort efforts");

    /// <summary>The stance of a word in its sentence.</summary>
    public static Stance At(SentenceView s, int at) => s.StanceAt(at);

    /// <summary>The same, made out anew.</summary>
    public static Stance Of(SentenceView s, int at)
    {
        if (s.ClauseOf(at) is not { } clause)
            return new Stance(ClaimPolarity.Asserted, ClaimModality.Did, false, false, false);
        bool isNegated = clause.IsNegated || HasNo(s, at, clause);
        ClaimModality modality = clause.IsWould && (s.HasWord("if") || s.Word(0) is "with") ? ClaimModality.Could
            : clause.Mood;
        if (clause.IsWould && s.Word(clause.Verb - 1) is "have")
            modality = ClaimModality.Could;
        bool isCondition = clause.Link == ClauseLink.Condition;
        bool isBare = clause.Shape == ClauseShape.Infinitive && clause.Governor is null;
        ClaimPolarity polarity = isNegated ? ClaimPolarity.Denied : ClaimPolarity.Asserted;
        if (clause.Verb != at)
            (polarity, modality) = WithNouns(s, at, clause, polarity, modality);
        bool isTold = false;
        for (Clause c = clause; c.Link != ClauseLink.None; c = c.Governor)
        {
            bool isNamed = false;
            (polarity, ClaimModality under) = Under(s, c, polarity, modality, ref isNamed);
            modality = isTold ? modality : under;
            isBare |= isNamed && !isTold;
            isTold |= c.Shape == ClauseShape.Finite;
            isCondition |= c.Link == ClauseLink.Condition;
            if (c.Governor is null || c.Governor == c)
                break;
        }

        return new Stance(polarity, modality, isNegated, isCondition, isBare);
    }

    private static (ClaimPolarity Polarity, ClaimModality Modality) Under(
        SentenceView s, Clause c, ClaimPolarity polarity, ClaimModality modality, ref bool isBare)
    {
        if (c.Link == ClauseLink.Question)
            return (ClaimPolarity.Doubted, modality);
        if (c.Governor is not { } over)
        {
            if (c.GovernorWord >= 0 && Doubting.Holds(s, c.GovernorWord))
                polarity = ClaimPolarity.Doubted;
            return (polarity, modality);
        }

        int word = c.GovernorWord;
        bool isEvidence = word >= 0 && Evidence.Holds(s, word);
        if (Doubting.Holds(s, over.Verb) || (word >= 0 && Doubting.Holds(s, word)))
            return (over.IsNegated ? ClaimPolarity.Asserted : ClaimPolarity.Doubted, modality);
        if (word > 1 && s.Word(word - 1) is "from" && s.Word(word - 2) is "far")
            return (ClaimPolarity.Doubted, modality);
        if (Denying.Holds(s, over.Verb) || (word >= 0 && Denying.Holds(s, word)))
            return (over.IsNegated ? polarity : ClaimPolarity.Denied, modality);
        if (over.IsNegated && isEvidence)
            return (ClaimPolarity.Denied, modality);
        bool isKnowing = Knowing.Holds(s, over.Verb) || (word >= 0 && Knowing.Holds(s, word));
        if (over.IsNegated && isKnowing && c.Shape == ClauseShape.Finite)
            return (ClaimPolarity.Doubted, modality);
        if (c.Shape == ClauseShape.Finite)
            return (polarity, word >= 0 && s.Word(word) is "possible" ? ClaimModality.Could : modality);
        if (Failing.Holds(s, over.Verb) || (word >= 0 && Failing.Holds(s, word)) ||
            (over.IsNegated && c.Shape == ClauseShape.Infinitive))
            polarity = polarity == ClaimPolarity.Asserted ? ClaimPolarity.Denied : polarity;
        if (c.Shape != ClauseShape.Infinitive)
            return (polarity, over.Mood != ClaimModality.Did && modality == ClaimModality.Did ? over.Mood : modality);
        if (modality != ClaimModality.Did)
            return (polarity, modality);
        ClaimModality? under = ModalityUnder(s, over, word);
        isBare |= under is null;
        return (polarity, under ?? modality);
    }

    /// <summary>Of an infinitive under a verb, or a noun or adjective; <c>null</c> where it is only named.</summary>
    private static ClaimModality? ModalityUnder(SentenceView s, Clause over, int word)
    {
        bool isUnreal = over.IsWould && s.Word(over.First + 1) is "have";
        if (over.Mood == ClaimModality.Will && word >= 0 && s.Word(word) is "able" && !isUnreal)
            return ClaimModality.Will;
        if (over.Mood == ClaimModality.Could || Enabling.Holds(s, over.Verb) || (word >= 0 && Enabling.Holds(s, word)))
            return ClaimModality.Could;
        if (over.Mood == ClaimModality.Will || Intending.Holds(s, over.Verb) || (word >= 0 && Intending.Holds(s, word)))
            return ClaimModality.Will;
        bool isDone = word < 0 || Done.Holds(s, over.Verb)
            ? Done.Holds(s, over.Verb) || Trying.Holds(s, over.Verb) || Failing.Holds(s, over.Verb)
            : Done.Holds(s, word) || Trying.Holds(s, word) || Failing.Holds(s, word);
        return isDone ? ClaimModality.Did : null;
    }

    /// <summary>What "evidence of a launch", "plans for a launch", "denied a launch" make of a noun.</summary>
    private static (ClaimPolarity Polarity, ClaimModality Modality) WithNouns(
        SentenceView s, int at, Clause clause, ClaimPolarity polarity, ClaimModality modality)
    {
        bool isObject = at > clause.Verb || clause.IsPassive;
        if (isObject && Denying.Holds(s, clause.Verb))
            return (clause.IsNegated ? ClaimPolarity.Asserted : ClaimPolarity.Denied, modality);
        if (isObject && Doubting.Holds(s, clause.Verb))
            return (ClaimPolarity.Doubted, modality);
        return (polarity, modality);
    }

    /// <summary>"no", "without", "neither" before a noun in its clause.</summary>
    private static bool HasNo(SentenceView s, int at, Clause clause)
    {
        if (at == clause.Verb)
            return false;
        for (int i = at - 1; i >= clause.Start && at - i <= 6; i--)
        {
            if (s.Word(i) is "no" or "without" or "neither" or "nor" or "none" or "nothing" or "nobody")
                return true;
            if (s.Word(i) is "," or "and")
                return false;
        }

        return false;
    }

    private static WordSet Set(string words) => new WordText().Set(words.Split(' '));
}
