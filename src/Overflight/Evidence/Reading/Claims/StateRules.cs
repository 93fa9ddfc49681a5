using System;
using System.Collections.Generic;
using System.Linq;
using Overflight.Evidence.Reading.Names;

namespace Overflight.Evidence.Reading.Claims;

/// <summary>What states do to and for one another: help, condemnation, drills and tests, warnings.</summary>
internal static class StateRules
{
    public static IEnumerable<RuleMatch> Of(SentenceView s)
    {
        int help = Assistance(s);
        if (help >= 0)
            yield return new RuleMatch(ReportedClaimKind.Assistance, help);
        int condemnation = Condemnation(s);
        if (condemnation >= 0)
            yield return new RuleMatch(
                ReportedClaimKind.Condemnation, condemnation,
                (s[condemnation] & Concept.Right) != Concept.None || s.Word(condemnation) is "lawful" or "legal"
                    ? ClaimPolarity.Denied : null);
        int activity = MilitaryActivity(s);
        if (activity >= 0)
            yield return new RuleMatch(ReportedClaimKind.MilitaryActivity, activity);
        int warning = Warning(s);
        if (warning >= 0)
            yield return new RuleMatch(ReportedClaimKind.Warning, warning, ClaimPolarity.Asserted);
    }

    private static int Assistance(SentenceView s)
    {
        string[] states = [.. s.Names.Select(n => n.Entity.Kind == EntityKind.State ? n.Entity.Name : n.Entity.State ?? "")
            .Where(n => n.Length > 0).Distinct()];
        if (states.Length == 0)
            return -1;
        if (states.Length > 1)
        {
            for (int i = 0; i < s.Count; i++)
            {
                bool isGiving = s.Word(i) is "signed" or "given" or "gave" or "exports" or "exported" or "sold" or "sells" &&
                    (s.Has(Concept.Technology | Concept.Missile) || s.HasWord("arms", "weapons", "shells"));
                if (isGiving)
                    return i;
            }
        }

        for (int i = s.First(Concept.Help); i >= 0; i = s.First(Concept.Help, i + 1))
        {
            string word = s.Word(i);
            bool isBetween = states.Length > 1 || s.Names.Any(n => n.IsAdjective &&
                n.EndToken - s.Sentence.FirstToken <= i && i - (n.EndToken - s.Sentence.FirstToken) <= 3);
            bool isAbout = s.Has(Concept.Satellite | Concept.Technology | Concept.Rocket | Concept.Missile) ||
                s.HasWord("site", "arms", "weapons", "space", "shells", "data", "telemetry", "images", "oil") ||
                s.Near(i, Concept.Technology, 6, 8);
            bool isGeneric = word is "support" or "supported" or "data" or "provided" or "provide" or "shared" or "experts" or
                "train" or "supply" or "advised" or "return" or "exchange" or "joint" or "engineers" or "give" or "gave" or
                "delivered" or "deliver" or "trade" or "partner" or "buy" or "bought" or "seek" or "seeks" or "specialists";
            if (s.NearWord(i, 3, 0, "any") && s.Word(i) is "transfer")
                continue;
            if (isBetween && isAbout && (!isGeneric || states.Length > 1) && !s.NearWord(i, 0, 2, "agency"))
                return i;
        }

        return -1;
    }

    private static int Condemnation(SentenceView s)
    {
        for (int i = s.First(Concept.Condemn | Concept.Law | Concept.Right); i >= 0;
            i = s.First(Concept.Condemn | Concept.Law | Concept.Right, i + 1))
        {
            string word = s.Word(i);
            if (word is "rights" or "right" && !s.NearWord(i, 4, 4, "sovereign", "legitimate", "self-defence",
                "self-defense", "sovereignty", "its", "inherent"))
                continue;
            if (word is "sovereignty" && !s.NearWord(i, 4, 0, "right", "rights", "to"))
                continue;
            if (word is "threat" && !s.IsQuoted(i) && !s.NearWord(i, 6, 0, "called", "considered", "serious", "grave"))
                continue;
            if (word is "resolution" && s.Has(Concept.Finer) && !s.HasWord("un", "u.n.", "council", "nations"))
                continue;
            if (word is "sanctions" or "resolutions" or "resolution" && !s.Near(i, Concept.Condemn | Concept.Law, 10, 4) &&
                !s.NearWord(i, 8, 2, "defiance", "despite", "under"))
                continue;
            if (word is "protest" or "protests" && !s.Has(Concept.Launch | Concept.Satellite | Concept.Missile))
                continue;
            return i;
        }

        return -1;
    }

    private static int MilitaryActivity(SentenceView s)
    {
        for (int i = s.First(Concept.Missile); i >= 0; i = s.First(Concept.Missile, i + 1))
        {
            bool isNone = s.NearWord(i, 14, 0, "no") && s.HasWord("place");
            if (isNone)
                return i;
            bool isDone = (s.Near(i, Concept.Test, 7, 5) || s.NearWord(i, 0, 2, "flew")) && !LaunchRules.IsAhead(s, i) && !s.NearWord(i, 2, 2, "technology", "programme", "program",
                "programmes", "programs", "warning", "alert");
            if (isDone && !s.Near(i, Concept.Satellite, 3, 1) && !s.NearWord(i, 5, 3, "cover", "covers", "disguised"))
                return i;
        }

        for (int i = s.First(Concept.Drill); i >= 0; i = s.First(Concept.Drill, i + 1))
        {
            if ((s.Has(Concept.Military) || s.Has(Concept.Hold) || s.Names.Count > 0) && !LaunchRules.IsAhead(s, i) &&
                !s.NearWord(i, 2, 12, "will", "scheduled", "planned"))
                return i;
        }

        for (int i = 0; i < s.Count; i++)
        {
            if (s.Word(i) is "dogfight" or "test-fired" || (s.Word(i) is "final-stage" or "engine" &&
                s.NearWord(i, 0, 2, "test") && s.NearWord(i, 10, 10, "conducted", "carried", "held", "ran")))
                return i;
        }

        return -1;
    }

    private static int Warning(SentenceView s)
    {
        for (int i = 0; i < s.Count; i++)
        {
            bool isZone = s.Word(i) is "zones" or "zone" or "areas" &&
                s.NearWord(i, 4, 5, "danger", "hazard", "declared", "closed", "exclusion");
            bool isCaution = s.Word(i) is "caution" && s.Near(i, Concept.People, 10, 6);
            if (isZone && s.NearWord(i, 6, 6, "declared", "announced", "closed", "notified", "set") || isCaution)
                return i;
        }

        for (int i = s.First(Concept.Warn); i >= 0; i = s.First(Concept.Warn, i + 1))
        {
            string word = s.Word(i);
            bool isTelling = word is "told" or "asked" or "ordered" or "instructed" or "urged" or "urging" or "notified" or
                "cautioned" or "advised" or "closed";
            bool isDanger = s.Near(i, Concept.Danger, 8, 14), isPeople = s.Near(i, Concept.People, 10, 12);
            if (isTelling ? isDanger && isPeople : isDanger || isPeople)
                return i;
        }

        return -1;
    }
}
