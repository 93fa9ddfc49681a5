using System;
using System.Net;
using Overflight.Web;
using Overflight.Web.Accounts;
using Shouldly;

namespace Overflight.Acceptance.Tests.Web.Accounts;

public sealed class SignInDelaysTests
{
    private static readonly IPAddress Here = IPAddress.Parse("192.0.2.1");

    [Fact]
    public void Begin_OneAddressManyNames_IsSlowedToAQuarterOfAnHour()
    {
        var clock = new MovedClock();
        var delays = new SignInDelays(clock);
        for (int i = 0; i < 40; i++)
        {
            clock.MoveOn(TimeSpan.FromMinutes(15));
            delays.Begin(Here, $"name-{i}");
        }

        Should.Throw<ApiProblem>(() => delays.Begin(Here, "another")).RetryAfterS.ShouldBe(900);
        delays.Begin(IPAddress.Parse("192.0.2.2"), "another"); // other addresses are not
    }

    [Fact]
    public void Begin_OneNameManyAddresses_IsSlowedToAMinuteAndNotWhereTheAccountIsKnown()
    {
        var clock = new MovedClock();
        var delays = new SignInDelays(clock);
        for (int i = 0; i < 40; i++)
        {
            clock.MoveOn(TimeSpan.FromMinutes(1));
            delays.Begin(new IPAddress([198, 51, 100, (byte)i]), "anna");
        }

        Should.Throw<ApiProblem>(() => delays.Begin(Here, "ANNA")).RetryAfterS.ShouldBe(60);
        delays.Begin(Here, null);
    }

    [Fact]
    public void Begin_SuccessesBetween_DoNotHideTheFailuresOfAnAddress()
    {
        var delays = new SignInDelays(new MovedClock());
        for (int i = 0; i < SignInDelays.FreeFailures - 1; i++)
        {
            delays.Begin(Here, $"victim-{i}");
            delays.Begin(Here, "own");
            delays.Succeeded(Here, "own");
        }

        delays.Begin(Here, "victim");
        Should.Throw<ApiProblem>(() => delays.Begin(Here, "own")).Status.ShouldBe(429);
    }

    [Fact]
    public void Begin_AddressesOfOneNetwork_CountAsOne()
    {
        var delays = new SignInDelays(new MovedClock());
        for (int i = 0; i < SignInDelays.FreeFailures; i++)
            delays.Begin(IPAddress.Parse($"2001:db8:0:1::{i:x}"), null);

        Should.Throw<ApiProblem>(() => delays.Begin(IPAddress.Parse("2001:db8:0:1:ffff::1"), null));
        delays.Begin(IPAddress.Parse("2001:db8:0:2::1"), null);
    }

    [Fact]
    public void Begin_MoreNamesThanAreKept_StaysBounded()
    {
        var delays = new SignInDelays(new MovedClock());
        for (int i = 0; i < 60_000; i++)
            delays.Begin(new IPAddress([10, (byte)(i >> 16), (byte)(i >> 8), (byte)i]), $"name-{i}");
        for (int i = 0; i < SignInDelays.FreeFailures; i++)
            delays.Begin(Here, null);
        Should.Throw<ApiProblem>(() => delays.Begin(Here, null));
    }
}
