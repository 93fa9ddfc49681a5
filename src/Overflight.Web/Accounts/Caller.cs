using System;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Overflight.Data.Accounts;
using Overflight.Data.Jobs;
using Overflight.Data.Ledger;

namespace Overflight.Web.Accounts;

/// <summary>Who asks, as <see cref="AccessGate"/> found it out. Handlers take one as an argument.</summary>
/// <param name="Name">The account's name; without accounts that of this machine's user.</param>
/// <param name="Level">What they may do now.</param>
internal sealed record Caller(string Name, AccessLevel Level)
{
    /// <summary>Whoever is on this machine, where there are no accounts.</summary>
    public static Caller OfMachine { get; } = new(RecorderName.OfUser(), AccessLevel.Administer);

    /// <summary>The account; <c>null</c> without accounts.</summary>
    public StoredAccount? Account { get; init; }

    /// <summary>The session; <c>null</c> where a key was sent, and without accounts.</summary>
    public StoredSession? Session { get; init; }

    /// <summary>What a page of ours sends along to show that it is one; <c>null</c> without a session.</summary>
    public string? Token { get; init; }

    public bool MaySee(StoredJob job) => Account is null || job.Owner == Account.Number;

    public static Caller? Find(HttpContext context) => context.Features.Get<Caller>();

    /// <exception cref="InvalidOperationException">The address is open to all, or its request has not passed the gate.
    /// </exception>
    public static ValueTask<Caller> BindAsync(HttpContext context) => ValueTask.FromResult(
        Find(context) ?? throw new InvalidOperationException("Nobody was asked who asks."));
}
