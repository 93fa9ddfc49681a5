using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Net;
using System.Net.Http;
using System.Threading.Tasks;
using Shouldly;

namespace Overflight.Acceptance.Tests.Web;

/// <summary>The program itself, as a process that is killed.</summary>
public sealed class ProgramTests
{
    [Fact]
    public async Task Kill_JobsAccepted_AreAllDoneByTheNextServer()
    {
        using var folder = new TemporaryFolder();
        string[] accepted = new string[6];
        using (RunningProgram first = await RunningProgram.StartAsync(folder.Path))
        {
            for (int i = 0; i < accepted.Length; i++)
            {
                string name = i % 2 == 0 ? "simulate" : "coverage";
                HttpResponseMessage answer = await first.Client.PostAsync(
                    "/v1/jobs", WebServer.Json(JobTests.JobOf(name, WebServer.Example(name))));
                accepted[i] = answer.Headers.Location.ShouldNotBeNull().ToString();
            }

            await first.KillAsync();
        }

        using RunningProgram second = await RunningProgram.StartAsync(folder.Path);
        foreach (string address in accepted)
        {
            (await second.Client.GetStringAsync(address + "/events")).ShouldContain("event: done");
            (await second.Client.GetByteArrayAsync(address + "/result")).Length.ShouldBeGreaterThan(1_000);
        }
    }

    [Fact]
    [Trait("Category", "Soak")]
    public async Task Kill_FiftyTimes_LosesNoAcceptedJob()
    {
        using var folder = new TemporaryFolder();
        var accepted = new List<string>();
        var random = new Random(6);
        for (int round = 0; round < 50; round++)
        {
            using RunningProgram server = await RunningProgram.StartAsync(folder.Path);
            Task? kill = null;
            try
            {
                for (int i = 0; i < 3; i++)
                {
                    string name = (round + i) % 2 == 0 ? "simulate" : "coverage";
                    using HttpResponseMessage answer = await server.Client.PostAsync(
                        "/v1/jobs", WebServer.Json(JobTests.JobOf(name, WebServer.Example(name))));
                    if (answer.StatusCode == HttpStatusCode.Accepted)
                        accepted.Add(answer.Headers.Location.ShouldNotBeNull().ToString());
                    kill ??= KillAfterAsync(server, random.Next(1_500));
                }
            }
            catch (HttpRequestException)
            {
                // Killed before it answered: nothing was acknowledged.
            }

            await (kill ?? Task.CompletedTask);
        }

        accepted.Count.ShouldBeGreaterThan(50);
        using RunningProgram last = await RunningProgram.StartAsync(folder.Path);
        foreach (string address in accepted)
        {
            string events = await last.Client.GetStringAsync(address + "/events");
            bool isDone = events.Contains("event: done", StringComparison.Ordinal);
            (isDone || events.Contains("while it was computed", StringComparison.Ordinal)).ShouldBeTrue(events);
            if (isDone)
                (await last.Client.GetByteArrayAsync(address + "/result")).Length.ShouldBeGreaterThan(1_000);
        }
    }

    private static async Task KillAfterAsync(RunningProgram server, int milliseconds)
    {
        await Task.Delay(milliseconds);
        await server.KillAsync();
    }

    [Theory]
    [InlineData(2, "can be reached from other machines", "--urls", "http://0.0.0.0:5170")]
    [InlineData(2, "--help", "--nonsense")]
    public async Task Start_BadOptions_SaysWhatIsWrong(int code, string message, params string[] args)
    {
        using Process process = RunningProgram.Start(args);
        string error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();

        process.ExitCode.ShouldBe(code);
        error.ShouldContain(message);
    }
}
