using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Overflight.Access;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Orbits;
using Overflight.Orbits.Sgp4;
using Overflight.Time;

namespace Overflight.Analyses;

/// <summary>
/// Tabulates orbits: states of satellites at an even step, each satellite from the one element set that is nearest to
/// the middle of the span. Where the elements give no state (decay) the table ends, and says so.
/// </summary>
public static class TabulateOrbit
{
    /// <summary>Most states of one answer, over all satellites.</summary>
    public const int StatesMax = OemKvn.StatesMax;

    /// <summary>Shortest step: 1 ms.</summary>
    public static readonly Duration StepMin = Duration.FromNanoseconds(1_000_000);

    /// <summary>Instants whose rotation is computed once for all satellites.</summary>
    private const int InstantsAtOnce = 1_024;

    /// <summary>Tabulates the orbits.</summary>
    /// <param name="request">Satellites, span, step and frame.</param>
    /// <param name="snapshot">Elements and Earth.</param>
    /// <param name="progress">Told the share of the span done; may be <c>null</c>.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ArgumentException">A satellite is not in the snapshot, the step is too short, or there would
    /// be more than <see cref="StatesMax"/> states.</exception>
    public static TabulateOrbitResult Run(
        TabulateOrbitRequest request, Snapshot snapshot, IProgress<double>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(snapshot);
        if (request.Step < StepMin || StatesCount(request) > StatesMax)
            throw new ArgumentException(
                $"{StatesCount(request):0} states at a step of {request.Step} are too many; at most {StatesMax}, " +
                $"{StepMin} apart.", nameof(request));
        EarthModel earth = snapshot.Earth;
        Row[] rows = [.. request.Satellites.Select(s => new Row(s, request.Span, snapshot, cancellation))];
        switch (request.Frame)
        {
            case FrameName.Teme:
                Fill<Teme>(rows, request, static _ => new(Mat3.R3(0.0), default), progress, cancellation);
                break;
            case FrameName.Gcrf:
                Fill(rows, request, earth.TemeToGcrf, progress, cancellation);
                break;
            default:
                Fill(rows, request, earth.TemeToItrf, progress, cancellation);
                break;
        }

        EarthOrientationSample orientation = earth.Orientation.SampleAt(request.Span.End);
        return new TabulateOrbitResult
        {
            Request = request,
            Tables = [.. rows.Select(r => r.Table(request.Span, earth.LeapSeconds))],
            EarthOrientation = orientation.Coverage,
            GroundErrorM = orientation.GroundErrorM,
            SnapshotDigest = snapshot.Digest,
        };
    }

    /// <summary>How many states a request asks for; the step must be positive.</summary>
    public static double StatesCount(TabulateOrbitRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request.Satellites.Length * (Math.Floor(request.Span.Length / request.Step) + 1.0);
    }

    private static void Fill<TFrame>(
        Row[] rows, TabulateOrbitRequest request, Func<Instant, Rotation<Teme, TFrame>> turnAt,
        IProgress<double>? progress, CancellationToken cancellation)
        where TFrame : struct, IFrame
    {
        var whole = new TimeGrid(request.Span.Start, request.Step, (int)(request.Span.Length / request.Step) + 1);
        var states = new StateBuffer(InstantsAtOnce);
        var turns = new Rotation<Teme, TFrame>[InstantsAtOnce];
        for (int first = 0; first < whole.Count; first += InstantsAtOnce)
        {
            cancellation.ThrowIfCancellationRequested();
            TimeGrid grid = whole.Slice(first, Math.Min(InstantsAtOnce, whole.Count - first));
            for (int k = 0; k < grid.Count; k++)
                turns[k] = turnAt(grid[k]);
            foreach (Row row in rows)
            {
                row.Propagator.Propagate(grid, states);
                for (int k = 0; k < grid.Count; k++)
                {
                    if (!row.Holds(grid[k]) || states.Status[k] != PropagationStatus.Ok)
                        continue;
                    State<TFrame> state = turns[k].Apply(states[k]);
                    row.States.Add(new(grid[k], state.Position.VectorM, state.VelocityMPerS));
                }
            }

            progress?.Report((first + grid.Count) / (double)whole.Count);
        }
    }

    /// <summary>One satellite while its table is filled.</summary>
    private sealed class Row
    {
        private readonly Omm _set;
        private readonly Interval _covered;

        public Row(long satellite, Interval span, Snapshot snapshot, CancellationToken cancellation)
        {
            _set = snapshot.HistoryOf(satellite).Nearest(span.Midpoint);
            Propagator = new Sgp4Propagator(_set.Elements, snapshot.Earth.LeapSeconds);
            _covered = EphemerisSpan.Of(Propagator, span, cancellation);
        }

        public Sgp4Propagator Propagator { get; }

        public ImmutableArray<EphemerisState>.Builder States { get; } = ImmutableArray.CreateBuilder<EphemerisState>();

        /// <summary>Whether the elements give positions then; the end of the span counts.</summary>
        public bool Holds(Instant instant) =>
            !_covered.IsEmpty && instant >= _covered.Start && instant <= _covered.End;

        public OrbitTable Table(Interval span, LeapSeconds leap)
        {
            var elements = ElementsUsed.Over(_set, span);
            return new()
            {
                Satellite = _set.CatalogueNumber,
                Name = _set.ObjectName,
                ObjectId = _set.ObjectId,
                Elements = elements,
                States = States.ToImmutable(),
                Covered = _covered,
                Gap = elements.WhyNotCovered([_covered], span, leap),
            };
        }
    }
}
