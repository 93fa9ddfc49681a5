// What a claim says was told in its picture, against what its sensor could tell:
//   1. The view is that of the place seen from nearest at the claimed moment, or at the pass before a reception.
//   2. Where the sensor's ground sample distance is published as a range, both ends are looked at.
//   3. The claim is not Supported unless what is said is supported at both ends. It is Contradicted where it is
//      supported at neither, and the sensor's figures and what they fall short of have a source; figures without one
//      decide nothing.
using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Overflight.Evidence;
using Overflight.Sensing;

namespace Overflight.Analyses;

/// <summary>Adds to a finding what the sensor could tell of the claimed objects.</summary>
internal static class ClaimObjects
{
    public static ClaimFinding Add(ClaimFinding finding, SensorLibrary sensors)
    {
        Claim claim = finding.Claim;
        if (claim.Sensor is not { } name)
            return Weakened(finding, Verdict.Undetermined, ["What is said to be told in the picture is not checked: " +
                "neither the claim nor anyone else names a sensor. Add one: sensor."]);
        if (!sensors.TryFind(name, out Sensor sensor))
            throw new ArgumentException(sensors.NotHere(name), nameof(sensors));
        if (sensor is not OpticalSensor optical || optical.SamplingAngleMin is null)
            return Weakened(finding, Verdict.Undetermined, [$"What {sensor.Name} can tell is not known: " +
                (sensor is RadarSensor ? QualityWording.Radar : QualityWording.NoSamplingAngle) + "."]);
        var views = finding.Places
            .Select(p => (p.Place, View: claim.Meaning == ClaimMeaning.Received ? p.Pass?.TcaView : p.AtClaim))
            .Where(p => p.View is { } v && v.Elevation.Radians > 0.0)
            .ToArray();
        if (views.Length == 0)
            return finding; // it was not in view: the finding says so
        (Frames.NamedPlace place, ViewGeometry? nearest) = views.MinBy(v => v.View!.Value.RangeM); // there is a view
        ViewGeometry view = nearest!.Value; // as above
        ImmutableArray<ClaimedObjectCheck> checks =
        [
            .. claim.Objects.SelectMany(o => OpticalPictures.Variants(optical).Select(v =>
            {
                double gsdM = GroundSampling.MeanGsdM(v.Pixel, view.RangeM, view.Incidence);
                ObjectQuality quality = ObjectQuality.Of(
                    o.Object, gsdM, optical.DiffractionLimit?.Radians * view.RangeM);
                NiirsEstimate rating = NiirsEstimate.Of(
                    optical, GroundSampling.NormalGsdM(v.Pixel, view.RangeM), view.Incidence, GiqeVersion.Giqe5, 0.0);
                return new ClaimedObjectCheck(
                    o, place, v.Name, gsdM, rating, quality, quality.Tasks[(int)o.Task].Finding);
            })),
        ];
        IEnumerable<string> reasons = checks.GroupBy(c => c.Claimed).Select(ends => Sentence([.. ends], sensor));
        return Weakened(finding, Combine(checks, sensor), reasons) with
        {
            Objects = checks,
            DoesNotShow = finding.DoesNotShow.Add(
                "That the sensor has the figures given for it, or that what it shows was read rightly."),
        };
    }

    private static ClaimFinding Weakened(ClaimFinding finding, Verdict limit, IEnumerable<string> reasons) =>
        finding with
        {
            Finding = finding.Finding == Verdict.Supported ? limit : finding.Finding,
            Reasons = [.. reasons, .. finding.Reasons],
        };

    private static Verdict Combine(ImmutableArray<ClaimedObjectCheck> checks, Sensor sensor)
    {
        if (checks.All(c => c.Finding == Feasibility.Supported))
            return Verdict.Supported;
        bool isImpossible = checks.GroupBy(c => c.Claimed)
            .Any(ends => ends.All(c => c.Quality.Tasks[(int)c.Claimed.Task].IsRefuted));
        return isImpossible && !sensor.IsUnsourced ? Verdict.Contradicted : Verdict.Undetermined;
    }

    /// <summary>One sentence for an object, whether its sensor has one figure or two.</summary>
    private static string Sentence(ImmutableArray<ClaimedObjectCheck> ends, Sensor sensor)
    {
        ClaimedObjectCheck worst = ends[^1];
        ClaimedObject claimed = worst.Claimed;
        string count = claimed.Count is { } n ? $"{n} × " : "";
        string source = sensor.IsUnsourced ? " (whose figures have no known source)" : "";
        string gsd = string.Join(
            " or ", ends.Select(e => e.GsdM.ToString("0.00", CultureInfo.InvariantCulture)));
        string outcomes = string.Join("; at worst ", ends.Select(Outcomes).Distinct());
        string ratings = string.Join("; ", ends.Select(e => QualityWording.Rating(e.Rating)));
        return $"{count}{claimed.Object.Name}, said to be {QualityWording.Done(claimed.Task)}: {sensor.Name}{source} " +
            $"would sample the ground at {worst.Place.Name} at {gsd} m: {outcomes}. For " +
            $"{QualityWording.Named(claimed.Task)}: {worst.Quality.Tasks[(int)claimed.Task].Reason}. {ratings}.";
    }

    private static string Outcomes(ClaimedObjectCheck check) =>
        string.Join(", ", check.Quality.Tasks.Select(QualityWording.Outcome));
}
