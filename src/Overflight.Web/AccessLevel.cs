namespace Overflight.Web;

/// <summary>
/// Who may use an address. Every endpoint has one; <see cref="AccessGate"/> is the one place where it is enforced.
/// </summary>
internal enum AccessLevel
{
    /// <summary>Anyone who reaches the server: health, pages.</summary>
    Open,

    /// <summary>Who may read what is there.</summary>
    Read,

    /// <summary>Who may have things computed.</summary>
    Analyse,

    /// <summary>Who may change what others see.</summary>
    Administer,
}
