namespace Overflight.Tasking.Network;

/// <summary>A scene as people call it.</summary>
/// <param name="Request">The name of its request.</param>
/// <param name="Scene">Which of the request's scenes, from 1.</param>
public sealed record SceneName(string Request, int Scene);
