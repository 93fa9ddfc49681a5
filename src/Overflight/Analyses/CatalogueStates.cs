using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Orbits;
using Overflight.Orbits.Sgp4;
using Overflight.Time;

namespace Overflight.Analyses;

/// <summary>
/// Where all satellites of a catalogue are, for a globe: each from one element set, fixed to the Earth, in single
/// precision (half a metre in low orbit, 4 m in geostationary orbit). Immutable and safe to share between threads.
/// </summary>
public sealed class CatalogueStates
{
    /// <summary>Most states of one answer: satellites times instants.</summary>
    public const int StatesMax = 1_000_000;

    /// <summary>Bytes of one state: six numbers of four.</summary>
    public const int BytesPerState = 6 * sizeof(float);

    private const double GravitationM3PerS2 = 3.986e14; // enough to tell an orbit from nonsense
    private const double EarthRadiusM = 6_356_752.0; // to the poles: whatever is nearer has come down

    /// <summary>Beyond so many times its apogee no satellite of a set is believed to be.</summary>
    private const double ApogeeFactor = 1.5;

    private static readonly Duration WalkStep = Duration.FromHours(6.0);

    private readonly Sgp4Catalogue _catalogue;
    private readonly EarthModel _earth;
    private readonly ImmutableArray<double> _radiusMaxM;

    /// <summary>
    /// Prepares the satellites. Sets that are no orbits around the Earth are left out; so are those that say their
    /// satellite comes down between their epoch and the span, since what the formulas give after that is nonsense.
    /// </summary>
    /// <param name="sets">One set of each satellite.</param>
    /// <param name="earth">Leap seconds and Earth orientation.</param>
    /// <param name="span">When the states are wanted.</param>
    /// <param name="cancellation">Stops the work.</param>
    public CatalogueStates(IEnumerable<Omm> sets, EarthModel earth, Interval span, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(sets);
        ArgumentNullException.ThrowIfNull(earth);
        _earth = earth;
        var used = ImmutableArray.CreateBuilder<Omm>();
        var propagators = ImmutableArray.CreateBuilder<Sgp4Propagator>();
        var radiiM = ImmutableArray.CreateBuilder<double>();
        foreach (Omm set in sets.Where(s => IsOrbit(s.Elements)))
        {
            cancellation.ThrowIfCancellationRequested();
            var propagator = new Sgp4Propagator(set.Elements, earth.LeapSeconds);
            double radiusMaxM = ApogeeFactor * ApogeeRadiusM(set.Elements);
            if (!Reaches(propagator, span, radiusMaxM))
                continue;
            used.Add(set);
            propagators.Add(propagator);
            radiiM.Add(radiusMaxM);
        }

        (Sets, _radiusMaxM) = (used.ToImmutable(), radiiM.ToImmutable());
        _catalogue = new Sgp4Catalogue(propagators.ToImmutable());
    }

    private CatalogueStates(CatalogueStates all, ImmutableArray<int> chosen)
    {
        _earth = all._earth;
        Sets = [.. chosen.Select(i => all.Sets[i])];
        _radiusMaxM = [.. chosen.Select(i => all._radiusMaxM[i])];
        _catalogue = new Sgp4Catalogue([.. chosen.Select(i => all._catalogue[i])]);
    }

    /// <summary>The satellites of some numbers alone, in the order they have here; those not here are left out.
    /// </summary>
    public CatalogueStates Only(IEnumerable<long> satellites)
    {
        ArgumentNullException.ThrowIfNull(satellites);
        var wanted = satellites.ToHashSet();
        return new(
            this, [.. Enumerable.Range(0, Sets.Length).Where(i => wanted.Contains(Sets[i].CatalogueNumber))]);
    }

    /// <summary>The sets used, in the order of the states.</summary>
    public ImmutableArray<Omm> Sets { get; }

    /// <summary>
    /// States of all satellites at even instants, ITRF: x, y, z in metres, then their rates in metres per second, as
    /// little-endian numbers of single precision, not-a-number where there is no state.
    /// </summary>
    /// <param name="grid">The instants.</param>
    /// <param name="bytes">Where they go: that of satellite s at instant k from (s × grid.Count + k) ×
    /// <see cref="BytesPerState"/> on.</param>
    /// <param name="threads">Most threads to use, 1 or more.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ArgumentException">There are more than <see cref="StatesMax"/>, or the room is not theirs.
    /// </exception>
    public void Write(TimeGrid grid, Span<byte> bytes, int threads, CancellationToken cancellation)
    {
        long count = (long)Sets.Length * grid.Count;
        if (count > StatesMax)
            throw new ArgumentException(
                $"{count} states are too many, at most {StatesMax}: take a longer step, a shorter span or fewer " +
                "satellites.", nameof(grid));
        if (bytes.Length != count * BytesPerState)
            throw new ArgumentException($"There must be room for {count * BytesPerState} bytes.", nameof(bytes));
        var buffer = new StateBuffer((int)count);
        _catalogue.Propagate(grid, buffer, threads, cancellation);
        for (int k = 0; k < grid.Count; k++)
        {
            Rotation<Teme, Itrf> turn = _earth.TemeToItrf(grid[k]);
            for (int s = 0; s < Sets.Length; s++)
            {
                int place = (s * grid.Count) + k;
                Span<byte> state = bytes.Slice(place * BytesPerState, BytesPerState);
                if (IsBelieved(buffer, place, _radiusMaxM[s]))
                    Write(turn.Apply(buffer[place]), state);
                else
                    Write(State<Itrf>.FromVectors(Nothing, Nothing), state);
            }
        }
    }

    private static bool IsOrbit(MeanElements e) =>
        e.Eccentricity is >= 0.0 and < 1.0 && double.IsFinite(e.MeanMotionRevolutionsPerDay) &&
        e.MeanMotionRevolutionsPerDay > 0.0;

    private static double ApogeeRadiusM(MeanElements e) =>
        Math.Cbrt(GravitationM3PerS2 / (e.MeanMotionRadPerS * e.MeanMotionRadPerS)) * (1.0 + e.Eccentricity);

    /// <summary>Whether a satellite stays up from its epoch to a span, looked at every few hours.</summary>
    private static bool Reaches(Sgp4Propagator propagator, Interval span, double radiusMaxM)
    {
        Instant epoch = propagator.Epoch;
        Instant nearest = epoch < span.Start ? span.Start : epoch > span.End ? span.End : epoch;
        Duration step = nearest >= epoch ? WalkStep : -WalkStep;
        int count = (int)Math.Min((nearest - epoch) / step, StatesMax) + 1;
        var states = new StateBuffer(count);
        Instant start = nearest >= epoch ? epoch : epoch + ((count - 1L) * step);
        propagator.Propagate(new TimeGrid(start, WalkStep, count), states);
        for (int k = 0; k < count; k++)
        {
            if (!IsBelieved(states, k, radiusMaxM))
                return false;
        }

        return true;
    }

    private static bool IsBelieved(StateBuffer states, int place, double radiusMaxM) =>
        states.Status[place] == PropagationStatus.Ok &&
        states[place].Position.RadiusM is var radiusM && radiusM >= EarthRadiusM && radiusM <= radiusMaxM;

    private static Vec3 Nothing => new(double.NaN, double.NaN, double.NaN);

    private static void Write(in State<Itrf> state, Span<byte> bytes)
    {
        Write(state.Position.VectorM, bytes);
        Write(state.VelocityMPerS, bytes[(BytesPerState / 2)..]);
    }

    private static void Write(in Vec3 v, Span<byte> bytes)
    {
        BinaryPrimitives.WriteSingleLittleEndian(bytes, (float)v.X);
        BinaryPrimitives.WriteSingleLittleEndian(bytes[4..], (float)v.Y);
        BinaryPrimitives.WriteSingleLittleEndian(bytes[8..], (float)v.Z);
    }
}
