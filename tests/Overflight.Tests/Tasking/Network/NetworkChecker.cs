using System;
using System.Collections.Generic;
using System.Linq;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Orbits;
using Overflight.Sensing;
using Overflight.Tasking.Network;
using Overflight.Tests.Analyses;
using Overflight.Time;

namespace Overflight.Tests.Tasking.Network;

/// <summary>
/// Judges a simulation from what it tells alone: pictures, contacts, outcomes, with none of its code.
/// </summary>
internal static class NetworkChecker
{
    private const double SlackS = 1e-3, SlackDegrees = 1e-6;

    /// <summary>What is wrong with a run; empty for nothing.</summary>
    public static List<string> Violations(
        NetworkScenario scenario, NetworkRun run, IReadOnlyDictionary<string, IPropagator> propagators)
    {
        var wrong = new List<string>();
        foreach (NetworkSatellite satellite in scenario.Satellites.Where(s => run.Satellites.Contains(s.Name)))
        {
            Picture[] pictures = [.. run.Pictures.Where(p => p.Satellite == satellite.Name)];
            PlannedContact[] contacts = [.. run.Contacts.Where(c => c.Satellite == satellite.Name)];
            wrong.AddRange(Order(scenario, satellite, pictures, propagators[satellite.Name]));
            wrong.AddRange(Warmth(satellite, pictures));
            wrong.AddRange(Memory(scenario, satellite, pictures, contacts));
            wrong.AddRange(Apart(satellite.Name, contacts));
            wrong.AddRange(pictures.SelectMany(p => Light(scenario, satellite, p, run, propagators[satellite.Name])));
        }

        foreach (var antenna in run.Contacts.GroupBy(c => (c.Station, c.Antenna)))
            wrong.AddRange(Apart(antenna.Key.ToString(), [.. antenna.OrderBy(c => c.Interval.Start)]));
        wrong.AddRange(run.Requests.SelectMany(r => Outcome(r, run)));
        NetworkFigures f = run.Figures;
        if (f.MetCount + f.OpenCount + f.Lost.Values.Sum() != f.RequestCount)
            wrong.Add("The requests do not add up.");
        return wrong;
    }

    /// <summary>
    /// Each picture after the one before, with time to turn from the one place to the other: at least the settling
    /// time where the places are not told.
    /// </summary>
    private static IEnumerable<string> Order(
        NetworkScenario scenario, NetworkSatellite satellite, Picture[] pictures, IPropagator propagator)
    {
        foreach ((Picture first, Picture second) in pictures.Zip(pictures.Skip(1)))
        {
            double between = (second.Exposure.Start - first.Exposure.End).Seconds, need = 0.0;
            if (PlaceOf(scenario, first.Request) is { } from && PlaceOf(scenario, second.Request) is { } to)
            {
                double angle = Math.Acos(Math.Min(1.0, Vec3.Dot(
                    Line(from, first.Exposure.End, propagator), Line(to, second.Exposure.Start, propagator))));
                double rate = satellite.Agility.RateMaxRadPerS, speedUp = satellite.Agility.AccelerationMaxRadPerS2;
                need = angle < rate * rate / speedUp
                    ? 2.0 * Math.Sqrt(angle / speedUp)
                    : (angle / rate) + (rate / speedUp);
            }

            if (between < need + satellite.Agility.Settling.Seconds - SlackS)
                yield return $"{satellite.Name} cannot turn within {between} s before {second.Exposure}.";
        }
    }

    /// <summary>The direction from the satellite to a place, TEME.</summary>
    private static Vec3 Line(Geodetic place, Instant at, IPropagator propagator)
    {
        propagator.TryStateAt(at, out State<Teme> state);
        Position<Teme> ground = Shipped.Earth.TemeToItrf(at).Inverse().Apply(Shipped.Earth.Ellipsoid.ToItrf(place));
        return (ground.VectorM - state.Position.VectorM).Unit();
    }

    private static IEnumerable<string> Warmth(NetworkSatellite satellite, Picture[] pictures) =>
        satellite.Thermal is not { } limit
            ? []
            : pictures.Where(last => pictures.Sum(p => p.Exposure.Start >= last.Exposure.End - limit.Within &&
                    p.Exposure.End <= last.Exposure.End ? p.Exposure.Length.Seconds : 0.0) >
                limit.ExposureMax.Seconds + SlackS)
                .Select(p => $"{satellite.Name} gets too warm at {p.Exposure}.");

    /// <summary>What was taken, less all that contacts can have sent, never exceeds the memory.</summary>
    private static IEnumerable<string> Memory(
        NetworkScenario scenario, NetworkSatellite satellite, Picture[] pictures, PlannedContact[] contacts)
    {
        double BitsOf(Picture p) => satellite.BitsPerImagingSecond * p.Exposure.Length.Seconds;
        foreach (Picture at in pictures)
        {
            double taken = pictures.Where(p => p.Exposure.End <= at.Exposure.End).Sum(BitsOf);
            double sent = contacts.Where(c => c.Usable.Start < at.Exposure.Start).Sum(c => (double)c.SentBits);
            if (taken - sent > satellite.MemoryBits * (1.0 + 1e-9))
                yield return $"{satellite.Name} holds too much at {at.Exposure}.";
        }

        foreach (PlannedContact c in contacts)
        {
            if (c.SentBits > (c.BitsPerSecond * c.Usable.Length.Seconds) + 1.0)
                yield return $"{satellite.Name} sends too much in {c.Usable}.";
        }

        double received = pictures.Where(p => p.Station is not null).Sum(BitsOf);
        double all = contacts.Sum(c => (double)c.SentBits);
        if (received > all + 1.0 + contacts.Length)
            yield return $"{satellite.Name} delivers {received} bits but sends {all}.";
        foreach (Picture p in pictures.Where(p => p.Delivered is not null))
        {
            GroundStation station = scenario.Stations.Single(s => s.Name == p.Station);
            Instant last = p.Delivered!.Value - station.Processing;
            bool isInContact = contacts.Any(c => c.Station == p.Station && c.Usable.Start <= last &&
                (last - c.Usable.End).Seconds <= SlackS);
            if (!isInContact || (last - p.Exposure.End).Seconds < (BitsOf(p) / station.BitsPerSecond) - SlackS)
                yield return $"{satellite.Name} cannot have delivered {p.Exposure} at {last}.";
        }
    }

    private static IEnumerable<string> Apart(string whose, PlannedContact[] contacts) =>
        contacts.Zip(contacts.Skip(1)).Where(c => c.Second.Interval.Start < c.First.Interval.End)
            .Select(c => $"{whose} is in two contacts at {c.Second.Interval.Start}.");

    /// <summary>In reach and, for a camera, lit, at both ends and in the middle; within the request's window.</summary>
    private static IEnumerable<string> Light(
        NetworkScenario scenario, NetworkSatellite satellite, Picture picture, NetworkRun run, IPropagator propagator)
    {
        RequestOutcome request = run.Requests.Single(r => r.Name == picture.Request);
        if (picture.Exposure.Start < request.Arrival || picture.Exposure.End > request.Deadline)
            yield return $"{picture.Exposure} lies outside the window of {request.Name}.";
        if (picture.OffNadir.Degrees > satellite.OffNadirMax.Degrees + SlackDegrees)
            yield return $"{satellite.Name} is turned too far at {picture.Exposure}.";
        if (PlaceOf(scenario, picture.Request) is not { } place)
            yield break;
        var site = new GroundSite(place, Shipped.Earth.Ellipsoid);
        ImagingRequest asked = scenario.Requests.Single(r => NameOf(picture.Request) == r.Name);
        foreach (Instant at in (Instant[])[picture.Exposure.Start, picture.Exposure.Midpoint, picture.Exposure.End])
        {
            propagator.TryStateAt(at, out State<Teme> state);
            ViewGeometry view = site.ViewOf(state, at, Shipped.Earth);
            if (view.OffNadir.Degrees > satellite.OffNadirMax.Degrees + 1e-3)
                yield return $"{satellite.Name} sees {request.Name} at {view.OffNadir.Degrees}° off nadir.";
            if (satellite.Sensor is OpticalSensor && view.SunElevation.Degrees < asked.SunElevationMin.Degrees - 0.02)
                yield return $"{request.Name} is dark at {at}.";
            if (satellite.Sensor is RadarSensor radar && (view.Incidence.Degrees < radar.IncidenceMin?.Degrees - 1e-3 ||
                view.Incidence.Degrees > radar.IncidenceMax?.Degrees + 1e-3))
                yield return $"{satellite.Name} sees {request.Name} at an incidence of {view.Incidence.Degrees}°.";
            if (satellite.Sensor is RadarSensor { Side: { } side } && ToTheRight(state, Line(place, at, propagator))
                is var right && Math.Abs(right) > 0.05 && right > 0.0 != (side == LookSide.Right))
                yield return $"{satellite.Name} looks to the wrong side at {at}.";
        }
    }

    /// <summary>Sine of the angle by which a line points to the right of the flight; the Earth's turn is left out,
    /// which is 0.05 at most.</summary>
    private static double ToTheRight(in State<Teme> state, in Vec3 line) =>
        Vec3.Dot(line, Vec3.Cross(state.VelocityMPerS, state.Position.VectorM).Unit());

    private static Geodetic? PlaceOf(NetworkScenario scenario, string request) =>
        scenario.Requests.FirstOrDefault(r => r.Name == NameOf(request)) is { Target: PointTarget point }
            ? point.Position
            : null;

    /// <summary>The name of a repeated request without its number.</summary>
    private static string NameOf(string request) => request.Split(" #")[0];

    private static IEnumerable<string> Outcome(RequestOutcome request, NetworkRun run)
    {
        bool isMet = request.Delivered is not null;
        if ((isMet ? 1 : 0) + (request.IsOpen ? 1 : 0) + (request.Lost is not null ? 1 : 0) != 1)
            yield return $"{request.Name} is not met, open or lost.";
        int good = run.Pictures.Where(p => p.Request == request.Name && !p.IsCloudy && p.Delivered <= request.Deadline)
            .Select(p => p.Scene).Distinct().Count();
        if (good != request.DoneCount || isMet != (good == request.SceneCount))
            yield return $"{request.Name} has {good} good scenes in time; it says {request.DoneCount}.";
        if (isMet && (request.Delivered > request.Deadline || request.Imaged > request.Delivered))
            yield return $"{request.Name} was not delivered in time.";
    }
}
