using System;
using System.Globalization;
using System.Linq;
using PublicDialogue.Guarding;
using PublicDialogue.Rules;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Tendering;

/// <summary>Makes what a member holds into what a fact can take.</summary>
internal static class ObjectValue
{
    private const int DeepestNesting = 8;

    /// <summary>Reads a value; null where there is none, the value itself where it is of no fact's kind.</summary>
    public static object? Raw(object? given, TenderFactKind kind, int depth = 0) => given switch
    {
        null => null,
        IFactValue own => own.ToRawValue(),
        _ when FactKeys.IsClockTime(kind) && ClockLength.Of(given) is { } length => length,
        NodaTime.LocalDate date => Day(date.WithCalendar(NodaTime.CalendarSystem.Iso).ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)),
        NodaTime.LocalDateTime moment => Raw(moment.Date, kind),
        NodaTime.Period period => Span(period),
        NodaTime.Duration duration => Span(NodaTime.Period.FromDays(duration.Days) + NodaTime.Period.FromNanoseconds(duration.NanosecondOfDay)),
        Enum name => name.ToString(),
        IFormattable moment when moment.GetType().FullName is "System.DateOnly" or "System.DateTime" or "System.DateTimeOffset" =>
            Day(moment.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        IFormattable length when length.GetType().FullName is "System.TimeSpan" => Days(length.ToString("c", CultureInfo.InvariantCulture)) ?? given,
        string or IConvertible => given,
        _ when depth < DeepestNesting => Composite(given, kind, depth),
        _ => given,
    };

    // A value type of the user's: its own members say which of them is the fact, or the amount and the currency.
    private static object? Composite(object given, TenderFactKind kind, int depth)
    {
        if (AnnotatedMember.FactOf(given.GetType()) is { Kind: TenderFactKind.Key, Value: { } name })
        {
            return name;
        }

        var members = AnnotatedMember.Of(given.GetType()).ToLookup(member => member.Fact?.Kind);
        object? Get(TenderFactKind wanted) => Raw(ObjectFacts.Get(members[wanted].First(), given), wanted, depth + 1);

        if (members.Contains(kind))
        {
            return Get(kind);
        }

        if (members.Contains(TenderFactKind.Key))
        {
            return Get(TenderFactKind.Key);
        }

        if (!members.Contains(TenderFactKind.Amount) || FactKeys.Amount.Read(Get(TenderFactKind.Amount), FactUnit.Own, null).Value is not decimal amount)
        {
            return given;
        }

        return !members.Contains(TenderFactKind.Currency) ? new Amount(amount)
            : FactKeys.Currency.Read(Get(TenderFactKind.Currency), FactUnit.Own, null).Value is string currency ? new Amount(amount, currency)
            : given;
    }

    // The first day of all is what a date holds that nobody has set.
    private static string? Day(string date) => date == "0001-01-01" ? null : date;

    private static object Span(NodaTime.Period period)
    {
        long months = (period.Years * 12L) + period.Months;
        long days = (period.Weeks * 7L) + period.Days;
        return period.HasTimeComponent && period.Normalize().HasTimeComponent || months is < 0 or > 1_200_000 || days is < 0 or > 36_600_000
            ? period
            : new CalendarSpan((int)months, (int)days);
    }

    // 1461.00:00:00, the constant format: whole days alone are a length that a tender states.
    private static CalendarSpan? Days(string length)
    {
        string[] parts = length.Split('.');
        return parts.Length == 2 && parts[1] == "00:00:00"
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out int days) ? new CalendarSpan(0, days) : null;
    }
}
