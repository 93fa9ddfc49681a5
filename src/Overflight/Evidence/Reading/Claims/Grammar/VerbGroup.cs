namespace Overflight.Evidence.Reading.Claims.Grammar;

/// <summary>A verb with its auxiliaries.</summary>
internal readonly record struct VerbGroup(int First, int Verb, int End, bool IsInfinitive)
{
    /// <summary>The group that begins with a token; <c>null</c> for none.</summary>
    public static VerbGroup? At(SentenceView s, Tag[] tags, int first)
    {
        if (tags[first] is not (Tag.Be or Tag.Have or Tag.Do or Tag.Modal or Tag.Verb) &&
            !IsInfinitiveAt(s, tags, first))
            return null;
        int verb = -1;
        int i = first;
        while (i < tags.Length)
        {
            if (tags[i] == Tag.Verb)
            {
                verb = i++;
                if (s.Word(verb) is not ("going" or "used") || !IsInfinitiveAt(s, tags, i))
                    break;
            }
            else if (tags[i] is Tag.Be or Tag.Have or Tag.Do or Tag.Modal)
                verb = i++;
            else if (tags[i] == Tag.To && IsInfinitiveAt(s, tags, i) && (i == first || IsPeriphrastic(s, i)))
                i++;
            else if (i > first && tags[i - 1] == Tag.Modal && AfterPhrase(s, tags, i) is > 0 and var after)
                i = after;
            else if (tags[i] is Tag.Adverb or Tag.Not && Continues(s, tags, i))
                i++;
            else
                break;
        }

        return verb < 0 ? null : new VerbGroup(first, verb, verb + 1, tags[first] == Tag.To);
    }

    public Clause ToClause(SentenceView s, Tag[] tags)
    {
        bool isPassive = false, isNegated = false, isWould = false, hasHave = false, isPresent = false, hasAux = false;
        ClaimModality mood = ClaimModality.Did;
        for (int i = First; i <= Verb; i++)
        {
            string word = s.Word(i);
            isNegated |= tags[i] == Tag.Not || word.EndsWith("n't", System.StringComparison.Ordinal) ||
                word == "cannot";
            isNegated |= word == "yet" && tags[i + 1] == Tag.To; // "has yet to release"
            hasHave |= tags[i] == Tag.Have;
            hasAux |= i < Verb && tags[i] is Tag.Be or Tag.Have or Tag.Do or Tag.Modal;
            isPresent |= i == First && (tags[i] is Tag.Be or Tag.Do && word is "is" or "are" or "am" or "isn't" or
                "aren't" or
                "do" or "does" or "don't" or "doesn't" || (tags[i] == Tag.Verb && i == Verb &&
                (Verbs.Of(word) & (VerbForms.Past | VerbForms.Participle | VerbForms.Ing)) == VerbForms.None));
            if (tags[i] == Tag.Modal)
            {
                isWould |= word is "would" or "wouldn't";
                mood = word is "may" or "might" or "can" or "could" or "cannot" or "can't" or "couldn't"
                    ? ClaimModality.Could : word is "must" ? mood : ClaimModality.Will;
            }
            else if (tags[i] == Tag.To && i > First)
                mood = s.Word(i - 1) is "had" or "has" or "have" or "used" or "yet" ? mood : ClaimModality.Will;
        }

        VerbForms forms = Verbs.Of(s.Word(Verb));
        for (int i = Verb - 1; i >= First && tags[Verb] == Tag.Verb; i--)
        {
            if (tags[i] is Tag.Adverb or Tag.Not)
                continue;
            isPassive = tags[i] == Tag.Be && (forms & VerbForms.Participle) != VerbForms.None;
            break;
        }

        int lead = First - 1;
        while (lead > 0 && tags[lead] == Tag.Adverb)
            lead--;
        isNegated |= lead >= 0 && tags[lead] == Tag.Not;
        isNegated |= tags[Verb] == Tag.Be && End < tags.Length && tags[End] == Tag.Not && s.Word(End + 1) is not "only";
        ClauseShape shape = IsInfinitive ? ClauseShape.Infinitive
            : hasAux || tags[Verb] != Tag.Verb ? s.Word(First) is "being" or "having" ? ClauseShape.Ing
            : ClauseShape.Finite
            : (forms & VerbForms.Ing) != VerbForms.None ? ClauseShape.Ing
            : (forms & VerbForms.Participle) != VerbForms.None && IsReduced(s, tags) ? ClauseShape.Participle
            : ClauseShape.Finite;
        return new Clause
        {
            First = First,
            Verb = Verb,
            Shape = shape,
            IsPassive = isPassive || shape == ClauseShape.Participle,
            IsNegated = isNegated,
            Mood = hasHave && mood == ClaimModality.Will && IsInfinitive ? ClaimModality.Did : mood,
            IsWould = isWould,
            IsPresent = isPresent,
        };
    }

    /// <summary>
    /// "a satellite launched in May failed", "the rocket built by Iran": a participle without its "which".
    /// </summary>
    private bool IsReduced(SentenceView s, Tag[] tags)
    {
        if (IsAside(s, tags))
            return true;
        if (First == 0 || tags[First - 1] is not (Tag.Noun or Tag.Comma or Tag.Number or Tag.Pronoun))
            return tags[System.Math.Max(0, First - 1)] is Tag.Adverb && First > 1 && tags[First - 2] == Tag.Noun &&
                s.Word(Verb + 1) == "by";
        if (s.Word(Verb + 1) is "by")
            return true;
        if (s.Word(Verb) is "called" or "named" or "dubbed" && tags[First - 1] == Tag.Noun && s.IsCapital(Verb + 1) &&
            s.NameAt(First - 1) is null && !s.IsCapital(First - 1))
            return true; // "a satellite called Malligyong-1"
        if (ClauseWords.Saying.Holds(s, Verb))
            return false;
        if (tags[First - 1] is Tag.Comma or Tag.Pronoun)
            return false;
        if (Verb + 1 < tags.Length && tags[Verb + 1] is not (Tag.Preposition or Tag.To or Tag.Adverb))
            return false;
        for (int i = Verb + 1; i < tags.Length; i++)
        {
            if (tags[i] is Tag.Comma or Tag.Break or Tag.And or Tag.That or Tag.Who or Tag.Because)
                break;
            if (tags[i] is Tag.Be or Tag.Have or Tag.Do or Tag.Modal ||
                (tags[i] == Tag.Verb && (Verbs.Of(s.Word(i)) & (VerbForms.Past | VerbForms.Third)) != VerbForms.None &&
                    (Verbs.Of(s.Word(i)) & VerbForms.AlsoNoun) == VerbForms.None && s.Word(i + 1) is not "by"))
                return true;
        }

        return false;
    }

    /// <summary>"the craft, also known as Daichi-4, photographed": between commas, with a verb after them.</summary>
    private bool IsAside(SentenceView s, Tag[] tags)
    {
        int before = First - 1;
        while (before > 0 && tags[before] == Tag.Adverb)
            before--;
        if (before < 1 || tags[before] != Tag.Comma || tags[before - 1] is not (Tag.Noun or Tag.Number) ||
            Verb + 1 >= tags.Length || tags[Verb + 1] is Tag.That or Tag.Pronoun or Tag.Comma)
            return false;
        for (int i = Verb + 1; i + 1 < tags.Length; i++)
        {
            if (tags[i] is Tag.Break or Tag.Be or Tag.Have or Tag.Do or Tag.Modal)
                return false;
            if (tags[i] != Tag.Comma)
                continue;
            int next = i + 1;
            while (next + 1 < tags.Length && tags[next] == Tag.Adverb)
                next++;
            bool isDated = tags[next] == Tag.Preposition && next + 1 < tags.Length &&
                (NounHeads.IsTime(s.Word(next + 1)) || tags[next + 1] == Tag.Number); // ", built with a firm, in May"
            return isDated || tags[next] is Tag.Be or Tag.Have or Tag.Do or Tag.Modal || (tags[next] == Tag.Verb &&
                !ClauseWords.Saying.Holds(s, next) &&
                (Verbs.Of(s.Word(next)) & (VerbForms.Past | VerbForms.Third)) != VerbForms.None);
        }

        return false;
    }

    /// <summary>The verb after "could for the first time watch"; 0 for none.</summary>
    private static int AfterPhrase(SentenceView s, Tag[] tags, int i)
    {
        if (tags[i] != Tag.Preposition)
            return 0;
        for (int at = i + 1; at < tags.Length && at - i <= 5; at++)
        {
            if (tags[at] == Tag.Verb || (tags[at] == Tag.Noun && at - i > 2 && s.NameAt(at) is null &&
                (Verbs.Of(s.Word(at)) & VerbForms.Infinitive) != VerbForms.None))
                return tags[at] == Tag.Verb ? at : Claim(tags, at);
            if (tags[at] is not (Tag.Determiner or Tag.Adjective or Tag.Noun or Tag.Number))
                return 0;
        }

        return 0;
    }

    private static int Claim(Tag[] tags, int at)
    {
        tags[at] = Tag.Verb;
        return at;
    }

    private static bool IsInfinitiveAt(SentenceView s, Tag[] tags, int i)
    {
        if (i >= tags.Length || tags[i] != Tag.To)
            return false;
        int next = i + 1;
        while (next < tags.Length && tags[next] is Tag.Adverb or Tag.Not)
            next++;
        return next < tags.Length && (s.Word(next) is "be" or "have" or "do" ||
            (tags[next] == Tag.Verb && (Verbs.Of(s.Word(next)) & VerbForms.Infinitive) != VerbForms.None));
    }

    /// <summary>"is to launch", "has to", "ought to", "going to".</summary>
    private static bool IsPeriphrastic(SentenceView s, int to) =>
        s.Word(s.Word(to - 1) is "now" or "also" or "still" or "then" ? to - 2 : to - 1) is "is" or "are" or "was" or
        "were" or "be" or
        "has" or "have" or "had" or "ought" or "going" or "used" or "yet";

    private static bool Continues(SentenceView s, Tag[] tags, int i)
    {
        int next = i;
        while (next < tags.Length && next - i < 4 && tags[next] is Tag.Adverb or Tag.Not)
            next++;
        return next < tags.Length && (tags[next] is Tag.Be or Tag.Have or Tag.Do or Tag.Verb ||
            (tags[next] == Tag.To && IsPeriphrastic(s, i) && IsInfinitiveAt(s, tags, next)));
    }
}
