using System;
using System.CommandLine;
using System.IO;
using System.Text;
using System.Threading;

namespace Overflight.Cli;

/// <summary>
/// Where an answer goes: standard output, or a file that appears whole or not at all. It is written beside its place
/// under another name, which it changes at the end; a cancelled or failed run takes it away.
/// </summary>
internal static class OutputFile
{
    private const int BufferBytes = 1 << 16;

    public static Option<string?> Option() => new("--output", "-o")
    {
        Description = "File to write instead of standard output; it appears when it is whole.",
        HelpName = "FILE",
    };

    /// <summary>Refuses a place where no file can be written, before long work begins.</summary>
    /// <exception cref="CliException">There is no such folder, or the path is one.</exception>
    public static void Check(string? path)
    {
        if (path is null or "-")
            return;
        string partial = Partial(path, out _);
        try
        {
            File.Create(partial).Dispose();
        }
        finally
        {
            File.Delete(partial);
        }
    }

    /// <summary>Writes an answer to a file, or to standard output where no file is named.</summary>
    public static void Write(CliContext context, string? path, string text, CancellationToken cancellation) =>
        Write(context, path, writer => writer.Write(text), cancellation);

    /// <summary>Writes an answer piece by piece.</summary>
    /// <exception cref="CliException">There is no such folder, or the path is one.</exception>
    public static void Write(
        CliContext context, string? path, Action<TextWriter> write, CancellationToken cancellation)
    {
        if (path is null or "-")
        {
            cancellation.ThrowIfCancellationRequested();
            write(context.Output);
            return;
        }

        string partial = Partial(path, out string full);
        try
        {
            using (var writer = new StreamWriter(partial, append: false, new UTF8Encoding(false), BufferBytes))
                write(writer);
            cancellation.ThrowIfCancellationRequested();
            File.Move(partial, full, overwrite: true);
        }
        finally
        {
            File.Delete(partial);
        }
    }

    /// <summary>What the file is called while it is not whole.</summary>
    private static string Partial(string path, out string full)
    {
        full = Path.GetFullPath(path);
        string folder = Path.GetDirectoryName(full) ?? full;
        if (Directory.Exists(full))
            throw new CliException(ExitCode.BadInput, $"'{path}' is a folder; give the name of a file.");
        if (!Directory.Exists(folder))
            throw new CliException(ExitCode.BadInput, $"There is no folder '{folder}' for '{path}'; make it.");
        return Path.Combine(folder, $".{Path.GetFileName(full)}.{Guid.NewGuid():N}.part");
    }
}
