using System.Diagnostics;

namespace PublicDialogue.Package.Tests;

/// <summary>Runs the SDK's commands; no process outlives them.</summary>
internal static class Sdk
{
    /// <summary>Runs a command.</summary>
    /// <returns>Whether it succeeded, and what it printed.</returns>
    public static (bool IsDone, string Output) Run(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [.. arguments, "-nodeReuse:false", "-p:UseSharedCompilation=false"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
        };

        // What the test runner sets for itself is not meant for a build.
        foreach (string name in new[] { "MSBUILD_EXE_PATH", "MSBuildSDKsPath", "MSBuildExtensionsPath", "MSBuildLoadMicrosoftTargetsReadOnly" })
        {
            start.Environment.Remove(name);
        }

        using var process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode == 0, $"dotnet {string.Join(' ', arguments)}\n{output}");
    }
}
