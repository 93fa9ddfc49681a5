using System;
using System.Collections.Immutable;
using Overflight.Evidence.Record;

namespace Overflight.Web.Reads;

/// <summary>A day of the timeline.</summary>
/// <param name="Day">The day, on the calendar of the place.</param>
/// <param name="Launch">The launch of the record; <c>null</c> where there is none.</param>
/// <param name="Claims">The claims that speak of it.</param>
internal sealed record ToldDay(DateOnly Day, LaunchEvent? Launch, ImmutableArray<ToldMark> Claims);
