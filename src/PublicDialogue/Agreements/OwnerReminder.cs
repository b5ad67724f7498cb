using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Organisations;
using PublicDialogue.Timetables;

namespace PublicDialogue.Agreements;

/// <summary>A reminder of an agreement, and who gets it.</summary>
/// <param name="Agreement">The agreement.</param>
/// <param name="Reminder">The day, and the event that is near.</param>
/// <param name="Contact">Who answers for the agreement on that day: the owner, or a fallback; null where nobody does.</param>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record OwnerReminder(AgreementId Agreement, AgreementReminder Reminder, ContactPerson? Contact);
