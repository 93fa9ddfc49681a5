using System.Collections.Generic;

namespace Overflight.Evidence.Reading.Claims;

/// <summary>Launches, their failures, orbits, preparations, plans.</summary>
internal static class LaunchRules
{
    private const Concept Craft = Concept.Satellite | Concept.Rocket;

    private const Concept Ahead = Concept.Plan | Concept.Will | Concept.Order | Concept.Could;

    public static IEnumerable<RuleMatch> Of(SentenceView s)
    {
        int plan = Plan(s);
        if (plan >= 0)
            yield return new RuleMatch(ReportedClaimKind.Plan, plan, null, PlanModality(s, plan));
        int preparation = Preparation(s);
        if (preparation >= 0)
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
            bool isSent = word is "sent" or "lifted" or "carried" && s.Near(i, Concept.Satellite, 0, 8) &&
                s.HasWord("space", "skyward", "aloft") && !s.Has(Concept.Orbit);
            bool isLeft = word == "left" && s.Near(i, Concept.Rocket, 6, 0) && !s.Near(i, Concept.Not, 3, 0);
            bool isRise = word is "rose" or "soared" or "roared" or "climbed" && s.Near(i, Craft, 8, 0);
            bool isFired = word == "fired" && s.Near(i, Craft, 6, 6) && !s.Near(i, Concept.Missile, 8, 8);
            if (!isLaunched && !isLiftOff && !isRise && !isFired && !isSent && !isLeft)
                continue;
            bool isSpace = (s.Near(i, Craft, 14, 10) && !IsEarthly(s)) || isLiftOff ||
                (isLaunched && s.NearWord(i, 4, 4, "craft", "them", "cubesats", "probe"));
            bool isMissile = s.Near(i, Concept.Missile, 5, 6) && !s.Near(i, Concept.Satellite, 8, 8);
            if (isSpace && !isMissile && !IsAhead(s, i) && !IsCondition(s, i))
                return i;
        }

        for (int i = s.First(Concept.Launch); i >= 0; i = s.First(Concept.Launch, i + 1))
        {
            bool isEvent = s.NearWord(i, 0, 4, "occurred", "happened") ||
                (s.NearWord(i, 0, 2, "took") && s.NearWord(i, 0, 3, "place")) ||
                (s.NearWord(i, 6, 0, "conducted", "attempted") && s.Has(Craft));
            if (isEvent && !IsAhead(s, i))
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

    /// <summary>A satellite campus, satellite television, a satellite office.</summary>
    private static bool IsEarthly(SentenceView s)
    {
        int at = s.First(Concept.Satellite);
        return at >= 0 && s.NearWord(at, 0, 1, "campus", "campuses", "tv", "television", "office", "offices", "dish",
            "dishes", "phone", "phones", "channel", "town", "clinic");
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
                "separate" => s.Near(i, Concept.Not | Concept.Fail, 4, 0),
                "terminated" => s.InClause(i, Concept.Launch | Craft) || s.HasWord("flight"),
                "burned" or "burnt" => s.NearWord(i, 0, 2, "up") && !LaunchRules.IsAhead(s, i),
                "re-entered" or "reentered" => s.Near(i, Craft | Concept.Stage, 10, 2),
                "early" or "prematurely" => s.NearWord(i, 4, 0, "shut", "ended", "cut", "stopped", "died", "exploded"),
                "leak" or "leaked" => s.Near(i, Concept.Stage | Concept.Rocket, 8, 8),
                "shut" => s.NearWord(i, 0, 3, "down", "early", "off") && s.InClause(i, Concept.Stage),
                "ignite" => s.Near(i, Concept.Not | Concept.Fail, 4, 0),
                "lost" => s.NearWord(i, 0, 3, "contact", "thrust", "control", "pressure") || s.Near(i, Craft, 5, 2),
                "error" or "errors" => s.Near(i, Concept.Stage | Concept.Rocket | Concept.Launch, 12, 8),
                _ => true,
            };
            if (isBroken && s.Near(i, Craft | Concept.Stage | Concept.Launch, 14, 8))
                return i;
        }

        for (int i = 0; i < s.Count; i++)
        {
            if (s.Word(i) is "accomplished" or "completed" && s.Near(i, Concept.Not, 4, 0) && s.HasWord("mission"))
                return i;
            if (s.Word(i) == "ended" && s.NearWord(i, 0, 2, "the") && s.NearWord(i, 0, 3, "flight", "mission"))
                return i;
        }

        int fell = -1;
        for (int i = 0; i < s.Count && fell < 0; i++)
        {
            bool isFall = s.Word(i) is "fell" or "plunged" or "plummeted" or "falling" or "came" && (s.Word(i) != "came" ||
                s.Word(i + 1) == "down");
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
            bool isShort = s.NearWord(i, 8, 0, "short") && s.NearWord(i, 10, 0, "fell", "falling", "stopped");
            if (isShort)
                return i;
            if (s.Near(i, Concept.Place, 6, 0) && s.Near(i, Concept.Not, 8, 0) && !s.NearWord(i, 12, 0, "yet"))
                return i;
        }

        return -1;
    }

    private static ClaimPolarity? FailurePolarity(SentenceView s, int at) =>
        s.Near(at, Concept.Deny, 14, 0) || s.NearWord(at, 3, 0, "not", "no", "never") && (s[at] & Concept.Orbit) == Concept.None
            && s.Word(at) is not ("accomplished" or "ignite" or "completed")
            ? ClaimPolarity.Denied : ClaimPolarity.Asserted;

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
            if (isThere && !isHypothesis && s.Word(i) is not "orbital" &&
                (s.Has(Craft) || !isVerb) && !s.Near(i, Concept.Fail | Concept.Attempt, 7, 0) &&
                !IsOfOthers(s, i))
                return i;
        }

        for (int i = 0; i < s.Count; i++)
        {
            bool isFigure = s.Word(i) is "perigee" or "apogee" or "sun-synchronous" ||
                (s.Word(i) is "catalogued" or "cataloged" && s.Has(Concept.Satellite)) ||
                (s.Word(i) is "altitude" or "height" && s.Has(Concept.Satellite) && s.NearWord(i, 8, 6, "km", "kilometers",
                    "kilometres") && !s.Has(Concept.Missile) && s.NearWord(i, 14, 0, "is", "was", "flies", "now", "are"));
            if (isFigure && !IsAhead(s, i) && !s.Has(Concept.Fail))
                return i;
        }

        return -1;
    }

    /// <summary>"three satellites of its own in orbit this year": wanted, not there.</summary>
    private static bool IsOfOthers(SentenceView s, int at) => s.NearWord(at, 12, 0, "wants", "want", "hopes", "seeks");

    /// <summary>Signs at a site, or none of them.</summary>
    private static int Preparation(SentenceView s)
    {
        bool isSite = s.HasName(Names.EntityKind.Site) || s.HasWord(
            "pad", "gantry", "site", "launchpad", "imminent", "jetty", "tower", "satellite images", "imagery");
        if (!isSite)
            return -1;
        for (int i = s.First(Concept.Prepare); i >= 0; i = s.First(Concept.Prepare, i + 1))
        {
            bool isNoun = s.Word(i) is "preparation" or "preparations";
            bool isSeen = s.Has(Concept.Sign | Concept.See) || s.Near(i, Concept.Sign, 8, 6);
            if ((isNoun || isSeen) && !s.Near(i, Concept.Missile, 3, 3) && !s.Near(i, Concept.Order, 8, 0) &&
                !s.NearWord(i, 6, 3, "finish", "finished", "complete", "completed"))
                return i;
        }

        for (int i = s.First(Concept.Sign); i >= 0; i = s.First(Concept.Sign, i + 1))
        {
            bool isLaunch = s.Has(Concept.Launch | Craft) ||
                s.HasWord("fuel", "gantry", "launchpad", "propellant", "trucks", "pad");
            if (isLaunch && !s.Near(i, Concept.Missile, 3, 3) && s.Word(i) is not ("evidence" or "construction") &&
                (s.Has(Concept.See) || s.Near(i, Concept.Not, 6, 2) || s.Word(i) is "imminent" or "signs" or "sign"))
                return i;
        }

        return -1;
    }

    private static int Plan(SentenceView s)
    {
        Concept goal = Concept.Launch | Concept.Launched | Concept.Build | Concept.Place | Concept.Orbit | Concept.Attempt | Concept.Drill;
        for (int i = s.First(Concept.Prepare); i >= 0; i = s.First(Concept.Prepare, i + 1))
        {
            bool isDoing = s.Word(i) is "preparing" or "readying" or "prepares" or "readies";
            if (isDoing && s.Near(i, Concept.Launch | Craft, 0, 7) && !s.Near(i, Concept.Missile, 0, 4))
                return i;
        }

        for (int i = s.First(Concept.Launched); i >= 0; i = s.First(Concept.Launched, i + 1))
        {
            if (s.Word(i - 1) == "be" && s.Word(i - 2) == "to" && (s[i - 3] & Concept.Attempt) == Concept.None &&
                !IsMissileOnly(s, i))
                return i;
        }

        for (int i = s.First(Ahead); i >= 0; i = s.First(Ahead, i + 1))
        {
            bool isWill = (s[i] & (Concept.Will | Concept.Could)) != Concept.None &&
                (s[i] & Concept.Plan) == Concept.None;
            bool isMay = s.Word(i) is "may" or "might" or "could";
            if ((s[i] & Ahead) == Concept.Could && (!isMay || !s.Near(i, Concept.Launch | Concept.Attempt, 0, 3)))
                continue;
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
            if (s.Word(i) is "next" or "coming" or "call" or "calls" or "start" or "starts" or "begin" or "begins" or "follow" or
                "window" && !s.Near(i, Concept.Launch, 3, 3))
                continue;
            if (s.Word(i) is "delay" or "delayed" or "postponed" or "pushed" or "rescheduled" && !s.Near(i, Concept.Launch |
                Craft, 10, 10))
                continue;
            if (s.Word(i) is "wants" or "want" or "likely" or "set" or "hope" or "hopes" && !s.Near(i, goal, 0, 12))
                continue;
            if (s.Word(i) is "planned" or "expected" or "set" or "target" && (s[i + 1] & (Concept.Orbit | Concept.Site)) !=
                Concept.None)
                continue;
            if (s.Word(i) == "planned" && s.NearWord(i, 3, 0, "was", "as", "than"))
                continue;
            bool isThing = s.Has(Craft | Concept.Drill) || s.HasWord("launches", "launch", "try", "craft", "rocket", "service");
            bool isSpace = (s.Near(i, goal, isWill ? 2 : 6, 14) || s.NearWord(i, 0, 6, "fly", "service", "follow", "join", "joined", "attempt",
                "in", "by", "for", "until", "to") && !isWill || s.NearWord(i, 0, 3, "fly", "follow", "join", "be joined",
                "begin", "publish", "release", "send")) && isThing;
            if (isSpace && !IsMissileOnly(s, i) && !IsUse(s, i))
                return i;
        }

        return -1;
    }

    private static ClaimModality PlanModality(SentenceView s, int at) =>
        s.NearWord(at, 3, 3, "may", "might", "could") ? ClaimModality.Could : ClaimModality.Will;

    private static bool IsMissileOnly(SentenceView s, int at) =>
        s.Near(at, Concept.Missile, 8, 12) && !s.Has(Concept.Satellite | Concept.Drill);

    /// <summary>"would be used to…" says what for, not that.</summary>
    private static bool IsUse(SentenceView s, int at) => s.NearWord(at, 0, 3, "used", "use", "help", "enhance", "improve", "watch", "monitor", "serve", "violate",
            "breach", "be able");

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
