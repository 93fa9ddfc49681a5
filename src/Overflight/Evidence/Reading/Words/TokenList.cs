using System;

namespace Overflight.Evidence.Reading.Words;

/// <summary>
/// A text cut into words, numbers and marks, in one pass. Addresses of pages, files and mailboxes become one mark each:
/// what looks like a date in them is none.
/// </summary>
internal sealed class TokenList
{
    private const int DigitsMax = 15;

    private Token[] _tokens;

    private TokenList(string text)
    {
        Text = text;
        _tokens = new Token[(text.Length / 4) + 8];
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>How many tokens it has.</summary>
    public int Count { get; private set; }

    /// <summary>A token; one of no kind before the first and after the last.</summary>
    public ref readonly Token this[int index] => ref _tokens[Math.Min((uint)index, (uint)Count)];

    /// <summary>Cuts a text.</summary>
    /// <param name="text">The text, of at most <see cref="Article.LengthMax"/> characters.</param>
    public static TokenList Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(text.Length, Article.LengthMax, nameof(text));
        var list = new TokenList(text);
        list.Cut();
        list.Append(new Token(text.Length, text.Length, TokenKind.None, IsGlued: false, LineEnds: 2, default, -1));
        list.Count--;
        return list;
    }

    /// <summary>The words of a token.</summary>
    public ReadOnlySpan<char> Span(int index) => Text.AsSpan(this[index].Start, this[index].Length);

    /// <summary>Whether a token is this word, whatever its case.</summary>
    public bool Is(int index, string word)
    {
        ref readonly Token token = ref this[index];
        return token.Length == word.Length && token.Kind == TokenKind.Word
            && Text.AsSpan(token.Start, token.Length).Equals(word, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether a token is one of these words, whatever its case.</summary>
    public bool IsAny(int index, params ReadOnlySpan<string> words)
    {
        foreach (string word in words)
        {
            if (Is(index, word))
                return true;
        }

        return false;
    }

    /// <summary>Whether a token is this mark.</summary>
    public bool IsMark(int index, char mark)
    {
        ref readonly Token token = ref this[index];
        return token.Kind == TokenKind.Mark && token.Length == 1 && Text[token.Start] == mark;
    }

    /// <summary>Whether a token is a hyphen or a dash.</summary>
    public bool IsDash(int index)
    {
        ref readonly Token token = ref this[index];
        return token.Kind == TokenKind.Mark && token.Length == 1
            && Text[token.Start] is '-' or '‐' or '‑' or '–' or '—';
    }

    /// <summary>Whether a token is an apostrophe.</summary>
    public bool IsApostrophe(int index) => IsMark(index, '\'') || IsMark(index, '’');

    /// <summary>Whether a token has a meaning of this kind.</summary>
    public bool IsKind(int index, SenseKind kind) => this[index].Sense.Kind == kind;

    /// <summary>Whether a token begins with a capital letter.</summary>
    public bool IsCapital(int index) =>
        this[index] is { Kind: TokenKind.Word } token && char.IsUpper(Text[token.Start]);

    /// <summary>Whether the token after this one belongs to the same sentence, as far as spaces tell.</summary>
    public bool IsJoined(int index) => this[index] is { Kind: not TokenKind.None, LineEnds: < 2 };

    private void Cut()
    {
        int at = 0, lineEnds = 2, chunkEnd = 0, addressStart = -1;
        while (at < Text.Length)
        {
            char c = Text[at];
            if (char.IsWhiteSpace(c))
            {
                lineEnds += c == '\n' ? 1 : 0;
                at++;
                continue;
            }

            if (at >= chunkEnd)
            {
                chunkEnd = ChunkEnd(at);
                addressStart = Addresses.StartIn(Text.AsSpan(at, chunkEnd - at));
                addressStart = addressStart < 0 ? -1 : at + addressStart;
            }

            int end = at == addressStart ? chunkEnd
                : char.IsAsciiDigit(c) ? NumberEnd(at)
                : IsLetter(c) ? WordEnd(at, addressStart)
                : at + 1;
            Add(at, end, Math.Min(lineEnds, 2), isAddress: at == addressStart);
            lineEnds = 0;
            at = end;
        }
    }

    private void Add(int start, int end, int lineEnds, bool isAddress)
    {
        ReadOnlySpan<char> span = Text.AsSpan(start, end - start);
        TokenKind kind = isAddress ? TokenKind.Mark
            : char.IsAsciiDigit(span[0]) ? TokenKind.Number
            : IsLetter(span[0]) ? TokenKind.Word
            : TokenKind.Mark;
        WordSense sense = kind == TokenKind.Word ? Lexicon.SenseOf(span) : default;
        long value = kind == TokenKind.Number && span.Length <= DigitsMax ? long.Parse(span) : -1;
        bool isGlued = Count > 0 && _tokens[Count - 1].End == start;
        Append(new Token(start, end, kind, isGlued, (byte)lineEnds, sense, value));
    }

    private void Append(in Token token)
    {
        if (Count == _tokens.Length)
            Array.Resize(ref _tokens, 2 * Count);
        _tokens[Count++] = token;
    }

    private int ChunkEnd(int at)
    {
        while (at < Text.Length && !char.IsWhiteSpace(Text[at]))
            at++;
        return at;
    }

    private int NumberEnd(int at)
    {
        while (at < Text.Length && char.IsAsciiDigit(Text[at]))
            at++;
        return at;
    }

    private int WordEnd(int at, int addressStart)
    {
        while (at < Text.Length && at != addressStart && IsLetter(Text[at]))
            at++;
        return at;
    }

    /// <summary>Letters, marks that combine with them, halves of characters beyond the first plane.</summary>
    private static bool IsLetter(char c) =>
        char.IsAsciiLetter(c) || (c >= 128 && (char.IsLetter(c) || char.IsSurrogate(c)
            || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark));
}
