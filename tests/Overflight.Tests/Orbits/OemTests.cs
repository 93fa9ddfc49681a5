using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Orbits;
using Overflight.Time;
using Shouldly;
using Interval = Overflight.Time.Interval;

namespace Overflight.Tests.Orbits;

public class OemTests
{
    private const string Good = """
        CCSDS_OEM_VERS = 2.0
        CREATION_DATE = 2026-03-20T00:00:00
        ORIGINATOR = me

        META_START
        OBJECT_NAME = X
        OBJECT_ID = 2023-179A
        CENTER_NAME = EARTH
        REF_FRAME = ITRF2014
        TIME_SYSTEM = UTC
        START_TIME = 2026-03-20T00:00:00
        STOP_TIME = 2026-03-20T00:02:00
        META_STOP
        COMMENT said

        2026-03-20T00:00:00 7000 0 0 0 7.5 0
        2026-079T00:01:00 6990.5 450 0 -0.5 7.49 0 0.001 0.002 0.003
        """;

    /// <summary>Where the verdict differs from the other library's on purpose, and why.</summary>
    private static readonly Dictionary<string, string> Differences = new()
    {
        ["OEM-covariance-number-format-error.txt"] = "the manifest's accept is a test that expects the exception",
        ["OEM-ephemeris-number-format-error.txt"] = "as above",
        ["OEM-inconsistent-time-systems.txt"] = "as above",
        ["OEMExample2.txt"] = "time system MRT, mission relative: no instant can be told",
        ["OEMExample9.txt"] = "as above",
        ["OEMExample7.txt.post"] = "half a file: the other library's test puts a line between the halves",
        ["OEMExample7.txt.pre"] = "as above",
    };

    [Fact]
    public void TryRead_FilesOfAnotherLibrary_AcceptsAndRejectsAsItDoes()
    {
        if (!TestData.TrySharedData("ccsds/manifest-orekit.json", out string manifest))
            return;
        (int accepted, int rejected) = (0, 0);
        var unlike = new List<string>();
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(manifest));
        foreach (JsonElement entry in document.RootElement.EnumerateArray())
        {
            string name = entry.GetProperty("file").GetString() ?? "";
            string path = Path.Combine(Path.GetDirectoryName(manifest)!, name); // a file has a folder
            if (!name.StartsWith("odm/oem/", StringComparison.Ordinal) || !File.Exists(path))
                continue;
            bool accepts = OemKvn.TryRead(File.ReadAllText(path), Sets.Leap, out _, out Diagnostic diagnostic);
            (accepts ? diagnostic == default : diagnostic.Line > 0).ShouldBeTrue($"{name}: {diagnostic}");
            (accepted, rejected) = accepts ? (accepted + 1, rejected) : (accepted, rejected + 1);

            // "mixed" means that the same file also serves a test of a wrong call; the file itself is good.
            if (accepts != (entry.GetProperty("expect_by_orekit").GetString() != "reject"))
                unlike.Add($"{Path.GetFileName(name)} {diagnostic}");
        }

        unlike.Select(u => u.Split(' ')[0]).Order(StringComparer.Ordinal).ShouldBe(
            Differences.Keys.Order(StringComparer.Ordinal), string.Join('\n', unlike));
        (accepted, rejected).ShouldBe((13, 15));
    }

    [Fact]
    public void TryRead_GoodMessage_GivesItsValues()
    {
        Oem oem = Read(Good);
        OemSegment segment = oem.Segments.Single();
        (oem.Originator, segment.ObjectName, segment.Frame).ShouldBe(("me", "X", FrameName.Itrf));
        segment.Span.ShouldBe(new Interval(Sets.Utc("2026-03-20T00:00:00Z"), Sets.Utc("2026-03-20T00:02:00Z")));
        segment.Comments.ShouldBe(["said"]);
        segment.States.ShouldBe(
        [
            new(segment.Span.Start, new(7_000_000.0, 0.0, 0.0), new(0.0, 7_500.0, 0.0)),
            new(Sets.Utc("2026-03-20T00:01:00Z"), new(6_990_500.0, 450_000.0, 0.0), new(-500.0, 7_490.0, 0.0)),
        ]);
    }

    [Theory]
    [InlineData("UTC", "2017-01-01T00:00:00Z")]
    [InlineData("TAI", "2016-12-31T23:59:24Z")]
    [InlineData("TT", "2016-12-31T23:58:51.816Z")]
    [InlineData("GPS", "2016-12-31T23:59:43Z")]
    public void TryRead_OtherTimeSystem_GivesTheSameInstantInUtc(string system, string utc)
    {
        string text = Good.Replace("= UTC", "= " + system).Replace("2026-03-20T00:00:00 ", "2017-01-01T00:00:00 ");
        Read(text).Segments[0].States[0].Instant.ShouldBe(Sets.Utc(utc));
    }

    [Theory]
    [InlineData("MARS", "ITRF2014", null)]
    [InlineData("Earth", "GCRF", FrameName.Gcrf)]
    [InlineData("EARTH", "TEME", FrameName.Teme)]
    [InlineData("EARTH", "ITRF-93", FrameName.Itrf)]
    [InlineData("EARTH", "EME2000", null)]
    public void TryRead_Frame_IsNamedWhereItIsOneOfOurs(string center, string frame, FrameName? expected) =>
        Read(Good.Replace("= EARTH", "= " + center).Replace("ITRF2014", frame)).Segments[0].Frame.ShouldBe(expected);

    [Theory]
    [InlineData("CCSDS_OEM_VERS = 2.0", "CCSDS_OPM_VERS = 2.0", 1, "must begin with CCSDS_OEM_VERS")]
    [InlineData("OBJECT_ID = 2023-179A\n", "", 12, "no OBJECT_ID")]
    [InlineData("OBJECT_ID =", "OBJECT_IDD =", 7, "not a keyword")]
    [InlineData("OBJECT_ID =", "OBJECT_NAME =", 7, "given twice; the first is in line 6")]
    [InlineData("= UTC", "= MET", 10, "give UTC, TAI, TT, GPS or TDB")]
    [InlineData("T00:02:00\n", "T0:02\n", 12, "is not a time")]
    [InlineData("T00:02:00\n", "T00:02:60\n", 12, "check the day, the hour")]
    [InlineData("= 2026-03-20T00:02:00", "= 2025-03-20T00:02:00", 12, "STOP_TIME comes before START_TIME")]
    [InlineData("META_STOP", "META_END", 13, "is not KEYWORD = value")]
    [InlineData("7000 0 0", "7000 0", 16, "three km and three km/s")]
    [InlineData("7000 0 0", "7000 0 nan", 16, "'nan' is not a number")]
    [InlineData("2026-079T00:01:00", "2026-079T00:00:00", 17, "not later than")]
    [InlineData("2026-079T00:01:00", "yesterday", 17, "is not a time")]
    [InlineData("COMMENT said", "COVARIANCE_START", 16, "must begin with EPOCH")]
    public void TryRead_BadMessage_SaysWhereAndHowToMendIt(string good, string bad, int line, string says)
    {
        string text = Good.Replace(good, bad);
        text.ShouldNotBe(Good);
        OemKvn.TryRead(text, Sets.Leap, out _, out Diagnostic diagnostic).ShouldBeFalse();
        diagnostic.Message.ShouldContain(says);
        diagnostic.Line.ShouldBe(line, diagnostic.ToString());
    }

    [Fact]
    public void TryRead_SameStateTwice_IsOneState()
    {
        string last = Good.Split('\n')[^1];
        Read($"{Good}\n{last}").Segments[0].States.ShouldBe(Read(Good).Segments[0].States);
        OemKvn.TryRead($"{Good}\n{last.Replace("450", "451")}", Sets.Leap, out _, out Diagnostic other).ShouldBeFalse();
        other.ToString().ShouldBe("line 18, column 1: the time is not later than that of the state before");
    }

    [Theory]
    [InlineData("")]
    [InlineData("<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>")]
    [InlineData("CCSDS_OEM_VERS = 2.0")]
    [InlineData("CCSDS_OEM_VERS = 2.0\nMETA_START")]
    public void TryRead_NoSegment_IsRefused(string text)
    {
        OemKvn.TryRead(text, Sets.Leap, out _, out Diagnostic diagnostic).ShouldBeFalse();
        diagnostic.Message.ShouldNotBeNullOrEmpty();
    }

    /// <summary>Written and read again: texts and times exactly, places to half a micrometre.</summary>
    [Fact]
    public void Write_AnyMessage_IsReadBack()
    {
        Gen<double> metres = Gen.Choose(-2_000_000_000, 2_000_000_000).Select(i => i * 0.0212345678901);
        Gen<EphemerisState> states =
            from r in metres.Three()
            from v in metres.Three()
            let velocity = 1e-4 * new Vec3(v.Item1, v.Item2, v.Item3)
            select new EphemerisState(default, new(r.Item1, r.Item2, r.Item3), velocity);
        var cases =
            from given in states.NonEmptyListOf()
            from startS in Gen.Choose(-500_000_000, 1_000_000_000)
            from stepNs in Gen.Choose(1, int.MaxValue)
            select (given, startS, stepNs);
        Prop.ForAll(cases.ToArbitrary(), c =>
        {
            Instant start = Instant.J2000 + Duration.FromSeconds(c.startS);
            var step = Duration.FromNanoseconds(c.stepNs);
            EphemerisState[] timed = [.. c.given.Select((s, i) => s with { Instant = start + ((long)i * step) })];
            var oem = new Oem
            {
                Originator = "Overflight",
                CreationDate = start,
                Segments =
                [
                    new OemSegment
                    {
                        ObjectName = "A B",
                        ObjectId = "2023-179A",
                        ReferenceFrame = "GCRF",
                        Frame = FrameName.Gcrf,
                        Span = new(timed[0].Instant, timed[^1].Instant),
                        Useable = new(timed[0].Instant, timed[^1].Instant),
                        Interpolation = "HERMITE",
                        InterpolationDegree = 7,
                        Comments = ["said"],
                        States = [.. timed],
                    },
                ],
            };
            string text = OemKvn.Write(oem, Sets.Leap);
            Oem back = Read(text);
            OemKvn.Write(back, Sets.Leap).ShouldBe(text);
            OemSegment one = back.Segments.Single();
            OemSegment given = oem.Segments[0];
            (one with { States = given.States, Comments = given.Comments }).ShouldBe(given);
            one.States.Length.ShouldBe(timed.Length);
            for (int i = 0; i < timed.Length; i++)
            {
                one.States[i].Instant.ShouldBe(timed[i].Instant);
                (one.States[i].PositionM - timed[i].PositionM).Norm.ShouldBeLessThan(1e-6);
                (one.States[i].VelocityMPerS - timed[i].VelocityMPerS).Norm.ShouldBeLessThan(1e-9);
            }
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void TryRead_AnyChangeOfAFile_NeverThrows()
    {
        Gen<string> mutated =
            from at in Gen.Choose(0, Good.Length - 1)
            from length in Gen.Choose(0, 40)
            from put in Gen.Elements("", "\n", "=", "\0", "1e999", "META_START\n", "COVARIANCE_START\nEPOCH=", "é", "9")
            select Good[..at] + put + Good[Math.Min(at + length, Good.Length)..];
        Prop.ForAll(mutated.ToArbitrary(), text =>
        {
            bool good = OemKvn.TryRead(text, Sets.Leap, out Oem? oem, out Diagnostic diagnostic);
            (good ? oem!.Segments.Length > 0 : diagnostic.Message.Length > 0).ShouldBeTrue();
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Write_WhatAMessageCannotCarry_Throws()
    {
        Oem oem = Read(Good);
        OemSegment segment = oem.Segments[0];
        Should.Throw<ArgumentException>(() => Written(segment with { States = [] }));
        Should.Throw<ArgumentException>(() => Written(segment with { ObjectName = "A\nB" }));
        Should.Throw<ArgumentException>(() => Written(segment with
        {
            States = [segment.States[0] with { PositionM = new(double.NaN, 0.0, 0.0) }],
        }));
        string Written(OemSegment s) => OemKvn.Write(oem with { Segments = [s] }, Sets.Leap);
    }

    private static Oem Read(string text) =>
        OemKvn.TryRead(text, Sets.Leap, out Oem? oem, out Diagnostic diagnostic)
            ? oem
            : throw new InvalidOperationException(diagnostic.ToString());
}
