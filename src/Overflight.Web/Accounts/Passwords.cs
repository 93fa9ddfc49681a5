using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Overflight.Web.Accounts;

/// <summary>
/// Hashes passwords as the framework does: PBKDF2 with HMAC-SHA-512, a salt each. That costs some 0.1 s of a processor
/// on purpose, so only some are hashed at once.
/// </summary>
internal sealed class Passwords : IDisposable
{
    /// <summary>OWASP asks for 210,000 at least (ASVS 5.0, appendix C; Password Storage Cheat Sheet).</summary>
    public const int IterationsUsual = 220_000;

    private const int WaitingMax = 50;
    private static readonly TimeSpan WaitMax = TimeSpan.FromSeconds(10);

    private readonly PasswordHasher<Passwords> _hasher;
    private readonly SemaphoreSlim _turns = new(Math.Max(1, Environment.ProcessorCount / 2));
    private readonly string _nobodys;
    private int _waiting;

    public Passwords(WebSettings settings)
    {
        _hasher = new PasswordHasher<Passwords>(Options.Create(new PasswordHasherOptions
        {
            IterationCount = settings.PasswordIterations,
        }));
        _nobodys = _hasher.HashPassword(this, Secrets.NewSession());
    }

    /// <exception cref="ApiProblem">Too many sign in at once.</exception>
    public Task<string> HashAsync(string password) => InTurnAsync(() => _hasher.HashPassword(this, password));

    /// <summary>Whether a password is that of a hash, and whether the hash is weaker than those made now. Without a
    /// hash it takes the same time to say no.</summary>
    /// <exception cref="ApiProblem">Too many sign in at once.</exception>
    public async Task<PasswordVerificationResult> VerifyAsync(string? hash, string password)
    {
        PasswordVerificationResult result = await InTurnAsync(
            () => _hasher.VerifyHashedPassword(this, hash ?? _nobodys, password));
        return hash is null ? PasswordVerificationResult.Failed : result;
    }

    public void Dispose() => _turns.Dispose();

    private async Task<T> InTurnAsync<T>(Func<T> work)
    {
        try
        {
            if (Interlocked.Increment(ref _waiting) > WaitingMax || !await _turns.WaitAsync(WaitMax))
                throw ApiProblem.Busy("Many sign in at once; try again.", 5);
        }
        finally
        {
            Interlocked.Decrement(ref _waiting);
        }

        try
        {
            return await Task.Run(work);
        }
        finally
        {
            _turns.Release();
        }
    }
}
