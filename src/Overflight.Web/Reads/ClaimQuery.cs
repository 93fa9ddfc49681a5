using Microsoft.AspNetCore.Mvc;

namespace Overflight.Web.Reads;

/// <summary>Which claims of the ledger are wanted; all that is given must hold.</summary>
/// <param name="Kind">Their kind.</param>
/// <param name="Verdict">What was found of them, or <c>unchecked</c>.</param>
/// <param name="By">Who says it, passes it on or does it.</param>
/// <param name="Query">Words of them, as the ledger is searched.</param>
/// <param name="Since">A day: only what may speak of it or of a later one.</param>
/// <param name="Until">A day: only what may speak of it or of an earlier one.</param>
internal sealed record ClaimQuery(
    [FromQuery(Name = "kind")] string? Kind,
    [FromQuery(Name = "verdict")] string? Verdict,
    [FromQuery(Name = "by")] string? By,
    [FromQuery(Name = "query")] string? Query,
    [FromQuery(Name = "since")] string? Since,
    [FromQuery(Name = "until")] string? Until);
