using System.Linq;
using Overflight.Data.Reference;
using Overflight.Sensing;
using Shouldly;

namespace Overflight.Tests.Data.Reference;

public class SensorCarrierTests
{
    [Fact]
    public void Carriers_AllOfThem_CarryASensorThatShipsAndEverySensorFlies()
    {
        SensorLibrary sensors = ReferenceData.Sensors();
        ReferenceData.Carriers().Select(c => c.Sensor).Distinct().ShouldBe(
            sensors.Sensors.Select(s => s.Name), ignoreOrder: true);
        ReferenceData.Carriers().ShouldContain(new SensorCarrier("Landsat 8/9 OLI", "LANDSAT 9"));
        ReferenceData.Carriers().Select(c => c.Satellite).ShouldBeUnique();
    }
}
