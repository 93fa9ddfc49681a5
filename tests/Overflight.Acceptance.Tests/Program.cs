using System;
using Overflight.Acceptance.Tests.Ledger;

// The test host loads this assembly and never comes here; tests that kill a process start it as one.
switch (args)
{
    case ["append", var engine, var location, var seed]:
        Appender.Run(engine, location, int.Parse(seed));
        return 0;
    default:
        Console.Error.WriteLine("Run the tests with: dotnet test tests/Overflight.Acceptance.Tests");
        return 2;
}
