using System.IO;
using System.Text;

namespace Overflight.Cli;

/// <summary>Reads files and streams up to a limit.</summary>
internal static class BoundedInput
{
    public static string ReadText(string path, int charactersMax)
    {
        using StreamReader reader = Open(path);
        return ReadText(reader, charactersMax);
    }

    public static string ReadText(TextReader reader, int charactersMax)
    {
        var text = new StringBuilder();
        char[] buffer = new char[16_384];
        for (int count; (count = reader.Read(buffer)) > 0;)
        {
            text.Append(buffer, 0, count);
            if (text.Length > charactersMax)
                throw new CliException(ExitCode.BadInput, $"The input is longer than {charactersMax} characters; split it.");
        }

        return text.ToString();
    }

    public static byte[] ReadBytes(string path, long bytesMax)
    {
        var file = new FileInfo(path);
        if (!file.Exists)
            throw Missing(path);
        if (file.Length > bytesMax)
            throw new CliException(ExitCode.BadInput, $"{path} is larger than {bytesMax} bytes; split it.");
        return File.ReadAllBytes(path);
    }

    private static StreamReader Open(string path) => File.Exists(path) ? new StreamReader(path) : throw Missing(path);

    private static CliException Missing(string path) =>
        new(ExitCode.BadInput, $"There is no file '{path}'; check the name and the folder you are in.");
}
