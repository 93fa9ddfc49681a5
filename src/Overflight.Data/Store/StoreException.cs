using System;

namespace Overflight.Data.Store;

/// <summary>The database cannot be used; the message says what was attempted, where, and how to mend it.</summary>
public sealed class StoreException : Exception
{
    /// <summary>Makes one.</summary>
    /// <param name="message">What, where, and how to mend it.</param>
    /// <param name="inner">What the system said, where it said something.</param>
    public StoreException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }

    /// <summary>Whether it may be read and not written, so that trying again does not help.</summary>
    public bool IsReadOnly { get; init; }
}
