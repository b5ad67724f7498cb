using NodaTime;
using PublicDialogue.Calendars;
using PublicDialogue.LegalTime;

namespace PublicDialogue.Tool.Output;

/// <summary>What is asked of the verb <c>deadline</c>.</summary>
internal sealed record DeadlineQuestion(
    LocalDateTime From, int Length, string Unit, BackwardReading? Reading, TermBasis Basis, Computation Act, BusinessCalendar Calendar, DateTimeZone Zone)
{
    /// <summary>Gets the calendar that belongs to the act; null where any country's does.</summary>
    public string? UsualCalendar =>
        Act == Computation.Swedish ? CountryCalendars.SwedenStatutoryTime.Id
        : Act == Computation.DutchTermijnenwet ? CountryCalendars.NetherlandsTermijnenwet.Id
        : Act == Computation.Finnish ? CountryCalendars.FinlandStatutoryTime.Id
        : null;
}
