using System;
using Overflight.Time;

namespace Overflight.Orbits;

/// <summary>
/// Checks the covariance block of an Orbit Ephemeris Message (CCSDS 502.0-B-3, 5.2.5): each matrix has an epoch, maybe
/// a frame, and six rows of one to six numbers. The numbers are not kept.
/// </summary>
internal sealed class OemCovarianceReader(LeapSeconds leap, TimeScale scale)
{
    private const int Dimension = 6;

    private int _rows = -1; // no matrix has begun

    /// <summary>Whether no matrix is unfinished.</summary>
    public bool IsWhole => _rows is -1 or Dimension;

    public bool Take(ReadOnlySpan<char> line, out string problem)
    {
        problem = "";
        int equals = line.IndexOf('=');
        if (equals >= 0)
            return TakeKey(line[..equals].Trim().ToString(), line[(equals + 1)..].Trim().ToString(), out problem);
        if (_rows is -1 or Dimension)
        {
            problem = _rows < 0 ? "a covariance matrix must begin with EPOCH" : "a covariance matrix has six rows";
            return false;
        }

        Span<Range> fields = stackalloc Range[Dimension + 2];
        int count = line.SplitAny(fields, " \t", StringSplitOptions.RemoveEmptyEntries);
        if (count != _rows + 1)
        {
            problem = $"row {_rows + 1} of a covariance matrix has {_rows + 1} numbers, not {count}";
            return false;
        }

        for (int i = 0; i < count; i++)
        {
            if (!ElementNumber.TryParse(line[fields[i]], out _))
            {
                problem = $"'{OmmMessage.Shown(line[fields[i]].ToString())}' is not a number";
                return false;
            }
        }

        _rows++;
        return true;
    }

    private bool TakeKey(string keyword, string value, out string problem)
    {
        problem = "";
        if (keyword == "COV_REF_FRAME" && _rows == 0)
            return true;
        if (keyword != "EPOCH")
        {
            problem = $"'{OmmMessage.Shown(keyword)}' is not a keyword of this part of an ephemeris message";
            return false;
        }

        if (!IsWhole)
        {
            problem = "a covariance matrix begins before the one before it has six rows";
            return false;
        }

        _rows = 0;
        return OemKeywords.TryTime(value, scale, leap, out _, out problem);
    }
}
