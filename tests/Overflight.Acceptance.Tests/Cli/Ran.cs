namespace Overflight.Acceptance.Tests.Cli;

/// <summary>What a run of the tool left.</summary>
/// <param name="Code">Exit code.</param>
/// <param name="Output">Standard output, LF.</param>
/// <param name="Error">Standard error, LF.</param>
internal sealed record Ran(int Code, string Output, string Error);
