using System;

namespace Overflight.Numerics;

/// <summary>
/// Says that JSON gives a number in full: lengths are rounded to a millimetre, which would leave nothing of a pixel.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class UnroundedAttribute : Attribute;
