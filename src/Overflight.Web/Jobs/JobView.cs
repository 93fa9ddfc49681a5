using Overflight.Data.Jobs;
using Overflight.Time;

namespace Overflight.Web.Jobs;

/// <summary>A job as the API tells of it.</summary>
/// <param name="Id">What it is called.</param>
/// <param name="Analysis">The analysis.</param>
/// <param name="State">Queued, Running, Done, Failed or Cancelled.</param>
/// <param name="ProgressRatio">The share done, 0 to 1.</param>
/// <param name="Attempts">How often it was begun.</param>
/// <param name="Accepted">When it was accepted.</param>
/// <param name="Started">When it was last begun.</param>
/// <param name="Ended">When it ended.</param>
/// <param name="Digest">Digest of the answer, once there is one.</param>
/// <param name="Problem">Why there is no answer, where there will be none.</param>
internal sealed record JobView(
    string Id, string Analysis, JobState State, double ProgressRatio, int Attempts, Instant Accepted, Instant? Started,
    Instant? Ended, string? Digest, string? Problem)
{
    public static JobView Of(StoredJob job, double progressRatio) => new(
        job.Id, job.Analysis, job.State, job.State == JobState.Done ? 1.0 : progressRatio, job.Attempts, job.Accepted,
        job.Started, job.Ended, job.Digest, job.Problem);
}
