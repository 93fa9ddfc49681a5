using System;
using System.Linq;
using Overflight.Data.Reference;
using Shouldly;

namespace Overflight.Tests.Data.Reference;

public class GazetteerTests
{
    private static readonly Gazetteer Places = ReferenceData.Gazetteer();

    [Theory]
    [InlineData("Norfolk", "Naval Station Norfolk")]
    [InlineData("white house", "White House")]
    [InlineData("  PGSC ", "Pyongyang General Satellite Control Center (PGSC)")]
    [InlineData("Pyongyang General Satellite Control Center", "Pyongyang General Satellite Control Center (PGSC)")]
    [InlineData("Pyongyang", "Pyongyang")]
    [InlineData("sohae", "Sohae Satellite Launching Station")]
    [InlineData("Andersen AFB", "Andersen AFB, Guam")]
    [InlineData("Washington", "Washington")]
    [InlineData("Brasília", "Brasilia")]
    [InlineData("Bogotá", "Bogota")]
    public void Find_NameThatIsClear_IsThatPlace(string text, string name) =>
        Places.Find(text).Select(p => p.Name).ShouldBe([name]);

    [Fact]
    public void Find_NameOfSeveral_IsAllOfThem() => Places.Find("San").Length.ShouldBeGreaterThan(1);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("Atlantis")]
    [InlineData("()")]
    public void Find_NothingLikeIt_IsNone(string text) => Places.Find(text).ShouldBeEmpty();

    [Fact]
    public void Places_Shipped_AreSane()
    {
        Place[] capitals = [.. Places.Places.Where(p => p.Kind == "capital")];
        capitals.Length.ShouldBeGreaterThan(190);
        capitals.ShouldAllBe(p => p.Country.Length > 0 && p.Zone.Contains('/') && p.Source.Length > 0);
        capitals.Select(p => (p.Name, p.Country)).Distinct().Count().ShouldBe(capitals.Length);
        Places.Places.ShouldAllBe(p => Math.Abs(p.Position.Longitude.Degrees) <= 180.0);
        Places.Places.ShouldAllBe(p => p.Position.Latitude.Degrees != 0.0 || p.Position.Longitude.Degrees != 0.0);
        Near("Canberra", -35.28, 149.13);
        Near("Reykjavik", 64.14, -21.9);
        Near("Quito", -0.2, -78.5);
        Near("Tokyo", 35.68, 139.7);
        Near("White House", 38.8977, -77.0365);
    }

    private static void Near(string name, double latitude, double longitude)
    {
        Place place = Places.Find(name).Single();
        place.Position.Latitude.Degrees.ShouldBe(latitude, 0.1, name);
        place.Position.Longitude.Degrees.ShouldBe(longitude, 0.1, name);
    }
}
