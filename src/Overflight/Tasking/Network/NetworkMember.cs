using System;
using System.Collections.Immutable;
using System.Threading;
using Overflight.Access;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Orbits;
using Overflight.Sensing;
using Overflight.Time;

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

    /// <summary>When it is sunlit; empty where it has no battery, so that it does not matter.</summary>
    public IntervalSet Sunlit(Interval span, EarthModel earth, CancellationToken cancellation) =>
        Satellite.Battery is null
            ? IntervalSet.Empty
            : new PassFinder(Propagator, earth).FindSunlit(span, cancellation);

    /// <summary>It as a planner knows it.</summary>
    /// <param name="energyJ">In its battery when the plan begins.</param>
    /// <param name="storedBits">In its memory then.</param>
    /// <param name="sunlit">When it is sunlit.</param>
    /// <param name="contacts">When its memory is emptied.</param>
    public TaskedSatellite Tasked(
        double energyJ, double storedBits, IntervalSet sunlit, ImmutableArray<DownlinkContact> contacts) => new()
        {
            Name = Satellite.Name,
            Agility = Satellite.Agility,
            Thermal = Satellite.Thermal,
            Battery = Satellite.Battery is { } b
                ? new Battery
                {
                    CapacityJ = b.CapacityJ,
                    InitialJ = Math.Clamp(energyJ, 0.0, b.CapacityJ),
                    IdleW = b.IdleW,
                    ImagingW = b.ImagingW,
                    SlewW = b.SlewW,
                    ChargeW = b.ChargeW,
                    Sunlit = sunlit,
                }
                : null,
            Memory = new OnboardMemory
            {
                CapacityBits = Satellite.MemoryBits,
                InitialBits = Math.Min(Satellite.MemoryBits, (long)Math.Ceiling(storedBits)),
                BitsPerImagingSecond = Satellite.BitsPerImagingSecond,
                Contacts = contacts,
            },
        };
}
