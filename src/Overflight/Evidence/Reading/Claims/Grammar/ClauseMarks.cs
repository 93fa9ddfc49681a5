namespace Overflight.Evidence.Reading.Claims.Grammar;

/// <summary>Looks for the small words by which clauses are parted.</summary>
internal sealed class ClauseMarks(SentenceView s, Tag[] tags, NounHeads heads)
{
    /// <summary>Where the aside begins that ends before a verb: "Kim, the leader, said".</summary>
    public int BeforeAside(int from, int to)
    {
        if (to - 1 <= from || tags[to - 1] != Tag.Comma)
            return to;
        for (int i = to - 2; i > from; i--)
        {
            if (tags[i] == Tag.Comma)
                return i;
        }

        return to;
    }

    /// <summary>"after the launch": no verb has that as its subject.</summary>
    public bool IsPreposition(int i, int to)
    {
        if (s.Word(i) is not ("after" or "before" or "since" or "until" or "as" or "while"))
            return false;
        if (i + 2 < to && NounHeads.IsTime(s.Word(i + 1)) && tags[i + 2] is Tag.Determiner or Tag.Pronoun)
            return true; // "since spring the satellite has been silent"
        for (int c = i + 1; c < to; c++)
        {
            if (tags[c] == Tag.Comma)
                return heads.First(c + 1, to) >= 0 || c == to - 1;
        }

        return heads.First(i + 1, to) < 0;
    }

    /// <summary>"gave Ukraine no pictures": "no" before any noun that no preposition leads to.</summary>
    public bool HasNone(int from, int to)
    {
        for (int i = from; i < to && tags[i] is Tag.Noun or Tag.Adjective or Tag.Determiner or Tag.Number or
            Tag.Possessive or Tag.Pronoun or Tag.Adverb; i++)
        {
            if (s.Word(i) is "nothing" or "none" or "neither" || (s.Word(i) is "no" &&
                s.Word(i + 1) is not ("earlier" or "later" or "more" or "less" or "fewer" or "longer" or "doubt")))
                return true;
        }

        return false;
    }

    /// <summary>The first place of a word among some tokens; −1 for none.</summary>
    public int IndexOf(string word, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (s.Word(i) == word)
                return i;
        }

        return -1;
    }
}
