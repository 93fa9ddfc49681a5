using System;
using System.IO;
using System.Text;

namespace Overflight.Cli;

/// <summary>
/// Where an answer goes: standard output, or a file that appears under its name only when it is whole. It is written
/// beside its place and moved there by <see cref="Commit"/>; without that, as after Ctrl-C, nothing is left.
/// </summary>
internal sealed class OutputFile : IDisposable
{
    private readonly string? _path;
    private readonly string? _partial;

    private OutputFile(TextWriter writer, string? path, string? partial) =>
        (Writer, _path, _partial) = (writer, path, partial);

    /// <summary>What to write to.</summary>
    public TextWriter Writer { get; }

    /// <summary>Opens a file, or standard output where there is no path or it is <c>-</c>.</summary>
    /// <exception cref="CliException">The folder is not there.</exception>
    public static OutputFile Open(CliContext context, string? path)
    {
        if (path is null or "-")
            return new(context.Output, null, null);
        string full = Path.GetFullPath(path);
        string folder = Path.GetDirectoryName(full) ?? ".";
        if (!Directory.Exists(folder))
            throw new CliException(ExitCode.BadInput, $"There is no folder '{folder}' for '{path}'; make it.");
        if (Directory.Exists(full))
            throw new CliException(ExitCode.BadInput, $"'{path}' is a folder; give the name of a file.");
        string partial = Path.Combine(folder, $".{Path.GetFileName(full)}.{Guid.NewGuid():N}.part");
        var writer = new StreamWriter(partial, append: false, new UTF8Encoding(false), 1 << 16) { NewLine = "\n" };
        return new(writer, full, partial);
    }

    /// <summary>The answer is whole: puts it in its place, over what was there.</summary>
    public void Commit()
    {
        Writer.Flush();
        if (_path is null || _partial is null)
            return;
        Writer.Dispose();
        File.Move(_partial, _path, overwrite: true);
    }

    /// <summary>Takes away what was not committed.</summary>
    public void Dispose()
    {
        if (_partial is null)
            return;
        Writer.Dispose();
        File.Delete(_partial);
    }
}
