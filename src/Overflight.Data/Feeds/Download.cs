namespace Overflight.Data.Feeds;

/// <summary>What a server answered.</summary>
/// <param name="Bytes">The bytes, transfer compression removed; <c>null</c> where it said that the copy that was asked
/// about has not changed.</param>
/// <param name="ContentType">What it said they are.</param>
/// <param name="EntityTag">Its mark of this version.</param>
/// <param name="LastModified">Its date of this version, as it wrote it.</param>
internal sealed record Download(byte[]? Bytes, string? ContentType, string? EntityTag, string? LastModified);
