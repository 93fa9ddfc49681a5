namespace Overflight.Evidence.Reading.Claims.Grammar;

/// <summary>The words by which clauses are told to hang on one another.</summary>
internal static class ClauseWords
{
    /// <summary>Verbs of saying and thinking, after which a clause may stand.</summary>
    public static readonly WordSet Saying = Words(
        "+say +announce +claim +tell +report +add +believe +think +admit +insist +declare +warn +argue +confirm " +
        "+write +state +reckon +estimate +suspect +suggest +hope +note +promise +deny +doubt +know +mean " +
        "+conclude +assert +stress +show +fear +hint +boast +complain +grumble +understand +hear +learn +expect " +
        "+predict +swear +vow");

    /// <summary>Of these a "that" after the object speaks of the object.</summary>
    public static readonly WordSet Showing = Words("+show +expect +mean +know +hear");

    /// <summary>Verbs whose object does what the infinitive after it says.</summary>
    public static readonly WordSet Causing = Words(
        "+ask +tell +order +urge +allow +enable +help +warn +force +want +expect +let +advise +instruct +call " +
        "+require +permit +invite +train +teach +use");

    /// <summary>What leaves open whether.</summary>
    public static readonly WordSet Open = Words(
        "unclear uncertain doubt doubts doubtful unsure question questions +wonder +ask +doubt +question know " +
        "say tell +confirm +determine sure certain clear");

    /// <summary>Nouns whose "that" says what they say.</summary>
    public static readonly WordSet Telling = Words(
        "~claim ~report evidence proof news ~statement ~rumour ~rumor ~sign ~indication ~fear ~hope word fact " +
        "idea ~notion ~allegation ~accusation ~assertion ~suggestion ~suspicion belief ~conclusion ~assessment " +
        "~warning ~condition ~talk ~denial ~doubt ~speculation ~story ~possibility ~risk chance ~promise ~pledge " +
        "~announcement ~confirmation hint ~hint view ~concern impression ~insistence confidence ~guarantee " +
        "~assurance ~notice ~order ~demand trace");

    private static WordSet Words(string words) => new WordText().Set(words.Split(' '));
}
