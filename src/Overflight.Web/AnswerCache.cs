using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Threading;

namespace Overflight.Web;

/// <summary>Answers by their digest, up to a number of bytes; those not asked for longest go first.</summary>
internal sealed class AnswerCache(long bytesMax)
{
    /// <summary>How much the server keeps: 64 MiB.</summary>
    public const long BytesMaxUsual = 64L * 1024 * 1024;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, LinkedListNode<(string Digest, byte[] Answer)>> _byDigest = [];
    private readonly LinkedList<(string Digest, byte[] Answer)> _newestFirst = new();

    /// <summary>How many bytes are kept.</summary>
    public long Bytes { get; private set; }

    public bool TryGet(string digest, [NotNullWhen(true)] out byte[]? answer)
    {
        lock (_lock)
        {
            answer = null;
            if (!_byDigest.TryGetValue(digest, out LinkedListNode<(string, byte[] Answer)>? node))
                return false;
            _newestFirst.Remove(node);
            _newestFirst.AddFirst(node);
            answer = node.Value.Answer;
            return true;
        }
    }

    /// <summary>Keeps an answer; one that is larger than a quarter of the room is not worth all the others.</summary>
    public void Add(string digest, byte[] answer)
    {
        lock (_lock)
        {
            if (answer.Length > bytesMax / 4 || _byDigest.ContainsKey(digest))
                return;
            _byDigest[digest] = _newestFirst.AddFirst((digest, answer));
            Bytes += answer.Length;
            while (Bytes > bytesMax && _newestFirst.Last is { } oldest)
            {
                _newestFirst.RemoveLast();
                _byDigest.Remove(oldest.Value.Digest);
                Bytes -= oldest.Value.Answer.Length;
            }
        }
    }
}
