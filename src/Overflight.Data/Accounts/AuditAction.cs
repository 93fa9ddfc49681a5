namespace Overflight.Data.Accounts;

/// <summary>What is written into the audit log.</summary>
public enum AuditAction
{
    /// <summary>The first administrator was made with the set-up code.</summary>
    SetUp,

    /// <summary>Somebody tried the set-up with a wrong or old code.</summary>
    SetUpRefused,

    /// <summary>Somebody signed in.</summary>
    SignedIn,

    /// <summary>A sign-in was refused.</summary>
    SignInRefused,

    /// <summary>Somebody signed out.</summary>
    SignedOut,

    /// <summary>Sessions were ended by their owner or an administrator.</summary>
    SessionsEnded,

    /// <summary>Somebody changed the own password.</summary>
    PasswordChanged,

    /// <summary>An account was given a one-time password.</summary>
    PasswordReset,

    /// <summary>An account was made.</summary>
    AccountMade,

    /// <summary>What an account may do was changed.</summary>
    AccountChanged,

    /// <summary>An account was disabled.</summary>
    AccountDisabled,

    /// <summary>An account may be used again.</summary>
    AccountEnabled,

    /// <summary>A key was made.</summary>
    KeyMade,

    /// <summary>A key was revoked.</summary>
    KeyRevoked,

    /// <summary>Somebody tried what the account's level does not allow.</summary>
    Forbidden,

    /// <summary>Articles were recorded in the ledger.</summary>
    ArticleRecorded,

    /// <summary>A job was added.</summary>
    JobAdded,

    /// <summary>A job was cancelled.</summary>
    JobCancelled,

    /// <summary>A source or an item of the ledger was graded.</summary>
    Graded,

    /// <summary>A claim of the ledger was judged.</summary>
    Judged,
}
