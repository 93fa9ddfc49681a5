using System.IO;
using System.Text;

namespace Overflight.Cli;

/// <summary>Reads the files a user names, up to a limit; <c>-</c> is standard input.</summary>
internal static class BoundedInput
{
    private const string StandardInput = "-";

    /// <summary>What the input is called in messages.</summary>
    public static string NameOf(string path) => path == StandardInput ? "standard input" : Path.GetFileName(path);

    /// <exception cref="CliException">There is no such file, or it is too long.</exception>
    public static string ReadText(CliContext context, string path, int charactersMax)
    {
        using TextReader reader = Open(context, path);
        return ReadText(reader, charactersMax);
    }

    /// <summary>Opens what may be longer than memory, for one who bounds it himself.</summary>
    /// <exception cref="CliException">There is no such file.</exception>
    public static TextReader Open(CliContext context, string path) =>
        path == StandardInput ? context.Input : File.Exists(path) ? new StreamReader(path) : throw Missing(path);

    /// <exception cref="CliException">There is no such file, or it is too long.</exception>
    public static byte[] ReadBytes(CliContext context, string path, int bytesMax)
    {
        if (path == StandardInput)
            return context.Input is StreamReader { BaseStream: var stream }
                ? ReadBytes(stream, bytesMax)
                : Encoding.UTF8.GetBytes(ReadText(context.Input, bytesMax));
        var file = new FileInfo(path);
        if (!file.Exists)
            throw Missing(path);
        if (file.Length > bytesMax)
            throw new CliException(ExitCode.BadInput, $"{path} is larger than {bytesMax} bytes; split it.");
        return File.ReadAllBytes(path);
    }

    /// <summary>The bytes as they come: a page need not be UTF-8, and its digest is that of its bytes.</summary>
    private static byte[] ReadBytes(Stream stream, int bytesMax)
    {
        using var bytes = new MemoryStream();
        byte[] buffer = new byte[65_536];
        for (int count; (count = stream.Read(buffer)) > 0;)
        {
            if (bytes.Length + count > bytesMax)
                throw new CliException(ExitCode.BadInput, $"The input is larger than {bytesMax} bytes; split it.");
            bytes.Write(buffer, 0, count);
        }

        return bytes.ToArray();
    }

    private static string ReadText(TextReader reader, int charactersMax)
    {
        var text = new StringBuilder();
        char[] buffer = new char[16_384];
        for (int count; (count = reader.Read(buffer)) > 0;)
        {
            text.Append(buffer, 0, count);
            if (text.Length > charactersMax)
                throw new CliException(ExitCode.BadInput, $"The input is longer than {charactersMax} characters; " +
                    $"split it.");
        }

        return text.ToString();
    }

    private static CliException Missing(string path) =>
        Directory.Exists(path)
            ? new(ExitCode.BadInput, $"'{path}' is a folder; give the name of a file.")
            : new(ExitCode.BadInput, $"There is no file '{path}'; check the name and the folder you are in.");
}
