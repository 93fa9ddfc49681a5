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
        if (path == StandardInput)
            return ReadText(context.Input, charactersMax);
        using StreamReader reader = File.Exists(path) ? new StreamReader(path) : throw Missing(path);
        return ReadText(reader, charactersMax);
    }

    /// <exception cref="CliException">There is no such file, or it is too long.</exception>
    public static byte[] ReadBytes(CliContext context, string path, int bytesMax)
    {
        if (path == StandardInput)
            return Encoding.UTF8.GetBytes(ReadText(context.Input, bytesMax));
        var file = new FileInfo(path);
        if (!file.Exists)
            throw Missing(path);
        if (file.Length > bytesMax)
            throw new CliException(ExitCode.BadInput, $"{path} is larger than {bytesMax} bytes; split it.");
        return File.ReadAllBytes(path);
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
