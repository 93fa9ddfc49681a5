namespace Overflight.Cli;

/// <summary>What the process tells its caller: conventions, section 8.</summary>
internal static class ExitCode
{
    public const int Answered = 0;
    public const int AnsweredInTheNegative = 1;
    public const int Usage = 2;
    public const int BadInput = 3;
    public const int NoReferenceData = 4;

    /// <summary>Stopped by Ctrl-C: 128 + SIGINT.</summary>
    public const int Stopped = 130;
}
