namespace Overflight.Evidence.Reading.Claims;

/// <summary>
/// The rules by which sentences are found to say something; <see cref="RuleText"/> says how they are written.
/// </summary>
internal static class ClaimRules
{
    /// <summary>The rules; of each kind the first that fits counts.</summary>
    public static RuleBook Book { get; } = new(RuleText.Parse(
        $"{RuleGroups.Text}\n{LaunchRules.Text}\n{PictureRules.Text}\n{StateRules.Text}\n{PlanRules.Text}"));
}
