using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using NodaTime;
using PublicDialogue.ICalendar;
using PublicDialogue.Tests.Support;
using Xunit;

namespace PublicDialogue.Tests.ICalendar;

/// <summary>What two implementations that are not ours (python3-icalendar and libical3 of Debian) read in a calendar.</summary>
internal static class SecondReader
{
    private const string Python = "/usr/bin/python3";

    private static readonly string Script = Path.Combine(
        typeof(SecondReader).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "RepoRoot").Value!,
        "tests", "PublicDialogue.Tests", "ICalendar", "read_calendar.py");

    private static readonly Lazy<bool> IsInstalled = new(() =>
        File.Exists(Python) && Run("-c", "import icalendar, ctypes; ctypes.CDLL('libical.so.3')").IsDone);

    /// <summary>Gets why tests are skipped here; null where they run, as always where CI is set.</summary>
    public static string? Missing => Environment.GetEnvironmentVariable("CI") == "true" || IsInstalled.Value
        ? null : "No second implementation is installed: apt-get install python3-icalendar libical3";

    /// <summary>Reads a document with both, once it is in a file.</summary>
    /// <param name="document">The document.</param>
    /// <param name="from">From when events that recur are listed.</param>
    /// <param name="to">Until when.</param>
    /// <param name="moments">The moments for which the zones are asked.</param>
    /// <returns>What they have understood, by the names in the script.</returns>
    public static JsonElement Read(CalendarDocument document, Instant from, Instant to, params Instant[] moments) =>
        ReadText(document.ToText(Instant.FromUtc(2026, 11, 22, 9, 0)), from, to, moments);

    /// <summary>Reads a text with both, once it is in a file.</summary>
    /// <inheritdoc cref="Read(CalendarDocument, Instant, Instant, Instant[])"/>
    public static JsonElement ReadText(string text, Instant from, Instant to, params Instant[] moments)
    {
        string path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, text);
            var (isDone, output) = Run([Script, path, .. new[] { from, to }.Concat(moments).Select(moment => moment.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture))]);
            Assert.True(isDone, output);
            using var json = JsonDocument.Parse(output);
            return json.RootElement.Clone();
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static (bool IsDone, string Output) Run(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(Python, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode == 0, process.ExitCode == 0 ? output : output + errors.GetAwaiter().GetResult());
    }
}

/// <summary>A fact that another implementation confirms.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SecondReaderFactAttribute : FactAttribute
{
    public SecondReaderFactAttribute() => Skip = SecondReader.Missing;
}

/// <summary>A fact about the golden data that another implementation confirms.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedSecondReaderFactAttribute : FactAttribute
{
    public SharedSecondReaderFactAttribute() => Skip = SharedFile.Missing ?? SecondReader.Missing;
}

/// <summary>A theory that another implementation confirms.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SecondReaderTheoryAttribute : TheoryAttribute
{
    public SecondReaderTheoryAttribute() => Skip = SecondReader.Missing;
}
