namespace Overflight.Numerics;

/// <summary>
/// One located message about text or bytes from outside: what is wrong, where, and what would mend it.
/// <c>default</c> has no message and means "nothing to say".
/// </summary>
/// <param name="Severity">Whether the item was read all the same.</param>
/// <param name="Line">Line in the text, from 1; 0 where lines have no meaning.</param>
/// <param name="Column">Column in the line, from 1; 0 where not known.</param>
/// <param name="Message">One sentence that says what is wrong and what would mend it.</param>
public readonly record struct Diagnostic(DiagnosticSeverity Severity, int Line, int Column, string Message)
{
    /// <summary>An error at a place.</summary>
    public static Diagnostic Error(int line, int column, string message) =>
        new(DiagnosticSeverity.Error, line, column, message);

    /// <summary>A warning at a place.</summary>
    public static Diagnostic Warning(int line, int column, string message) =>
        new(DiagnosticSeverity.Warning, line, column, message);

    /// <summary>The place and the message, as a person reads them.</summary>
    public override string ToString() => (Line, Column) switch
    {
        (0, _) => Message,
        (_, 0) => $"line {Line}: {Message}",
        _ => $"line {Line}, column {Column}: {Message}",
    };
}
