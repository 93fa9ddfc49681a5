namespace Overflight.Evidence.Reading.Names;

/// <summary>A name in a text.</summary>
/// <param name="Entity">What it names.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends, exclusive; a possessive ending does not belong to it.</param>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">Index of the token after its last.</param>
/// <param name="IsAdjective">Whether it says whose something is ("North Korean", "Japan's").</param>
public sealed record NameMention(
    Entity Entity, int Start, int End, int FirstToken, int EndToken, bool IsAdjective);
