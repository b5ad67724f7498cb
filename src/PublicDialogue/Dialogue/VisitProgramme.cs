using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PublicDialogue.Guarding;

namespace PublicDialogue.Dialogue;

/// <summary>When which unit is visited, and which could not be.</summary>
/// <remarks>Equal by content. Immutable.</remarks>
public sealed record VisitProgramme
{
    /// <summary>Initializes a new instance of the <see cref="VisitProgramme"/> class.</summary>
    /// <param name="days">The days that have visits, in order.</param>
    /// <param name="unplaced">The units without a visit.</param>
    public VisitProgramme(IReadOnlyList<VisitDay> days, IReadOnlyList<UnplacedUnit> unplaced)
    {
        Days = ContentList<VisitDay>.Of(days, nameof(days));
        Unplaced = ContentList<UnplacedUnit>.Of(unplaced, nameof(unplaced));
    }

    /// <summary>Gets the days that have visits, in order.</summary>
    public IReadOnlyList<VisitDay> Days { get; }

    /// <summary>Gets the units without a visit, the one that spends most first.</summary>
    public IReadOnlyList<UnplacedUnit> Unplaced { get; }

    /// <summary>Gets all visits, in order of time.</summary>
    public IReadOnlyList<PlannedVisit> Visits => ContentList<PlannedVisit>.Of([.. Days.SelectMany(day => day.Visits)], nameof(Visits));

    /// <summary>Gets how long one is on the way, in all.</summary>
    public Duration Travel => Days.Aggregate(Duration.Zero, (sum, day) => sum + day.Travel);
}
