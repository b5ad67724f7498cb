using Ardalis.GuardClauses;
using PublicDialogue.Organisations;
using PublicDialogue.Rules;

namespace PublicDialogue.Dialogue;

/// <summary>Who answers for something.</summary>
/// <remarks>
/// A person, or a function that one person at a time holds, is named. A unit, all employees, a shared mailbox are a
/// <see cref="ResponsibleGroup"/>, which can be written down but is not accepted where someone must be named: what is everybody's is
/// nobody's. It is decided by the kind, not by words. A closed hierarchy. Equal by kind and members. Immutable.
/// </remarks>
public abstract record Responsibility
{
    private protected Responsibility()
    {
    }

    /// <summary>Gets a value indicating whether one person can be asked: a person or a function, and not a group.</summary>
    public abstract bool IsNamed { get; }
}

/// <summary>A person answers for it.</summary>
/// <remarks>Equal by person. Immutable.</remarks>
public sealed record ResponsiblePerson : Responsibility
{
    /// <summary>Initializes a new instance of the <see cref="ResponsiblePerson"/> class.</summary>
    /// <param name="person">The person.</param>
    public ResponsiblePerson(PersonId person) => Person = Guard.Against.Null(person);

    /// <summary>Gets the person.</summary>
    public PersonId Person { get; }

    /// <inheritdoc/>
    public override bool IsNamed => true;
}

/// <summary>Whoever holds a function answers for it.</summary>
/// <remarks>Equal by both members. Immutable.</remarks>
public sealed record ResponsibleFunction : Responsibility
{
    /// <summary>Initializes a new instance of the <see cref="ResponsibleFunction"/> class.</summary>
    /// <param name="function">The function; one person at a time holds it.</param>
    public ResponsibleFunction(FunctionId function) => Function = Guard.Against.Null(function);

    /// <summary>Gets the function.</summary>
    public FunctionId Function { get; }

    /// <summary>Gets who holds it now, or null where that is kept elsewhere.</summary>
    public PersonId? Holder { get; init; }

    /// <inheritdoc/>
    public override bool IsNamed => true;
}

/// <summary>A group answers for it: a unit, all employees, whoever reads a mailbox. Nobody is named by that.</summary>
/// <remarks>Equal by group. Immutable.</remarks>
[TenderFact(TenderFactKind.Key, Value = "group")]
public sealed record ResponsibleGroup : Responsibility
{
    /// <summary>Initializes a new instance of the <see cref="ResponsibleGroup"/> class.</summary>
    /// <param name="group">The unit or authority whose people are meant.</param>
    public ResponsibleGroup(PartyId group) => Group = Guard.Against.Null(group);

    /// <summary>Gets the unit or authority whose people are meant.</summary>
    public PartyId Group { get; }

    /// <inheritdoc/>
    public override bool IsNamed => false;
}
