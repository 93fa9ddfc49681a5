using System.Collections.Immutable;

namespace Overflight.Web.Reads;

/// <summary>An entry with what it is about, up to its source, and what is about it.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Above">What it is about, what that is about, and so on.</param>
/// <param name="About">What is about it.</param>
internal sealed record LedgerDetail(
    LedgerRow Entry, ImmutableArray<LedgerRow> Above, ImmutableArray<LedgerRow> About);
