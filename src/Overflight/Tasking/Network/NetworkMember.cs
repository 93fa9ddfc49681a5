using System;
using System.Collections.Immutable;
using Overflight.Access;
using Overflight.Numerics;
using Overflight.Orbits;
using Overflight.Sensing;

namespace Overflight.Tasking.Network;

/// <summary>A satellite of a network with the propagator it is flown by.</summary>
internal sealed record NetworkMember(NetworkSatellite Satellite, IPropagator Propagator)
{
    /// <summary>What it looks with.</summary>
    public SensorKind Kind { get; } = SceneList.KindOf(Satellite.Sensor);

    /// <summary>Where it can look, light left aside.</summary>
    public ImmutableArray<AccessConstraint> Reach()
    {
        var reach = ImmutableArray.CreateBuilder<AccessConstraint>();
        reach.Add(new OffNadirConstraint { OffNadirMax = Satellite.OffNadirMax });
        if (Satellite.Sensor is RadarSensor radar)
        {
            reach.Add(new IncidenceConstraint
            {
                IncidenceMin = radar.IncidenceMin ?? Angle.Zero,
                IncidenceMax = radar.IncidenceMax ?? Angle.FromDegrees(90.0),
            });
            if (radar.Side is { } side)
                reach.Add(new LookSideConstraint { Side = side });
        }

        return reach.ToImmutable();
    }
}
