using System;
using System.Collections.Generic;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Overflight.Data.Accounts;
using Overflight.Time;
using Overflight.Web;
using Overflight.Web.Accounts;
using Shouldly;

namespace Overflight.Acceptance.Tests.Web.Accounts;

/// <summary>A server with accounts, and people and keys made without the detour over pages.</summary>
internal sealed class AccountServer : IAsyncDisposable
{
    public const string Password = "blue crane over still water";

    private readonly List<IDisposable> _clients = [];

    private AccountServer(WebServer server, MovedClock clock) => (Server, Clock) = (server, clock);

    public WebServer Server { get; }

    public MovedClock Clock { get; }

    public Instant Now => Part<WebAudit>().Now;

    public static Task<AccountServer> StartAsync() => StartAsync(s => s);

    public static async Task<AccountServer> StartAsync(Func<WebSettings, WebSettings> change)
    {
        var clock = new MovedClock();
        WebServer server = await WebServer.StartAsync(
            s => change(s with { HasAccounts = true, PasswordIterations = 1_000 }), clock);
        return new AccountServer(server, clock);
    }

    public T Part<T>()
        where T : notnull => Server.Services.GetRequiredService<T>();

    /// <summary>Somebody who is not signed in.</summary>
    public Person Anybody()
    {
        var person = new Person(Server.Client.BaseAddress!);
        _clients.Add(person);
        return person;
    }

    /// <summary>The account of a name, made where needed, with <see cref="Password"/>.</summary>
    public async Task<StoredAccount> AccountAsync(string name, AccessLevel level, bool mustChange = false)
    {
        AccountStore accounts = Part<AccountStore>();
        if (accounts.Find(name) is { } there)
            return there;
        string hash = await Part<Passwords>().HashAsync(Password);
        StoredAccount made = accounts.Add(name, level, hash, Now + Duration.FromDays(3), By(null)).ShouldNotBeNull();
        if (!mustChange)
            accounts.SetPassword(made, hash, null, By(made));
        return accounts.Find(name).ShouldNotBeNull();
    }

    /// <summary>Somebody signed in, in a new session.</summary>
    public async Task<Person> AsAsync(string name, AccessLevel level, bool mustChange = false)
    {
        StoredAccount account = await AccountAsync(name, level, mustChange);
        Person person = Anybody();
        string secret = Secrets.NewSession();
        Part<SessionStore>().Begin(Secrets.Hash(secret), account, By(account));
        person.Cookies.Add(Server.Client.BaseAddress!, new Cookie("overflight", secret, "/"));
        person.Use(Secrets.TokenOf(secret));
        return person;
    }

    /// <summary>A program with a key of somebody.</summary>
    public async Task<HttpClient> WithKeyAsync(string name, AccessLevel account, AccessLevel key)
    {
        HttpClient client = new() { BaseAddress = Server.Client.BaseAddress };
        _clients.Add(client);
        client.DefaultRequestHeaders.Authorization = new("Bearer", await KeyAsync(name, account, key));
        return client;
    }

    public async Task<string> KeyAsync(string name, AccessLevel account, AccessLevel key)
    {
        StoredAccount owner = await AccountAsync(name, account);
        string secret = Secrets.NewKey();
        Part<KeyStore>().Add(
            Secrets.Hash(secret), owner.Number, $"{key}", key, Now + Duration.FromDays(1), By(owner))
            .ShouldNotBeNull();
        return secret;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (IDisposable client in _clients)
            client.Dispose();
        await Server.DisposeAsync();
    }

    private Actor By(StoredAccount? account) => new(account?.Name ?? "(test)", account?.Number, "test", Now);
}
