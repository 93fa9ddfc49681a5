using Overflight.Evidence.Reading.Words;

namespace Overflight.Evidence.Reading.Times;

/// <summary>How many days, weeks or years: "3", "three", "twenty-five", "a", "a few", "a couple of".</summary>
/// <param name="Count">The number; 0 where it is loose.</param>
/// <param name="IsLoose">Whether it is no more than some.</param>
/// <param name="Next">The first token after it.</param>
internal readonly record struct SmallNumber(int Count, bool IsLoose, int Next)
{
    private const int CountMax = 1000;

    /// <summary>The number at a token.</summary>
    public static SmallNumber? At(TokenList t, int at)
    {
        Token token = t[at];
        if (token.Kind == TokenKind.Number)
            return token.Value is >= 0 and <= CountMax && !t[at + 1].IsGlued
                ? new SmallNumber((int)token.Value, IsLoose: false, at + 1) : null;
        if (token.Sense.Kind == SenseKind.Cardinal)
        {
            bool isCompound = token.Sense.Value >= 20 && t.IsDash(at + 1) && t.IsKind(at + 2, SenseKind.Cardinal);
            return isCompound
                ? new SmallNumber(token.Sense.Value + t[at + 2].Sense.Value, IsLoose: false, at + 3)
                : new SmallNumber(token.Sense.Value, IsLoose: false, at + 1);
        }

        if (token.Sense.Kind == SenseKind.Few)
            return new SmallNumber(0, IsLoose: true, at + 1);
        if (token.Sense.Kind != SenseKind.Article)
            return null;
        if (t.Is(at + 1, "dozen"))
            return new SmallNumber(12, IsLoose: false, at + 2);
        if (t.Is(at + 1, "few"))
            return new SmallNumber(0, IsLoose: true, at + 2);
        if (t.Is(at + 1, "couple"))
            return new SmallNumber(0, IsLoose: true, t.Is(at + 2, "of") ? at + 3 : at + 2);
        return new SmallNumber(1, IsLoose: false, at + 1);
    }
}
