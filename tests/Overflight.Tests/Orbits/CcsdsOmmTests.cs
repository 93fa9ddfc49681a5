using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Overflight.Numerics;
using Overflight.Orbits;
using Shouldly;

namespace Overflight.Tests.Orbits;

public class CcsdsOmmTests
{
    /// <summary>Where the verdict differs from the other library's on purpose, and why.</summary>
    private static readonly Dictionary<string, string> Differences = new()
    {
        ["OMM-empty-object-id.txt"] = "analyst objects are published without a designator, and SGP4 does not need one",
        ["OMM-empty-object-id.xml"] = "as above",
        ["OMM-number-format-error.txt"] = "the manifest's accept is a test that expects the exception",
        ["OMMExample3.txt"] = "frame TOD, time system MRT: not for SGP4",
        ["OMMExample3_utc.txt"] = "frame TOD, a theory without name: not for SGP4",
        ["OMMExample5.txt"] = "SGP4-XP: another model",
    };

    [Fact]
    public void Read_FilesOfAnotherLibrary_AcceptsAndRejectsAsItDoes()
    {
        if (!TestData.TrySharedData("ccsds/manifest-orekit.json", out string manifest))
            return;
        int compared = 0;
        var unlike = new List<string>();
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(manifest));
        foreach (JsonElement entry in document.RootElement.EnumerateArray())
        {
            string name = entry.GetProperty("file").GetString() ?? "";
            string path = Path.Combine(Path.GetDirectoryName(manifest)!, name); // a file has a folder
            if (!name.StartsWith("odm/omm/", StringComparison.Ordinal) || !File.Exists(path))
                continue;
            ElementFile file = ElementReader.Read(File.ReadAllBytes(path), name, null, Sets.Leap);
            bool accepts = file.Sets.Length == 1 && file.Diagnostics.IsEmpty;
            (accepts ? file.Diagnostics.Length == 0 : file.Diagnostics.Single().Line > 0).ShouldBeTrue(name);
            compared++;

            // "mixed" means that the same file also serves a test of a wrong call; the file itself is good.
            if (accepts != (entry.GetProperty("expect_by_orekit").GetString() != "reject"))
                unlike.Add(Path.GetFileName(name));
        }

        compared.ShouldBe(14);
        unlike.Order().ShouldBe(Differences.Keys.Order());
    }

    [Fact]
    public void Read_XmlWithUnits_GivesTheValues()
    {
        if (!TestData.TrySharedData("ccsds/odm/omm/OMM-with-units.xml", out string path))
            return;
        Omm set = ElementReader.Read(File.ReadAllBytes(path), "units", null, Sets.Leap).Sets.Single();
        set.Elements.Inclination.ShouldBe(Angle.FromDegrees(3.0539));
        set.Elements.Epoch.ShouldBe(Sets.Utc("2007-03-05T10:34:41.4264Z"));
        set.ElementSetNumber.ShouldBe(925);
    }

    [Fact]
    public void Read_OtherMessagesAndEntities_AreRefusedWithoutAnySet()
    {
        if (!TestData.TrySharedData("ccsds/odm", out string folder))
            return;
        string[] files = [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}omm{Path.DirectorySeparatorChar}"))];
        files.ShouldNotBeEmpty();
        foreach (string path in files)
        {
            ElementFile file = ElementReader.Read(File.ReadAllBytes(path), path, null, Sets.Leap);
            file.Sets.ShouldBeEmpty(path);
            file.Diagnostics.ShouldNotBeEmpty(path);
        }
    }
}
