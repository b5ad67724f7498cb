using System;
using System.Collections.Generic;
using System.Linq;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Time;

/// <summary>A row of the table of time limits: how long a step must or may last, where, when, and by which provision.</summary>
/// <remarks>Equal by reference: rows stand once, in <see cref="ProcurementLimits.All"/>. Immutable.</remarks>
public sealed class ProcurementLimit
{
    internal ProcurementLimit(LimitedStep step, int number, params LimitedProcedure[] procedures)
    {
        Step = step;
        Number = number;
        Procedures = procedures;
    }

    /// <summary>Gets the step whose time it limits.</summary>
    public LimitedStep Step { get; }

    /// <summary>Gets the number of units, from 0.</summary>
    public int Number { get; }

    /// <summary>Gets what the number counts; calendar days by default.</summary>
    public LimitUnit Unit { get; internal init; }

    /// <summary>Gets the procedures that it is for; empty for all of them.</summary>
    public IReadOnlyList<LimitedProcedure> Procedures { get; }

    /// <summary>Gets what must be so for it to hold.</summary>
    public LimitCondition Condition { get; internal init; }

    /// <summary>Gets whose law it is; that of the Union holds wherever a country has no row of its own.</summary>
    public Jurisdiction Jurisdiction { get; internal init; }

    /// <summary>Gets the provision of the Union, for example <c>Directive 2014/24/EU art. 27(1)</c>.</summary>
    public string Provision { get; internal init; } = "";

    /// <summary>Gets the provision of the country; empty where there is none or nobody has looked it up.</summary>
    public string NationalProvision { get; internal init; } = "";

    /// <summary>Gets a value indicating whether the number and its provision were read at their source; otherwise they are to be checked there.</summary>
    public bool IsVerified { get; internal init; } = true;

    /// <summary>Gets the first day on which it holds.</summary>
    public PlainDate From { get; internal init; }

    /// <summary>Gets the last day on which it holds, or null.</summary>
    public PlainDate? To { get; internal init; }

    /// <summary>Gets the provisions as they are cited, parted by a semicolon. A national one that is to be checked is not cited.</summary>
    public string Citation => NationalProvision.Length == 0 || !IsVerified ? Provision : $"{Provision}; {NationalProvision}";

    /// <summary>Says whether it holds for a procedure.</summary>
    /// <param name="procedure">The procedure.</param>
    /// <returns>Whether it is for all procedures, or for this among others.</returns>
    public bool IsFor(LimitedProcedure procedure) => Procedures.Count == 0 || Procedures.Contains(procedure);

    /// <summary>Formats as the table has it.</summary>
    /// <returns>The text, for a debugger and a failing test.</returns>
    public override string ToString() => FormattableString.Invariant(
        $"{Jurisdiction.Code()} {Step} {string.Join("/", Procedures)} {Condition}: {Number} {Unit} from {From} ({Citation})");
}
