using System;
using System.Collections.Generic;
using System.Diagnostics.Metrics;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Threading;

namespace Overflight.Web;

/// <summary>
/// Collects what our meter and that of the runtime measure, and writes it in the text form of Prometheus (version
/// 0.0.4, prometheus.io/docs/instrumenting/exposition_formats).
/// </summary>
internal sealed class MetricsText : IDisposable
{
    public const string MediaType = "text/plain; version=0.0.4; charset=utf-8";

    /// <summary>Series of one instrument; more are not kept, since each costs memory for ever.</summary>
    private const int SeriesMax = 2_000;

    private static readonly double[] Bounds = [0.001, 0.005, 0.02, 0.1, 0.3, 1, 3, 10, 30, 120, 600, 3600];
    private readonly Lock _lock = new();
    private readonly MeterListener _listener = new();
    private readonly SortedDictionary<string, Family> _families = new(StringComparer.Ordinal);

    public MetricsText()
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name is WebMetrics.MeterName or "System.Runtime")
                listener.EnableMeasurementEvents(instrument);
        };
        _listener.SetMeasurementEventCallback<double>((i, v, tags, _) => Take(i, v, tags));
        _listener.SetMeasurementEventCallback<long>((i, v, tags, _) => Take(i, v, tags));
        _listener.SetMeasurementEventCallback<int>((i, v, tags, _) => Take(i, v, tags));
        _listener.Start();
    }

    public string Write()
    {
        _listener.RecordObservableInstruments();
        var text = new StringBuilder();
        lock (_lock)
        {
            foreach ((string name, Family family) in _families)
                family.Write(text, name);
        }

        return text.ToString();
    }

    public void Dispose() => _listener.Dispose();

    private void Take(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var labels = new StringBuilder();
        foreach ((string key, object? tag) in tags)
        {
            labels.Append(labels.Length > 0 ? "," : "").Append(Name(key)).Append("=\"")
                .Append(Escaped(Convert.ToString(tag, CultureInfo.InvariantCulture) ?? "")).Append('"');
        }

        lock (_lock)
        {
            string name = Name(instrument.Name);
            if (!_families.TryGetValue(name, out Family? family))
                _families[name] = family = new Family(instrument);
            family.Take(labels.ToString(), value);
        }
    }

    private static string Name(string name) =>
        string.Concat(name.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '_'));

    private static string Escaped(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal);

    /// <summary>One instrument with its series, by their labels.</summary>
    private sealed class Family(Instrument instrument)
    {
        private readonly SortedDictionary<string, double[]> _series = new(StringComparer.Ordinal);

        private readonly string _type = instrument.GetType().Name.Split('`')[0] switch
        {
            "Histogram" => "histogram",
            "Counter" or "ObservableCounter" => "counter",
            _ => "gauge",
        };

        private readonly bool _isSummed = instrument.GetType().Name.Split('`')[0] is "Counter" or "UpDownCounter";

        public void Take(string labels, double value)
        {
            if (!_series.TryGetValue(labels, out double[]? numbers))
            {
                if (_series.Count >= SeriesMax)
                    return;
                _series[labels] = numbers = new double[Bounds.Length + 2]; // a histogram's, then its count and sum
            }

            if (_type != "histogram")
            {
                numbers[0] = _isSummed ? numbers[0] + value : value;
                return;
            }

            for (int b = 0; b < Bounds.Length; b++)
                numbers[b] += value <= Bounds[b] ? 1 : 0;
            numbers[^2]++;
            numbers[^1] += value;
        }

        public void Write(StringBuilder text, string name)
        {
            string full = _type == "counter" ? name + "_total" : name;
            if (instrument.Description is { Length: > 0 } help)
                text.Append("# HELP ").Append(full).Append(' ')
                    .Append(help.ReplaceLineEndings(" ")).Append('\n');
            text.Append("# TYPE ").Append(full).Append(' ').Append(_type).Append('\n');
            foreach ((string labels, double[] numbers) in _series)
            {
                if (_type != "histogram")
                {
                    Line(text, full, labels, numbers[0]);
                    continue;
                }

                string before = labels.Length > 0 ? labels + "," : "";
                for (int b = 0; b < Bounds.Length; b++)
                    Line(text, full + "_bucket", $"{before}le=\"{Number(Bounds[b])}\"", numbers[b]);
                Line(text, full + "_bucket", before + "le=\"+Inf\"", numbers[^2]);
                Line(text, full + "_count", labels, numbers[^2]);
                Line(text, full + "_sum", labels, numbers[^1]);
            }
        }

        private static void Line(StringBuilder text, string name, string labels, double value) => text.Append(name)
            .Append(labels.Length > 0 ? $"{{{labels}}}" : "").Append(' ').Append(Number(value)).Append('\n');

        private static string Number(double value) => value.ToString("R", CultureInfo.InvariantCulture);
    }
}
