using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Orbits;
using Overflight.Orbits.Sgp4;
using Overflight.Time;

namespace Overflight.Access;

/// <summary>
/// Samples one satellite in TEME and ITRF. Holds a buffer, so one sampler serves one search at a time.
/// </summary>
internal sealed class OrbitSampler(Sgp4Propagator propagator, EarthModel earth)
{
    private readonly StateBuffer _one = new(1);

    public Sgp4Propagator Propagator { get; } = propagator;

    /// <summary>The state in both frames.</summary>
    public OrbitSample At(Instant instant)
    {
        OrbitSample sample = InertialAt(instant);
        return sample.IsValid
            ? sample with { RItrf = earth.TemeToItrf(instant).ApplyToDirection(sample.RTeme) }
            : sample;
    }

    /// <summary>The state in TEME alone, which is quicker: the place in ITRF is left at zero.</summary>
    public OrbitSample InertialAt(Instant instant)
    {
        Propagator.Propagate([instant], _one);
        if (_one.Status[0] != PropagationStatus.Ok)
            return new(instant, default, default, default, IsValid: false);
        State<Teme> state = _one[0];
        return new(instant, state.Position.VectorM, state.VelocityMPerS, default, IsValid: true);
    }
}
