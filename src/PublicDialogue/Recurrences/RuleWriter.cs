using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NodaTime;

namespace PublicDialogue.Recurrences;

/// <summary>Writes a rule: its parts in one order, without those that say nothing.</summary>
internal static class RuleWriter
{
    public static string Write(RecurrenceRule rule) => string.Join(";", Parts(rule).Select(part => $"{part.Name}={part.Value}"));

    /// <summary>Gives one part as it is written; its name alone where the rule has it not.</summary>
    public static string Part(RecurrenceRule rule, string name) =>
        Parts(rule).Where(part => part.Name == name).Select(part => $"{part.Name}={part.Value}").FirstOrDefault() ?? name;

    private static IEnumerable<(string Name, string Value)> Parts(RecurrenceRule rule)
    {
        IEnumerable<(string Name, string Value)> all =
        [
            ("FREQ", rule.Frequency.ToString().ToUpperInvariant()),
            ("INTERVAL", rule.Interval == 1 ? "" : Text(rule.Interval)),
            ("COUNT", rule.Count is { } count ? Text(count) : ""),
            ("UNTIL", rule.Until is { } until ? Text(until, rule.IsUntilLocal) : ""),
            ("BYMONTH", Text(rule.Months)),
            ("BYWEEKNO", Text(rule.WeekNumbers)),
            ("BYMONTHDAY", Text(rule.MonthDays)),
            ("BYDAY", string.Join(",", rule.Days)),
            ("BYSETPOS", Text(rule.Positions)),
            ("WKST", rule.WeekStart == IsoDayOfWeek.Monday ? "" : RecurrenceDay.NameOf(rule.WeekStart)),
        ];
        return all.Where(part => part.Value.Length > 0);
    }

    private static string Text(Instant until, bool isLocal) => isLocal ? WrittenTime.Of(until.InUtc().LocalDateTime) : WrittenTime.Of(until);

    private static string Text(IEnumerable<int> numbers) => string.Join(",", numbers.Select(Text));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
