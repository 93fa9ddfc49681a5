using System.Linq;

namespace Overflight.Evidence.Ledger;

/// <summary>Someone who says things: a news agency, a paper, a government, a person.</summary>
public sealed record SourceEntry : LedgerBody
{
    /// <summary>Longest name, characters.</summary>
    public const int NameLengthMax = 200;

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>What it is, in a sentence.</summary>
    public required string Description { get; init; }

    /// <summary>How far it can be relied upon; a later <see cref="GradeEntry"/> may change that.</summary>
    public required AdmiraltyReliability Reliability { get; init; }

    internal override string? Problem() =>
        string.IsNullOrWhiteSpace(Name) || Name.Length > NameLengthMax || Name.Any(char.IsControl)
            ? $"a source needs a name of at most {NameLengthMax} characters, no control characters among them"
            : null;
}
