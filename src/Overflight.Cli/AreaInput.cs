using System;
using System.Globalization;
using System.IO;
using Overflight.Coverage;
using Overflight.Coverage.Areas;
using Overflight.Frames;
using Overflight.Numerics;

namespace Overflight.Cli;

/// <summary>Areas and cells as users give them.</summary>
internal static class AreaInput
{
    /// <summary>An area of a file, or of standard input for -, and what to call it.</summary>
    /// <exception cref="CliException">The file is not there, or is no area.</exception>
    public static (string Name, Area Area) Read(CliContext context, string file)
    {
        string text = BoundedInput.ReadText(context, file, AreaText.CharactersMax);
        return AreaText.TryRead(text, out Area area, out Diagnostic diagnostic)
            ? (file == "-" ? "the area" : Path.GetFileName(file), area)
            : throw new CliException(ExitCode.BadInput, $"{file}: {diagnostic}.");
    }

    /// <summary>The edge of a cell in metres; <c>null</c> where it is not given.</summary>
    /// <exception cref="CliException">The text is no size.</exception>
    public static double? CellSizeM(string? text, Ellipsoid ellipsoid)
    {
        if (text is null)
            return null;
        string trimmed = text.Trim();
        bool isDegrees = trimmed.EndsWith("deg", StringComparison.OrdinalIgnoreCase);
        bool isKm = trimmed.EndsWith("km", StringComparison.OrdinalIgnoreCase);
        string number = isDegrees ? trimmed[..^3] : isKm ? trimmed[..^2] : "";
        if (!double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out double value))
            throw new CliException(ExitCode.Usage, $"--cell '{text}' is not a size; write 50km or 0.5deg.");
        return isKm ? value * 1000.0 : CoverageGrid.CellSizeOfM(Angle.FromDegrees(value), ellipsoid);
    }
}
