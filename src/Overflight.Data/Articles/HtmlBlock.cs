using System.Linq;
using AngleSharp.Dom;

namespace Overflight.Data.Articles;

/// <summary>What stands between two line breaks of a page.</summary>
/// <param name="Home">The element that its paragraphs stand in, above lists, quotations and tables.</param>
/// <param name="Tag">The element it stands in, in lower case: "p", "li", "h2", "div".</param>
/// <param name="Text">Its text on one line, blanks single.</param>
/// <param name="LinkLength">How many characters of it are in links.</param>
internal sealed record HtmlBlock(IElement Home, string Tag, string Text, int LinkLength)
{
    private const int SentenceLengthMin = 20;

    /// <summary>A shorter text without a sentence's end is a line, not a paragraph.</summary>
    private const int ParagraphLengthMin = 80;

    /// <summary>The share of its text that is in links.</summary>
    public double LinkShare => Text.Length == 0 ? 0 : (double)LinkLength / Text.Length;

    /// <summary>Whether at least half of it are letters and digits.</summary>
    public bool IsWords { get; } = 2 * Text.Count(char.IsLetterOrDigit) >= Text.Length;

    public bool IsHeading => Tag is "h1" or "h2" or "h3" or "h4" or "h5" or "h6";

    /// <summary>A sentence or more, of which little is links.</summary>
    public bool IsParagraph => !IsHeading && IsWords && LinkShare <= 0.5
        && Text.Length >= (EndsAsSentence ? SentenceLengthMin : ParagraphLengthMin);

    public bool EndsAsSentence => Text.Length > 0 && Text[^1] is '.' or '!' or '?' or '…' or '”' or '"' or '’' or '。';

    /// <summary>How much it speaks for being part of an article: characters outside of links.</summary>
    public double Weight => !IsParagraph ? 0 : (Text.Length - LinkLength) * (EndsAsSentence ? 1 : 0.3);
}
