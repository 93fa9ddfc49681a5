namespace Overflight.Evidence.Reading.Claims.Model;

/// <summary>Takes the features of a sentence.</summary>
internal interface IFeatureSink
{
    /// <summary>Takes one; the same may come several times.</summary>
    /// <param name="feature">What it is.</param>
    /// <param name="at">The token that it stands at; −1 for the whole sentence.</param>
    void Add(in Feature feature, int at);
}
