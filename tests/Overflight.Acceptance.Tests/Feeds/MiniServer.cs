using System;
using System.Collections.Concurrent;
using System.IO;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Threading.Tasks;

namespace Overflight.Acceptance.Tests.Feeds;

/// <summary>Answers each connection to this computer with recorded bytes, and keeps what was asked.</summary>
internal sealed class MiniServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Func<string, NetworkStream, Task> _respond;

    public MiniServer(Func<string, NetworkStream, Task> respond)
    {
        _respond = respond;
        _listener.Start();
        _ = AcceptAsync();
    }

    public MiniServer(Func<string, string> respond)
        : this(async (request, stream) => await stream.WriteAsync(Encoding.UTF8.GetBytes(respond(request))))
    {
    }

    /// <summary>Request lines and headers, in order.</summary>
    public ConcurrentQueue<string> Requests { get; } = new();

    public Uri Address(string path = "data") =>
        new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/{path}");

    public static string Ok(string body, string headers = "") =>
        $"HTTP/1.1 200 OK\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n{headers}" +
        $"Connection: close\r\n\r\n{body}";

    public static string Status(int status, string headers = "") =>
        $"HTTP/1.1 {status} Recorded\r\nContent-Length: 0\r\n{headers}Connection: close\r\n\r\n";

    public void Dispose() => _listener.Dispose();

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
                _ = ServeAsync(await _listener.AcceptTcpClientAsync());
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                NetworkStream stream = client.GetStream();
                var request = new StringBuilder();
                byte[] buffer = new byte[4096];
                while (!request.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal)
                    && await stream.ReadAsync(buffer) is > 0 and int count)
                {
                    request.Append(Encoding.ASCII.GetString(buffer, 0, count));
                }

                Requests.Enqueue(request.ToString());
                await _respond(request.ToString(), stream);
            }
            catch (IOException)
            {
                // The feed went away.
            }
        }
    }
}
