using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Overflight.Web;

/// <summary>What the server counts; <see cref="MetricsText"/> writes it.</summary>
internal sealed class WebMetrics : IDisposable
{
    public const string MeterName = "Overflight";

    private readonly Meter _meter = new(MeterName);
    private readonly Histogram<double> _requests;
    private readonly Histogram<double> _analyses;
    private readonly Counter<long> _lookups;
    private readonly Counter<long> _jobs;

    public WebMetrics()
    {
        _requests = _meter.CreateHistogram<double>("overflight_request_seconds", "s", "Time to answer requests.");
        _analyses = _meter.CreateHistogram<double>("overflight_analysis_seconds", "s", "Time to compute answers.");
        _lookups = _meter.CreateCounter<long>(
            "overflight_answer_lookups", null, "Answers looked for among those kept.");
        _jobs = _meter.CreateCounter<long>("overflight_jobs_ended", null, "Jobs that ended, by how.");
    }

    public Meter Meter => _meter;

    public void Requested(string method, string pattern, int status, double seconds) => _requests.Record(
        seconds, new("method", method), new("route", pattern), new("status", status));

    public T Timed<T>(string analysis, Func<T> work)
    {
        long start = Stopwatch.GetTimestamp();
        try
        {
            return work();
        }
        finally
        {
            _analyses.Record(
                Stopwatch.GetElapsedTime(start).TotalSeconds, new KeyValuePair<string, object?>("analysis", analysis));
        }
    }

    public void Looked(bool isKept) => _lookups.Add(1, new KeyValuePair<string, object?>("kept", isKept));

    public void JobEnded(string how) => _jobs.Add(1, new KeyValuePair<string, object?>("state", how));

    public void Dispose() => _meter.Dispose();
}
