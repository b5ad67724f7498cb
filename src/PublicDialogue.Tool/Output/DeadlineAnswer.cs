using System;
using System.Collections.Generic;
using NodaTime;
using NodaTime.Text;
using PublicDialogue.LegalTime;

namespace PublicDialogue.Tool.Output;

/// <summary>The deadline that was asked for, in days or in hours.</summary>
internal sealed record DeadlineAnswer(DeadlineQuestion Question, LocalDate NominalLastDay, LocalDate LastDay, Instant EndsAt, IReadOnlyList<DeadlineStep> Steps)
{
    /// <summary>Gets the event as it was written: a day, and for hours a time.</summary>
    public string From => IsOfHours(Question) ? LocalDateTimePattern.GeneralIso.Format(Question.From) : LocalDatePattern.Iso.Format(Question.From.Date);

    public static DeadlineAnswer To(DeadlineQuestion question)
    {
        try
        {
            return IsOfHours(question) ? OfHours(question) : OfDays(question);
        }
        catch (Exception far) when (far is OverflowException or ArgumentOutOfRangeException { ParamName: "year" or "days" or "value" or "duration" })
        {
            throw new ArgumentException($"{question.Length} {question.Unit} from {LocalDatePattern.Iso.Format(question.From.Date)} ends in no year that there is a calendar for.", nameof(question), far);
        }
    }

    private static bool IsOfHours(DeadlineQuestion question) => question.Unit == "hours";

    private static DeadlineAnswer OfHours(DeadlineQuestion question)
    {
        var mapping = question.Zone.MapLocal(question.From);
        var from = mapping.Count > 0 ? mapping.First() : throw new ArgumentException(
            $"--from {LocalDateTimePattern.GeneralIso.Format(question.From)} is no time in {question.Zone.Id}: the clock is put forward over it. Write one before or after.", nameof(question));
        var found = question.Reading is { } reading
            ? HourDeadline.Before(from, question.Length, question.Act, reading)
            : HourDeadline.After(from, question.Length, question.Act);
        return new(question, found.LastDay, found.LastDay, found.EndsAt, found.Steps);
    }

    private static DeadlineAnswer OfDays(DeadlineQuestion question)
    {
        var from = question.From.TimeOfDay == LocalTime.Midnight ? question.From.Date : throw new ArgumentException(
            $"--from {LocalDateTimePattern.GeneralIso.Format(question.From)} has a time, and a period in {question.Unit} runs from a day: write {LocalDatePattern.Iso.Format(question.From.Date)}.", nameof(question));
        var limit = TimeLimit.Of(question.Length, Enum.Parse<TimeUnit>(question.Unit.Replace("-", "", StringComparison.Ordinal), ignoreCase: true));
        var found = question.Reading is { } reading
            ? Deadline.Before(from, limit, question.Act, question.Calendar, reading)
            : Deadline.After(from, limit, question.Act, question.Calendar, question.Basis);
        return new(question, found.NominalLastDay, found.LastDay, found.EndsAt(question.Zone), found.Steps);
    }
}
