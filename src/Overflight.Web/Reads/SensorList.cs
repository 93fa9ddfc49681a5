using System.Collections.Immutable;
using Overflight.Data.Reference;
using Overflight.Sensing;

namespace Overflight.Web.Reads;

/// <summary>What sees and what is looked for.</summary>
/// <param name="Sensors">The sensors that ship.</param>
/// <param name="Objects">The objects that ship.</param>
/// <param name="Carriers">Which of the sensors fly on which satellites.</param>
internal sealed record SensorList(
    ImmutableArray<Sensor> Sensors, ImmutableArray<ImagedObject> Objects, ImmutableArray<SensorCarrier> Carriers);
