using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Overflight.Numerics;
using Overflight.Time;

namespace Overflight.Orbits;

/// <summary>
/// Reads one Orbit Ephemeris Message line by line. What a line may be depends on the part it stands in: header,
/// metadata, ephemeris or covariance. The first thing that is wrong ends the reading.
/// </summary>
internal sealed class OemKvnReader(LeapSeconds leap)
{
    private readonly ImmutableArray<OemSegment>.Builder _segments = ImmutableArray.CreateBuilder<OemSegment>();
    private readonly Dictionary<string, (string Value, int Line)> _header = [];
    private Dictionary<string, (string Value, int Line)> _metadata = [];
    private List<string> _comments = [];
    private ImmutableArray<EphemerisState>.Builder _states = ImmutableArray.CreateBuilder<EphemerisState>();
    private OemCovarianceReader? _covariance;
    private TimeScale _scale;
    private string? _timeSystem;
    private Part _part = Part.Header;
    private int _line;
    private int _stateCount;
    private Diagnostic _error;

    private enum Part
    {
        Header,
        Metadata,
        Ephemeris,
        Covariance,
    }

    public bool TryRead(string text, [NotNullWhen(true)] out Oem? oem, out Diagnostic diagnostic)
    {
        var lines = new TextLines(text);
        bool good = true;
        while (good && lines.MoveNext())
        {
            _line = lines.Number;
            ReadOnlySpan<char> line = lines.Current.Trim();
            good = line.IsEmpty || Take(line);
        }

        oem = good && Finish() ? Made() : null;
        diagnostic = _error;
        return oem is not null;
    }

    private bool Take(ReadOnlySpan<char> line)
    {
        if (line.StartsWith("COMMENT") && (line.Length == 7 || char.IsWhiteSpace(line[7])))
        {
            // Comments among the states belong to nothing that is kept.
            if (_part == Part.Ephemeris && _states.Count == 0)
                _comments.Add(line[7..].Trim().ToString());
            return true;
        }

        return _part switch
        {
            Part.Header => line is "META_START" ? StartMetadata() : TakeKey(line, _header, OemKeywords.Header),
            Part.Metadata => line is "META_STOP" ? StopMetadata() : TakeKey(line, _metadata, OemKeywords.Metadata),
            Part.Ephemeris => line switch
            {
                "META_START" => FinishSegment() && StartMetadata(),
                "COVARIANCE_START" => StartCovariance(),
                _ => TakeState(line),
            },
            _ => line is "COVARIANCE_STOP" ? StopCovariance() : _covariance!.Take(line, out string problem) ||
                Fail(1, problem), // the part begins with a new reader
        };
    }

    private bool TakeKey(
        ReadOnlySpan<char> line, Dictionary<string, (string Value, int Line)> values, ImmutableHashSet<string> known)
    {
        int equals = line.IndexOf('=');
        if (equals < 0)
            return Fail(1, $"'{OmmMessage.Shown(line.ToString())}' is not KEYWORD = value");
        string keyword = line[..equals].Trim().ToString();
        if (_header.Count == 0 && keyword != OemKeywords.Version)
            return Fail(1, $"a message must begin with {OemKeywords.Version}");
        if (!known.Contains(keyword))
            return Fail(1, $"'{OmmMessage.Shown(keyword)}' is not a keyword of this part of an ephemeris message");
        string value = line[(equals + 1)..].Trim().ToString();
        return values.TryAdd(keyword, (value, _line)) ||
            Fail(1, $"{keyword} is given twice; the first is in line {values[keyword].Line}");
    }

    private bool StartMetadata()
    {
        if (!_header.ContainsKey(OemKeywords.Version))
            return Fail(1, $"a message must begin with {OemKeywords.Version}");
        if (_segments.Count == OemKvn.SegmentsMax)
            return Fail(1, $"there are more than {OemKvn.SegmentsMax} segments; split the file");
        (_part, _metadata, _comments) = (Part.Metadata, [], []);
        _states = ImmutableArray.CreateBuilder<EphemerisState>();
        return true;
    }

    private bool StopMetadata()
    {
        foreach (string keyword in OemKeywords.Required)
        {
            if (!_metadata.TryGetValue(keyword, out (string Value, int Line) given) || given.Value.Length == 0)
                return Fail(1, $"the metadata that end here have no {keyword}");
        }

        (string system, int line) = _metadata["TIME_SYSTEM"];
        TimeScale? scale = OemKeywords.ScaleNamed(system);
        _part = Part.Ephemeris;
        if (scale is null)
        {
            string shown = OmmMessage.Shown(system);
            return FailAt(line, $"the time system '{shown}' is not read; give UTC, TAI, TT, GPS or TDB");
        }

        if (_timeSystem is not null && _scale != scale)
            return FailAt(line, $"the time system was {_timeSystem} before; it must stay the same in a message");
        (_scale, _timeSystem) = (scale.Value, system);
        return true;
    }

    private bool TakeState(ReadOnlySpan<char> line)
    {
        Span<Range> fields = stackalloc Range[11];
        int count = line.SplitAny(fields, " \t", StringSplitOptions.RemoveEmptyEntries);
        if (count is not (7 or 10))
            return Fail(1, "a state is a time, three km and three km/s (and three km/s² where they are known)");
        Span<double> values = stackalloc double[9];
        for (int i = 1; i < count; i++)
        {
            if (!ElementNumber.TryParse(line[fields[i]], out values[i - 1]))
            {
                string shown = OmmMessage.Shown(line[fields[i]].ToString());
                return Fail(fields[i].Start.Value + 1, $"'{shown}' is not a number");
            }
        }

        if (!TryTime(line[fields[0]].ToString(), out Instant instant, out string problem))
            return Fail(1, problem);
        var state = new EphemerisState(
            instant,
            1000.0 * new Vec3(values[0], values[1], values[2]), 1000.0 * new Vec3(values[3], values[4], values[5]));
        if (_states.Count > 0 && state == _states[^1])
            return true; // some programs close a segment with its last line once more
        if (_states.Count > 0 && instant <= _states[^1].Instant)
            return Fail(1, "the time is not later than that of the state before");
        if (++_stateCount > OemKvn.StatesMax)
            return Fail(1, $"there are more than {OemKvn.StatesMax} states; split the file");
        _states.Add(state);
        return true;
    }

    private bool FinishSegment()
    {
        if (_states.Count == 0)
            return Fail(1, "the segment that ends here has no state");
        if (!TryTimes("START_TIME", "STOP_TIME", out Interval? span) || !TryTimes(
            "USEABLE_START_TIME", "USEABLE_STOP_TIME", out Interval? useable))
            return false;
        if (!TryDegree(out int? degree))
            return false;
        (string frame, string center) = (_metadata["REF_FRAME"].Value, _metadata["CENTER_NAME"].Value);
        bool isEarth = center.Equals("EARTH", StringComparison.OrdinalIgnoreCase);
        _segments.Add(new OemSegment
        {
            ObjectName = _metadata["OBJECT_NAME"].Value,
            ObjectId = _metadata["OBJECT_ID"].Value,
            CenterName = center,
            ReferenceFrame = frame,
            Frame = isEarth ? OemSegment.FrameNamed(frame) : null,
            Span = span!.Value, // both times are required
            Useable = useable,
            Interpolation = _metadata.TryGetValue("INTERPOLATION", out (string Value, int) how) ? how.Value : null,
            InterpolationDegree = degree,
            Comments = [.. _comments],
            States = _states.ToImmutable(),
        });
        return true;
    }

    private bool TryDegree(out int? degree)
    {
        degree = null;
        if (!_metadata.TryGetValue("INTERPOLATION_DEGREE", out (string Value, int Line) given))
            return true;
        if (!int.TryParse(given.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
            return FailAt(given.Line, "INTERPOLATION_DEGREE must be a whole number");
        degree = number;
        return true;
    }

    private bool TryTimes(string from, string to, out Interval? span)
    {
        span = null;
        if (!_metadata.TryGetValue(from, out (string Value, int Line) a) ||
            !_metadata.TryGetValue(to, out (string Value, int Line) b))
            return true;
        if (!TryTime(a.Value, out Instant start, out string problem))
            return FailAt(a.Line, problem);
        if (!TryTime(b.Value, out Instant end, out problem))
            return FailAt(b.Line, problem);
        if (end < start)
            return FailAt(b.Line, $"{to} comes before {from}");
        span = new Interval(start, end);
        return true;
    }

    private bool TryTime(string text, out Instant instant, out string problem) =>
        OemKeywords.TryTime(text, _scale, leap, out instant, out problem);

    private bool StartCovariance()
    {
        (_part, _covariance) = (Part.Covariance, new OemCovarianceReader(leap, _scale));
        return true;
    }

    private bool StopCovariance()
    {
        _part = Part.Ephemeris;
        return _covariance!.IsWhole || Fail(1, "the covariance matrix ends before its sixth row"); // as above
    }

    private bool Finish() => _part switch
    {
        Part.Ephemeris => FinishSegment(),
        Part.Covariance => Fail(1, "COVARIANCE_STOP is missing"),
        Part.Metadata => Fail(1, "META_STOP is missing"),
        _ => Fail(1, "the message has no segment; each begins with META_START"),
    };

    private Oem? Made()
    {
        Instant created = default;
        if (_header.TryGetValue("CREATION_DATE", out (string Value, int Line) given) &&
            !OmmTime.TryParse(given.Value, leap, out created, out string problem))
        {
            FailAt(given.Line, problem);
            return null;
        }

        return new Oem
        {
            Originator = _header.TryGetValue("ORIGINATOR", out (string Value, int) by) ? by.Value : "",
            CreationDate = created,
            Segments = _segments.ToImmutable(),
        };
    }

    private bool Fail(int column, string message)
    {
        _error = Diagnostic.Error(_line, column, message);
        return false;
    }

    private bool FailAt(int line, string message)
    {
        _error = Diagnostic.Error(line, 0, message);
        return false;
    }
}
