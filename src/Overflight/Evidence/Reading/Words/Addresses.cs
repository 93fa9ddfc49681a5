using System;

namespace Overflight.Evidence.Reading.Words;

/// <summary>Addresses of pages and mailboxes among what stands between two spaces.</summary>
internal static class Addresses
{
    /// <summary>Where an address begins; −1 where there is none. It goes on to the end.</summary>
    /// <param name="chunk">Characters without a space.</param>
    public static int StartIn(ReadOnlySpan<char> chunk)
    {
        if (chunk.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
            return 0;
        if (!chunk.ContainsAny('/', '@', '_'))
            return -1;
        int scheme = chunk.IndexOf("://", StringComparison.Ordinal);
        if (scheme > 0)
        {
            while (scheme > 0 && char.IsAsciiLetter(chunk[scheme - 1]))
                scheme--;
            return scheme;
        }

        // A mailbox or a handle; 1093460929_0, en_EN; example.org/2024/05/28.
        int slash = chunk.IndexOf('/');
        bool isAddress = chunk.Contains('@') || chunk.Contains('_') || (slash > 3 && IsDomain(chunk[..slash]));
        return isAddress ? 0 : -1;
    }

    private static bool IsDomain(ReadOnlySpan<char> text)
    {
        int dot = text.LastIndexOf('.');
        return dot > 1 && text.Length - dot > 2 && !text[(dot + 1)..].ContainsAnyExceptInRange('a', 'z')
            && !text[..dot].EndsWith(".", StringComparison.Ordinal);
    }
}
