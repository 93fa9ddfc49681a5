using System.Collections.Generic;

namespace Overflight.Evidence.Reading.Claims;

/// <summary>Launches, their failures, orbits, preparations, plans.</summary>
internal static class LaunchRules
{
    private const Concept Craft = Concept.Satellite | Concept.Rocket;

    public static IEnumerable<RuleMatch> Of(SentenceView s)
    {
        int plan = Plan(s);
        if (plan >= 0)
            yield return new RuleMatch(ReportedClaimKind.Plan, plan, null, PlanModality(s, plan));
        int preparation = Preparation(s);
        if (preparation >= 0 && plan < 0)
            yield return new RuleMatch(ReportedClaimKind.Preparation, preparation, null, ClaimModality.Did);
        int failure = Failure(s);
        if (failure >= 0)
            yield return new RuleMatch(
                ReportedClaimKind.LaunchFailure, failure, FailurePolarity(s, failure), FailureModality(s, failure));
        int orbit = OrbitReached(s);
        if (orbit >= 0 && (failure < 0 || IsApart(s, orbit, failure)))
            yield return new RuleMatch(ReportedClaimKind.OrbitReached, orbit);
        int launch = Launch(s);
        if (launch >= 0)
            yield return new RuleMatch(ReportedClaimKind.LaunchAttempt, launch);
    }

    /// <summary>A rocket left the ground: "launched", "lifted off", "attempted to launch".</summary>
    private static int Launch(SentenceView s)
    {
        if (!s.Has(Craft) && !s.Has(Concept.Launch))
            return -1;
        for (int i = s.First(Concept.Launched); i >= 0; i = s.First(Concept.Launched, i + 1))
        {
            string word = s.Word(i);
            bool isLaunched = word == "launched";
            bool isLiftOff = (word is "lifted" or "blasted" or "took") && s.Word(i + 1) == "off";
            bool isRise = word is "rose" or "soared" or "roared" or "climbed" && s.Near(i, Craft, 8, 0);
            bool isFired = word == "fired" && s.Near(i, Craft, 6, 6) && !s.Near(i, Concept.Missile, 8, 8);
            if (!isLaunched && !isLiftOff && !isRise && !isFired)
                continue;
            bool isSpace = s.Near(i, Craft, 14, 10) || isLiftOff;
            bool isMissile = s.Near(i, Concept.Missile, 5, 6) && !s.Near(i, Concept.Satellite, 8, 8);
            if (isSpace && !isMissile && !IsAhead(s, i) && !IsCondition(s, i))
                return i;
        }

        for (int i = s.First(Concept.Attempt); i >= 0; i = s.First(Concept.Attempt, i + 1))
        {
            bool isPast = s.Word(i) is "attempted" or "tried" ||
                s.NearWord(i, 5, 0, "made", "conducted", "carried", "attempted");
            if (isPast && s.Near(i, Concept.Launch | Concept.Orbit, 3, 6) && s.Has(Concept.Satellite) && !IsAhead(s, i))
                return i;
        }

        return -1;
    }

    private static int Failure(SentenceView s)
    {
        Concept about = Concept.Launch | Craft | Concept.Attempt | Concept.Stage | Concept.Orbit;
        for (int i = s.First(Concept.Fail); i >= 0; i = s.First(Concept.Fail, i + 1))
        {
            if (s.Near(i, about, 12, 10) && !s.Near(i, Concept.Missile, 4, 4) && s.Word(i) is not "setback" and
                not "setbacks")
                return i;
        }

        for (int i = s.First(Concept.Wreck); i >= 0; i = s.First(Concept.Wreck, i + 1))
        {
            bool isBroken = s.Word(i) switch
            {
                "broke" => s.NearWord(i, 0, 2, "up", "apart"),
                "blew" => s.NearWord(i, 0, 2, "up"),
                "shut" => s.NearWord(i, 0, 3, "down", "early", "off") && s.InClause(i, Concept.Stage),
                "ignite" => s.Near(i, Concept.Not | Concept.Fail, 4, 0),
                "lost" => s.NearWord(i, 0, 3, "contact", "thrust", "control", "pressure") || s.Near(i, Craft, 5, 2),
                "error" or "errors" => s.Near(i, Concept.Stage | Concept.Rocket | Concept.Launch, 12, 8),
                _ => true,
            };
            if (isBroken && s.Near(i, Craft | Concept.Stage | Concept.Launch, 14, 8))
                return i;
        }

        int fell = -1;
        for (int i = 0; i < s.Count && fell < 0; i++)
        {
            bool isFall = s.Word(i) is "fell" or "plunged" or "plummeted" or "falling";
            if (isFall && s.Near(i, Craft | Concept.Stage, 12, 4) && s.NearWord(i, 0, 3, "into", "in", "short", "back"))
                fell = i;
        }

        return fell >= 0 && !s.NearWord(fell, 0, 12, "zone", "zones", "planned") ? fell : NotReached(s);
    }

    /// <summary>"did not reach orbit", "never entered orbit".</summary>
    private static int NotReached(SentenceView s)
    {
        for (int i = s.First(Concept.Orbit); i >= 0; i = s.First(Concept.Orbit, i + 1))
        {
            if (s.Near(i, Concept.Place, 6, 0) && s.Near(i, Concept.Not, 8, 0) && !s.NearWord(i, 12, 0, "yet"))
                return i;
        }

        return -1;
    }

    private static ClaimPolarity? FailurePolarity(SentenceView s, int at) =>
        s.Near(at, Concept.Deny, 10, 0) ? ClaimPolarity.Denied : ClaimPolarity.Asserted;

    private static ClaimModality? FailureModality(SentenceView s, int at) =>
        s.Near(at, Concept.Could, 4, 0) ? ClaimModality.Could : ClaimModality.Did;

    private static int OrbitReached(SentenceView s)
    {
        for (int i = s.First(Concept.Orbit); i >= 0; i = s.First(Concept.Orbit, i + 1))
        {
            bool isVerb = s.Word(i) is "orbiting" or "orbited" or "circling" or "circles" or "circled";
            bool isThere = isVerb || s.Near(i, Concept.Place, 9, 3) || s.NearWord(i, 2, 0, "in", "into") ||
                s.NearWord(i, 0, 8, "reached", "achieved");
            bool isHypothesis = IsAhead(s, i) || IsCondition(s, i) || s.Near(i, Concept.Could, 6, 0);
            if (isThere && !isHypothesis && s.Word(i) is not "orbital" && !s.Near(i, Concept.Fail | Concept.Attempt, 7, 0) &&
                !IsOfOthers(s, i))
                return i;
        }

        for (int i = s.First(Concept.Success); i >= 0; i = s.First(Concept.Success, i + 1))
        {
            bool isLaunch = s.Near(i, Concept.Launch, 1, 2) && s.Near(i, Craft, 6, 10);
            if (isLaunch && !IsAhead(s, i) && !s.Near(i, Concept.Missile, 4, 6) && !IsCondition(s, i) &&
                !s.Near(i, Concept.Not, 4, 0))
                return i;
        }

        return -1;
    }

    /// <summary>"three satellites of its own in orbit this year": wanted, not there.</summary>
    private static bool IsOfOthers(SentenceView s, int at) => s.NearWord(at, 12, 0, "wants", "want", "hopes", "seeks");

    private static int Preparation(SentenceView s)
    {
        for (int i = s.First(Concept.Prepare); i >= 0; i = s.First(Concept.Prepare, i + 1))
        {
            bool isLaunch = s.Near(i, Concept.Launch | Craft, 8, 8) || s.HasName(Names.EntityKind.Site);
            if (isLaunch && !s.Near(i, Concept.Missile, 3, 3) && !s.Near(i, Concept.Order, 8, 0) &&
                !s.NearWord(i, 6, 3, "finish", "finished", "complete", "completed"))
                return i;
        }

        for (int i = s.First(Concept.Sign); i >= 0; i = s.First(Concept.Sign, i + 1))
        {
            bool isSite = s.HasName(Names.EntityKind.Site) || s.HasWord("pad", "gantry", "site", "launchpad", "imminent");
            if (isSite && (s.Has(Concept.Launch | Craft) || s.HasWord("fuel", "gantry", "launchpad")) &&
                !s.Near(i, Concept.Missile, 3, 3) && s.Word(i) is not ("evidence" or "vehicles" or "construction"))
                return i;
        }

        return -1;
    }

    private static int Plan(SentenceView s)
    {
        Concept goal = Concept.Launch | Concept.Build | Concept.Place | Concept.Orbit | Concept.Attempt;
        for (int i = s.First(Concept.Plan | Concept.Will | Concept.Order); i >= 0;
            i = s.First(Concept.Plan | Concept.Will | Concept.Order, i + 1))
        {
            bool isWill = (s[i] & Concept.Will) != Concept.None && (s[i] & Concept.Plan) == Concept.None;
            if (isWill && (s.Word(i) == "going" && s.Word(i + 1) != "to"))
                continue;
            if (s.Word(i) is "due" && s.Word(i + 1) != "to" && !s.NearWord(i, 0, 4, "in", "by", "for"))
                continue;
            if (s.Word(i) is "due" && s.Word(i + 1) == "to" && !s.NearWord(i, 2, 0, "is", "are", "was", "were"))
                continue;
            if (s.Word(i) is "ready" && s.Word(i + 1) is not ("to" or "for"))
                continue;
            if ((s[i] & Concept.Order) != Concept.None && !s.NearWord(i, 0, 6, "to", "prepare", "launch", "dispatching"))
                continue;
            if (s.Word(i) is "wants" or "want" or "likely" or "set" or "hope" or "hopes" && !s.Near(i, goal, 0, 12))
                continue;
            bool isSpace = s.Near(i, goal, isWill ? 2 : 6, 12) && (s.Has(Craft) || s.HasWord("launches", "launch"));
            if (isSpace && !IsMissileOnly(s, i) && !IsUse(s, i))
                return i;
        }

        return -1;
    }

    private static ClaimModality PlanModality(SentenceView s, int at) =>
        s.Word(at) is "may" or "might" or "could" ? ClaimModality.Could : ClaimModality.Will;

    private static bool IsMissileOnly(SentenceView s, int at) =>
        s.Near(at, Concept.Missile, 8, 12) && !s.Has(Concept.Satellite);

    /// <summary>"would be used to…" says what for, not that.</summary>
    private static bool IsUse(SentenceView s, int at) => s.NearWord(at, 0, 3, "used", "use", "help", "enhance", "improve");

    /// <summary>Whether a token speaks of what is to come: after "will", "plans to", "to be", "prepare to".</summary>
    internal static bool IsAhead(SentenceView s, int at)
    {
        for (int i = at - 1; i >= s.ClauseStart(at) && at - i <= 9; i--)
        {
            if (s.Word(i) is "had" or "has" or "have" or "was" or "were" or "is" or "are" && at - i <= 3 &&
                s.Word(i - 1) is not ("will" or "would" or "to"))
                return s.Word(i) is "is" or "are" && (s[i + 1] & Concept.Plan) != Concept.None;
            if ((s[i] & (Concept.Will | Concept.Plan | Concept.Order)) != Concept.None && s.Word(i) is not ("announced" or "due"
                or "planned" or "expected" or "ready" or "likely" or "upcoming" or "goal" or "set" or "target"))
                return true;
            if (s.Word(i) == "to" && s.Word(i + 1) is "be" or "launch" or "put" or "place" or "send" or "deploy" &&
                (s[i - 1] & (Concept.Attempt | Concept.Fail)) == Concept.None && i + 1 <= at)
                return true;
        }

        return false;
    }

    internal static bool IsCondition(SentenceView s, int at)
    {
        for (int i = at - 1; i >= 0 && at - i <= 14; i--)
        {
            if (s.Word(i) is "if" or "whether" or "unless" or "should" or "had" && s.Word(i) != "had")
                return true;
        }

        return false;
    }

    private static bool IsApart(SentenceView s, int orbit, int failure) =>
        (orbit < failure ? failure - orbit : orbit - failure) > 4 && s.ClauseStart(orbit) != s.ClauseStart(failure) ||
        s.NearWord(failure, 6, 0, "after");
}
