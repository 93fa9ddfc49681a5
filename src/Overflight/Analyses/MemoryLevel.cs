using System;
using System.Collections.Immutable;
using System.Linq;
using Overflight.Tasking.Network;
using Overflight.Time;

namespace Overflight.Analyses;

/// <summary>
/// What is in a satellite's memory over time: what its pictures have brought, less what its contacts have sent, each
/// contact from the moment it is set up and at its full rate.
/// </summary>
internal static class MemoryLevel
{
    /// <summary>Levels at evenly spaced instants, the ends of the span included.</summary>
    public static double[] SamplesBits(NetworkRun run, NetworkSatellite satellite, Interval span, int count)
    {
        ImmutableArray<Picture> pictures = [.. run.Pictures.Where(p => p.Satellite == satellite.Name)];
        ImmutableArray<PlannedContact> contacts =
            [.. run.Contacts.Where(c => c.Satellite == satellite.Name && c.SentBits > 0)];
        double[] levels = new double[count];
        int picture = 0, contact = 0;
        double before = 0.0;
        for (int i = 0; i < count; i++)
        {
            Instant at = span.Start + ((double)i / (count - 1) * span.Length);
            for (; picture < pictures.Length && pictures[picture].Exposure.End <= at; picture++)
                before += satellite.BitsPerImagingSecond * pictures[picture].Exposure.Length.Seconds;
            for (; contact < contacts.Length && contacts[contact].Usable.End <= at; contact++)
                before -= contacts[contact].SentBits;
            double sending = 0.0;
            for (int k = contact; k < contacts.Length && contacts[k].Usable.Start < at; k++)
                sending += Math.Min(
                    contacts[k].SentBits, contacts[k].BitsPerSecond * (at - contacts[k].Usable.Start).Seconds);
            levels[i] = Math.Max(before - sending, 0.0);
        }

        return levels;
    }
}
