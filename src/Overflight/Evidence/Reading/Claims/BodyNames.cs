using System;
using System.Linq;
using static Overflight.Evidence.Reading.Claims.SpeakerWords;

namespace Overflight.Evidence.Reading.Claims;

/// <summary>
/// Names of bodies: by their last word ("Boreal Radar"), or by the word before "of" and "for" ("the Institute for Space
/// Monitoring"). Armed forces, ministries and authorities speak for their state; what is about space or science speaks
/// for itself.
/// </summary>
internal static class BodyNames
{
    /// <summary>Whether a name is that of a body.</summary>
    public static bool IsBody(string name) => BodyWords.Contains(HeadOf(name).ToLowerInvariant());

    /// <summary>Whether a body of that name speaks for its state.</summary>
    public static bool SpeaksForState(string name)
    {
        string head = HeadOf(name).ToLowerInvariant();
        return Forces.Contains(head) || (StateBodies.Contains(head) &&
            !name.Split(' ').Any(w => ScienceWords.Contains(w.ToLowerInvariant())));
    }

    /// <summary>The words of "Institute for Space Monitoring" from one of them; <c>null</c> where there are none.
    /// </summary>
    public static (int First, int End)? Around(SentenceView s, int at)
    {
        int end = EndOfRun(s, at);
        int first = StartOfRun(s, at);
        if (IsJoint(s, end) && Heads.Contains(s.Word(end - 1)))
            return (first, EndOfRun(s, AfterJoint(s, end)));
        int joint = s.Word(first - 1) is "the" ? first - 2 : first - 1;
        return IsJoint(s, joint) && AfterJoint(s, joint) == first && Heads.Contains(s.Word(joint - 1))
            ? (StartOfRun(s, joint - 1), end) : null;
    }

    private static string HeadOf(string name)
    {
        string[] words = name.Split(' ');
        int joint = Array.FindIndex(words, w => w is "of" or "for" or "on");
        return joint > 0 ? words[joint - 1] : words[^1];
    }

    private static bool IsJoint(SentenceView s, int at) => s.Word(at) is "of" or "for" or "on" &&
        s.NameAt(AfterJoint(s, at)) is null && s.IsCapital(AfterJoint(s, at)) &&
        !Months.Contains(s.Word(AfterJoint(s, at))) && s.IsCapital(at - 1);

    private static int AfterJoint(SentenceView s, int at) => s.Word(at + 1) is "the" ? at + 2 : at + 1;

    private static int StartOfRun(SentenceView s, int at)
    {
        while (at > 0 && s.IsCapital(at - 1) && s.NameAt(at - 1) is null && s.Word(at - 1) is not "the")
            at--;
        return at;
    }

    private static int EndOfRun(SentenceView s, int at)
    {
        while (s.IsCapital(at) && s.NameAt(at) is null && !Months.Contains(s.Word(at)))
            at++;
        return at;
    }
}
