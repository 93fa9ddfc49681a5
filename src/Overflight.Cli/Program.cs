using System;
using System.IO;
using Overflight.Cli;

// Not Console.In: articles are read as bytes.
using var input = new StreamReader(Console.OpenStandardInput());
return await CommandLineTool.RunAsync(args, input, Console.Out, Console.Error, TimeProvider.System);
