namespace Overflight.Evidence.Reading.Times;

/// <summary>Words that say when, as <see cref="TimeFinder"/> found them, before the day of publication is
/// known.</summary>
public sealed record TimePhrase
{
    internal TimePhrase(int start, int end, string text, TimeRole role, TimeForm form)
    {
        Start = start;
        End = end;
        Text = text;
        Role = role;
        Form = form;
    }

    /// <summary>Where they begin in the text.</summary>
    public int Start { get; }

    /// <summary>Where they end, exclusive.</summary>
    public int End { get; }

    /// <summary>The words, with the preposition of a role other than During: "by April 2023".</summary>
    public string Text { get; }

    /// <summary>How they bound what they are about.</summary>
    public TimeRole Role { get; }

    /// <summary>What they stand for, as a function of the day of publication.</summary>
    internal TimeForm Form { get; init; }
}
