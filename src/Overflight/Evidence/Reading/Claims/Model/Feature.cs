using System;
using System.Numerics;

namespace Overflight.Evidence.Reading.Claims.Model;

/// <summary>Something that is counted of a sentence: a letter, a colon, one or two parts.</summary>
/// <param name="Letter">What it is; SentenceFeatures and KindFeatures list them.</param>
/// <param name="Part">Its part.</param>
/// <param name="Other">Its second part; none for most.</param>
internal readonly record struct Feature(string Letter, Term Part, Term Other = default)
{
    /// <summary>What stands for it, from the keys of its parts.</summary>
    public ulong Key
    {
        get
        {
            // Multiplicative hashing (D. Knuth, The Art of Computer Programming 3, 6.4), by 2^64 over the golden ratio.
            const ulong Golden = 0x9E3779B97F4A7C15;
            ulong letter = Letter.Length == 1 ? Letter[0] : Letter[0] | ((ulong)Letter[1] << 16);
            ulong key = (BitOperations.RotateLeft(Part.Key, 5) ^ letter) * Golden;
            key = (BitOperations.RotateLeft(key, 32) ^ Other.Key) * Golden;
            return key ^ (key >> 29);
        }
    }

    /// <summary>The feature of a name; false where it is none.</summary>
    public static bool TryParse(ReadOnlySpan<char> name, out Feature feature)
    {
        feature = default;
        int colon = name.IndexOf(':');
        if (colon is not (1 or 2))
            return false;
        ReadOnlySpan<char> parts = name[(colon + 1)..];
        int blank = parts.IndexOf(' ');
        feature = new Feature(
            name[..colon].ToString(),
            new Term((blank < 0 ? parts : parts[..blank]).ToString()),
            blank < 0 ? default : new Term(parts[(blank + 1)..].ToString()));
        return true;
    }

    /// <summary>As a model writes it: <c>vs:photograph &lt;State&gt;</c>.</summary>
    public override string ToString() => Other.IsNone ? $"{Letter}:{Part.Text}" : $"{Letter}:{Part.Text} {Other.Text}";
}
