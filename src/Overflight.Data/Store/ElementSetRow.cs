using System;
using System.IO;
using System.Security.Cryptography;
using Overflight.Numerics;
using Overflight.Orbits;
using Overflight.Time;

namespace Overflight.Data.Store;

/// <summary>One row of <c>element_set</c>, with source and retrieval time of its document when it is read.</summary>
internal sealed record ElementSetRow
{
    public byte[]? Content { get; init; }

    public required long CatalogueNumber { get; init; }

    public required long EpochNs { get; init; }

    public string? ObjectName { get; init; }

    public string? ObjectId { get; init; }

    public required double MeanMotionRevolutionsPerDay { get; init; }

    public required double Eccentricity { get; init; }

    public required double InclinationRad { get; init; }

    public required double RightAscensionOfNodeRad { get; init; }

    public required double ArgumentOfPerigeeRad { get; init; }

    public required double MeanAnomalyRad { get; init; }

    public required double BStar { get; init; }

    public required double HalfMeanMotionDotRadPerS2 { get; init; }

    public required double SixthMeanMotionDotDotRadPerS3 { get; init; }

    public required string Classification { get; init; }

    public required long EphemerisType { get; init; }

    public required long ElementSetNumber { get; init; }

    public required long RevolutionAtEpoch { get; init; }

    public string? Originator { get; init; }

    public long? CreationDateNs { get; init; }

    public long DocumentId { get; init; }

    public required long Line { get; init; }

    public string? Source { get; init; }

    public long RetrievedNs { get; init; }

    public static ElementSetRow From(Omm set, long document)
    {
        MeanElements e = set.Elements;
        var row = new ElementSetRow
        {
            CatalogueNumber = set.CatalogueNumber,
            EpochNs = e.Epoch.NanosecondsSinceJ2000Tt,
            ObjectName = set.ObjectName,
            ObjectId = set.ObjectId,
            MeanMotionRevolutionsPerDay = e.MeanMotionRevolutionsPerDay,
            Eccentricity = e.Eccentricity,
            InclinationRad = e.Inclination.Radians,
            RightAscensionOfNodeRad = e.RightAscensionOfNode.Radians,
            ArgumentOfPerigeeRad = e.ArgumentOfPerigee.Radians,
            MeanAnomalyRad = e.MeanAnomaly.Radians,
            BStar = e.BStar,
            HalfMeanMotionDotRadPerS2 = e.HalfMeanMotionDotRadPerS2,
            SixthMeanMotionDotDotRadPerS3 = e.SixthMeanMotionDotDotRadPerS3,
            Classification = set.Classification.ToString(),
            EphemerisType = set.EphemerisType,
            ElementSetNumber = set.ElementSetNumber,
            RevolutionAtEpoch = set.RevolutionAtEpoch,
            Originator = set.Originator,
            CreationDateNs = set.CreationDate?.NanosecondsSinceJ2000Tt,
            DocumentId = document,
            Line = set.Origin.Line,
        };
        return row with { Content = row.ContentHash() };
    }

    public Omm ToOmm() => new()
    {
        CatalogueNumber = CatalogueNumber,
        ObjectName = ObjectName,
        ObjectId = ObjectId,
        Elements = new MeanElements
        {
            Epoch = Instant.FromNanosecondsSinceJ2000Tt(EpochNs),
            MeanMotionRevolutionsPerDay = MeanMotionRevolutionsPerDay,
            Eccentricity = Eccentricity,
            Inclination = Angle.FromRadians(InclinationRad),
            RightAscensionOfNode = Angle.FromRadians(RightAscensionOfNodeRad),
            ArgumentOfPerigee = Angle.FromRadians(ArgumentOfPerigeeRad),
            MeanAnomaly = Angle.FromRadians(MeanAnomalyRad),
            BStar = BStar,
            HalfMeanMotionDotRadPerS2 = HalfMeanMotionDotRadPerS2,
            SixthMeanMotionDotDotRadPerS3 = SixthMeanMotionDotDotRadPerS3,
        },
        Classification = Classification[0],
        EphemerisType = (int)EphemerisType,
        ElementSetNumber = (int)ElementSetNumber,
        RevolutionAtEpoch = (int)RevolutionAtEpoch,
        Originator = Originator,
        CreationDate = CreationDateNs is { } ns ? Instant.FromNanosecondsSinceJ2000Tt(ns) : null,
        Origin = new ElementOrigin(Source ?? "", (int)Line, Instant.FromNanosecondsSinceJ2000Tt(RetrievedNs)),
    };

    /// <summary>A digest of all that the source published: equal sets have equal digests, wherever they came from.</summary>
    private byte[] ContentHash()
    {
        using var stream = new MemoryStream(256);
        using var writer = new BinaryWriter(stream);
        writer.Write(CatalogueNumber);
        writer.Write(EpochNs);
        foreach (string? text in (string?[])[ObjectName, ObjectId, Classification, Originator])
        {
            writer.Write(text is not null);
            writer.Write(text ?? "");
        }

        foreach (double number in (double[])[
            MeanMotionRevolutionsPerDay, Eccentricity, InclinationRad, RightAscensionOfNodeRad, ArgumentOfPerigeeRad,
            MeanAnomalyRad, BStar, HalfMeanMotionDotRadPerS2, SixthMeanMotionDotDotRadPerS3])
        {
            writer.Write(number);
        }

        writer.Write(EphemerisType);
        writer.Write(ElementSetNumber);
        writer.Write(RevolutionAtEpoch);
        writer.Write(CreationDateNs.HasValue);
        writer.Write(CreationDateNs ?? 0);
        writer.Flush();
        return SHA256.HashData(stream.GetBuffer().AsSpan(0, (int)stream.Length));
    }
}
