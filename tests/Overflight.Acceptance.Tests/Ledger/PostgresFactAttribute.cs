using System;

namespace Overflight.Acceptance.Tests.Ledger;

/// <summary>A test that is skipped, with the reason, where PostgreSQL is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PostgresFactAttribute : FactAttribute
{
    public PostgresFactAttribute()
    {
        if (!PostgresServer.IsInstalled)
        {
            Skip = "NOT CHECKED: PostgreSQL was not found in /usr/lib/postgresql/*/bin, so nothing shows that its " +
                "ledger works. Install it with: apt-get install postgresql";
        }
    }
}
