using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using NodaTime;
using PublicDialogue.Tool.Verbs;

namespace PublicDialogue.Tool.Tests;

/// <summary>What the tool answered: its exit status and both its streams.</summary>
internal sealed record ToolRun(int Status, string Output, string Errors)
{
    public static async Task<ToolRun> Of(params string[] arguments)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        int status = await CommandLine.Run(arguments, output, errors, new Stopped(), CancellationToken.None);
        return new(status, output.ToString(), errors.ToString());
    }

    /// <summary>Writes a file into a folder of its own, and gives its path.</summary>
    public static string Write(string name, string text)
    {
        string path = Path.Combine(TestFolders.New(), name);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>Gets the lines of the error stream.</summary>
    public string[] ErrorLines => Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    // It is 22 November 2026, 09:00 in UTC, whenever the tests run.
    private sealed class Stopped : IClock
    {
        public Instant GetCurrentInstant() => Instant.FromUtc(2026, 11, 22, 9, 0);
    }
}
