using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Guarding;
using PublicDialogue.LegalTime;
using PublicDialogue.Rules.Texts;
using PublicDialogue.Rules.Time;
using PublicDialogue.Timetables.Texts;

namespace PublicDialogue.Timetables;

/// <summary>Why a milestone stands on its day and not on an earlier or later one: the constraint that binds it.</summary>
/// <remarks>Equal by all members, rows of the table by reference. Immutable.</remarks>
public sealed record Constraint
{
    internal Constraint(ConstraintKind kind) => Kind = kind;

    /// <summary>Gets what kind it is.</summary>
    public ConstraintKind Kind { get; }

    /// <summary>Gets the rows of the table of time limits that make it up; empty where the law says nothing.</summary>
    public IReadOnlyList<ProcurementLimit> Limits { get; internal init; } = ContentList<ProcurementLimit>.Empty;

    /// <summary>Gets the length of time; null where none makes it up.</summary>
    public TimeLimit? Length { get; internal init; }

    /// <summary>Gets the milestone from which, or before which, the time is counted; null where none is.</summary>
    public MilestoneKind? From { get; internal init; }

    /// <summary>Gets the day of that milestone, or null.</summary>
    public LocalDate? FromDate { get; internal init; }

    /// <summary>Gets how the law comes to the day, step by step; null where the day was given or is counted by no act.</summary>
    public Deadline? Deadline { get; internal init; }

    /// <summary>Gets a value indicating whether the law binds, and not the authority's own plan.</summary>
    public bool IsLaw => Kind is ConstraintKind.LawAtLeast or ConstraintKind.LawAtMost or ConstraintKind.LawBefore or ConstraintKind.LawNotBefore;

    /// <summary>Gets the provisions, parted by semicolons; empty where the law says nothing.</summary>
    public string Citation => string.Join("; ", Limits.Select(row => row.Citation).Distinct(StringComparer.Ordinal));

    /// <summary>Words the provisions in a language: acts of the Union as that language names them.</summary>
    /// <param name="language">English, Danish, Swedish or Dutch; any other is answered in English.</param>
    /// <returns>The provisions, parted by semicolons; empty where the law says nothing.</returns>
    public string CitationIn(CultureInfo language) => CitationText.Of(Citation, Guard.Against.Null(language));

    /// <summary>Gets a value indicating whether a number or provision is still to be checked at its source.</summary>
    public bool IsToBeChecked => Limits.Any(row => !row.IsVerified);

    /// <summary>Words it in a language.</summary>
    /// <param name="language">English, Danish, Swedish or Dutch; any other is answered in English.</param>
    /// <returns>One or more sentences, without the citation. Days are written as in ISO 8601.</returns>
    public string Text(CultureInfo language)
    {
        Guard.Against.Null(language);
        string from = From is { } kind ? TimetableTexts.Name(kind, language) : "";
        var sentences = new List<string>
        {
            TimetableTexts.Sentence("Constraint_" + Kind, language, Length ?? default, FromDate ?? default, from),
        };
        sentences.AddRange(Limits.Where(row => row.Condition != LimitCondition.None)
            .Select(row => TimetableTexts.Sentence($"Condition_{row.Step}_{row.Condition}", language)));
        sentences.AddRange(Limits.Where(row => row.Step is LimitedStep.SiteVisit or LimitedStep.DocumentsNotFree)
            .Select(row => TimetableTexts.Sentence("More_" + row.Step, language, TimeLimit.Days(row.Number))));
        return string.Join(" ", sentences);
    }

    /// <summary>Formats as the English text and the citation.</summary>
    /// <returns>The text, for a debugger and a failing test.</returns>
    public override string ToString() => Citation.Length == 0 ? Text(CultureInfo.InvariantCulture) : $"{Text(CultureInfo.InvariantCulture)} ({Citation})";
}
