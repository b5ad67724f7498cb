using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Silences;

namespace PublicDialogue.Analyzers;

/// <summary>Says a finding the compiler's way.</summary>
public static class FindingDiagnostics
{
    /// <summary>The property of a diagnostic that holds the value that would put it right.</summary>
    public const string Remedy = "remedy";

    /// <summary>The property that says what to do with that value: a name of <see cref="RemedyAction"/>.</summary>
    public const string Action = "action";

    /// <summary>The property that holds the words behind which a remedy is to be put, or the unit in which a number was written.</summary>
    public const string At = "at";

    /// <summary>Makes a diagnostic.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="location">What to underline.</param>
    /// <param name="find">Where other facts stand, which a remedy is to change; null for those that nobody can change from here.</param>
    /// <returns>The diagnostic; under PD2006 where a reason excuses it.</returns>
    public static Diagnostic Of(Finding finding, Location location, Func<Origin, Location?> find)
    {
        bool isExcused = finding.IsExcused;
        var remedy = isExcused ? null : RemedyStep.Write(finding.Remedy, finding.Question, find);
        return Diagnostic.Create(
            isExcused ? RuleDescriptors.Justified : RuleDescriptors.ById[finding.RuleId],
            location,
            RuleDescriptors.Severity(finding.Severity),
            additionalLocations: remedy?.Places,
            remedy?.Properties ?? ImmutableDictionary<string, string?>.Empty,
            new LocalizedText(language => (isExcused ? finding.RuleId + ": " : "") + finding.Message(language)));
    }

    /// <summary>Makes a diagnostic of what the file itself silences: said, and no more than information.</summary>
    /// <param name="silenced">The finding, and what silences it.</param>
    /// <param name="location">What to underline.</param>
    /// <returns>The diagnostic.</returns>
    public static Diagnostic Of(SilencedFinding silenced, Location location) => Diagnostic.Create(
        RuleDescriptors.Silenced, location, new LocalizedText(language => silenced.Finding.RuleId + ": " + silenced.Message(language)));

    /// <summary>Makes a diagnostic of a silence that silences nothing.</summary>
    /// <param name="idle">The silence, and why.</param>
    /// <param name="location">What to underline.</param>
    /// <returns>The diagnostic.</returns>
    public static Diagnostic Of(IdleSilence idle, Location location) => Diagnostic.Create(
        RuleDescriptors.IdleSilence, location, new LocalizedText(idle.Message));
}
