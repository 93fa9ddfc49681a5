using Overflight.Time;

namespace Overflight.Tasking.Network;

/// <summary>What has become of a scene so far.</summary>
internal sealed class SceneState
{
    /// <summary>Whether a picture was taken that is not known to be cloudy.</summary>
    public bool IsTaken { get; private set; }

    /// <summary>From when on it may be planned again; <c>null</c> for always.</summary>
    public Instant? OpenFrom { get; private set; }

    /// <summary>Whether a picture of it showed cloud.</summary>
    public bool WasCloudy { get; private set; }

    /// <summary>Its good picture; <c>null</c> while none was received.</summary>
    public StoredPicture? Good { get; private set; }

    /// <summary>When that was delivered.</summary>
    public Instant Delivered { get; private set; }

    /// <summary>Why the last plan that could take it up did not; <c>null</c> where none left it out.</summary>
    public LeftOutReason? LeftOut { get; set; }

    /// <summary>A picture is taken.</summary>
    public void Take() => IsTaken = true;

    /// <summary>A picture of it is delivered.</summary>
    public void Receive(StoredPicture picture, Instant delivered)
    {
        if (picture.IsCloudy)
        {
            (IsTaken, WasCloudy, OpenFrom) = (false, true, delivered);
            return;
        }

        (Good, Delivered) = (picture, delivered);
    }
}
