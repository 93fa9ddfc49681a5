using System;
using System.Collections.Generic;
using System.Linq;
using Overflight.Data.Reference;
using Overflight.Data.Sensors;
using Overflight.Numerics;
using Overflight.Sensing;

namespace Overflight.Cli;

/// <summary>The sensors that ship, and those of a file a user names.</summary>
internal static class SensorInput
{
    /// <exception cref="CliException">There is no such file, or something in it is wrong.</exception>
    public static SensorLibrary Read(CliContext context, string? path)
    {
        SensorLibrary shipped = ReferenceData.Sensors();
        if (path is null)
            return shipped;
        string yaml = BoundedInput.ReadText(context, path, SensorFile.LengthMax);
        return SensorFile.TryRead(yaml, shipped, out SensorLibrary library, out Diagnostic diagnostic)
            ? library
            : throw new CliException(ExitCode.BadInput, $"The sensor file has an error at {diagnostic}.");
    }

    /// <summary>Only the sensors that are named, so that an answer's digest rests on no others.</summary>
    public static SensorLibrary Named(SensorLibrary library, IEnumerable<string?> names)
    {
        HashSet<string> keys = [.. names.OfType<string>().Select(SensorLibrary.KeyOf)];
        return new(library.Sensors.Where(s => keys.Contains(SensorLibrary.KeyOf(s.Name))));
    }

    /// <summary>The sensor of a name.</summary>
    /// <exception cref="CliException">There is none.</exception>
    public static Sensor Find(SensorLibrary library, string name) => library.TryFind(name, out Sensor sensor)
        ? sensor
        : throw new CliException(ExitCode.BadInput, char.ToUpperInvariant(library.NotHere(name)[0])
            + library.NotHere(name)[1..] + ".");
}
