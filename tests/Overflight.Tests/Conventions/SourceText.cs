namespace Overflight.Tests.Conventions;

/// <summary>
/// C# text with comments, literals and preprocessor lines turned into blanks, so that rules can search what is left.
/// Every character keeps its position. The holes of interpolated strings are code and stay.
/// </summary>
internal sealed class SourceText
{
    private readonly string _text;
    private readonly char[] _code;
    private int _at;

    private SourceText(string text)
    {
        _text = text;
        _code = text.ToCharArray();
    }

    public static string CodeOf(string text)
    {
        var source = new SourceText(text);
        source.Code(inHole: false);
        return new string(source._code);
    }

    private char Current => _at < _text.Length ? _text[_at] : '\0';

    private void Code(bool inHole)
    {
        int depth = 0;
        while (_at < _text.Length)
        {
            char c = _text[_at];
            if (StartsWith("//") || (c == '#' && IsFirstOnLine()))
                BlankLine();
            else if (StartsWith("/*"))
                BlankThrough("*/", opening: 2);
            else if (c == '\'')
                CharLiteral();
            else if (c is '"' or '$' or '@')
                StringOrName();
            else if (inHole && c == '}' && depth == 0)
                return;
            else
            {
                depth += c == '{' ? 1 : c == '}' ? -1 : 0;
                _at++;
            }
        }
    }

    private void CharLiteral()
    {
        Blank(1);
        while (Current is not ('\'' or '\n' or '\0'))
            Blank(Current == '\\' ? 2 : 1);
        if (Current == '\'')
            Blank(1);
    }

    private void StringOrName()
    {
        int dollars = 0, at = _at;
        bool verbatim = false;
        for (; at < _text.Length && _text[at] is '$' or '@'; at++)
        {
            dollars += _text[at] == '$' ? 1 : 0;
            verbatim |= _text[at] == '@';
        }

        int quotes = RunOf('"', at);
        if (quotes == 0)
        {
            _at = at; // such as @event
            return;
        }

        Blank(at - _at);
        if (quotes >= 3 && !verbatim)
            RawString(quotes, dollars);
        else
            String(verbatim, interpolated: dollars > 0);
    }

    private void RawString(int quotes, int dollars)
    {
        Blank(quotes);
        while (_at < _text.Length)
        {
            int run = RunOf(Current, _at);
            if (Current == '"' && run >= quotes)
            {
                Blank(run);
                return;
            }

            Blank(run);
            if (dollars > 0 && run >= dollars && _text[_at - 1] == '{')
                Hole(dollars);
        }
    }

    private void String(bool verbatim, bool interpolated)
    {
        Blank(1);
        while (_at < _text.Length && (verbatim || Current != '\n'))
        {
            char c = Current;
            bool doubled = RunOf(c, _at) > 1;
            if (c == '"' && !(verbatim && doubled))
            {
                Blank(1);
                return;
            }

            if (interpolated && c == '{' && !doubled)
            {
                Blank(1);
                Hole(1);
            }
            else
            {
                bool pair = (c == '\\' && !verbatim) || (c == '"') || (c == '{' && interpolated && doubled);
                Blank(pair ? 2 : 1);
            }
        }
    }

    private void Hole(int closingBraces)
    {
        Code(inHole: true);
        Blank(closingBraces);
    }

    private void BlankLine()
    {
        while (Current is not ('\n' or '\0'))
            Blank(1);
    }

    private void BlankThrough(string end, int opening)
    {
        Blank(opening);
        while (_at < _text.Length && !StartsWith(end))
            Blank(1);
        Blank(end.Length);
    }

    private void Blank(int count)
    {
        for (; count > 0 && _at < _text.Length; count--, _at++)
        {
            if (_text[_at] != '\n')
                _code[_at] = ' ';
        }
    }

    private bool StartsWith(string token) => string.CompareOrdinal(_text, _at, token, 0, token.Length) == 0;

    private bool IsFirstOnLine()
    {
        int at = _at - 1;
        while (at >= 0 && _text[at] is ' ' or '\t')
            at--;
        return at < 0 || _text[at] == '\n';
    }

    private int RunOf(char c, int at)
    {
        int end = at;
        while (end < _text.Length && _text[end] == c)
            end++;
        return end - at;
    }
}
