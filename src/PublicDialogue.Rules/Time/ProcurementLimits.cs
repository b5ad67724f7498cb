using System.Collections.Generic;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Time.Tables;

namespace PublicDialogue.Rules.Time;

/// <summary>The time limits of procurement, by country, procedure, step and condition, dated. Rules and timetables read the same rows.</summary>
/// <remarks>The tables are in the folder <c>Time/Tables</c>, one file a jurisdiction. Safe to share between threads.</remarks>
public static class ProcurementLimits
{
    /// <summary>Gets all rows: those of the Union, then those of each country.</summary>
    public static IReadOnlyList<ProcurementLimit> All { get; } =
        [.. UnionLimits.Rows, .. UnionRemedies.Rows, .. DanishLimits.Rows, .. SwedishLimits.Rows, .. DutchLimits.Rows];

    /// <summary>Finds the row that decides: the country's own, else the Union's.</summary>
    /// <param name="jurisdiction">Whose law applies.</param>
    /// <param name="step">The step.</param>
    /// <param name="procedure">The procedure.</param>
    /// <param name="condition">What is so besides.</param>
    /// <param name="on">The day whose law applies; before the first row of a table, the first is taken.</param>
    /// <returns>The row; null where the law has none, so that the condition changes nothing.</returns>
    public static ProcurementLimit? Find(
        Jurisdiction jurisdiction, LimitedStep step, LimitedProcedure procedure, LimitCondition condition, PlainDate on)
    {
        ProcurementLimit? own = null;
        ProcurementLimit? common = null;
        foreach (var row in All)
        {
            if (row.Step == step && row.Condition == condition && row.IsFor(procedure))
            {
                if (row.Jurisdiction == Jurisdiction.EuropeanUnion)
                {
                    common = Later(common, row, on);
                }
                else if (row.Jurisdiction == jurisdiction)
                {
                    own = Later(own, row, on);
                }
            }
        }

        return own ?? common;
    }

    // Rows of a table stand oldest first, and the first of them serves for the time before it.
    private static ProcurementLimit? Later(ProcurementLimit? found, ProcurementLimit row, PlainDate on) =>
        row.To is { } last && last < on ? found
        : found is null || row.From <= on ? row
        : found;
}
