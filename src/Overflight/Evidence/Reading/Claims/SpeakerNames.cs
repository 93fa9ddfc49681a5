// A speaker is told by a name, known or made of capitals; by a surname, a pronoun or a role ("the minister", "the
// operator") that stands for one told before; or by what he is: experts, users, officials, who speak for their state.
using System;
using System.Collections.Generic;
using System.Linq;
using Overflight.Evidence.Reading.Claims.Grammar;
using Overflight.Evidence.Reading.Names;
using static Overflight.Evidence.Reading.Claims.CapitalNames;
using static Overflight.Evidence.Reading.Claims.SpeakerMentions;
using static Overflight.Evidence.Reading.Claims.SpeakerWords;

namespace Overflight.Evidence.Reading.Claims;

/// <summary>Tells whom words name, and remembers those named before.</summary>
/// <param name="home">The state where the text was written; <c>null</c> where that is not told.</param>
internal sealed class SpeakerNames(string? home)
{
    private const int NameReach = 9;
    private readonly Dictionary<string, string> _bySurname = [];
    private readonly SpeakerRoles _roles = new();
    private Speaker? _lastPerson, _lastBody, _lastGroup;
    private (Speaker? Person, Speaker? Body, Speaker? Group) _before;
    private string? _lastState, _lastOfMedia;

    /// <summary>Takes note of the names of a sentence.</summary>
    public void Next(SentenceView s)
    {
        _before = (_lastPerson, _lastBody, _lastGroup);
        _lastOfMedia = s.Names.Where(n => n.Entity.Kind == EntityKind.State && OfStateMedia.Contains(n.Entity.Name))
            .Select(n => n.Entity.Name).LastOrDefault() ?? _lastOfMedia;
        NotePersons(s);
        if (s.Clauses.Count > 0 && s.Clauses[0].Subject >= 0 &&
            Subject(s, s.Clauses[0]) is { IsAgency: false } first)
        {
            bool isMany = s.Word(s.Clauses[0].Subject).EndsWith('s') && s.NameAt(s.Clauses[0].Subject) is null;
            bool isThing = s.Original(s.Clauses[0].Subject).Any(char.IsAsciiDigit) || IsThing(s, s.Clauses[0].Subject);
            if (isMany && !isThing)
                _lastGroup = first;
            else if (first != _lastPerson && !isThing)
                _lastBody = first;
            if (IsState(s, first.Name))
                _lastState = first.Name;
            if (RowOf(s, s.Clauses[0]) is { } together)
                _lastGroup = together;
        }

    }

    private void NotePersons(SentenceView s)
    {
        var persons = new HashSet<string>();
        for (int i = 0; i < s.Count; i++)
        {
            NoteAcronym(s, i);
            if (Unknown(s, i) is { } unknown && s.Original(i) == LastOf(unknown.Name))
            {
                _bySurname[s.Original(i)] = unknown.Name;
                if (!IsBodyName(unknown.Name) && !unknown.IsAgency)
                {
                    _lastPerson = unknown;
                    persons.Add(unknown.Name);
                }

                bool isBody = IsBodyName(unknown.Name);
                Speaker who = isBody ? Body(s, unknown, i) ?? unknown : unknown;
                Register(s, i, who, !isBody && !unknown.IsAgency);
                for (int h = BodyNames.Around(s, i)?.First ?? i; h < i; h++)
                    _roles.Keep(s, h, who, isPerson: false); // the "institute" of "the Institute for Space Monitoring"
            }
            else if (s.NameAt(i) is { } name && i == name.EndToken - 1 - s.Sentence.FirstToken &&
                SpeakerOf(s, name) is { } known &&
                name.Entity.Kind != EntityKind.State)
            {
                if (name.Entity.Kind == EntityKind.Person)
                {
                    _lastPerson = known;
                    persons.Add(known.Name);
                }

                bool isAgency = known.IsAgency || name.Entity.Kind == EntityKind.Organisation ||
                    s.Word(i) is "agency" or "service" or "office" or "administration";
                if (isAgency)
                    _roles.Keep("agency", known);
                Register(s, i, known, name.Entity.Kind == EntityKind.Person);
            }
        }

        if (persons.Count > 1)
            _lastGroup = new Speaker(persons.First(), false);
        foreach (Clause clause in s.Clauses)
        {
            if (clause.Subject >= 0 && s.IsCapital(clause.Subject) &&
                _bySurname.TryGetValue(s.Original(clause.Subject), out string? full) && !IsBodyName(full))
                _lastPerson = new Speaker(full, false);
        }
    }

    /// <summary>"the Boreal Radar Company (BRC)": the letters stand for the body from then on.</summary>
    private void NoteAcronym(SentenceView s, int i)
    {
        bool isAcronym = s.Word(i - 1) is "(" && s.Word(i + 1) is ")" && s.NameAt(i) is null && s.IsCapital(i) &&
            s.Original(i).Length > 1 && s.Original(i).All(char.IsUpper);
        if (isAcronym && (Unknown(s, i - 2) ?? (s.NameAt(i - 2) is { } name ? SpeakerOf(s, name) : null)) is
            { IsAgency: false } full)
            _bySurname[s.Original(i)] = Body(s, full, i - 2)?.Name ?? full.Name;
    }

    /// <summary>Keeps one who spoke, for "he", "it" and "they".</summary>
    public void Remember(SentenceView s, Speaker speaker)
    {
        bool isUnnamed = Enumerable.Range(0, s.Count).Any(i => Humans.Contains(s.Word(i)) && Unnamed(s, i) == speaker);
        if (isUnnamed)
            _lastPerson = speaker; // "he" after "a spokesman"
        if (speaker.Name is "analysts" or "social media")
            _lastGroup = speaker;
        else if (_lastPerson != speaker)
            _lastBody = speaker;
        if (IsState(s, speaker.Name))
            _lastState = speaker.Name;
        if (s.Clauses.Count > 0 && RowOf(s, s.Clauses[0]) is { } together)
            _lastGroup = together;
    }

    /// <summary>
    /// The speaker of a verb: its subject, or after it where it closes a sentence; of a passive the one after "by".
    /// </summary>
    public Speaker? Of(SentenceView s, Clause clause)
    {
        if (clause.IsPassive && s.Word(clause.Verb) is not ("quoted" or "cited"))
        {
            for (int i = clause.Verb + 1; i < clause.End; i++)
            {
                if (s.Word(i) is "by")
                    return In(s, i + 1, Math.Min(clause.End, i + NameReach));
            }

            return null;
        }

        bool isTurned = clause.First == clause.Verb && clause.First > 0 &&
            !(clause.Subject >= clause.Start && clause.Subject < clause.First) &&
            (s.Word(clause.First - 1) is "," or "\"" or "\u201D" or "'" or "\u2019") &&
            clause.Shape == ClauseShape.Finite && s.Word(clause.Verb) is not "told";
        return (isTurned ? After(s, clause.Verb + 1) : null) ?? Subject(s, clause);
    }

    /// <summary>The subject of a clause, if it can speak.</summary>
    public Speaker? Subject(SentenceView s, Clause clause)
    {
        if (clause.Subject < 0)
            return clause.Shape == ClauseShape.Finite ? In(s, clause.Start, clause.First) : null;
        bool isOwn = clause.Subject >= clause.Start && clause.Subject < clause.First;
        if (isOwn)
            return In(s, clause.Start, clause.First);
        if (s.Word(clause.Start) is "who")
            return PersonBefore(s, clause.Start) ?? In(s, clause.Subject - NameReach / 2, clause.Start, isLast: true);
        int from = Math.Max(0, clause.Subject - NameReach / 2);
        return In(s, from, clause.Subject + 1, isLast: true);
    }

    /// <summary>The person named last before a token, for whom "who" stands.</summary>
    private static Speaker? PersonBefore(SentenceView s, int at)
    {
        for (int i = at - 1; i >= 0; i--)
        {
            if (s.NameAt(i) is { Entity.Kind: EntityKind.Person } name && !IsFamilyName(s, i))
                return SpeakerOf(s, name);
            if (Unknown(s, i) is { IsAgency: false } unknown && !IsBodyName(unknown.Name) && !IsThing(s, i))
                return unknown;
        }

        return null;
    }

    /// <summary>The first speaker named after a token, within a few.</summary>
    public Speaker? After(SentenceView s, int from)
    {
        while (s.Word(from) is "on" or "this" or "(" or ")" || Months.Contains(s.Word(from)) ||
            (s.Word(from).Length is 1 or 2 && char.IsAsciiDigit(s.Word(from)[0]) && s.Word(from + 1) is ")"))
            from++; // "said this Tuesday (10) the director"
        int to = from;
        while (to < s.Count && to - from < NameReach && s.Word(to) is not ("," or "." or ";" or "that" or "in" or
            "on" or "who" or
            "which" or "\"" or "\u201C" or "as" or "to"))
        {
            to++;
            if (s.Word(to) is "." && Titles.Contains(s.Word(to - 1)))
                to++; // "Gen. Russell Tate"
        }

        if (s.Word(to) is "in" && s.NameAt(to + 1) is not null)
            to += 2;
        Speaker? first = In(s, from, to);
        bool isRole = first is not null && s.Word(to) is "," && to - from <= 8 && Unknown(s, to + 1) is not null &&
            !Enumerable.Range(from, to - from).Any(i => s.NameAt(i) is { Entity.Kind: EntityKind.Person } ||
            (Unknown(s, i) is { } other && !IsBodyName(other.Name)));
        return isRole ? Unknown(s, to + 1) : first;
    }

    /// <summary>A news agency that is named by a token.</summary>
    public static string? AgencyAt(SentenceView s, int i) =>
        s.NameAt(i) is { Entity.Kind: EntityKind.Agency } name ? name.Entity.Name
        : Unknown(s, i) is { IsAgency: true } unknown ? unknown.Name : null;

    /// <summary>"told Tsentr-Inform": a name with a hyphen, that is nobody's, after "told" is that of a medium.
    /// </summary>
    public string? Medium(SentenceView s, int i) =>
        Papers.Contains(s.Word(i)) && s.Word(i - 1) is "the" && s.IsCapital(i) &&
            _bySurname.TryGetValue(s.Original(i), out string? paper) ? paper // "told the Herald"
        : s.Word(i - 1) is "told" && s.NameAt(i) is null && s.IsCapital(i) && !s.IsCapital(i + 1) &&
        s.Original(i).Contains('-', StringComparison.Ordinal) && !_bySurname.ContainsKey(s.Original(i))
            ? s.Original(i) : null;

    /// <summary>
    /// The speaker among some tokens: a person before a body, a body before the officials of a state.
    /// </summary>
    public Speaker? In(SentenceView s, int from, int to, bool isLast = false)
    {
        Speaker? person = null, body = null, unnamed = null, state = null, pronoun = null, capital = null;
        for (int i = Math.Max(0, from); i < to && i < s.Count; i++)
        {
            if (s.IsQuoted(i) && !s.IsQuotation)
                continue;
            if (s.NameAt(i) is { } name && !IsFamilyName(s, i))
            {
                int leader = s.Word(i - 1) is "the" ? i - 2 : i - 1;
                if (leader >= from && s.Word(leader) is "to")
                    continue; // "Iran's mission to the United Nations"
                bool isPerson = name.Entity.Kind == EntityKind.Person;
                if (isPerson && name.IsAdjective)
                    capital ??= SpeakerOf(s, name);
                else if (isPerson)
                    person = isLast ? SpeakerOf(s, name) : person ?? SpeakerOf(s, name);
                else if (name.Entity.Kind is EntityKind.State or EntityKind.Place)
                    state ??= SpeakerOf(s, name);
                else if (!name.IsAdjective || name.Entity.Kind is EntityKind.Agency)
                    body ??= SpeakerOf(s, name);
                else if (Chiefs.Contains(s.Word(i + 1)) || Chiefs.Contains(s.Word(i + 2)))
                    capital ??= SpeakerOf(s, name); // "ISRO's chairman"
                continue;
            }

            if (IsThing(s, i) || IsOfBody(s, i))
                continue;
            if (Unknown(s, i) is { } unknown)
                (person, body) = IsBodyName(unknown.Name) || unknown.IsAgency
                    ? (person, body ?? Body(s, unknown, i)) : (person ?? unknown, body);
            else if (s.IsCapital(i) && _bySurname.TryGetValue(s.Original(i), out string? full))
                person ??= new Speaker(full, false);
            else if (s.Word(i) is "he" or "she" or "him" or "her" && pronoun is null)
                pronoun = IsTrailing(s, i) ? _before.Person ?? _lastPerson : _lastPerson;
            else if (s.Word(i) is "it" or "they" && pronoun is null && unnamed is null)
                pronoun = (s.Word(i) is "it" ? null : IsTrailing(s, i) ? _before.Group : _lastGroup) ??
                    (IsTrailing(s, i) ? _before.Body ?? _lastBody : _lastBody);
            else if (IsGroup(s, i) && _lastGroup is not null)
                unnamed ??= _lastGroup;
            else if (Unnamed(s, i) is { } found)
                unnamed ??= found;
            else if (IsNamePart(s, i) && s.Original(i).Length > 3 && (i > 0 || !s.Word(i).EndsWith('s')) &&
                s.Word(i) is not "whether" && !s.Original(i).Any(char.IsDigit) && !s.Original(i).All(char.IsUpper) &&
                !s.Word(i).EndsWith("alert", StringComparison.Ordinal))
                capital ??= new Speaker(s.Original(i), false);
        }

        return person ?? (body is { IsAgency: true } ? unnamed ?? body
            : body) ?? unnamed ?? state ?? pronoun ?? capital;
    }

    /// <summary>"…, it said": the one who spoke before, and not what the sentence itself is about.</summary>
    private static bool IsTrailing(SentenceView s, int i) => i > 1 && !s.IsQuoted(i) &&
        s.Word(i - 1) is "," or "\"" or "\u201D" && s.Clauses.Count > 0 && s.Clauses[0].Verb < i &&
        s.Clauses[^1].Verb > i && s.Clauses[^1].Verb - i <= 2 && s.Clauses[^1].Verb >= s.Count - 5;

    /// <summary>"the Coast Guard", "Space Systems Command": those that speak for their state.</summary>
    private Speaker? Body(SentenceView s, Speaker unknown, int at)
    {
        if (!BodyNames.SpeaksForState(unknown.Name))
            return unknown;
        return (StateOf(s, at) ?? home) is { } state ? new Speaker(state, false) : unknown;
    }

    /// <summary>Keeps whom "the minister" or "the operator" stands for.</summary>
    private void Register(SentenceView s, int at, Speaker speaker, bool isPerson)
    {
        _roles.Keep(s, at, speaker, isPerson);
        int first = s.NameAt(at) is { } name ? name.FirstToken - s.Sentence.FirstToken : at;
        for (int i = first - 1; i >= 0 && first - i <= 6 && (s.IsCapital(i) || Roles.Contains(s.Word(i)) ||
            s.NameAt(i) is not null ||
            s.Word(i) is "'s" or "," or "the"); i--)
        {
            if (Roles.Contains(s.Word(i)))
                _roles.Keep(s, i, speaker, isPerson);
        }

        for (int i = at + 1; i < s.Count && i - at <= 6 && s.Word(at + 1) is ","; i++)
        {
            if (Roles.Contains(s.Word(i)))
                _roles.Keep(s, i, speaker, isPerson);
        }
    }

    /// <summary>Those without a name.</summary>
    private Speaker? Unnamed(SentenceView s, int i)
    {
        string word = s.Word(i);
        if (s.IsCapital(i + 1) && s.NameAt(i + 1) is not { IsAdjective: true, Entity.Kind: EntityKind.State })
            return null; // "the operator Equatis"
        if (word is "message" && s.Word(i - 1) is "text")
            return null;
        if (Analysts.Contains(word))
            return new Speaker("analysts", false);
        if (Posters.Contains(word) || (word is "accounts" or "media" && s.Word(i - 1) == "social"))
            return new Speaker("social media", false);
        if (word is "media" && s.Word(i - 1) == "foreign")
            return new Speaker("foreign media", false);
        bool isState = (word is "media" or "television" or "tv" or "radio" && s.Word(i - 1) == "state") ||
            Officials.Contains(word);
        if (!isState && !Roles.Contains(word))
            return null;
        bool isInner = Officials.Contains(s.Word(i + 1)) || (s.Word(i + 1) is "intelligence" or "space" or "press" or
            "security" && Officials.Contains(s.Word(i + 2)));
        if (Officials.Contains(word) && isInner && s.NameAt(i + 1) is null)
            return null; // of "the military intelligence service of Ukraine" the last tells
        bool isOfBody = s.Word(i + 1) is "of" or "for" or "at" or "from" or "with" && s.Word(i + 2) is "the";
        if (isOfBody && !s.IsCapital(i + 3) && _roles.TryGet(s, i + 3, out Speaker body))
            return body; // "officials of the administration"
        bool isOwned = OwnerOf(s, i) is not null;
        if (word is "comrade")
            return _lastPerson;
        if (!isOwned && Firms.Contains(word) && !_roles.TryGet(s, i, out _) && s.NearWord(i, 2, 0, "the"))
            return _lastBody;
        if (!isOwned && _roles.TryGet(s, i, out Speaker known) && s.NearWord(i, 3, 0, "the", "this", "that"))
            return known;
        if (!isState)
            return null;
        bool isBodys = !isOwned && word.StartsWith("spokes", StringComparison.Ordinal) && s.Word(i - 1) is "a" &&
            _lastBody is { } latest && BodyNames.IsBody(latest.Name) && !BodyNames.SpeaksForState(latest.Name) &&
            s.Word(i + 1) is not "for";
        if (isBodys)
            return _lastBody; // "Boreal Radar launched it. A spokesman said"
        string? state = StateOf(s, i);
        if (state is null)
            return null;
        var speaker = new Speaker(state, false);
        _roles.KeepState(s, i, speaker);
        return speaker;
    }

    /// <summary>
    /// The state of officials: the one they are said to be of, that of the text, or the one that spoke last.
    /// </summary>
    private string? StateOf(SentenceView s, int i)
    {
        if (OwnerOf(s, i) is { } owner)
            return owner.Entity.Kind is EntityKind.State ? owner.Entity.Name : owner.Entity.State ?? owner.Entity.Name;
        if (s.Names.FirstOrDefault() is { Entity.Kind: EntityKind.Place, Entity.State: { } there } place &&
            place.FirstToken - s.Sentence.FirstToken == 1 && s.Word(0) is "in" && s.Word(place.EndToken - s.Sentence
                .FirstToken) is ",")
            return there; // "In Kyiv, a spokesman"
        string? first = s.Names.Select(n => n.Entity.Kind == EntityKind.State ? n.Entity.Name : n.Entity.State)
            .FirstOrDefault(n => n is not null);
        if (s.Word(i) is "media" or "television" or "tv" or "radio")
        {
            // They are rarely those of the text itself.
            bool isBefore = s.Names.Exists(n => n.FirstToken - s.Sentence.FirstToken < i && n.Entity.Kind ==
                EntityKind.State);
            return isBefore ? first : OfStateMedia.Contains(_lastState ?? "") ? _lastState
                : s.Names.Find(n => n.Entity.Kind == EntityKind.Office && OfStateMedia.Contains(n.Entity.State ?? ""))
                    ?.Entity.State ?? _lastOfMedia ?? _lastState ?? first ?? home;
        }

        if (s.NearWord(i, 4, 0, "its", "their"))
            return _lastState ?? first ?? home;
        return home ?? _lastState ?? first;
    }
}
