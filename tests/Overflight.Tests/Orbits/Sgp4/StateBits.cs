using System;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.InteropServices;
using Overflight.Orbits;
using Overflight.Orbits.Sgp4;

namespace Overflight.Tests.Orbits.Sgp4;

/// <summary>States as bytes, for tests that ask for the same bits.</summary>
internal static class StateBits
{
    /// <summary>The verification set and 280 sets of a catalogue: every kind of orbit.</summary>
    public static readonly ImmutableArray<Sgp4Propagator> Propagators =
        [.. VerificationSet.All.Select(s => s.Propagator), .. CatalogueSets.All];

    public static byte[] Of(StateBuffer states) => Of(states, 0, states.Capacity);

    /// <summary>Per sample the status and six doubles, little-endian; a not-a-number is one and the same.</summary>
    public static byte[] Of(StateBuffer states, int first, int count)
    {
        double[] values = new double[7 * count];
        for (int i = 0; i < count; i++)
        {
            values[7 * i] = (double)states.Status[first + i];
            for (int component = 0; component < 6; component++)
            {
                double value = states.ColumnOf(component)[first + i];
                values[(7 * i) + 1 + component] = double.IsNaN(value) ? double.NaN : value;
            }
        }

        return MemoryMarshal.AsBytes(values.AsSpan()).ToArray();
    }
}
