using System.Text.Json;

namespace Overflight.Web.Jobs;

/// <summary>What <c>POST /v1/jobs</c> takes.</summary>
/// <param name="Analysis">The name of an analysis.</param>
/// <param name="Request">Its request, as <c>POST /v1/analyses/{name}</c> takes it.</param>
internal sealed record JobRequest(string Analysis, JsonElement Request);
