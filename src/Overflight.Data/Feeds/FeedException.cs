using System;

namespace Overflight.Data.Feeds;

/// <summary>A document could not be fetched; the message says from where, why, and what to do.</summary>
public sealed class FeedException : Exception
{
    /// <summary>Makes one.</summary>
    /// <param name="message">From where, why, and what to do.</param>
    /// <param name="inner">What the system said, where it said something.</param>
    public FeedException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }
}
