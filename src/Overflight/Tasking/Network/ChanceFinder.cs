// 1 accesses of all satellites to all places, light left aside (one search for each set of limits);
// 2 each access, cut to the window of a scene, becomes sightings on the grid of the plan;
// 3 cameras keep those that are lit at both ends: within minutes the Sun rises or sinks evenly;
// 4 a stereo pair lasts from the first look to the second: as long as it takes from 10° ahead to 10° back, longer where
//   the satellite needs that to turn; of these, those are kept that do look so far ahead and back.
using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Overflight.Access;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Orbits;
using Overflight.Sensing;
using Overflight.Tasking;
using Overflight.Time;

namespace Overflight.Tasking.Network;

/// <summary>Finds when which scene can be imaged by which satellite.</summary>
internal sealed class ChanceFinder
{
    /// <summary>Far below a step of the grid.</summary>
    private static readonly Duration CrossingError = Duration.FromSeconds(0.01);

    private readonly NetworkScenario _scenario;
    private readonly ImmutableArray<Scene> _scenes;
    private readonly EarthModel _earth;
    private readonly SunTable _sun;
    private readonly int _threads;
    private readonly CancellationToken _cancellation;
    private readonly ImmutableArray<GroundSite> _sites;
    private readonly ImmutableArray<int>[] _scenesOfSite;

    public ChanceFinder(
        NetworkScenario scenario, ImmutableArray<Scene> scenes, EarthModel earth, int threads,
        CancellationToken cancellation)
    {
        (_scenario, _scenes, _earth, _threads, _cancellation) = (scenario, scenes, earth, threads, cancellation);
        _sun = new SunTable(earth, scenario.Span);
        IGrouping<Geodetic, int>[] places =
            [.. Enumerable.Range(0, scenes.Length).GroupBy(i => scenes[i].Place)];
        _sites = [.. places.Select(p => new GroundSite(p.Key, earth.Ellipsoid))];
        _scenesOfSite = [.. places.Select(p => p.ToImmutableArray())];
    }

    /// <summary>The chances of every scene.</summary>
    public Chances[] Find(ImmutableArray<NetworkMember> members)
    {
        Chances[] chances = [.. _scenes.Select(_ => new Chances())];
        List<AccessWindow>[] windows = Accesses(members);
        var found = new List<Opportunity>[members.Length];
        var dark = new HashSet<int>[members.Length];
        var options = new ParallelOptions { MaxDegreeOfParallelism = _threads, CancellationToken = _cancellation };
        Parallel.For(0, members.Length, options, i =>
        {
            var finder = new MemberChances(this, members[i], i);
            foreach (AccessWindow window in windows[i])
            {
                _cancellation.ThrowIfCancellationRequested();
                foreach (int scene in _scenesOfSite[window.Site])
                    finder.Add(scene, _sites[window.Site], new Interval(window.Start, window.End));
            }

            (found[i], dark[i]) = (finder.Found, finder.InTheDark);
        });
        for (int i = 0; i < members.Length; i++)
        {
            foreach (Opportunity opportunity in found[i])
                chances[opportunity.Task].Opportunities.Add(opportunity);
            foreach (int scene in dark[i])
                chances[scene].IsSeenInTheDark = true;
        }

        foreach (Chances scene in chances)
        {
            scene.IsForRadarsOnly = scene.Opportunities.Count > 0 &&
                scene.Opportunities.TrueForAll(o => members[o.Satellite].Kind == SensorKind.Radar);
        }

        return chances;
    }

    private List<AccessWindow>[] Accesses(ImmutableArray<NetworkMember> members)
    {
        var windows = new List<AccessWindow>[members.Length];
        for (int i = 0; i < windows.Length; i++)
            windows[i] = [];
        foreach (var group in members.Select((member, index) => (member, index))
            .GroupBy(m => new Limits(m.member.Reach())))
        {
            (NetworkMember Member, int Index)[] alike = [.. group];
            var query = new AccessQuery
            {
                Satellites = [.. alike.Select(a => a.Member.Propagator)],
                Sites = _sites,
                Span = _scenario.Span,
                Constraints = group.Key.Constraints,
            };
            new AccessFinder(_earth).Find(
                query, w => windows[alike[w.Satellite].Index].Add(w), _threads, null, _cancellation);
        }

        return windows;
    }

    /// <summary>Constraints that are the same where all of them are.</summary>
    private sealed record Limits(ImmutableArray<AccessConstraint> Constraints)
    {
        public bool Equals(Limits? other) => other is not null && Constraints.SequenceEqual(other.Constraints);

        public override int GetHashCode() => Constraints.Aggregate(0, HashCode.Combine);
    }

    /// <summary>The chances of one satellite.</summary>
    private sealed class MemberChances(ChanceFinder all, NetworkMember member, int index)
    {
        private readonly Dictionary<Angle, SightingFinder> _finders = [];

        public List<Opportunity> Found { get; } = [];

        public HashSet<int> InTheDark { get; } = [];

        public void Add(int number, GroundSite site, Interval access)
        {
            Scene scene = all._scenes[number];
            Interval within = access.Intersect(scene.Window).Intersect(all._scenario.Span);
            if (scene.Sensor != SensorKind.Unknown && scene.Sensor != member.Kind ||
                within.IsEmpty || within.Length < scene.Exposure)
                return;
            Angle limit = scene.OffNadirMax is { } own && own < member.Satellite.OffNadirMax
                ? own
                : member.Satellite.OffNadirMax;
            Duration? pair = scene.IsStereo ? PairOf(site, access, scene.Exposure) : null;
            if (scene.IsStereo && pair is null)
                return;
            Duration exposure = pair ?? scene.Exposure;
            ImmutableArray<Sighting> seen = Finder(limit).Find(site, within, exposure);
            if (scene.IsStereo)
                seen = [.. seen.Where(s => IsPair(s, exposure, scene.Exposure))];
            if (seen.IsEmpty)
                return;
            if (member.Kind == SensorKind.Optical)
            {
                ImmutableArray<Sighting> lit = [.. seen.Where(s => IsLit(s, exposure, scene, site))];
                if (lit.IsEmpty)
                    InTheDark.Add(number);
                seen = lit;
            }

            if (!seen.IsEmpty)
                Found.Add(new Opportunity { Task = number, Satellite = index, Exposure = pair, Sightings = seen });
        }

        private SightingFinder Finder(Angle limit)
        {
            if (_finders.TryGetValue(limit, out SightingFinder? known))
                return known;
            var finder = new SightingFinder(
                member.Propagator,
                new SightingRule
                {
                    Origin = all._scenario.Span.Start,
                    Step = all._scenario.Planning.Step,
                    SampleStep = all._scenario.Planning.Step,
                    OffNadirMax = limit,
                },
                all._earth);
            _finders.Add(limit, finder);
            return finder;
        }

        private bool IsLit(in Sighting sighting, Duration exposure, Scene scene, GroundSite site) =>
            Vec3.Dot(site.Up, all._sun.DirectionAt(sighting.Start)) >= scene.SunSineMin &&
            Vec3.Dot(site.Up, all._sun.DirectionAt(sighting.Start + exposure)) >= scene.SunSineMin;

        /// <summary>
        /// How long a pair of looks takes in a pass, one step of the grid of starts included; <c>null</c> where the
        /// satellite does not look ahead and back far enough, or has no time to turn between.
        /// </summary>
        private Duration? PairOf(GroundSite site, Interval access, Duration look)
        {
            double least = Math.Sin(SceneList.StereoLookMin.Radians);
            if (AheadOf(site, access.Start) < least || AheadOf(site, access.End) > -least)
                return null;
            Instant ahead = Crossing(site, access, least), back = Crossing(site, access, -least);
            Duration pair = back - ahead + all._scenario.Planning.Step;
            Instant middle = new Interval(ahead, back).Midpoint;
            for (; pair <= access.Length; pair += all._scenario.Planning.Step)
            {
                Instant start = middle - (0.5 * pair);
                if (pair >= TimeFor(Line(site, start), Line(site, start + pair), look))
                    return pair;
            }

            return null;
        }

        /// <summary>When the sine of the angle ahead, which falls all through a pass, is a value.</summary>
        private Instant Crossing(GroundSite site, Interval pass, double sine)
        {
            (Instant low, Instant high) = (pass.Start, pass.End);
            while (high - low > CrossingError)
            {
                Instant middle = new Interval(low, high).Midpoint;
                if (AheadOf(site, middle) > sine)
                    low = middle;
                else
                    high = middle;
            }

            return high;
        }

        /// <summary>Both looks and the turn between.</summary>
        private Duration TimeFor(in Vec3 first, in Vec3 second, Duration look) =>
            look + look + member.Satellite.Agility.RetargetTime(Vec3.AngleBetween(first, second));

        private double AheadOf(GroundSite site, Instant at) => Ahead(Line(site, at), at);

        /// <summary>The direction to a place, TEME.</summary>
        private Vec3 Line(GroundSite site, Instant at)
        {
            member.Propagator.TryStateAt(at, out State<Teme> state);
            Rotation<Teme, Itrf> turned = all._earth.TemeToItrf(at);
            return turned.Inverse().ApplyToDirection(site.Position.From(turned.Apply(state.Position)).Unit());
        }

        /// <summary>Whether it looks ahead at the start and back at the end far enough, and can turn.</summary>
        private bool IsPair(in Sighting sighting, Duration pair, Duration look)
        {
            double least = Math.Sin(SceneList.StereoLookMin.Radians);
            return Ahead(sighting.Opening, sighting.Start) >= least &&
                Ahead(sighting.Closing, sighting.Start + pair) <= -least &&
                pair >= TimeFor(sighting.Opening, sighting.Closing, look);
        }

        /// <summary>Sine of the angle by which a direction points ahead along the track.</summary>
        private double Ahead(in Vec3 direction, Instant at)
        {
            member.Propagator.TryStateAt(at, out State<Teme> state);
            Vec3 down = -state.Position.VectorM.Unit();
            Vec3 along = (state.VelocityMPerS - (Vec3.Dot(state.VelocityMPerS, down) * down)).Unit();
            return Vec3.Dot(direction, along);
        }
    }
}
