using System;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Threading;
using Overflight.Analyses;
using Overflight.Tests.Orbits;
using Shouldly;

namespace Overflight.Tests.Analyses;

public class AnalysisCatalogueTests
{
    private static readonly JsonSerializerOptions Plain = OverflightJson.Options(Sets.Leap);

    public static TheoryData<string> Names => [.. RequestExample.Names];

    [Fact]
    public void All_EveryRequestRecord_IsInItOnce()
    {
        Type[] requests =
        [
            .. typeof(Analysis).Assembly.GetExportedTypes()
                .Where(t => t.Namespace == typeof(Analysis).Namespace && t.Name.EndsWith("Request")),
        ];
        requests.Length.ShouldBeGreaterThan(10);
        AnalysisCatalogue.All.Select(a => a.RequestType).ShouldBe(requests, ignoreOrder: true);
        AnalysisCatalogue.All.Select(a => a.Name).ShouldBeUnique();
        AnalysisCatalogue.All.ShouldAllBe(a => a.Question.EndsWith('?'));
        AnalysisCatalogue.Find("astrology").ShouldBeNull();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Request_WrittenAndRead_IsTheSame(string name)
    {
        Analysis analysis = AnalysisCatalogue.Find(name).ShouldNotBeNull();
        byte[] first = RequestExample.Json.Write(RequestExample.Read(analysis));
        byte[] second = RequestExample.Json.Write(RequestExample.Read(analysis, first));

        Encoding.UTF8.GetString(second).ShouldBe(Encoding.UTF8.GetString(first));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Result_WrittenAndRead_IsTheSame(string name)
    {
        Analysis analysis = AnalysisCatalogue.Find(name).ShouldNotBeNull();
        object request = RequestExample.Read(analysis);
        object result = analysis.Run(request, RequestExample.Inputs(analysis, request), null, CancellationToken.None);
        result.ShouldBeOfType(analysis.ResultType);

        string text = Encoding.UTF8.GetString(RequestExample.Json.Write(result));
        object again = JsonSerializer.Deserialize(text, analysis.ResultType, Plain).ShouldNotBeNull();
        Encoding.UTF8.GetString(RequestExample.Json.Write(again)).ShouldBe(text);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Run_StoppedBefore_GivesNoAnswer(string name)
    {
        Analysis analysis = AnalysisCatalogue.Find(name).ShouldNotBeNull();
        object request = RequestExample.Read(analysis);
        AnalysisInputs inputs = RequestExample.Inputs(analysis, request);

        Should.Throw<OperationCanceledException>(
            () => analysis.Run(request, inputs, null, new CancellationToken(canceled: true)));
    }

    [Fact]
    public void Run_OtherRequest_IsRefused()
    {
        Analysis analysis = AnalysisCatalogue.All[0];
        object other = RequestExample.Read(AnalysisCatalogue.All[1]);

        Should.Throw<ArgumentException>(() => analysis.Needs(other));
    }

    [Fact]
    public void MissingIn_UnknownSatellite_IsNamedWhereThereIsNoAnswerWithoutIt()
    {
        Analysis passes = AnalysisCatalogue.Find("passes").ShouldNotBeNull();
        object request = (FindPassesRequest)RequestExample.Read(passes) with { Satellite = 7 };

        passes.Needs(request).MissingIn(Shipped.Snapshot).ShouldBe([7L]);
        passes.Needs(RequestExample.Read(passes)).MissingIn(Shipped.Snapshot).ShouldBeEmpty();
        (passes.Needs(request) with { MustHaveAll = false }).MissingIn(Shipped.Snapshot).ShouldBeEmpty();
    }
}
