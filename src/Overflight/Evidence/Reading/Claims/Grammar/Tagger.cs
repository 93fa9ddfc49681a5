// 1 closed classes by the word; 2 words that may be a verb, by what stands before and after; 3 everything else is a
// noun.
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Linq;

namespace Overflight.Evidence.Reading.Claims.Grammar;

/// <summary>Tells nouns from verbs and the small words that hold a sentence together.</summary>
internal static class Tagger
{
    private static readonly FrozenDictionary<string, Tag> Closed = Table(
        (Tag.Determiner, "the a an this these those its their his her our my your every each no some any all both " +
            "another several many few most such whose same enough either neither what"),
        (Tag.Pronoun, "it they he she we i you them him us me himself herself itself themselves everything nothing " +
            "anything something nobody everyone anyone someone none others ours theirs one there"),
        (Tag.Adverb,
            "also already still yet now then soon again once even only just so too very more most less least " +
            "almost much nearly longer quite rather ever often always seldom twice far well together away back " +
            "here aloft overhead overnight apart abroad aside instead meanwhile however later earlier ago today " +
            "yesterday tomorrow tonight about long ahead indeed perhaps maybe finally"),
        (Tag.Not, "not never n't hardly scarcely barely no-longer"),
        (Tag.Preposition,
            "of in on at by for with from into onto over under above below near off across through toward " +
            "towards against during within without around between among till via along despite besides per than " +
            "like aboard atop beyond inside outside behind beside upon amid out up down past versus"),
        (Tag.To, "to"),
        (Tag.And, "and or but nor"),
        (Tag.Because, "because although though while as after before since until unless when where if whenever once"),
        (Tag.That, "that whether how why"),
        (Tag.Who, "who which whom"),
        (Tag.Be, "is are was were be been being am 're isn't aren't wasn't weren't it's"),
        (Tag.Have, "has have had having 've hasn't haven't hadn't"),
        (Tag.Do, "do does did don't doesn't didn't"),
        (Tag.Modal, "will would shall should may might can could must cannot can't couldn't won't wouldn't shouldn't " +
            "'ll i'll we'll they'll it'll he'll she'll we'd they'd ought"),
        (Tag.Adjective,
            "new old first second third fourth fifth last next own other able ready unable likely unlikely " +
            "unclear clear due certain uncertain sure unsure possible impossible aware free open high low large " +
            "small big little good bad better worse best early late south north western eastern successful " +
            "unsuccessful alive dead former latter final further recent several"),
        (Tag.Number, "two three four five six seven eight nine ten eleven twelve dozen"),
        (Tag.Comma, ","),
        (Tag.Break, ": ( ) – — -- \u201C \u201D \" [ ] \u00AB \u00BB ;"));

    private static readonly FrozenSet<string> Counts = Set(
        "two three four five six seven eight nine ten several recent many these those all some few both previous " +
        "earlier");

    private static readonly FrozenSet<string> Plural = Set("people police they we i you us crew military");

    /// <summary>Words with "ing" that stand before nouns.</summary>
    private static readonly FrozenSet<string> Gerunds = Set(
        "fishing imaging launching landing operating working monitoring engineering tracking planning missing " +
        "building spying training shipping blasting remaining following existing coming ongoing surviving " +
        "governing ruling sensing broadcasting manufacturing commanding circling orbiting observing opening " +
        "closing leading firing steering");

    /// <summary>The tags of the words of a sentence.</summary>
    public static Tag[] Tags(SentenceView s)
    {
        var tags = new Tag[s.Count];
        for (int i = 0; i < s.Count; i++)
            tags[i] = s.NameAt(i) is { } name ? name.IsAdjective ? Tag.Adjective : Tag.Noun : TagOf(s, i);
        for (int i = 0; i < s.Count; i++)
        {
            bool isRelated = i > 0 && tags[i - 1] == Tag.Who && tags[i] == Tag.Noun && s.Word(i).EndsWith('s');
            if (isRelated)
                tags[i] = Tag.Verb;
            else if (tags[i] == Tag.Noun && s.NameAt(i) is null && Verbs.Of(s.Word(i)) is var forms &&
                forms != VerbForms.None &&
                IsVerb(s, tags, i, forms))
                tags[i] = Tag.Verb;
        }

        HideAsides(s, tags);
        return tags;
    }

    /// <summary>Few words in brackets part nothing.</summary>
    private static void HideAsides(SentenceView s, Tag[] tags)
    {
        for (int i = 0; i < tags.Length; i++)
        {
            if (s.Word(i) is not "(")
                continue;
            int end = i;
            while (end < tags.Length && end - i < 9 && s.Word(end) is not ")")
                end++;
            for (int k = i; end < tags.Length && s.Word(end) is ")" && k <= end; k++)
                tags[k] = Tag.Adverb;
        }
    }

    private static bool IsMeasure(string word) =>
        word is "many" or "much" or "few" or "little" or "far" or "long" or "soon" or "early" or "late" or "high" or
            "low";

    private static Tag TagOf(SentenceView s, int i)
    {
        string word = s.Word(i);
        if (word.Length == 0)
            return Tag.Break;
        if (word is "that" && i + 1 < s.Count && s.Word(i - 1) is "in" or "of" or "on" or "at" or "for" or
            "since" or "after")
            return Tag.Determiner;
        if (word is "one" && i + 1 < s.Count && s.NameAt(i + 1) is null &&
            s.Word(i + 1) is [>= 'a' and <= 'z', ..] && !Closed.ContainsKey(s.Word(i + 1)) &&
            Verbs.Of(s.Word(i + 1)) == VerbForms.None)
            return Tag.Number; // "one tanker"
        if (word is "am" && i > 0 && char.IsAsciiDigit(s.Word(i - 1)[0]))
            return Tag.Noun; // "9.17 am"
        if (word is "as" && (IsMeasure(s.Word(i + 1)) || (s.Word(i - 2) is "as" && IsMeasure(s.Word(i - 1)))))
            return Tag.Adverb; // "as many as", "as far as"
        if (word is "last" && s.Word(i - 1) is "will" or "would" or "should" or "could" or "can" or "may" or "might" or
            "to" or "not")
            return Tag.Noun; // may be a verb
        if (word is "no" && s.Word(i + 1) is "earlier" or "later" or "less" or "fewer" or "sooner")
            return Tag.Adverb;
        if (word is "what" && OpensClause(s.Word(i + 1)))
            return Tag.That;
        if (word is "no" && s.Word(i + 1) is "longer" or "more")
            return Tag.Not;
        if (word is "\"" or "\u201C" or "\u201D" && i > 0 && s.Word(i - 1) is not ("," or ":" or "." or "!" or "?"))
            return Tag.Adverb; // words quoted within a sentence are part of it
        if (word is "." && i + 2 < s.Count)
            return Tag.Adverb; // "Lt. Gen."
        if (word is "west" or "east" or "north" or "south" && s.Word(i + 1) is "of")
            return Tag.Adverb;
        bool isMeasure = (word is "than" && s.Word(i - 1) is "more" or "less" or "fewer") || (word is "at" &&
        s.Word(i + 1) is "least") ||
            (word is "up" && s.Word(i + 1) is "to");
        bool isParticle = word is "out" or "up" or "back" or "away" or "down" && i > 0 && s.Word(i + 1) is not "of" &&
            Verbs.Of(s.Word(i - 1)) != VerbForms.None;
        if (isMeasure || isParticle)
            return Tag.Adverb;
        if (word is "because" && s.Word(i + 1) is "of")
            return Tag.Preposition;
        if (Closed.TryGetValue(word, out Tag tag))
            return tag;
        if (word is "'s" or "\u2019s" or "'")
            return s.Word(i - 1) is "it" or "he" or "she" or "that" or "there" or "what" or "who" ? Tag.Be
                : Tag.Possessive;
        if (char.IsAsciiDigit(word[0]))
            return Tag.Number;
        if (word.EndsWith("ward", System.StringComparison.Ordinal) ||
            word.EndsWith("wards", System.StringComparison.Ordinal))
            return Tag.Adverb;
        if (!char.IsLetter(word[0]))
            return word is "-" or "." or "!" or "?" ? Tag.Break : Tag.Adverb;
        if (word.EndsWith("ional", System.StringComparison.Ordinal) ||
            word.EndsWith("ical", System.StringComparison.Ordinal) ||
            word.EndsWith("ious", System.StringComparison.Ordinal) ||
            word.EndsWith("less", System.StringComparison.Ordinal))
            return Tag.Adjective;
        return word.Length > 4 && word.EndsWith("ly", System.StringComparison.Ordinal) && word is not ("family" or
            "assembly" or "anomaly" or "supply" or "july" or "apply" or "reply" or "early" or "italy" or "rally")
            ? Tag.Adverb : Tag.Noun;
    }

    /// <summary>Whether a word after "what" makes it a link: "what may be", "what the office calls".</summary>
    private static bool OpensClause(string word) => Verbs.Of(word) != VerbForms.None ||
        (Closed.TryGetValue(word, out Tag tag) &&
            tag is Tag.Pronoun or Tag.Be or Tag.Modal or Tag.Have or Tag.Do or Tag.Determiner);

    private static bool IsVerb(SentenceView s, Tag[] tags, int i, VerbForms forms)
    {
        int before = Before(tags, i);
        Tag prior = before < 0 ? Tag.Break : tags[before];
        string priorWord = s.Word(before);
        bool isProper = s.IsCapital(i) && i > 0 && !s.IsQuoted(i);
        if (isProper)
            return false;
        bool also = (forms & VerbForms.AlsoNoun) != VerbForms.None;
        if (prior == Tag.To && s.Word(i) is "orbit" or "space" && Next(tags, i) is not (Tag.Determiner or
            Tag.Number or Tag.Noun))
            return false; // "made it to orbit"
        if (prior is Tag.To or Tag.Modal or Tag.Do && (forms & VerbForms.Infinitive) != VerbForms.None)
            return true;
        if (prior == Tag.Who && (forms & (VerbForms.Infinitive | VerbForms.Third)) != VerbForms.None)
            return true;
        bool isPast = (forms & (VerbForms.Past | VerbForms.Participle)) != VerbForms.None;
        if (prior is Tag.Be or Tag.Have && (isPast || (forms & VerbForms.Ing) != VerbForms.None))
            return true;
        if (isPast && (forms & VerbForms.Infinitive) == VerbForms.None)
            return !IsAttribute(s, tags, i, prior);
        if ((forms & VerbForms.Ing) != VerbForms.None)
            return !IsGerundNoun(s, tags, i, prior);
        if (prior is Tag.Determiner or Tag.Possessive or Tag.Preposition or Tag.Number or Tag.Be)
            return false;
        if (also && prior == Tag.And && before > 0 && tags[before - 1] == Tag.Noun && i + 1 < tags.Length &&
            tags[i + 1] != Tag.Adverb && Next(tags, i) is
            Tag.Preposition or Tag.To or Tag.Comma or Tag.Break or Tag.And)
            return false; // "shells and rockets to Russia"
        if (also && priorWord == "that")
            return false; // "that picture"
        bool isPeople = before > 0 && s.NameAt(before) is { IsAdjective: true } && s.Word(before - 1) is "the";
        if (isPeople && also && Next(tags, i) == Tag.To)
            return true; // "the French also hope to"
        if (prior == Tag.Adjective && !(also && s.NameAt(before) is null && s.Word(before) is "military"))
            return false;
        Tag next = Next(tags, i);
        bool opensObject = (prior is Tag.And && next is Tag.Adjective) ||
            next is Tag.Determiner or Tag.Pronoun or Tag.To or Tag.That or Tag.Number ||
            s.NameAt(i + 1) is not null || Counts.Contains(s.Word(i + 1)) || tags[System.Math.Min(i + 1,
            tags.Length - 1)] is Tag.Adverb or Tag.Not;
        if ((forms & VerbForms.Third) != VerbForms.None)
            return IsThird(s, tags, i, also, opensObject);
        bool isPlural = prior is Tag.Pronoun or Tag.Who or Tag.That or Tag.And ? priorWord is not ("it" or "he" or
            "she" or "one")
            : prior == Tag.Noun && (priorWord.EndsWith('s') || Plural.Contains(priorWord) || IsRow(s, tags, before));
        if ((forms & VerbForms.Past) != VerbForms.None && prior is Tag.Noun or Tag.Pronoun or Tag.Who &&
            (!also || NeedsVerb(tags, i)))
            return true; // "put", "set", "hit": also their past
        return prior == Tag.Break || prior == Tag.Comma
            ? !also && (opensObject || (prior == Tag.Comma && next == Tag.Noun && NeedsVerb(tags, i)))
            : !also && prior == Tag.Noun && NeedsVerb(tags, i) ? true
            : also && opensObject && prior == Tag.Noun && HasPluralHead(s, tags, i) && NeedsVerb(tags, i) ? true
            : isPlural && (!also || opensObject || (prior == Tag.Noun && NeedsVerb(tags, i)));
    }

    /// <summary>Whether a word with "s" is a verb and no plural.</summary>
    private static bool IsThird(SentenceView s, Tag[] tags, int i, bool also, bool opensObject)
    {
        int before = Before(tags, i);
        Tag prior = before < 0 ? Tag.Break : tags[before], next = Next(tags, i);
        bool isBeforeVerb = s.NameAt(i + 1) is null &&
            (Verbs.Of(s.Word(i + 1)) & (VerbForms.Infinitive | VerbForms.Past)) != VerbForms.None;
        if (also && isBeforeVerb)
            return false; // "satellite images show"
        if (also && prior == Tag.Noun && i + 2 >= s.Count && ClauseWords.Saying.Holds(s, i))
            return true; // "…, the ministry states."
        bool isAfterSingular = prior is Tag.Noun or Tag.Pronoun or Tag.Who or Tag.That or Tag.Comma or
            Tag.And or Tag.Break;
        if (also && IsCounted(s, tags, before))
            return false; // "five Simorgh launches"
        if (prior == Tag.Noun && Opener(s, tags, i) is "whether" or "how")
            return true;
        bool isAfterAside = prior == Tag.Comma && before > 0 && tags[before - 1] == Tag.Verb &&
            ClauseWords.Saying.Holds(s, before - 1);
        if (also && isAfterAside)
            return true; // ", the agency wrote, starts"
        if (also && NeedsVerb(tags, i) && prior is Tag.Noun or Tag.Pronoun or Tag.Comma)
            return true;
        return isAfterSingular && (!also || opensObject || prior is Tag.Who or Tag.Pronoun ||
            (next == Tag.Preposition && prior == Tag.Noun && (s.NameAt(before) is not null ||
            s.IsCapital(before)))) &&
            !(prior == Tag.Break && before < 0 && also);
    }

    /// <summary>The "whether" or "that" before a word, if no verb stands between.</summary>
    private static string Opener(SentenceView s, Tag[] tags, int at)
    {
        for (int i = at - 1; i >= 0; i--)
        {
            if (tags[i] is Tag.Verb or Tag.Be or Tag.Have or Tag.Do or Tag.Modal)
                return "";
            if (tags[i] == Tag.That)
                return s.Word(i);
        }

        return "";
    }

    /// <summary>"Paris, Berlin and London": one of several joined by "and".</summary>
    private static bool IsRow(SentenceView s, Tag[] tags, int at)
    {
        int i = at;
        while (i > 0 && tags[i] is Tag.Noun or Tag.Adjective or Tag.Determiner)
            i--;
        return i > 0 && s.Word(i) is "and" && tags[i - 1] is Tag.Noun;
    }

    /// <summary>"pictures from Larkspur Imaging show": the first noun before a word, to the last mark, is a plural.
    /// </summary>
    private static bool HasPluralHead(SentenceView s, Tag[] tags, int at)
    {
        int i = at - 1;
        while (i > 0 && tags[i - 1] is Tag.Noun or Tag.Adjective or Tag.Determiner or Tag.Preposition or Tag.Number or
            Tag.Possessive)
            i--;
        while (i + 1 < at && tags[i] is not Tag.Preposition && tags[i + 1] is Tag.Noun or Tag.Adjective)
            i++;
        return tags[i] == Tag.Noun && s.Word(i).EndsWith('s') && s.NameAt(i) is null && i < at - 1;
    }

    /// <summary>Whether a number or "these" leads to the noun before.</summary>
    private static bool IsCounted(SentenceView s, Tag[] tags, int at)
    {
        int i = at;
        while (i >= 0 && tags[i] is Tag.Noun or Tag.Adjective && !Counts.Contains(s.Word(i)))
            i--;
        return i >= 0 && (tags[i] == Tag.Number || Counts.Contains(s.Word(i)));
    }

    /// <summary>Whether nothing else from one mark or "that" to the next can be the verb.</summary>
    private static bool NeedsVerb(Tag[] tags, int at)
    {
        for (int i = at - 1; i >= 0 && tags[i] is not (Tag.That or Tag.Who or Tag.Because or Tag.Break); i--)
        {
            if (tags[i] is Tag.Verb or Tag.Be or Tag.Have or Tag.Do or Tag.Modal)
                return false;
        }

        for (int i = at + 1; i < tags.Length && tags[i] is not (Tag.That or Tag.Who or Tag.Because or Tag.Break or
            Tag.Comma
            or Tag.And); i++)
        {
            if (tags[i] is Tag.Be or Tag.Have or Tag.Do or Tag.Modal)
                return false;
        }

        return true;
    }

    /// <summary>"the failed launch", "its planned flight", "two captured photographs".</summary>
    private static bool IsAttribute(SentenceView s, Tag[] tags, int i, Tag prior)
    {
        bool isNounNext = i + 1 < tags.Length && tags[i + 1] is Tag.Noun or Tag.Adjective &&
            s.NameAt(i + 1) is not { IsAdjective: false };
        bool isFirst = prior == Tag.Break && i < 3 && s.NameAt(i + 1) is null; // "Long covered trailers brought"
        if (isFirst && i + 1 < tags.Length && tags[i + 1] == Tag.Noun)
            return true;
        return isNounNext && prior is Tag.Determiner or Tag.Possessive or Tag.Adjective or Tag.Number or
            Tag.Preposition &&
            tags[i - 1] is not Tag.Adverb;
    }

    /// <summary>"the meeting", "a working orbit", "launching pad"; but "for launching a rocket".</summary>
    private static bool IsGerundNoun(SentenceView s, Tag[] tags, int i, Tag prior)
    {
        if (prior is Tag.Determiner or Tag.Possessive or Tag.Adjective)
            return true;
        bool isName = s.Word(i) is "warning" or "meeting" or "briefing" or "building" or "hearing" or "ruling" or
            "finding";
        if (isName && prior is Tag.Noun && Next(tags, i) is not (Tag.Determiner or Tag.That or Tag.Pronoun))
            return true;
        return i + 1 < tags.Length && tags[i + 1] is Tag.Noun or Tag.Adjective && Gerunds.Contains(s.Word(i));
    }

    /// <summary>The word before that is no adverb and no "not".</summary>
    private static int Before(Tag[] tags, int i)
    {
        int at = i - 1;
        while (at >= 0 && tags[at] is Tag.Adverb or Tag.Not)
            at--;
        return at;
    }

    private static Tag Next(Tag[] tags, int i)
    {
        int at = i + 1;
        while (at < tags.Length && tags[at] is Tag.Adverb)
            at++;
        return at < tags.Length ? tags[at] : Tag.Break;
    }

    private static FrozenDictionary<string, Tag> Table(params (Tag Tag, string Words)[] lists)
    {
        var table = new Dictionary<string, Tag>();
        foreach ((Tag tag, string words) in lists)
        {
            foreach (string word in words.Split(' '))
                table.TryAdd(word, tag);
        }

        return table.ToFrozenDictionary();
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet();
}
