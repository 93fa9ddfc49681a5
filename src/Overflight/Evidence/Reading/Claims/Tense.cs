namespace Overflight.Evidence.Reading.Claims;

/// <summary>Tells what was from what is to come or only might be.</summary>
internal static class Tense
{
    private const int AheadReach = 9, ConditionReach = 14;

    /// <summary>Whether a token speaks of what is to come: after "will", "plans to", "to be", "ordered to".</summary>
    public static bool IsAhead(SentenceView s, int at)
    {
        for (int i = at - 1; i >= s.ClauseStart(at) && at - i <= AheadReach; i--)
        {
            bool isDone = at - i <= 3 && s.Word(i) is "had" or "has" or "have" or "was" or "were" or "is" or "are" &&
                s.Word(i - 1) is not ("will" or "would" or "to");
            if (isDone && at - i <= 3)
                return s.Word(i) is "is" or "are" && (s[i + 1] & Concept.Plan) != Concept.None;
            if ((s[i] & (Concept.Will | Concept.Plan | Concept.Order)) != Concept.None && !IsWeak(s.Word(i)))
                return true;
            bool isInfinitive = s.Word(i) == "to" && i + 1 <= at &&
                s.Word(i + 1) is "be" or "launch" or "put" or "place" or "send" or "deploy";
            if (isInfinitive && (s[i - 1] & (Concept.Attempt | Concept.Fail)) == Concept.None)
                return true;
        }

        return false;
    }

    /// <summary>Whether it stands under "if", "whether", "unless", "should".</summary>
    public static bool IsCondition(SentenceView s, int at)
    {
        for (int i = at - 1; i >= 0 && at - i <= ConditionReach; i--)
        {
            if (s.Word(i) is "if" or "whether" or "unless" or "should")
                return true;
        }

        return false;
    }

    /// <summary>Whether no verb of the token's clause is in the past: "follows in May", "is set for 2026".</summary>
    public static bool IsPresent(SentenceView s, int at)
    {
        for (int i = s.ClauseStart(at); i < s.ClauseEnd(at); i++)
        {
            bool isPast = s.Word(i) is "was" or "were" or "had" or "did" || Inflection.IsPast(s.Word(i));
            if (isPast && !s.NearWord(i, 3, 0, "is", "are", "be", "been", "has", "have"))
                return false;
        }

        return true;
    }

    /// <summary>Words of planning that often stand beside what was done.</summary>
    private static bool IsWeak(string word) =>
        word is "announced" or "due" or "planned" or "expected" or "ready" or "likely" or "upcoming" or "goal" or "set"
            or "target" or "window" or "next" or "coming" or "follow" or "call" or "calls" or "start" or "starts" or
            "begin" or "begins" or "delay" or "delayed" or "postponed" or "pushed" or "rescheduled";
}
