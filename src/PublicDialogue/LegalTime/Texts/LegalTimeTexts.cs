using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Resources;
using NodaTime;
using NodaTime.Text;

namespace PublicDialogue.LegalTime.Texts;

/// <summary>The words of explanations, from <c>LegalTimeTexts.resx</c> and its Danish, Swedish and Dutch satellites.</summary>
internal static class LegalTimeTexts
{
    private static readonly ResourceManager Resources = new("PublicDialogue.LegalTime.Texts.LegalTimeTexts", typeof(LegalTimeTexts).Assembly);

    // With the offset, since a clock that is put back shows an hour twice.
    private static readonly OffsetDateTimePattern MinutePattern = OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm o<+HH:mm>");

    /// <summary>Words a sentence. Days are written as in ISO 8601, lengths and days off in the language.</summary>
    public static string Sentence(string name, IReadOnlyList<object> arguments, CultureInfo language) =>
        string.Format(CultureInfo.InvariantCulture, Get(name, language), [.. arguments.Select(argument => Word(argument, language))]);

    /// <summary>Words what stands in a sentence: a day, a length, a day off; anything else as it is.</summary>
    public static object Word(object argument, CultureInfo language) => argument switch
    {
        LocalDate day => LocalDatePattern.Iso.Format(day),
        ZonedDateTime time => MinutePattern.Format(time.ToOffsetDateTime()),
        TimeLimit limit => string.Format(CultureInfo.InvariantCulture, Get($"{limit.Unit}_{(limit.Number == 1 ? "One" : "Many")}", language), limit.Number),
        DayOff { Holidays.Count: 0 } weekend => $"{LocalDatePattern.Iso.Format(weekend.Date)} ({Get(weekend.Date.DayOfWeek.ToString(), language)})",
        DayOff holiday => $"{LocalDatePattern.Iso.Format(holiday.Date)} ({string.Join(", ", holiday.Holidays)})",
        _ => argument,
    };

    private static string Get(string name, CultureInfo language) => Resources.GetString(name, language) ?? name;
}
