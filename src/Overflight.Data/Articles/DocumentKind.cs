namespace Overflight.Data.Articles;

/// <summary>What kind of document bytes are.</summary>
internal enum DocumentKind
{
    Text,
    Page,
    Archive,
    SavedPage,
    Compressed,
    Other,
}
