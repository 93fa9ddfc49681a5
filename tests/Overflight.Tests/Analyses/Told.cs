using System;
using System.Collections.Generic;

namespace Overflight.Tests.Analyses;

/// <summary>Progress that is told at once, on the same thread.</summary>
internal sealed class Told : IProgress<double>
{
    public List<double> Values { get; } = [];

    public void Report(double value) => Values.Add(value);
}
