using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PublicDialogue.Interchange.Importing;
using PublicDialogue.LegalTime;
using PublicDialogue.Timetables;

namespace PublicDialogue.Interchange.Ocds;

/// <summary>The first and the last day of a period, and how far it can be extended.</summary>
internal sealed record OcdsPeriod(LocalDate First, LocalDate Last, LocalDate? Farthest)
{
    private const int MostDays = 100_000;

    /// <summary>Spans several periods; null where none of them has both ends.</summary>
    public static OcdsPeriod? Span(IEnumerable<OcdsMember> periods)
    {
        var whole = periods.Select(Read).OfType<OcdsPeriod>().ToList();
        return whole.Count == 0 ? null : new(whole.Min(period => period.First), whole.Max(period => period.Last), whole.Max(period => period.Farthest));
    }

    /// <summary>Reads a period: its start with its end, or with its length in days.</summary>
    public static OcdsPeriod? Read(OcdsMember period)
    {
        if (period.Day("startDate") is not { } first)
        {
            return null;
        }

        var last = period.Day("endDate") ?? (period.Count("durationInDays") is <= MostDays and { } days ? first.PlusDays(days - 1) : null);
        return last < first ? period.Fault<OcdsPeriod>(ImportFaultKind.Contradiction, "endDate")
            : last is { } day ? new(first, day, period.Day("maxExtentDate"))
            : null;
    }

    /// <summary>Makes a term of it, with one option up to the farthest day.</summary>
    public AgreementTerm Term(string name) => new(name, First, Last)
    {
        Extensions = Farthest is { } farthest && farthest > Last && Period.DaysBetween(Last, farthest) is <= MostDays and var days
            ? [new ExtensionOption(TimeLimit.Days(days), TimeLimit.Days(0))]
            : [],
    };
}
