using Overflight.Time;

namespace Overflight.Orbits;

/// <summary>Where an element set came from and when, so that an answer can name what it rests on.</summary>
/// <param name="Source">The file, address or feed it was read from, as a person can find it again.</param>
/// <param name="Line">Line in that source, from 1; 0 where lines have no meaning.</param>
/// <param name="Retrieved">When it was fetched; <c>null</c> where that is not known.</param>
public sealed record ElementOrigin(string Source, int Line = 0, Instant? Retrieved = null);
