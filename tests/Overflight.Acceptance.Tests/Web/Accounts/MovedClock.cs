using System;

namespace Overflight.Acceptance.Tests.Web.Accounts;

/// <summary>A clock that stands still until it is moved on.</summary>
internal sealed class MovedClock : TimeProvider
{
    private DateTimeOffset _now = new(2026, 4, 10, 0, 0, 0, TimeSpan.Zero);

    public void MoveOn(TimeSpan span) => _now += span;

    public override DateTimeOffset GetUtcNow() => _now;
}
