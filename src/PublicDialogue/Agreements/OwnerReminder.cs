using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Organisations;
using PublicDialogue.Timetables;

namespace PublicDialogue.Agreements;

/// <summary>A reminder of an event in the life of an agreement, and who gets it.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record OwnerReminder
{
    /// <summary>Initializes a new instance of the <see cref="OwnerReminder"/> class.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="date">The day on which to remind.</param>
    /// <param name="about">What is near.</param>
    /// <param name="aboutDate">The day of that.</param>
    public OwnerReminder(AgreementId agreement, LocalDate date, AgreementEventKind about, LocalDate aboutDate)
    {
        Agreement = Guard.Against.Null(agreement);
        Date = date;
        About = Guard.Against.EnumOutOfRange(about);
        AboutDate = aboutDate;
    }

    /// <summary>Gets the agreement.</summary>
    public AgreementId Agreement { get; }

    /// <summary>Gets the day on which to remind.</summary>
    public LocalDate Date { get; }

    /// <summary>Gets what is near.</summary>
    public AgreementEventKind About { get; }

    /// <summary>Gets the day of that.</summary>
    public LocalDate AboutDate { get; }

    /// <summary>Gets after how many extensions that is; of a notice, which of them it is for, from 1. Null where the agreement cannot be extended.</summary>
    public int? Extensions { get; init; }

    /// <summary>Gets who answers for the agreement on the day of the reminder: the owner, or a fallback; null where nobody does.</summary>
    public ContactPerson? Contact { get; init; }

    /// <summary>Gets how many days before the event it is.</summary>
    public int DaysBefore => Period.DaysBetween(Date, AboutDate);
}
