namespace Overflight.Data.Accounts;

/// <summary>What one may do, each more than the one before. Accounts and keys have a level; addresses ask for one.
/// </summary>
public enum AccessLevel
{
    /// <summary>Nothing but what anyone may who reaches the server: health, pages, signing in.</summary>
    Open,

    /// <summary>Manage how one signs in: all that is left while a one-time password waits to be changed.</summary>
    SignedIn,

    /// <summary>Read calendars.</summary>
    Calendar,

    /// <summary>Read what is there.</summary>
    Read,

    /// <summary>Have things computed, and record articles.</summary>
    Analyse,

    /// <summary>Manage accounts, and read what was done.</summary>
    Administer,
}
