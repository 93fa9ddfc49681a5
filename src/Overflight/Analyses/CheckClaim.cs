using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Overflight.Access;
using Overflight.Evidence;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Orbits;
using Overflight.Orbits.Sgp4;
using Overflight.Sensing;
using Overflight.Time;

namespace Overflight.Analyses;

/// <summary>
/// Checks an imaging claim against physics. With σ the along-track standard error of the element set's age, a place is
/// <see cref="Verdict.Supported"/> where a lit pass above the minimum elevation lies within 2σ (and the statement's
/// precision) of the
/// claimed time, <see cref="Verdict.Contradicted"/> where none lies within 3σ, and <see cref="Verdict.Undetermined"/>
/// between, where the
/// set is too old, or where more than a tenth of all times would have passed. All places must hold. Where the claim
/// says what was told in the picture, its sensor must be able to: <see cref="ClaimedObjectCheck"/>.
/// </summary>
public static class CheckClaim
{
    /// <summary>The largest share of times that may pass the test while passing still says something.</summary>
    public const double ChanceMaxRatio = 0.1;

    private static readonly Duration LookAround = Duration.FromHours(12.0);

    /// <summary>Checks one claim.</summary>
    /// <param name="request">The claim and the limits to check it by.</param>
    /// <param name="snapshot">Elements and Earth.</param>
    /// <param name="progress">Told the share of places done; may be <c>null</c>.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ArgumentException">The claim names no place.</exception>
    public static ClaimFinding Run(
        CheckClaimRequest request, Snapshot snapshot, IProgress<double>? progress, CancellationToken cancellation) =>
        Run(request, snapshot, [], progress, cancellation)[0];

    /// <summary>
    /// Checks one claim as if its element set were of other ages: the same positions, and the error of each age.
    /// </summary>
    /// <param name="request">The claim and the limits to check it by.</param>
    /// <param name="snapshot">Elements and Earth.</param>
    /// <param name="ages">The ages; none for the one it has.</param>
    /// <param name="progress">Told the share of places done; may be <c>null</c>.</param>
    /// <param name="cancellation">Stops the work.</param>
    internal static ImmutableArray<ClaimFinding> Run(
        CheckClaimRequest request, Snapshot snapshot, ImmutableArray<Duration> ages, IProgress<double>? progress,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(snapshot);
        if (request.Claim.Places.IsDefaultOrEmpty)
            throw new ArgumentException($"Claim {request.Claim.Id} names no place.", nameof(request));
        ClaimTime time = request.Claim.Time;
        Instant middle = Instant.Midpoint(time.From, time.To);
        var finding = new ClaimFinding
        {
            Id = request.Claim.Id,
            Claim = request.Claim,
            Finding = Verdict.Undetermined,
            Reasons = [],
            DoesNotShow = ClaimWording.DoesNotShow(request.Claim),
            Places = [],
            EarthOrientation = snapshot.Earth.Orientation.SampleAt(middle).Coverage,
            SnapshotDigest = snapshot.Digest,
        };
        if (!snapshot.Histories.TryGetValue(request.Claim.Satellite, out ElementHistory? history))
            return [finding with { Reasons = [ClaimWording.NoElements(request.Claim.Satellite)] }];

        Omm set = history.Nearest(middle);
        var check = new Check(request, snapshot.Earth, set, middle, cancellation);
        if (ages.IsEmpty)
            ages = [middle - set.Elements.Epoch];
        return
        [
            .. ages.Select(age => check.Fill(finding, age, progress)).Select(
                f => request.Claim.Objects.IsDefaultOrEmpty ? f : ClaimObjects.Add(f, snapshot.Sensors)),
        ];
    }

    /// <summary>The part of a snapshot that the check of a claim rests on: it gives the same finding.</summary>
    internal static Snapshot PartFor(CheckClaimRequest request, Snapshot snapshot)
    {
        ClaimTime time = request.Claim.Time;
        EarthModel earth = snapshot.Earth;

        // A day more than what is looked through, for passes over its ends.
        var span = new Interval(time.From - time.Precision - request.StorageMax - LookAround, time.To + time.Precision);
        EarthOrientation orientation = earth.Orientation.For(span.Widened(Duration.FromDays(1.0)));
        Omm[] sets = snapshot.Histories.TryGetValue(request.Claim.Satellite, out ElementHistory? history)
            ? [history.Nearest(Instant.Midpoint(time.From, time.To))]
            : [];
        Sensor[] sensors = request.Claim.Sensor is { } name && snapshot.Sensors.TryFind(name, out Sensor sensor)
            ? [sensor]
            : [];
        return new Snapshot(
            new EarthModel(earth.LeapSeconds, orientation, earth.Ellipsoid), sets, new SensorLibrary(sensors));
    }

    private sealed class Check
    {
        private readonly CheckClaimRequest _request;
        private readonly EarthModel _earth;
        private readonly Omm _set;
        private readonly Sgp4Propagator _propagator;
        private readonly PassFinder _finder;
        private readonly Instant _middle;
        private readonly Interval _claimed;
        private readonly CancellationToken _cancellation;
        private readonly Dictionary<(Geodetic, Angle, Interval), PassSearch> _searches = [];
        private Duration _age;
        private ElementError _error;
        private double _chance;

        public Check(
            CheckClaimRequest request, EarthModel earth, Omm set, Instant middle, CancellationToken cancellation)
        {
            (_request, _earth, _set, _middle, _cancellation) = (request, earth, set, middle, cancellation);
            _propagator = new Sgp4Propagator(set.Elements, earth.LeapSeconds);
            _finder = new PassFinder(_propagator, earth);
            ClaimTime time = request.Claim.Time;
            _claimed = new Interval(time.From, time.To).Widened(time.Precision);
        }

        private Duration TwoSigma => 2L * _error.AlongTrack;

        private Duration ThreeSigma => 3L * _error.AlongTrack;

        public ClaimFinding Fill(ClaimFinding finding, Duration age, IProgress<double>? progress)
        {
            _cancellation.ThrowIfCancellationRequested();
            (_age, _error, _chance) = (age, ElementError.Of(_set.Elements, _set.Elements.Epoch + age), 0.0);
            Claim claim = _request.Claim;
            StationCheck? station = claim.Meaning == ClaimMeaning.Received ? CheckStation() : null;
            var places = ImmutableArray.CreateBuilder<PlaceCheck>();
            foreach (NamedPlace place in claim.Places)
            {
                places.Add(claim.Meaning == ClaimMeaning.Received ? Received(place, station) : Taken(place));
                progress?.Report((double)places.Count / claim.Places.Length);
            }

            Verdict verdict = Combine(places);
            var reasons = new List<string>();
            if (_age.Abs() > _request.ElementsAgeMax)
            {
                verdict = Verdict.Undetermined;
                reasons.Add(ClaimWording.TooOld(_age, _request.ElementsAgeMax));
            }
            else if (_chance > ChanceMaxRatio && verdict == Verdict.Supported)
            {
                verdict = Verdict.Undetermined;
                reasons.Add(ClaimWording.SaysLittle(_chance));
            }

            reasons.AddRange(places.SelectMany(p => p.Reasons.Select(r => Named(p, r))));
            reasons.Add(ClaimWording.Elements(_set, _age, TwoSigma, 2.0 * _error.CrossTrackM, _earth.LeapSeconds));
            if (verdict == Verdict.Supported)
                reasons.Add(ClaimWording.Chance(_chance, LookAround));
            if (ClaimWording.Earth(_earth, _middle) is { } caution)
                reasons.Add(caution);
            PlaceCheck first = places[0];
            return finding with
            {
                Finding = verdict,
                Reasons = [.. reasons],
                Pass = first.Pass,
                AtClaim = first.AtClaim,
                Difference = first.Difference,
                Uncertainty = TwoSigma,
                CrossTrackUncertaintyM = 2.0 * _error.CrossTrackM,
                ChanceRatio = claim.Meaning == ClaimMeaning.Received && station is null ? null : _chance,
                ElementsEpoch = _set.Elements.Epoch,
                ElementsAge = _age,
                ElementsOrigin = _set.Origin,
                Places = places.ToImmutable(),
                Station = station,
            };
        }

        private string Named(PlaceCheck place, string reason) =>
            _request.Claim.Places.Length == 1 ? reason : $"{place.Place.Name}: {reason}";

        private static Verdict Combine(IEnumerable<PlaceCheck> places)
        {
            Verdict[] all = [.. places.Select(p => p.Finding)];
            return all.Contains(Verdict.Contradicted) ? Verdict.Contradicted
                : all.Contains(Verdict.Undetermined) ? Verdict.Undetermined
                : Verdict.Supported;
        }

        private PlaceCheck Taken(NamedPlace place)
        {
            var site = new GroundSite(place.Position, _earth.Ellipsoid);
            Interval around = _claimed.Widened(LookAround);
            PassSearch search = Find(site, default, around);
            Pass? nearest = search.Passes.MinBy(p => (Gap(new Interval(p.Tca, p.Tca)), -p.MaxElevation.Radians));
            Pass[] useful = Useful(site, search.Passes);
            _chance = Math.Max(_chance, Chance(useful, around));
            Duration? gap = useful.Length == 0 ? null : useful.Min(p => Gap(new Interval(p.Aos, p.Los)));

            // Where the elements end before the claim (a decay they foresee) nothing is known, not even that it is
            // gone.
            bool isKnown = search.EphemerisSpan.Intersect(_claimed) == _claimed;
            Verdict verdict = isKnown ? VerdictOf(gap) : Verdict.Undetermined;
            Instant moment = Moment(nearest);
            ViewGeometry? view = isKnown ? ViewAt(site, moment) : null;
            IEnumerable<string> reasons = verdict == Verdict.Supported && view is { } good && nearest is { } pass
                ? [ClaimWording.InView(good, pass, moment, _request.Claim.Time, _earth.LeapSeconds)]
                : ClaimWording.NotInView(
                    view, nearest, useful.MinBy(p => Gap(new Interval(p.Aos, p.Los))), moment, _request, verdict,
                    _earth.LeapSeconds);
            return new PlaceCheck
            {
                Place = place,
                Finding = verdict,
                Reasons = [.. reasons],
                Pass = nearest,
                ClaimedInstant = moment,
                AtClaim = view,
                Difference = nearest is { } n ? moment - n.Tca : null,
            };
        }

        private PlaceCheck Received(NamedPlace place, StationCheck? station)
        {
            var site = new GroundSite(place.Position, _earth.Ellipsoid);
            var before = new Interval(_claimed.Start - _request.StorageMax, _claimed.End);
            ImmutableArray<Pass> passes = Find(site, default, before).Passes;
            Pass? overflight = Useful(site, passes).LastOrDefault(p => p.Tca <= _claimed.End + TwoSigma) is { } useful
                ? passes.First(p => p.Aos <= useful.Tca && p.Los >= useful.Tca)
                : null;
            Instant moment = _request.Claim.Time.From;
            Verdict verdict = Verdict.Undetermined;
            if (station is not null)
            {
                Duration? gap = station.Contact is { } c ? Gap(new Interval(c.Aos, c.Los)) : null;
                verdict = overflight is null ? Verdict.Contradicted : VerdictOf(gap);
            }

            return new PlaceCheck
            {
                Place = place,
                Finding = verdict,
                Reasons = [.. ClaimWording.Received(overflight, station, verdict, _request, _earth.LeapSeconds)],
                Pass = overflight,
                ClaimedInstant = moment,
                AtClaim = ViewAt(site, moment),
                Difference = overflight is { } o ? moment - o.Tca : null,
            };
        }

        private StationCheck? CheckStation()
        {
            NamedPlace? station = _request.Claim.Station ?? _request.AssumedStation;
            if (station is null)
                return null;
            var site = new GroundSite(station.Position, _earth.Ellipsoid);
            Interval around = _claimed.Widened(LookAround);
            ImmutableArray<Pass> contacts = Find(site, default, around).Passes;
            _chance = Chance(contacts, around);
            Pass? nearest = contacts.MinBy(p => Gap(new Interval(p.Aos, p.Los)));
            return new StationCheck(
                station, _request.Claim.Station is null, nearest, ViewAt(site, _request.Claim.Time.From));
        }

        /// <summary>The parts of passes above the horizon that are high enough, over lit ground.</summary>
        private Pass[] Useful(GroundSite site, IEnumerable<Pass> passes) =>
        [
            .. passes.Where(p => p.MaxElevation >= _request.ElevationMin)
                .SelectMany(p => Find(site, _request.ElevationMin, new Interval(p.Aos, p.Los)).Passes)
                .Where(p => p.TcaView.SunElevation >= _request.SunElevationMin),
        ];

        /// <summary>Passes do not depend on the age that is assumed, so that they are looked for once.</summary>
        private PassSearch Find(GroundSite site, Angle elevationMin, Interval span)
        {
            (Geodetic, Angle, Interval) asked = (site.Place, elevationMin, span);
            return _searches.TryGetValue(asked, out PassSearch? found)
                ? found
                : _searches[asked] = _finder.Find(site, elevationMin, span, _cancellation);
        }

        private Verdict VerdictOf(Duration? gap) =>
            gap is not { } g || g > ThreeSigma ? Verdict.Contradicted
            : g <= TwoSigma ? Verdict.Supported
            : Verdict.Undetermined;

        /// <summary>Time between the claimed span and another; zero where they touch.</summary>
        private Duration Gap(Interval other)
        {
            if (other.Start > _claimed.End)
                return other.Start - _claimed.End;
            return other.End < _claimed.Start ? _claimed.Start - other.End : Duration.Zero;
        }

        /// <summary>The share of a span in which a claim of this kind would have been supported.</summary>
        private double Chance(IEnumerable<Pass> passes, Interval span)
        {
            // Counted by where a claim starts: from its length before a pass to the end of the pass.
            IntervalSet fitting = IntervalSet.From(passes.Select(
                p => new Interval(p.Aos - TwoSigma - _claimed.Length, p.Los + TwoSigma).Intersect(span)));
            return fitting.TotalLength / span.Length;
        }

        private Instant Moment(Pass? nearest)
        {
            ClaimTime time = _request.Claim.Time;
            return nearest is null ? time.From : Instant.Max(time.From, Instant.Min(time.To, nearest.Tca));
        }

        private ViewGeometry? ViewAt(GroundSite site, Instant instant) =>
            _propagator.TryStateAt(instant, out State<Teme> state) == PropagationStatus.Ok
                ? site.ViewOf(state, instant, _earth)
                : null;
    }
}
