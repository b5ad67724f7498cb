using System.Collections.Generic;

namespace PublicDialogue.Rules.Tests.Evidence;

/// <summary>How a rule did on the labels.</summary>
/// <param name="Rule">The rule.</param>
internal sealed record Tally(string Rule)
{
    /// <summary>Gets the lots that break it.</summary>
    public int Broken { get; init; }

    /// <summary>Gets those of them in which it was found.</summary>
    public int Found { get; init; }

    /// <summary>Gets the lots that break it and whose notice is in a language whose wording is read, and in how many of them it was found.</summary>
    public (int Broken, int Found) Legible { get; init; }

    /// <summary>Gets the lots that break it in prose only, and in how many of them it was found.</summary>
    public (int Broken, int Found) InProse { get; init; }

    /// <summary>Gets the lots that leave it open, and in how many of their notices the tool says so.</summary>
    public (int Lots, int Said) Open { get; init; }

    /// <summary>Gets the lots in which it was found and should not be.</summary>
    public IReadOnlyList<string> FalseAlarms { get; init; } = [];

    /// <summary>Gets the lots in which it should be found and was not.</summary>
    public IReadOnlyList<string> Misses { get; init; } = [];

    /// <summary>Gets those of them of which the tool says that it could not assess the rule, since their language is not read.</summary>
    public IReadOnlyList<string> Unread { get; init; } = [];

    /// <summary>Gets the share of the findings that are right; null where nothing was found.</summary>
    public double? Precision => Found + FalseAlarms.Count == 0 ? null : (double)Found / (Found + FalseAlarms.Count);

    /// <summary>Gets the share of the lots that break it in which it was found; null where no lot breaks it.</summary>
    public double? Recall => Broken == 0 ? null : (double)Found / Broken;
}
