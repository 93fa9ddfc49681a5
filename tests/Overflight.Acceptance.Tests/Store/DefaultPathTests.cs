using System;
using System.IO;
using Overflight.Data.Store;
using Shouldly;

namespace Overflight.Acceptance.Tests.Store;

/// <summary>Changes the process's environment, so it is the only class that reads the variable.</summary>
public sealed class DefaultPathTests : IDisposable
{
    private readonly string? _before = Environment.GetEnvironmentVariable(OverflightStore.FolderVariable);

    public void Dispose() => Environment.SetEnvironmentVariable(OverflightStore.FolderVariable, _before);

    [Fact]
    public void DefaultPath_Variable_IsTheFolder()
    {
        string folder = Path.Combine(Path.GetTempPath(), "my data");
        Environment.SetEnvironmentVariable(OverflightStore.FolderVariable, folder);
        OverflightStore.DefaultPath().ShouldBe(Path.Combine(folder, "overflight.db"));
        Environment.SetEnvironmentVariable(OverflightStore.FolderVariable, "here");
        OverflightStore.DefaultPath().ShouldBe(Path.GetFullPath(Path.Combine("here", "overflight.db")));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void DefaultPath_NoVariable_IsInTheUsersData(string? value)
    {
        Environment.SetEnvironmentVariable(OverflightStore.FolderVariable, value);
        OverflightStore.DefaultPath().ShouldEndWith(Path.Combine("overflight", "overflight.db"));
        Path.IsPathFullyQualified(OverflightStore.DefaultPath()).ShouldBeTrue();
    }
}
