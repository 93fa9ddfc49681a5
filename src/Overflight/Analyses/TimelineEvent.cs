using System;
using System.Collections.Immutable;
using Overflight.Evidence.Ledger;
using Overflight.Evidence.Record;

namespace Overflight.Analyses;

/// <summary>A day of the timeline of a ledger: a launch of the record, or a day of which claims speak.</summary>
/// <param name="Day">The day, on the calendar of the place.</param>
/// <param name="Launch">The launch; <c>null</c> where the record has none.</param>
/// <param name="Claims">The claims that speak of it.</param>
public sealed record TimelineEvent(DateOnly Day, LaunchEvent? Launch, ImmutableArray<ViewedClaim> Claims);
