using System;
using System.IO;
using System.Threading;
using Overflight.Cli;
using Shouldly;

namespace Overflight.Acceptance.Tests.Cli;

/// <summary>A file appears whole or not at all, whatever happens while it is written.</summary>
public sealed class OutputFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly StringWriter _output = new();

    private string Answer => Path.Combine(_folder.Path, "answer");

    public void Dispose()
    {
        _output.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void Write_AllGoesWell_ReplacesTheOldFile()
    {
        File.WriteAllText(Answer, "old");
        Write(
            writer =>
            {
                writer.Write("new");
                writer.Flush();
                File.ReadAllText(Answer).ShouldBe("old");
                Directory.GetFiles(_folder.Path).Length.ShouldBe(2);
            },
            CancellationToken.None);
        File.ReadAllText(Answer).ShouldBe("new");
        Directory.GetFiles(_folder.Path).ShouldBe([Answer]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Write_Failure_LeavesWhatWasThere(bool hasOld)
    {
        Old(hasOld);
        Should.Throw<InvalidDataException>(() => Write(
            writer =>
            {
                WriteAPart(writer);
                throw new InvalidDataException();
            },
            CancellationToken.None));
        ShouldBeAsBefore(hasOld);
    }

    /// <summary>Also where nobody asked whether to go on until all was written.</summary>
    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public void Write_Cancelled_LeavesWhatWasThere(bool hasOld, bool asks)
    {
        Old(hasOld);
        using var source = new CancellationTokenSource();
        Should.Throw<OperationCanceledException>(() => Write(
            writer =>
            {
                WriteAPart(writer);
                source.Cancel();
                if (asks)
                    source.Token.ThrowIfCancellationRequested();
            },
            source.Token));
        ShouldBeAsBefore(hasOld);
    }

    [Fact]
    public void Write_NoFile_GoesToStandardOutput()
    {
        OutputFile.Write(Context(), "-", "a", CancellationToken.None);
        OutputFile.Write(Context(), null, "b", CancellationToken.None);
        _output.ToString().ShouldBe("ab");
        Should.Throw<OperationCanceledException>(
            () => OutputFile.Write(Context(), null, "c", new CancellationToken(canceled: true)));
        _output.ToString().ShouldBe("ab");
    }

    private CliContext Context() => new(TextReader.Null, _output, TextWriter.Null, TimeProvider.System);

    private void Write(Action<TextWriter> write, CancellationToken cancellation) =>
        OutputFile.Write(Context(), Answer, write, cancellation);

    private void Old(bool hasOld)
    {
        if (hasOld)
            File.WriteAllText(Answer, "old");
    }

    /// <summary>Some text is on the disk, beside the place of the file.</summary>
    private void WriteAPart(TextWriter writer)
    {
        writer.Write("half of it");
        writer.Flush();
        string part = Directory.GetFiles(_folder.Path, ".answer.*.part").ShouldHaveSingleItem();
        new FileInfo(part).Length.ShouldBe(10);
    }

    private void ShouldBeAsBefore(bool hasOld)
    {
        Directory.GetFiles(_folder.Path).ShouldBe(hasOld ? [Answer] : []);
        if (hasOld)
            File.ReadAllText(Answer).ShouldBe("old");
    }
}
