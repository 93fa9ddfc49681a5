namespace Overflight.Web.Reads;

/// <summary>Someone whom claims name as saying, passing on or doing something.</summary>
/// <param name="Name">The name.</param>
/// <param name="Claims">In how many claims.</param>
internal sealed record NamedVoice(string Name, int Claims);
