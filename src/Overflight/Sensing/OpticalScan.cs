namespace Overflight.Sensing;

/// <summary>How an optical sensor covers the ground.</summary>
public enum OpticalScan
{
    /// <summary>A line of detectors across the track; the flight makes the picture's other side.</summary>
    Pushbroom,

    /// <summary>A whole picture at once.</summary>
    Frame,
}
