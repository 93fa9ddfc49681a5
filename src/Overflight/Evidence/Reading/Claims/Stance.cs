namespace Overflight.Evidence.Reading.Claims;

/// <summary>Tells from the words around whether something is said to be so, and to have happened.</summary>
internal static class Stance
{
    private const int NegationReach = 5, DoubtReach = 14, DenialReach = 14;

    /// <summary>Asserted, denied or doubted.</summary>
    public static ClaimPolarity PolarityOf(SentenceView s, in RuleMatch match)
    {
        int at = match.Trigger;
        if (s.Near(at, Concept.Doubt, DoubtReach, match.Kind == ReportedClaimKind.Capability ? 8 : 3))
            return ClaimPolarity.Doubted;
        for (int i = at - 1; i >= 0 && at - i <= DenialReach && match.Kind != ReportedClaimKind.Condemnation; i--)
        {
            if ((s[i] & Concept.Deny) != Concept.None)
                return ClaimPolarity.Denied;
        }

        for (int i = at; i >= s.ClauseStart(at) && at - i <= NegationReach; i--)
        {
            if (IsNegation(s, i))
                return ClaimPolarity.Denied;
        }

        if (match.Kind == ReportedClaimKind.Preparation && s.NearWord(at, 8, 2, "no", "not", "any", "without"))
            return s.NearWord(at, 10, 4, "no", "not", "without") ? ClaimPolarity.Denied : ClaimPolarity.Asserted;
        return s.Word(at + 1) is "no" or "not" or "nothing" || s.Word(at + 2) == "no" || s.Word(at + 3) == "no"
            ? ClaimPolarity.Denied
            : ClaimPolarity.Asserted;
    }

    /// <summary>Did, will or could.</summary>
    public static ClaimModality ModalityOf(SentenceView s, int at)
    {
        for (int i = at; i >= s.ClauseStart(at) && at - i <= 5; i--)
        {
            if ((s[i] & Concept.Could) != Concept.None || s.Word(i) == "would")
                return ClaimModality.Could;
            if ((s[i] & Concept.Will) != Concept.None || s.Word(i) is "plans" or "plan" or "intends")
                return ClaimModality.Will;
        }

        return ClaimModality.Did;
    }

    private static bool IsNegation(SentenceView s, int i) => (s[i] & Concept.Not) != Concept.None &&
        s.Word(i) is not ("nothing" or "yet" or "ruled") && !(s.Word(i) == "not" && s.Word(i + 1) == "only");
}
