using System.Collections.Generic;
using Ardalis.GuardClauses;
using PublicDialogue.Guarding;
using PublicDialogue.Organisations;

namespace PublicDialogue.Dialogue;

/// <summary>What one department publishes in a span of time.</summary>
/// <remarks>Equal by department and entries. Immutable.</remarks>
public sealed record DepartmentContent
{
    /// <summary>Initializes a new instance of the <see cref="DepartmentContent"/> class.</summary>
    /// <param name="department">The department.</param>
    /// <param name="entries">What it publishes, in order; empty where nothing is planned.</param>
    public DepartmentContent(UnitId department, IReadOnlyList<EditorialEntry> entries)
    {
        Department = Guard.Against.Null(department);
        Entries = ContentList<EditorialEntry>.Of(entries, nameof(entries));
    }

    /// <summary>Gets the department.</summary>
    public UnitId Department { get; }

    /// <summary>Gets what it publishes, in order; empty where nothing is planned.</summary>
    public IReadOnlyList<EditorialEntry> Entries { get; }
}
