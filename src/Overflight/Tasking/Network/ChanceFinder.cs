// 1 accesses of all satellites to all places, light left aside (one search for each set of limits);
// 2 each access, cut to the window of a scene, becomes sightings on the grid of the plan;
// 3 cameras keep those that are lit at both ends: within minutes the Sun rises or sinks evenly;
// 4 stereo keeps those that look ahead at the start and back at the end.
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
            ImmutableArray<Sighting> seen = Finder(limit).Find(site, within, scene.Exposure);
            if (scene.IsStereo)
                seen = [.. seen.Where(s => IsPair(s, scene.Exposure))];
            if (seen.IsEmpty)
                return;
            if (member.Kind == SensorKind.Optical)
            {
                ImmutableArray<Sighting> lit = [.. seen.Where(s => IsLit(s, scene, site))];
                if (lit.IsEmpty)
                    InTheDark.Add(number);
                seen = lit;
            }

            if (!seen.IsEmpty)
                Found.Add(new Opportunity { Task = number, Satellite = index, Sightings = seen });
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

        private bool IsLit(in Sighting sighting, Scene scene, GroundSite site) =>
            Vec3.Dot(site.Up, all._sun.DirectionAt(sighting.Start)) >= scene.SunSineMin &&
            Vec3.Dot(site.Up, all._sun.DirectionAt(sighting.Start + scene.Exposure)) >= scene.SunSineMin;

        /// <summary>Whether it looks ahead at the start and back at the end, both far enough from down.</summary>
        private bool IsPair(in Sighting sighting, Duration exposure)
        {
            double least = Math.Sin(SceneList.StereoLookMin.Radians);
            return Ahead(sighting.Opening, sighting.Start) >= least &&
                Ahead(sighting.Closing, sighting.Start + exposure) <= -least;
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
