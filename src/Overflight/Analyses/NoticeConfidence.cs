namespace Overflight.Analyses;

/// <summary>How far a window or a gap can be relied on; the rule is in docs/concepts/notice.md.</summary>
public enum NoticeConfidence
{
    /// <summary>The elements are too old: a guess.</summary>
    None,

    /// <summary>Below 68 %.</summary>
    Low,

    /// <summary>68 % to 95 %.</summary>
    Medium,

    /// <summary>95 % and more.</summary>
    High,
}
