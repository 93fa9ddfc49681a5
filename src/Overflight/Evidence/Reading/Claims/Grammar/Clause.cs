namespace Overflight.Evidence.Reading.Claims.Grammar;

/// <summary>A verb with what belongs to it; indices count the tokens of its sentence, −1 is none.</summary>
internal sealed class Clause
{
    /// <summary>First token of the verb group, the verb itself, and the token after it.</summary>
    public required int First { get; init; }

    public required int Verb { get; init; }

    public required ClauseShape Shape { get; set; }

    public bool IsPassive { get; set; }

    public bool IsNegated { get; set; }

    /// <summary>Did; will or would; may or can.</summary>
    public ClaimModality Mood { get; set; }

    /// <summary>Whether the group says "would".</summary>
    public bool IsWould { get; set; }

    /// <summary>Whether the verb stands in the present, without "have".</summary>
    public bool IsPresent { get; init; }

    /// <summary>Where what leads to the verb begins: the link and the subject.</summary>
    public int Start { get; set; }

    /// <summary>Where what follows it ends, exclusive.</summary>
    public int End { get; set; }

    /// <summary>Where the infinitives and participles end that hang on it, exclusive.</summary>
    public int Reach { get; set; }

    public ClauseLink Link { get; set; }

    /// <summary>The clause on which it hangs; <c>null</c> for none.</summary>
    public Clause? Governor { get; set; }

    /// <summary>The noun or adjective on which it hangs: "evidence that", "able to".</summary>
    public int GovernorWord { get; set; } = -1;

    /// <summary>The heads of its subject and its object.</summary>
    public int Subject { get; set; } = -1;

    public int Object { get; set; } = -1;

    /// <summary>What the subject, the object, and those after "by" are about.</summary>
    public Concept SubjectIs { get; set; }

    public Concept ObjectIs { get; set; }

    public Concept ByIs { get; set; }

    /// <summary>The noun that "which" or "that" stands for, and what it is about.</summary>
    public (int Head, Concept About)? Antecedent { get; set; }

    /// <summary>What it is done to, or what moves by itself.</summary>
    public Concept ThemeIs => IsPassive ? SubjectIs : ObjectIs != Concept.None ? ObjectIs : SubjectIs;
}
