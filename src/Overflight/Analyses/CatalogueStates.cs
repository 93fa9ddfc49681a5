using System;
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

    /// <summary>Numbers of one state: x, y, z in metres, then their rates in metres per second.</summary>
    public const int NumbersPerState = 6;

    private readonly Sgp4Catalogue _catalogue;
    private readonly EarthModel _earth;

    /// <summary>Prepares the satellites; sets that are no orbits around the Earth are left out.</summary>
    /// <param name="sets">One set of each satellite.</param>
    /// <param name="earth">Leap seconds and Earth orientation.</param>
    public CatalogueStates(IEnumerable<Omm> sets, EarthModel earth)
    {
        ArgumentNullException.ThrowIfNull(sets);
        ArgumentNullException.ThrowIfNull(earth);
        _earth = earth;
        Sets =
        [
            .. sets.Where(s => s.Elements.Eccentricity is >= 0.0 and < 1.0 &&
                double.IsFinite(s.Elements.MeanMotionRevolutionsPerDay) &&
                s.Elements.MeanMotionRevolutionsPerDay > 0.0),
        ];
        _catalogue = new Sgp4Catalogue([.. Sets.Select(s => new Sgp4Propagator(s.Elements, earth.LeapSeconds))]);
    }

    /// <summary>The sets used, in the order of the states.</summary>
    public ImmutableArray<Omm> Sets { get; }

    /// <summary>States of all satellites at even instants, ITRF.</summary>
    /// <param name="grid">The instants.</param>
    /// <param name="states">Where the states go: that of satellite s at instant k from
    /// (s × grid.Count + k) × <see cref="NumbersPerState"/> on, not-a-number where there is none.</param>
    /// <param name="threads">Most threads to use, 1 or more.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ArgumentException">There are more than <see cref="StatesMax"/>, or the room is not theirs.
    /// </exception>
    public void Write(TimeGrid grid, Span<float> states, int threads, CancellationToken cancellation)
    {
        long count = (long)Sets.Length * grid.Count;
        if (count > StatesMax)
            throw new ArgumentException(
                $"{count} states are too many, at most {StatesMax}: take a longer step, a shorter span or fewer " +
                "satellites.", nameof(grid));
        if (states.Length != count * NumbersPerState)
            throw new ArgumentException($"There must be room for {count * NumbersPerState} numbers.", nameof(states));
        var buffer = new StateBuffer((int)count);
        _catalogue.Propagate(grid, buffer, threads, cancellation);
        for (int k = 0; k < grid.Count; k++)
        {
            Rotation<Teme, Itrf> turn = _earth.TemeToItrf(grid[k]);
            for (int s = 0; s < Sets.Length; s++)
            {
                int place = (s * grid.Count) + k;
                Span<float> numbers = states.Slice(place * NumbersPerState, NumbersPerState);
                if (buffer.Status[place] != PropagationStatus.Ok)
                {
                    numbers.Fill(float.NaN);
                    continue;
                }

                State<Itrf> state = turn.Apply(buffer[place]);
                (numbers[0], numbers[1], numbers[2]) = Single(state.Position.VectorM);
                (numbers[3], numbers[4], numbers[5]) = Single(state.VelocityMPerS);
            }
        }
    }

    private static (float X, float Y, float Z) Single(Vec3 v) => ((float)v.X, (float)v.Y, (float)v.Z);
}
