using System.Collections.Generic;
using Overflight.Evidence.Reading.Names;

namespace Overflight.Evidence.Reading.Claims;

/// <summary>Pictures taken and shown, what satellites can do, what they are for.</summary>
internal static class SightRules
{
    public static IEnumerable<RuleMatch> Of(SentenceView s)
    {
        int release = Release(s);
        if (release >= 0)
            yield return new RuleMatch(ReportedClaimKind.ImageRelease, release, null, ClaimModality.Did);
        int imaging = Imaging(s);
        if (imaging >= 0)
            yield return new RuleMatch(ReportedClaimKind.Imaging, imaging);
        int able = Capability(s);
        if (able >= 0 && !s.HasName(EntityKind.Agency) | s.Has(Concept.Satellite | Concept.Watch | Concept.Finer))
            yield return new RuleMatch(ReportedClaimKind.Capability, able, null, CapabilityModality(s, able));
        int purpose = Purpose(s);
        if (purpose >= 0)
            yield return new RuleMatch(ReportedClaimKind.Purpose, purpose, null, PurposeModality(s, purpose));
    }

    private static int Release(SentenceView s)
    {
        for (int i = s.First(Concept.Publish); i >= 0; i = s.First(Concept.Publish, i + 1))
        {
            if (s.Word(i) is "carried" or "posted" or "shared" or "public" or "shown" or "issued" &&
                !s.Near(i, Concept.Picture, 6, 5))
                continue;
            if (s.Near(i, Concept.Picture, 7, 7) && !LaunchRules.IsCondition(s, i))
                return i;
        }

        return -1;
    }

    private static int Imaging(SentenceView s)
    {
        bool isSpace = s.Has(Concept.Satellite);
        for (int i = s.First(Concept.Photograph | Concept.Send | Concept.Receive); i >= 0;
            i = s.First(Concept.Photograph | Concept.Send | Concept.Receive, i + 1))
        {
            string word = s.Word(i);
            if (LaunchRules.IsAhead(s, i) || s.NearWord(i, 4, 0, "can", "could", "able"))
                continue;
            bool isSelf = word is "photographed" or "photographing" or "imaged" or "pictured" or "imaging";
            if (isSelf && !IsNoun(s, i) && (isSpace || s.Names.Count > 0))
                return i;
            if (!s.Near(i, Concept.Picture, 4, 7) || IsAnalysts(s))
                continue;
            if (!LaunchRules.IsCondition(s, i) && (isSpace || HasPlace(s)))
                return i;
        }

        for (int i = s.First(Concept.Picture); i >= 0; i = s.First(Concept.Picture, i + 1))
        {
            bool isOf = s.NearWord(i, 0, 2, "of") && (HasPlace(s) || s.Names.Count > 1);
            if (isOf && isSpace && !IsAnalysts(s) && s.NearWord(i, 10, 12, "taken", "shows", "show", "showed", "captured",
                "made", "came", "arrived", "acquired"))
                return i;
        }

        for (int i = s.First(Concept.See); i >= 0; i = s.First(Concept.See, i + 1))
        {
            if (s.HasWord("carriers", "carrier", "warships", "bombers") && s.Near(i, Concept.Picture, 10, 10) && !IsAnalysts(s))
                return i;
        }

        return -1;
    }

    /// <summary>"imaging satellite", "pictured here".</summary>
    private static bool IsNoun(SentenceView s, int at) => s.Word(at) == "imaging" && s.Near(at, Concept.Satellite, 0, 1);

    /// <summary>Pictures by which others look at a launch site are no claim of the satellite spoken of.</summary>
    private static bool IsAnalysts(SentenceView s) => s.HasWord("commercial") ||
        (s.HasWord("imagery", "images", "pictures", "photos") && s.HasName(EntityKind.Site) && !s.HasName(EntityKind.Satellite));

    private static bool HasPlace(SentenceView s) => s.HasName(EntityKind.Place);

    private static int Capability(SentenceView s)
    {
        bool isSpace = s.Has(Concept.Satellite) ||
            s.HasWord("camera", "cameras", "sensor", "radar", "imagery", "craft", "newcomer", "spacecraft");
        for (int i = s.First(Concept.Able | Concept.Could); i >= 0; i = s.First(Concept.Able | Concept.Could, i + 1))
        {
            string word = s.Word(i);
            if (word is "resolution" or "resolutions" && (s.NearWord(i, 6, 4, "un", "u.n.", "council", "nations",
                "security", "violation", "violations") || s.Has(Concept.Law) && !s.HasWord("metre", "meter", "metres", "meters")))
                continue;
            if (word is "works" or "working" or "worked" or "functioning" or "operational" && isSpace)
                return i;
            if (word is "manoeuvred" or "maneuvered" or "revisits" or "swath" or "lifetime" or "dead" or "alive" or "silent" or
                "pixel" or "pixels" or "blind" or "responding" && isSpace)
                return i;
            if (word == "enough" && s.NearWord(i, 4, 0, "good", "sharp", "fine", "clear", "detailed") && isSpace)
                return i;
            if (word is "lets" or "let" && isSpace)
                return i;
            if (word is "resolution" or "accuracy" && (isSpace || s.Has(Concept.Finer)))
                return i;
            if (word is "manoeuvre" or "maneuver")
                return i;
            if ((s[i] & Concept.Could) != Concept.None && word is not ("capable" or "potential" or "possible"))
            {
                bool isSight = s.NearWord(i, 0, 5, "see", "distinguish", "identify", "detect", "monitor", "track", "follow",
                    "tell", "resolve", "watch", "look", "photograph", "image", "locate", "pick", "spot", "enable", "allow",
                    "improve", "enhance", "guide", "gather", "observe", "separate", "map", "strike", "manoeuvre",
                    "maneuver", "cover", "imaged", "serve", "attack", "revisit", "measure", "penetrate");
                if (isSight || (isSpace && s.InClause(i, Concept.Satellite | Concept.Able | Concept.Finer) && !s.Near(i, Concept.Launch, 0, 4)))
                    return i;
                continue;
            }

            bool isAbility = word is "able" or "capable" or "capability" or "capabilities" or "ability" or "abilities" or
                "enable" or "enables" or "enabling" or "allow" or "allows" or "allowing" or "capacity" or "distinguish";
            if (isAbility && (isSpace || s.Near(i, Concept.Watch, 6, 8)) && !s.Near(i, Concept.Missile, 3, 3))
                return i;
            if (word is "sees" && isSpace)
                return i;
        }

        return -1;
    }

    private static ClaimModality CapabilityModality(SentenceView s, int at) =>
        s.Near(at, Concept.Could, 3, 0) || (s[at] & Concept.Could) != Concept.None || s.Near(at, Concept.Could, 5, 5) ||
            s.NearWord(at, 5, 0, "would") ? ClaimModality.Could
        : s.NearWord(at, 5, 0, "will", "shall") ? ClaimModality.Will
        : ClaimModality.Did;

    private static int Purpose(SentenceView s)
    {
        if (!s.Has(Concept.Satellite) && !s.HasWord("programme", "program", "images", "imagery", "constellation", "it",
            "craft", "companions", "network", "radar"))
            return -1;
        for (int i = 0; i + 1 < s.Count; i++)
        {
            bool isWatching = (s[i] & Concept.Will) != Concept.None && (s[i + 1] & Concept.Watch) != Concept.None;
            if (isWatching || (s.Word(i) is "are" or "is" && s.Word(i + 1) == "for"))
                return i + 1;
        }

        for (int i = s.First(Concept.Use | Concept.Civil); i >= 0; i = s.First(Concept.Use | Concept.Civil, i + 1))
        {
            bool isUse = (s[i] & Concept.Use) != Concept.None;
            if (isUse && s.Near(i, Concept.Watch | Concept.Civil, 2, 12) && s.NearWord(i, 1, 5, "to", "for", "in", "of", "as",
                "is", "at"))
                return i;
            if (!isUse && s.NearWord(i, 6, 0, "for", "monitor", "help", "serve", "watch", "purpose", "purposes"))
                return i;
            if (s.Word(i) is "meant" or "designed" or "intended" or "serve" or "serves" or "served")
                return i;
        }

        for (int i = 0; i < s.Count; i++)
        {
            if (s.Word(i) == "to" && s.Word(i + 1) is "monitor" or "watch" or "track" or "observe" or "survey" or "guard" &&
                !s.NearWord(i, 4, 0, "ability", "able", "capability", "it"))
                return i + 1;
        }

        return -1;
    }

    private static ClaimModality PurposeModality(SentenceView s, int at) =>
        s.NearWord(at, 6, 0, "would") && s.NearWord(at, 4, 0, "have") || s.Near(at, Concept.Could, 4, 0)
            ? ClaimModality.Could
        : s.Near(at, Concept.Will, 5, 2) || s.NearWord(at, 8, 0, "plans", "plan", "intends") ? ClaimModality.Will
        : ClaimModality.Did;
}
