using System;
using System.Collections.Generic;
using System.Linq;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Time;

/// <summary>A step of a procedure for which the law leaves firms a least time: from which day, to which, in which procedures.</summary>
internal sealed class TimeStage(
    FactKey<PlainDate> due, FactKey<PlainDate> from, Func<RuleCase, TimeStep, LeastDays?> limit, params Procedure[] procedures)
{
    // A dynamic purchasing system follows the rules of the restricted procedure, whatever a notice calls it: article 34(2).
    private readonly bool isSystem = procedures.Length == 0;

    /// <summary>Gets the tenders of an open procedure: article 27.</summary>
    public static TimeStage OpenTenders { get; } = new(
        FactKeys.TenderDeadline,
        FactKeys.DispatchDate,
        (@case, step) => MinimumTimeLimits.ForOpen(@case.Facts.Jurisdiction, step.Sent),
        Procedure.Open);

    /// <summary>Gets the requests to take part in a procedure of two stages: articles 28 to 31.</summary>
    public static TimeStage Requests { get; } = new(
        TimeFacts.RequestDeadline,
        FactKeys.DispatchDate,
        (@case, step) => MinimumTimeLimits.ForRequests(@case.Facts.Jurisdiction, step.Procedure, step.Sent),
        Procedure.Restricted, Procedure.Negotiated, Procedure.CompetitiveDialogue, Procedure.InnovationPartnership);

    /// <summary>Gets the tenders of those invited: articles 28 and 29. The dialogue and the partnership have no minimum.</summary>
    public static TimeStage InvitedTenders { get; } = new(
        FactKeys.TenderDeadline, TimeFacts.InvitationDate, AgreedTimeLimit.Of, Procedure.Restricted, Procedure.Negotiated);

    /// <summary>Gets the requests to join a dynamic purchasing system: article 34(2)(a).</summary>
    public static TimeStage SystemRequests { get; } = new(
        TimeFacts.RequestDeadline, FactKeys.DispatchDate, (@case, step) => MinimumTimeLimits.ForSystemRequests(@case.Facts.Jurisdiction, step.Sent));

    /// <summary>Gets the tenders of those invited in a dynamic purchasing system: article 34(2)(b).</summary>
    public static TimeStage SystemTenders { get; } = new(FactKeys.TenderDeadline, TimeFacts.InvitationDate, AgreedTimeLimit.InSystem);

    /// <summary>Measures every such period of a tender, and says what is lacking for the others.</summary>
    public IEnumerable<TimePeriod> Measure(RuleCase @case)
    {
        if (!@case.Facts.IsCallForCompetition || PurchasingSystem.IsEverywhere(@case.Facts, !isSystem))
        {
            yield break;
        }

        bool isStated = false;
        foreach (var scope in @case.Facts.Stating(due.Kind))
        {
            isStated = true;
            var fact = scope.Own(due);
            if (fact.State == FactState.Unknown && !IsOutside(scope))
            {
                @case.Lacks(due, fact);
            }
            else if (fact.TryGet(out var last) && Begin(@case, scope, last) is { } step && limit(@case, step) is { } least)
            {
                yield return new(scope, fact, step.Sent, last, least);
            }
        }

        if (!isStated && !IsOutside(@case.Facts.Tender))
        {
            @case.Lacks(due);
        }
    }

    /// <summary>Says whether a part has less time than the law allows, where that can be told.</summary>
    public bool IsTooShort(RuleCase @case, TenderScope scope)
    {
        var aside = new RuleCase(@case.Facts, @case.Options, hearsGaps: false) { Rule = @case.Rule };
        return Measure(aside).Any(period => ReferenceEquals(period.Scope, scope) && period.Shortfall(aside) is not null);
    }

    private bool IsOutside(TenderScope scope) =>
        FullRegime.IsOutside(scope) || PurchasingSystem.IsCertain(scope, !isSystem)
        || (!isSystem && scope.Find(FactKeys.Procedure).TryGet(out var used) && !procedures.Contains(used));

    private TimeStep? Begin(RuleCase @case, TenderScope scope, PlainDate last)
    {
        if (IsOutside(scope) || !FullRegime.Applies(@case, scope))
        {
            return null;
        }

        var system = scope.Find(TimeFacts.DynamicPurchasingSystem);
        if (isSystem ? system.State == FactState.Unknown : system.IsObscure)
        {
            @case.Lacks(TimeFacts.DynamicPurchasingSystem, system);
            return null;
        }

        var procedure = scope.Find(FactKeys.Procedure);
        if (!procedure.TryGet(out var used) && !isSystem)
        {
            if (procedure.State == FactState.Unknown)
            {
                @case.Lacks(FactKeys.Procedure, procedure);
            }

            return null;
        }

        var begin = scope.Find(from);
        if (!begin.TryGet(out var sent))
        {
            @case.Lacks(from, begin);
            return null;
        }

        return new(scope, used, sent, last.DayNumber - sent.DayNumber);
    }
}
