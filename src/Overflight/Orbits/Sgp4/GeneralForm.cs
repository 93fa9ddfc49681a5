namespace Overflight.Orbits.Sgp4;

/// <summary>Any orbit.</summary>
internal readonly struct GeneralForm : ISgp4Form
{
    public static bool IsSeries => false;
}
