using Overflight.Data.Reference;
using Shouldly;

namespace Overflight.Tests.Data.Reference;

public class SatelliteStatesTests
{
    private static readonly SatelliteStates States = new(ReferenceData.Names());

    [Theory]
    [InlineData("YAOGAN-30 01A", "China")]
    [InlineData("GAOFEN-11 02", "China")]
    [InlineData("COSMOS 2542", "Russia")]
    [InlineData("ARIRANG-5 (KOMPSAT-5)", "South Korea")]
    [InlineData("CARTOSAT-2F", "India")]
    [InlineData("KHAYYAM", "Iran")]
    [InlineData("PARS 1", "Iran")]
    [InlineData("JILIN-01", "China")]
    [InlineData("LANDSAT 8", "United States")]
    [InlineData("MALLIGYONG-1", "North Korea")]
    public void Of_NameThatTells_IsItsState(string name, string state) => States.Of(name).ShouldBe(state);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("()")]
    [InlineData("ISS (ZARYA)")]
    [InlineData("STARLINK-1007")] // a company's: the names that ship do not say whose
    [InlineData("YAO")]
    [InlineData("SORAYA EXPLORER")] // another word makes it another's
    [InlineData("PARS")]
    [InlineData("SUPER YAOGAN")]
    public void Of_NameThatDoesNotTell_IsNull(string? name) => States.Of(name).ShouldBeNull();
}
