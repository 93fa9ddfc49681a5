using System;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Overflight.Data.Accounts;
using Overflight.Data.Store;
using Overflight.Time;
using Overflight.Web.Reads;

namespace Overflight.Web.Accounts;

/// <summary>
/// Accounts from the console of the server's machine, for who lost the password: whoever can write its folder may do
/// this. The server may run meanwhile.
/// </summary>
internal static class AccountCommands
{
    private const int BadInput = 3;

    /// <summary>Makes the command <c>account</c>.</summary>
    /// <param name="folder">The option that names the data folder.</param>
    public static Command Make(Option<string?> folder)
    {
        var command = new Command("account", "Accounts of the server: list them, add one, give one a new password.");
        var list = new Command("list", "List the accounts.");
        list.SetAction(given => Try(() => List(Open(given.GetValue(folder)))));
        command.Add(list);

        var name = new Argument<string>("NAME") { Description = "The name of the account." };
        var role = new Option<AccessLevel>("--role")
        {
            Description = "What it may do: read, analyse or administer.",
            DefaultValueFactory = _ => AccessLevel.Read,
            HelpName = "ROLE",
        };
        role.AcceptOnlyFromAmong("read", "analyse", "administer");
        var add = new Command("add", "Add an account, and print a one-time password for it.") { name, role };
        add.SetAction(given => TryAsync(() => AddAsync(
            Open(given.GetValue(folder)), given.GetRequiredValue(name), given.GetValue(role))));
        command.Add(add);

        var reset = new Command("reset", "Print a one-time password for an account; its sessions end.") { name };
        reset.SetAction(given => TryAsync(() => ResetAsync(
            Open(given.GetValue(folder)), given.GetRequiredValue(name))));
        command.Add(reset);
        return command;
    }

    private static int List(AccountDatabase database)
    {
        using (database)
        {
            foreach (StoredAccount account in new AccountStore(database).List())
            {
                string state = account.IsDisabled ? ", disabled" : account.ChangeBy is not null
                    ? ", with a one-time password" : "";
                Console.WriteLine($"{account.Name}: {account.Level}{state}");
            }
        }

        return 0;
    }

    private static async Task<int> AddAsync(AccountDatabase database, string name, AccessLevel level)
    {
        using (database)
        {
            if (AccountNames.Fault(name) is { } fault)
                return await FailAsync(fault);
            (string password, string hash, Instant changeBy) = await OneTimeAsync();
            return new AccountStore(database).Add(name, level, hash, changeBy, OnTheConsole()) is not null
                ? Tell(name, password)
                : await FailAsync($"The name {name} is taken, or there are {AccountStore.CountMax} accounts.");
        }
    }

    private static async Task<int> ResetAsync(AccountDatabase database, string name)
    {
        using (database)
        {
            var accounts = new AccountStore(database);
            if (accounts.Find(name) is not { } account)
                return await FailAsync($"There is no account '{name}'; list them: overflight-web account list");
            (string password, string hash, Instant changeBy) = await OneTimeAsync();
            accounts.SetPassword(account, hash, changeBy, OnTheConsole());
            return Tell(account.Name, password);
        }
    }

    private static async Task<(string Password, string Hash, Instant ChangeBy)> OneTimeAsync()
    {
        using var passwords = new Passwords(new WebSettings());
        string password = Secrets.NewCode();
        return (password, await passwords.HashAsync(password), Now() + SignIns.OneTimeLife);
    }

    private static int Tell(string name, string password)
    {
        Console.WriteLine($"One-time password of {name}: {password}");
        Console.Error.WriteLine("It is good for three days, and is changed at the first sign-in.");
        return 0;
    }

    private static async Task<int> FailAsync(string message)
    {
        await Console.Error.WriteLineAsync(message);
        return BadInput;
    }

    private static Actor OnTheConsole() => new($"(console: {Environment.UserName})", null, "console", Now());

    private static Instant Now() => TimeQuery.Now(TimeProvider.System, LeapSeconds.Iers);

    private static AccountDatabase Open(string? folder) => new(
        folder is null ? OverflightStore.DefaultPath() : Path.Combine(folder, "overflight.db"));

    private static int Try(Func<int> work)
    {
        try
        {
            return work();
        }
        catch (StoreException e)
        {
            Console.Error.WriteLine(e.Message);
            return BadInput;
        }
    }

    private static async Task<int> TryAsync(Func<Task<int>> work)
    {
        try
        {
            return await work();
        }
        catch (StoreException e)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return BadInput;
        }
    }
}
