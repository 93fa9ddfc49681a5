using System.Collections.Generic;
using static Overflight.Evidence.Reading.Claims.SpeakerWords;

namespace Overflight.Evidence.Reading.Claims;

/// <summary>
/// Whom "the minister", "the foreign ministry" or "the operator" stands for: who was told with that word before. A
/// person is no ministry or firm, whatever stands in his title; the defence ministry is not the foreign one.
/// </summary>
internal sealed class SpeakerRoles
{
    private readonly Dictionary<string, (Speaker Who, bool IsNamed)> _known = [];

    /// <summary>Keeps one who is named.</summary>
    public void Keep(SentenceView s, int i, Speaker speaker, bool isPerson)
    {
        if (isPerson == BodyRoles.Contains(s.Word(i)) && Roles.Contains(s.Word(i)))
            return;
        _known[s.Word(i)] = (speaker, true);
        if (Fields.Contains(s.Word(i - 1)))
            _known[KeyOf(s, i)] = (speaker, true);
    }

    /// <summary>Keeps the state for which an unnamed one speaks, unless a person is known by that word.</summary>
    public void KeepState(SentenceView s, int i, Speaker state)
    {
        string key = KeyOf(s, i);
        if (!_known.TryGetValue(key, out (Speaker Who, bool IsNamed) known) || !known.IsNamed)
            _known[key] = (state, false);
    }

    /// <summary>Keeps a body for a word.</summary>
    public void Keep(string word, Speaker speaker) => _known[word] = (speaker, true);

    /// <summary>Who is known by a word of the sentence.</summary>
    public bool TryGet(SentenceView s, int i, out Speaker speaker)
    {
        bool isKnown = _known.TryGetValue(KeyOf(s, i), out (Speaker Who, bool IsNamed) known);
        speaker = known.Who;
        return isKnown;
    }

    /// <summary>"defense ministry", "minister".</summary>
    private static string KeyOf(SentenceView s, int i)
    {
        string field = s.Word(i - 1);
        return !Fields.Contains(field) ? s.Word(i)
            : (field is "defence" ? "defense" : field) + " " + s.Word(i);
    }
}
