using System;
using System.Collections.Immutable;
using Overflight.Analyses;
using Overflight.Evidence.Record;

namespace Overflight.Web.Reads;

/// <summary>Claims that speak of one thing: see <see cref="ClaimedEvent"/>.</summary>
internal sealed record ToldEvent(
    ClaimedEventKind Kind, LaunchEvent? Launch, string Subject, ImmutableArray<string> Where, DateOnly? From,
    DateOnly? To, ImmutableArray<long> Claims, int TextCount, ImmutableArray<string> Voices);
