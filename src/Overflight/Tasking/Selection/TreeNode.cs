namespace Overflight.Tasking.Selection;

/// <summary>The plans that take some choices and leave others.</summary>
/// <param name="Taken">Choices that all of them take.</param>
/// <param name="Left">Choices that none of them takes.</param>
/// <param name="Bound">None of them is worth more.</param>
internal sealed record TreeNode(int[] Taken, int[] Left, long Bound);
