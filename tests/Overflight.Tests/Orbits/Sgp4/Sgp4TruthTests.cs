using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Orbits;
using Overflight.Orbits.Sgp4;
using Overflight.Time;
using Shouldly;

namespace Overflight.Tests.Orbits.Sgp4;

public class Sgp4TruthTests
{
    [Fact]
    public void PropagateMinutes_VerificationSet_GivesThePublishedStates()
    {
        int good = 0;
        double worstM = 0.0, worstMPerS = 0.0;
        var refused = new List<(long Number, PropagationStatus Status)>();
        foreach (VerificationSet set in VerificationSet.All)
        {
            double[] minutes = [.. set.Rows.Select(r => r.Minutes)];
            var states = new StateBuffer(minutes.Length);
            set.Propagator.PropagateMinutes(minutes, states);
            for (int i = 0; i < minutes.Length; i++)
            {
                if (states.Status[i] != PropagationStatus.Ok)
                {
                    refused.Add((set.Set.CatalogueNumber, states.Status[i]));
                    continue;
                }

                VerificationSet.Row row = set.Rows[i];
                worstM = Math.Max(worstM, (states[i].Position.VectorM - (1000.0 * row.PositionKm)).Norm);
                worstMPerS = Math.Max(worstMPerS, (states[i].VelocityMPerS - (1000.0 * row.VelocityKmPerS)).Norm);
                good++;
            }
        }

        refused.ShouldBe([(33334L, PropagationStatus.PerturbedEccentricityOutOfRange)]);
        good.ShouldBe(666);
        Validation.Record("sgp4", "AIAA 2006-6753 verification set, position", good, worstM, "m", 2e-4);
        Validation.Record("sgp4", "AIAA 2006-6753 verification set, velocity", good, worstMPerS, "m/s", 2e-6);
    }

    [Fact]
    public void PropagateMinutes_EachSetToItsFirstFailure_GivesTheKnownErrors()
    {
        var errors = new List<PropagationStatus>();
        foreach (VerificationSet set in VerificationSet.All)
        {
            double[] minutes = [.. set.Walk()];
            var states = new StateBuffer(minutes.Length);
            set.Propagator.PropagateMinutes(minutes, states);
            errors.AddRange(states.Status.ToArray().Where(s => s != PropagationStatus.Ok).Take(1));
        }

        errors.Select(e => (int)e).ShouldBe([1, 1, 6, 6, 4, 3, 6]);
    }
}
