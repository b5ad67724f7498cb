using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace PublicDialogue.Package.Tests;

/// <summary>One result of a SARIF log.</summary>
internal sealed record Finding(string Rule, string Level, string File, int Line, int Column, string Message)
{
    public bool IsOurs => Rule.StartsWith("PD", StringComparison.Ordinal);

    /// <summary>Reads every result of a log, by file, then by place.</summary>
    public static IReadOnlyList<Finding> Read(string path)
    {
        using var log = JsonDocument.Parse(System.IO.File.ReadAllText(path));
        return [.. log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Select(Of)
            .OrderBy(finding => finding.File, StringComparer.Ordinal)
            .ThenBy(finding => finding.Line)
            .ThenBy(finding => finding.Column)];
    }

    public override string ToString() => $"{Rule} {Level} {File}({Line},{Column})";

    private static Finding Of(JsonElement result)
    {
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        var region = place.GetProperty("region");
        return new(
            result.GetProperty("ruleId").GetString()!,
            result.TryGetProperty("level", out var level) ? level.GetString()! : "warning",
            Path.GetFileName(place.GetProperty("artifactLocation").GetProperty("uri").GetString())!,
            region.GetProperty("startLine").GetInt32(),
            region.GetProperty("startColumn").GetInt32(),
            result.GetProperty("message").GetProperty("text").GetString()!);
    }
}
