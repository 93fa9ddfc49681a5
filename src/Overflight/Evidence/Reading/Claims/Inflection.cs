// Regular verbs by the spelling rules of English; the others by a table of their past and participle.
using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Overflight.Evidence.Reading.Claims;

/// <summary>The forms of English verbs.</summary>
internal static class Inflection
{
    private static readonly FrozenDictionary<string, ImmutableArray<string>> Irregular = Table(
        "be was been,bear bore borne,beat beat beaten,become became become,begin began begun,blow blew blown," +
        "break broke broken,bring brought brought,build built built,burn burnt burnt,buy bought bought," +
        "catch caught caught,come came come,cut cut cut,do did done,draw drew drawn,drive drove driven," +
        "fall fell fallen,find found found,fling flung flung,fly flew flown,forbid forbade forbidden," +
        "forsake forsook forsaken,get got got,give gave given,go went gone,hang hung hung,have had had," +
        "hide hid hidden,hit hit hit,hold held held,keep kept kept,know knew known,lead led led,leave left left," +
        "lend lent lent,let let let,light lit lit,lose lost lost,make made made,mean meant meant,meet met met," +
        "overfly overflew overflown,pay paid paid,put put put,read read read,ride rode ridden,rise rose risen," +
        "run ran run,say said said,see saw seen,seek sought sought,sell sold sold,send sent sent,set set set," +
        "shake shook shaken,shoot shot shot,show showed shown,shut shut shut,sink sank sunk,slide slid slid," +
        "speak spoke spoken,spend spent spent,spin spun spun,split split split,spot spotted spotted," +
        "stand stood stood,steal stole stolen,strike struck struck,swear swore sworn,take took taken," +
        "teach taught taught,tell told told,think thought thought,throw threw thrown,tear tore torn," +
        "understand understood understood,withdraw withdrew withdrawn,withhold withheld withheld," +
        "write wrote written,spring sprang sprung,stick stuck stuck,freeze froze frozen,ring rang rung," +
        "bend bent bent,feel felt felt,feed fed fed,fight fought fought,flee fled fled,forget forgot forgotten," +
        "grow grew grown,hear heard heard,lay laid laid,learn learned learned,mistake mistook mistaken," +
        "overcome overcame overcome,overtake overtook overtaken,undergo underwent undergone," +
        "undertake undertook undertaken,uphold upheld upheld,foresee foresaw foreseen,oversee oversaw overseen," +
        "sit sat sat,wake woke woken,wear wore worn,choose chose chosen,deal dealt dealt,spread spread spread," +
        "shed shed shed,quit quit quit,forecast forecast forecast,broadcast broadcast broadcast," +
        "misread misread misread,sleep slept slept,lie lay lain,swing swung swung,bind bound bound," +
        "stride strode stridden,strive strove striven,weave wove woven,burst burst burst,cast cast cast," +
        "thrust thrust thrust,win won won,sweep swept swept,hurt hurt hurt,cost cost cost");

    /// <summary>Verbs of more than one syllable that double their last letter.</summary>
    private static readonly FrozenSet<string> Doubling =
        new[] { "transmit", "propel", "expel", "equip", "permit", "submit", "refer", "admit", "rebut", "refit", "quip" }
            .ToFrozenSet();

    private static readonly FrozenSet<string> PastForms = Irregular
        .Where(v => !v.Value.Contains(v.Key)).Select(v => v.Value[0]).ToFrozenSet();

    private static readonly FrozenDictionary<string, string> Infinitives = Irregular
        .SelectMany(v => v.Value.Select(form => (Form: form, Verb: v.Key)))
        .DistinctBy(p => p.Form).ToFrozenDictionary(p => p.Form, p => p.Verb);

    /// <summary>The infinitive of an irregular past or participle; <c>null</c> for any other word.</summary>
    public static string? InfinitiveOf(string word) => Infinitives.GetValueOrDefault(word);

    /// <summary>Whether a word looks like the past of a verb: one of the table, or a longer word on "ed".</summary>
    public static bool IsPast(string word) => PastForms.Contains(word) ||
        (word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) && word[^3] != 'e');

    /// <summary>All forms of a verb: the infinitive, with s, the past, the participle, with ing.</summary>
    public static IEnumerable<string> Forms(string verb) =>
        Past(verb).Append(verb).Append(ThirdOf(verb)).Concat(IngsOf(verb));

    /// <summary>Its past and its participle.</summary>
    public static IEnumerable<string> Past(string verb) =>
        Irregular.TryGetValue(verb, out ImmutableArray<string> forms) ? forms
        : IsBritish(verb) ? [PastOf(verb), verb + "led"]
        : [PastOf(verb)];

    /// <summary>Its form with s.</summary>
    public static string ThirdOf(string verb) =>
        verb is "have" ? "has"
        : IsConsonantY(verb) ? verb[..^1] + "ies"
        : verb[^1] is 's' or 'x' or 'z' or 'o' || verb.EndsWith("ch", StringComparison.Ordinal) ||
            verb.EndsWith("sh", StringComparison.Ordinal) ? verb + "es"
        : verb + "s";

    private static string PastOf(string verb) =>
        verb[^1] == 'e' ? verb + "d" : IsConsonantY(verb) ? verb[..^1] + "ied" : Stem(verb) + "ed";

    /// <summary>Its forms with ing: "fueling", "fuelling".</summary>
    public static IEnumerable<string> IngsOf(string verb) =>
        IsBritish(verb) ? [IngOf(verb), verb + "ling"] : [IngOf(verb)];

    /// <summary>Its form with ing.</summary>
    public static string IngOf(string verb) =>
        verb.EndsWith("ie", StringComparison.Ordinal) ? verb[..^2] + "ying"
        : verb[^1] == 'e' && verb.Length > 2 && verb[^2] is not ('e' or 'y' or 'o') ? verb[..^1] + "ing"
        : Stem(verb) + "ing";

    /// <summary>"cancelled", "fuelled" beside "canceled", "fueled".</summary>
    private static bool IsBritish(string verb) => verb.Length > 4 && verb[^1] == 'l' && verb[^2] is 'e' or 'i' or 'a' &&
        !IsVowel(verb[^3]) && verb.Count(IsVowel) > 1 && !Doubling.Contains(verb);

    private static string Stem(string verb) => IsDoubling(verb) ? verb + verb[^1] : verb;

    /// <summary>
    /// A short vowel before one consonant in a verb of one syllable: "slip", "drop", but not "slow", "break".
    /// </summary>
    private static bool IsDoubling(string verb) => Doubling.Contains(verb) ||
        (verb.Length >= 3 && IsVowel(verb[^2]) && !IsVowel(verb[^1]) && verb[^1] is not ('w' or 'x' or 'y') &&
            verb.Count(IsVowel) == 1);

    private static bool IsConsonantY(string verb) => verb[^1] == 'y' && verb.Length > 1 && !IsVowel(verb[^2]);

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';

    private static FrozenDictionary<string, ImmutableArray<string>> Table(string text) => text.Split(',')
        .Select(line => line.Split(' ')).ToFrozenDictionary(f => f[0], f => ImmutableArray.Create(f.AsSpan(1)));
}
