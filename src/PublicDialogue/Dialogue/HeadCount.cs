using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using PublicDialogue.Organisations;

namespace PublicDialogue.Dialogue;

/// <summary>How many organisations of one kind, and how many people from them.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record HeadCount
{
    /// <summary>Initializes a new instance of the <see cref="HeadCount"/> class.</summary>
    /// <param name="kind">The kind of organisation.</param>
    /// <param name="organisations">How many organisations; not negative.</param>
    /// <param name="people">How many people; not negative.</param>
    /// <exception cref="System.ArgumentException">A number is negative.</exception>
    public HeadCount(OrganisationKind kind, int organisations, int people)
    {
        Kind = Guard.Against.EnumOutOfRange(kind);
        Organisations = Guard.Against.Negative(organisations);
        People = Guard.Against.Negative(people);
    }

    /// <summary>Gets the kind of organisation.</summary>
    public OrganisationKind Kind { get; }

    /// <summary>Gets how many organisations.</summary>
    public int Organisations { get; }

    /// <summary>Gets how many people.</summary>
    public int People { get; }

    internal static IReadOnlyList<HeadCount> Of(IEnumerable<Participant> people) =>
    [
        .. from person in people
           group person by person.Kind into rows
           orderby rows.Key
           select new HeadCount(rows.Key, rows.Select(row => row.Organisation).Distinct().Count(), rows.Count()),
    ];
}
