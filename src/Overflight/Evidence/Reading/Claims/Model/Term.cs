namespace Overflight.Evidence.Reading.Claims.Model;

/// <summary>A part of a feature, a stem or the name of a class, with what stands for it.</summary>
internal readonly struct Term
{
    public Term(string text)
    {
        // FNV-1a of 64 bits (G. Fowler, L. Noll, K.-P. Vo), by characters.
        ulong key = 14695981039346656037;
        foreach (char c in text)
            key = (key ^ c) * 1099511628211;
        (Text, Key) = (text, key);
    }

    /// <summary>As written; <c>null</c> for none.</summary>
    public string? Text { get; }

    /// <summary>What stands for it; 0 for none.</summary>
    public ulong Key { get; }

    public bool IsNone => Text is null;

    /// <summary>Whether it stands for no word.</summary>
    public bool IsEmpty => string.IsNullOrEmpty(Text);
}
