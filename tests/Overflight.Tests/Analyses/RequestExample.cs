using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Overflight.Analyses;
using Overflight.Data.Store;
using Overflight.Numerics;
using Overflight.Tests.Orbits;
using Shouldly;

namespace Overflight.Tests.Analyses;

/// <summary>The recorded example request of each analysis: docs/examples/requests.</summary>
internal static class RequestExample
{
    public static readonly AnalysisJson Json = new(Sets.Leap);

    public static IEnumerable<string> Names => AnalysisCatalogue.All.Select(a => a.Name);

    public static byte[] Bytes(string name) =>
        File.ReadAllBytes(Repository.PathOf($"docs/examples/requests/{name}.json"));

    public static object Read(Analysis analysis) => Read(analysis, Bytes(analysis.Name));

    public static object Read(Analysis analysis, byte[] utf8)
    {
        Json.TryRead(utf8, analysis, out object? request, out Diagnostic diagnostic)
            .ShouldBeTrue($"{analysis.Name}: {diagnostic}");
        return request.ShouldNotBeNull();
    }

    public static Diagnostic Refused(string analysis, string text)
    {
        Json.TryRead(
            Encoding.UTF8.GetBytes(text), AnalysisCatalogue.Find(analysis).ShouldNotBeNull(), out object? request,
            out Diagnostic diagnostic).ShouldBeFalse(text);
        request.ShouldBeNull();
        return diagnostic;
    }

    /// <summary>With what ships alone.</summary>
    public static AnalysisInputs Inputs(Analysis analysis, object request) =>
        new DataLibrary(Sets.Leap, "/nowhere").Load(analysis.Needs(request), 1);
}
