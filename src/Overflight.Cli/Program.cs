using System;
using Overflight.Cli;

return await CommandLineTool.RunAsync(args, Console.In, Console.Out, Console.Error, TimeProvider.System);
