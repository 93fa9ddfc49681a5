namespace Overflight.Frames;

/// <summary>Marks an Earth-centred frame, so that mixing two does not compile. The set is closed.</summary>
public interface IFrame;
