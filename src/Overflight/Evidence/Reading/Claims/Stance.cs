namespace Overflight.Evidence.Reading.Claims;

/// <summary>Tells from the words around whether something is said to be so, and to have happened.</summary>
internal static class Stance
{
    private const int NegationReach = 5, NoReach = 9, DoubtReach = 14, DenialReach = 18, ModalReach = 5;

    /// <summary>Words by which one leaves open what "whether" asks, or does not believe what "that" says.</summary>
    private static readonly WordSet Open = Set(
        "+doubt doubtful +question +wonder unclear uncertain unconfirmed unverified unproven sceptical " +
        "skeptical unknown cannot_tell cannot_say cannot_confirm cannot_be_sure can't_tell can't_say " +
        "could_not_tell could_not_say could_not_confirm not_clear not_known not_certain not_sure " +
        "far_from_certain far_from_clear impossible_to_tell impossible_to_say hard_to_tell hard_to_say " +
        "no_way_to_tell no_way_of_knowing open_question left_open leaves_open remains_open " +
        "not_been_established not_established not_been_confirmed not_been_verified not_say_if not_say_whether " +
        "too_early too_soon +dispute anybody's_guess anyone's_guess remains_to_be_seen +query +cast_doubt " +
        "voiced_doubts not_convinced to_be_seen we_cannot in_doubt");

    /// <summary>Words by which the whole of a statement is said to be untrue, wherever they stand.</summary>
    private static readonly WordSet Untrue = Set(
        "baseless groundless unfounded untrue fabricated fabrication fabrications invention lie lies smear " +
        "slander fantasy nonsense hoax not_correspond_to_reality no_truth without_foundation not_true " +
        "pure_fiction fake_news far-fetched false_report a_myth");

    /// <summary>Words by which what follows is said not to be so.</summary>
    private static readonly WordSet Denying = Set(
        "+deny +dismiss +reject +refute +rebut no_evidence no_proof no_sign no_indication no_trace never " +
        "+brush_aside");

    private static readonly WordSet Whether = Set(
        "whether if");

    /// <summary>Asserted, denied or doubted.</summary>
    public static ClaimPolarity PolarityOf(SentenceView s, in RuleMatch match)
    {
        if (match.Polarity is ClaimPolarity.Denied or ClaimPolarity.Doubted)
            return match.Polarity.Value;
        int at = match.Trigger;
        bool isJudged = match.Kind == ReportedClaimKind.Condemnation;
        if (!isJudged && IsOpen(s, at, match.Kind))
            return ClaimPolarity.Doubted;
        if (!isJudged && (Untrue.IsIn(s) || IsDenied(s, at)))
            return ClaimPolarity.Denied;
        if (match.Polarity is { } given)
            return given;
        return IsNegated(s, match) ? ClaimPolarity.Denied : ClaimPolarity.Asserted;
    }

    /// <summary>Did, will or could.</summary>
    public static ClaimModality ModalityOf(SentenceView s, in RuleMatch match)
    {
        // "whether it can", "whether they will": what is asked stands after the word.
        int at = Whether.Holds(s, match.Trigger) ? match.Trigger + ModalReach : match.Trigger;
        bool isOpen = match.Kind == ReportedClaimKind.Condemnation || Whether.IsIn(s);
        for (int i = at; i >= s.ClauseStart(match.Trigger) && at - i <= ModalReach; i--)
        {
            if ((s[i] & Concept.Could) != Concept.None || (s.Word(i) == "would" && isOpen))
                return ClaimModality.Could;
            if ((s[i] & Concept.Will) != Concept.None || s.Word(i) is "plans" or "plan" or "intends")
                return ClaimModality.Will;
        }

        return ClaimModality.Did;
    }

    private static bool IsOpen(SentenceView s, int at, ReportedClaimKind kind)
    {
        if (s.Near(at, Concept.Doubt, DoubtReach, kind == ReportedClaimKind.Capability ? 8 : 3))
            return true;
        bool asks = false;
        for (int i = at - 1; i >= 0 && at - i <= DoubtReach; i--)
        {
            asks |= Whether.Holds(s, i);
            if (s.Word(i) is not "unlikely" && Open.Holds(s, i))
                return true;
        }

        return asks && Open.IsIn(s);
    }

    private static bool IsDenied(SentenceView s, int at)
    {
        for (int i = at - 1; i >= 0 && at - i <= DenialReach; i--)
        {
            if ((s[i] & Concept.Deny) != Concept.None || (s.Word(i) != "never" && Denying.Holds(s, i)))
                return true;
        }

        return false;
    }

    private static bool IsNegated(SentenceView s, in RuleMatch match)
    {
        int at = match.Trigger;
        for (int i = at; i >= s.ClauseStart(at) && at - i <= NegationReach; i--)
        {
            if (IsNegation(s, i))
                return true;
        }

        if (s.NearWord(at, System.Math.Min(NoReach, at - s.ClauseStart(at)), 0, "no", "neither", "none"))
            return true;
        if (match.Kind == ReportedClaimKind.Warning)
            return false; // "asked not to touch it"
        if (match.Kind == ReportedClaimKind.Preparation &&
            s.NearWord(at, 20, 14, "no", "without", "neither", "nor", "none"))
            return true;
        return s.NearWord(at, 0, 1, "no", "not", "nothing", "nobody", "nowhere") ||
            s.NearWord(at, 0, 4, "no", "nobody", "none") || s.Word(at + 1) == "to" && s.Word(at + 2) == "nobody";
    }

    private static bool IsNegation(SentenceView s, int i) => (s[i] & Concept.Not) != Concept.None &&
        s.Word(i) is not ("nothing" or "yet" or "ruled") && !(s.Word(i) == "not" && s.Word(i + 1) == "only");

    private static WordSet Set(string words) => new WordText().Set(words.Split(' '));
}
