using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Resources;
using NodaTime;
using NodaTime.Text;
using PublicDialogue.Languages;

namespace PublicDialogue.Dialogue.Texts;

/// <summary>The words of a trace, from <c>TraceTexts.resx</c> and its Danish, Swedish and Dutch satellites.</summary>
internal static class TraceTexts
{
    private static readonly ResourceManager Resources = new("PublicDialogue.Dialogue.Texts.TraceTexts", typeof(TraceTexts).Assembly);

    // With the offset, since a clock that is put back shows an hour twice.
    private static readonly OffsetDateTimePattern MinutePattern = OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm o<+HH:mm>");

    /// <summary>Words a trace: the requirement, its rows, and what is missing.</summary>
    public static string Word(RequirementTrace trace, CultureInfo language)
    {
        var reader = language.Name.Length == 0 ? Language.English : Language.Of(language);
        return string.Concat(Lines(trace, language, reader).Select(line => line + "\n"));
    }

    private static IEnumerable<string> Lines(RequirementTrace trace, CultureInfo language, Language reader)
    {
        yield return Format("Requirement", language, trace.RequirementId);
        foreach (var row in trace.Rows)
        {
            string time = MinutePattern.Format(row.At.InZone(trace.Zone).ToOffsetDateTime());
            yield return $"{time} {string.Join(" ", Sentences(row, language, reader))}";
        }

        foreach (var information in trace.Unshared)
        {
            yield return Format("Unshared", language, information);
        }

        if (trace.Sources.Count == 0)
        {
            yield return Format("NoAdvice", language);
        }
    }

    private static IEnumerable<string> Sentences(TraceRow row, CultureInfo language, Language reader)
    {
        yield return Format(row.Step.ToString(), language, row.Party, row.Consultation ?? (object?)row.Information, Minutes(row.Length), row.Information, row.Where);
        if (row.Words?.In(reader).Text is { } words)
        {
            yield return Format(row.Step == TraceStep.Adopted ? "Reason" : "Words", language, words);
        }

        if (row.By is { } by)
        {
            yield return Format("By", language, by);
        }

        if (row.Participants.Count > 0)
        {
            yield return Format("Participants", language, string.Join(", ", row.Participants.Select(Name)));
        }
    }

    private static string Name(Participant participant) =>
        participant.Person is { } person ? $"{person} ({participant.Organisation})" : participant.Organisation.ToString();

    private static string Minutes(Duration? length) => length is { } time ? time.TotalMinutes.ToString("0.#", CultureInfo.InvariantCulture) : "";

    private static string Format(string name, CultureInfo language, params object?[] arguments) =>
        string.Format(CultureInfo.InvariantCulture, Resources.GetString(name, language)!, arguments);
}
