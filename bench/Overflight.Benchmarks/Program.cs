using System;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using Overflight.Benchmarks;
using Overflight.Benchmarks.Workloads;

const string help =
    """
    dotnet run -c Release --project bench/Overflight.Benchmarks -- <what>

      kernels [--short] [--filter '*Propagation*' …]
          times the kernels with BenchmarkDotNet; --short only shows that they run. What follows goes to
          BenchmarkDotNet: --list flat names the kernels, --filter chooses.
      workloads [--json] [--dump FILE] [--data DIR] [--repeats N] [--no-rivals]
          runs the workloads W1, W2 and the whole catalogue, checks the answers, measures the rivals in the same
          run, and prints a table; --json prints one JSON object, --dump writes states and windows for comparison
          elsewhere (layout: bench/README.md). DIR holds elements/ of the reference data; without it,
          shared/data is looked for at and above the working folder.
    """;

switch (args)
{
    case ["kernels", .. string[] rest]:
        BenchmarkSwitcher.FromAssembly(typeof(KernelConfig).Assembly)
            .Run(KernelConfig.WithoutOwn(rest), KernelConfig.For(rest));
        return 0;
    case ["workloads", .. string[] rest]:
        if (WorkloadOptions.TryParse(rest, out WorkloadOptions options, out string problem))
            return WorkloadRun.Run(options);
        Console.Error.WriteLine($"{problem} Run without arguments for help.");
        return 2;
    case [] or ["help" or "--help" or "-h"]:
        Console.WriteLine(help);
        return 0;
    default:
        Console.Error.WriteLine($"'{args[0]}' is neither kernels nor workloads. Run without arguments for help.");
        return 2;
}
