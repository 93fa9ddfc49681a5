using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using Overflight.Access;
using Overflight.Evidence;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Orbits;
using Overflight.Sensing;
using Overflight.Time;

namespace Overflight.Analyses;

/// <summary>The sentences of a finding. They say what was computed, never more.</summary>
internal static class ClaimWording
{
    public static ImmutableArray<string> DoesNotShow(Claim claim)
    {
        var texts = ImmutableArray.CreateBuilder<string>();
        texts.Add("That a picture was taken: anyone who had the elements could have computed a fitting time.");
        texts.Add("That it was clear of cloud, that the camera was pointed there, or what it could resolve.");
        if (claim.Visible is { } visible)
            texts.Add($"That this could be seen in it: {visible}.");
        return texts.ToImmutable();
    }

    public static string NoElements(long satellite) => string.Create(
        CultureInfo.InvariantCulture,
        $"No element set of object {satellite} is known, so nothing can be computed. Import one: overflight elements import FILE.");

    public static string TooOld(Duration age, Duration limit) => string.Create(
        CultureInfo.InvariantCulture,
        $"The nearest element set is {age.Abs().Days:0.0} days away from the claimed time; beyond {limit.Days:0} days no finding is made.");

    public static string SaysLittle(double chance) => string.Create(
        CultureInfo.InvariantCulture,
        $"The elements are too old to tell: {chance:0 %} of all times around would fit as well as the claimed one.");

    public static string Chance(double chance, Duration around) => string.Create(
        CultureInfo.InvariantCulture,
        $"A time picked blindly within {around.Seconds / 3600.0:0} h either side would have fitted with a chance of {chance:0.0 %}.");

    public static string Elements(Omm set, Duration age, Duration twoSigma, double crossTrackM, LeapSeconds leap) => string.Create(
        CultureInfo.InvariantCulture,
        $"Computed from the set of {set.Elements.Epoch.ToUtcString(leap, 0)}, propagated {age.Abs().Days:0.0} days " +
        $"{(age < Duration.Zero ? "back" : "forward")}: early or late by up to {Seconds(twoSigma)}, beside the track by up to " +
        $"{crossTrackM / 1000.0:0.0} km (95 %), if the satellite did not manoeuvre in between.");

    public static string? Earth(EarthModel earth, Instant instant)
    {
        EarthOrientationSample sample = earth.Orientation.SampleAt(instant);
        string leap = earth.LeapSeconds.HasExpiredAt(instant) ? " The leap-second table has expired for this time." : "";
        return sample.Coverage switch
        {
            EarthOrientationCoverage.Observed => leap.Length == 0 ? null : leap.Trim(),
            EarthOrientationCoverage.Predicted => string.Create(
                CultureInfo.InvariantCulture,
                $"Earth orientation at this time is a prediction: the ground may be off by up to {sample.GroundErrorM:0} m.{leap}"),
            _ => string.Create(
                CultureInfo.InvariantCulture,
                $"This time lies outside the Earth orientation table: the ground may be off by up to {sample.GroundErrorM:0} m. " +
                $"Import a newer table: overflight earth import FILE.{leap}"),
        };
    }

    public static string InView(ViewGeometry view, Pass pass, Instant moment, ClaimTime time, LeapSeconds leap)
    {
        string when = time.IsWindow ? "Inside the claimed window, at" : "At the claimed time,";
        return $"{when} {moment.ToUtcString(leap, 0)}, the satellite was in view {Degrees(view.Elevation)} above the " +
            $"horizon, off-nadir {Degrees(view.OffNadir)}, incidence {Degrees(view.Incidence)}, over lit ground (Sun " +
            $"{Degrees(view.SunElevation)}). The pass peaks at {Degrees(pass.MaxElevation)} at " +
            $"{pass.Tca.ToUtcString(leap, 0)}{Apart(moment - pass.Tca)}.";
    }

    public static IEnumerable<string> NotInView(
        ViewGeometry? view, Pass? nearest, Pass? useful, Instant moment, CheckClaimRequest request, Verdict verdict,
        LeapSeconds leap)
    {
        if (view is not { } at)
        {
            yield return "The elements give no position at the claimed time: the satellite has decayed, or they are too old.";
            yield break;
        }

        if (at.SunElevation < request.SunElevationMin)
            yield return $"The ground was dark: the Sun stood {Degrees(at.SunElevation.Abs())} below the horizon.";
        string where = at.Elevation < Angle.Zero
            ? $"{Degrees(at.Elevation.Abs())} below the horizon"
            : $"{Degrees(at.Elevation)} above the horizon";
        yield return $"At {moment.ToUtcString(leap, 0)} the satellite was {where}; from {Degrees(request.ElevationMin)} up a picture " +
            $"is thought possible.";
        yield return nearest is null
            ? "There is no pass at all within 12 h of the claimed time."
            : $"The nearest pass {Peak(nearest, moment, leap)}.";
        if (useful is null)
            yield return $"No lit pass reaches {Degrees(request.ElevationMin)} within 12 h of the claimed time.";
        else if (nearest is null || useful.Tca - nearest.Tca > Duration.FromMinutes(10.0) ||
            nearest.Tca - useful.Tca > Duration.FromMinutes(10.0))
            yield return $"The nearest that would do {Peak(useful, moment, leap)}.";
        if (verdict == Verdict.Undetermined)
            yield return "The error of the elements reaches just to a fitting pass: neither support nor contradiction.";
    }

    public static IEnumerable<string> Received(
        Pass? overflight, StationCheck? station, Verdict verdict, CheckClaimRequest request, LeapSeconds leap)
    {
        Instant claimed = request.Claim.Time.From;
        if (overflight is { } pass)
        {
            yield return $"The satellite passed over before: {Degrees(pass.MaxElevation)} high at {pass.Tca.ToUtcString(leap, 0)}, " +
                $"{Seconds((claimed - pass.Tca).Abs())} before the claimed reception, off-nadir {Degrees(pass.TcaView.OffNadir)}, " +
                $"Sun {Degrees(pass.TcaView.SunElevation)}.";
        }
        else
        {
            yield return $"No lit pass above {Degrees(request.ElevationMin)} came within {request.StorageMax.Seconds / 3600.0:0} h " +
                "before the claimed reception.";
        }

        if (station is null)
        {
            yield return "The claim is of reception, and neither it nor the request names a ground station to check. Add one: station.";
            yield break;
        }

        string assumed = station.IsAssumed ? " (assumed: the claim names no station)" : "";
        if (station.AtClaim is { } view)
        {
            string side = view.Elevation < Angle.Zero ? "below" : "above";
            yield return $"At {claimed.ToUtcString(leap, 0)} it stood {Degrees(view.Elevation.Abs())} {side} the horizon of " +
                $"{station.Station.Name}{assumed}.";
        }

        if (station.Contact is { } contact)
        {
            yield return $"The nearest contact there lasts from {contact.Aos.ToUtcString(leap, 0)} to " +
                $"{contact.Los.ToUtcString(leap, 0)}{(verdict == Verdict.Supported ? ", which holds the claimed time" : "")}.";
        }
        else
        {
            yield return "There is no contact with that station within 12 h of the claimed time.";
        }
    }

    private static string Peak(Pass pass, Instant moment, LeapSeconds leap) =>
        $"peaks at {Degrees(pass.MaxElevation)} at {pass.Tca.ToUtcString(leap, 0)}{Apart(moment - pass.Tca)}, with the Sun at " +
        Degrees(pass.TcaView.SunElevation);

    private static string Apart(Duration difference) => difference.Abs() < Duration.FromSeconds(0.5)
        ? ", at the same time"
        : $", {Seconds(difference.Abs())} {(difference < Duration.Zero ? "later" : "earlier")}";

    private static string Degrees(Angle angle) => angle.Degrees.ToString("0.0", CultureInfo.InvariantCulture) + "°";

    /// <summary>A length as people say it: 8.4 s, 154 s, 17 min, 3 h 12 min.</summary>
    private static string Seconds(Duration length)
    {
        double s = length.Seconds;
        long minutes = (long)Math.Round(s / 60.0);
        return s < 60.0 ? s.ToString("0.0", CultureInfo.InvariantCulture) + " s"
            : s < 600.0 ? s.ToString("0", CultureInfo.InvariantCulture) + " s"
            : minutes < 120 ? $"{minutes} min"
            : $"{minutes / 60} h {minutes % 60} min";
    }
}
