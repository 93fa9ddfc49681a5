using System;
using Overflight.Time;

namespace Overflight.Tasking.Search;

/// <summary>The energy in a battery as time goes on.</summary>
internal sealed class BatteryLevel(Battery battery, Instant start)
{
    private double _energyJ = battery.InitialJ;
    private Instant _at = start;
    private int _sunlit;

    /// <summary>Energy now, joules.</summary>
    public double EnergyJ => _energyJ;

    /// <summary>Goes on to an instant with a load beside the idle one; <c>false</c> if it ran empty.</summary>
    public bool Advance(Instant to, double loadW)
    {
        bool isEnough = _energyJ >= -Limits.RoundingJ;
        while (_at < to)
        {
            while (_sunlit < battery.Sunlit.Count && battery.Sunlit[_sunlit].End <= _at)
                _sunlit++;
            Interval sun = _sunlit < battery.Sunlit.Count ? battery.Sunlit[_sunlit] : new Interval(to, to);
            bool isSunlit = sun.Start <= _at;
            Instant next = Instant.Min(to, isSunlit ? sun.End : sun.Start);
            next = next > _at ? next : to;
            double powerW = (isSunlit ? battery.ChargeW : 0.0) - battery.IdleW - loadW;
            _energyJ = Math.Min(battery.CapacityJ, _energyJ + (powerW * (next - _at).Seconds));
            isEnough &= _energyJ >= -Limits.RoundingJ;
            _at = next;
        }

        return isEnough;
    }
}
