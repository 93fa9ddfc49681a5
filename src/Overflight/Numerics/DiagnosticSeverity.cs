namespace Overflight.Numerics;

/// <summary>How serious a <see cref="Diagnostic"/> is.</summary>
public enum DiagnosticSeverity
{
    /// <summary>The item was read; something about it deserves attention.</summary>
    Warning,

    /// <summary>The item was not read.</summary>
    Error,
}
