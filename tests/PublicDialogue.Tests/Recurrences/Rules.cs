using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace PublicDialogue.Tests.Recurrences;

/// <summary>Makes rules of every shape that is allowed, as texts, and starts for them.</summary>
internal static class Rules
{
    private static readonly string[] Weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

    public static Gen<LocalDate> Starts { get; } = Gen.Choose(0, 14_000).Select(days => new LocalDate(1995, 1, 1).PlusDays(days));

    public static Gen<string> Texts { get; } =
        from frequency in Gen.Elements("DAILY", "WEEKLY", "MONTHLY", "MONTHLY", "YEARLY", "YEARLY", "YEARLY")
        from interval in Maybe(Gen.Choose(1, frequency == "DAILY" ? 40 : 5).Select(Text))
        from count in Maybe(Gen.Choose(1, 60).Select(Text))
        from months in Maybe(Numbers(1, 12, 4))
        from weeks in frequency == "YEARLY" ? Maybe(BothWays(53, 4)) : Nothing
        from dates in frequency == "WEEKLY" ? Nothing : Maybe(BothWays(31, 5))
        from days in Maybe(Days(frequency is "MONTHLY" or "YEARLY" && weeks.Length == 0, frequency == "YEARLY" && months.Length == 0 ? 53 : 5))
        from positions in (months + weeks + dates + days).Length > 0 ? Maybe(BothWays(frequency == "YEARLY" ? 40 : 6, 3)) : Nothing
        from start in Maybe(Gen.Elements(Weekdays))
        select string.Join(";", Parts(
            ("FREQ", frequency), ("INTERVAL", interval), ("COUNT", count), ("BYMONTH", months), ("BYWEEKNO", weeks), ("BYMONTHDAY", dates), ("BYDAY", days), ("BYSETPOS", positions), ("WKST", start)));

    private static Gen<string> Nothing => Gen.Constant("");

    private static Gen<string> Maybe(Gen<string> gen) => Gen.Frequency((2, Nothing), (1, gen));

    private static Gen<string> BothWays(int most, int longest) => List(Gen.Choose(1, most).SelectMany(_ => Gen.Elements(1, -1), (number, sign) => Text(number * sign)), longest);

    private static Gen<string> Numbers(int least, int most, int longest) => List(Gen.Choose(least, most).Select(Text), longest);

    private static Gen<string> Days(bool hasOrdinals, int most) => List(
        from day in Gen.Elements(Weekdays)
        from ordinal in hasOrdinals ? Gen.Frequency((1, Gen.Constant(0)), (2, Gen.Choose(-most, most))) : Gen.Constant(0)
        select ordinal == 0 ? day : Text(ordinal) + day,
        7);

    private static Gen<string> List(Gen<string> items, int longest) =>
        from length in Gen.Choose(1, longest)
        from list in items.ArrayOf(length)
        select string.Join(",", list.Distinct());

    private static IEnumerable<string> Parts(params (string Name, string Value)[] parts) => parts.Where(part => part.Value.Length > 0).Select(part => $"{part.Name}={part.Value}");

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
