using Overflight.Time;

namespace Overflight.Data.Accounts;

/// <summary>Someone who may use the server. The password is not in it.</summary>
public sealed record StoredAccount
{
    /// <summary>Its number, never given twice.</summary>
    public required long Number { get; init; }

    /// <summary>Its name; no other has it, in whatever case.</summary>
    public required string Name { get; init; }

    /// <summary>What it may do: <see cref="AccessLevel.Read"/> or more.</summary>
    public required AccessLevel Level { get; init; }

    /// <summary>Until when its one-time password is good; <c>null</c> where the password is its owner's own.</summary>
    public Instant? ChangeBy { get; init; }

    /// <summary>Whether it may not be used.</summary>
    public bool IsDisabled { get; init; }

    /// <summary>When it was made.</summary>
    public required Instant Made { get; init; }
}
