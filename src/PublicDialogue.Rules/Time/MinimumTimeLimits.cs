using System;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Time;

/// <summary>What rules ask of the table of time limits.</summary>
internal static class MinimumTimeLimits
{
    /// <summary>Finds the limit of an open procedure.</summary>
    public static LeastDays ForOpen(Jurisdiction jurisdiction, PlainDate day) =>
        Of(jurisdiction, LimitedStep.Tenders, LimitedProcedure.Open, LimitCondition.None, day);

    /// <summary>Finds the limit of requests to take part in a procedure of two stages.</summary>
    public static LeastDays ForRequests(Jurisdiction jurisdiction, Procedure procedure, PlainDate day) =>
        Of(jurisdiction, LimitedStep.Requests, Limited(procedure), LimitCondition.None, day);

    /// <summary>Finds the limit of tenders of those invited.</summary>
    public static LeastDays ForInvited(Jurisdiction jurisdiction, Procedure procedure, PlainDate day) =>
        Of(jurisdiction, LimitedStep.Tenders, Limited(procedure), LimitCondition.None, day);

    /// <summary>Finds the limit of tenders to a sub-central authority, which may agree on one with all candidates.</summary>
    public static LeastDays ForSubCentral(Jurisdiction jurisdiction, Procedure procedure, bool isAgreed, PlainDate day) =>
        Of(jurisdiction, LimitedStep.Tenders, Limited(procedure), isAgreed ? LimitCondition.Agreement : LimitCondition.NoAgreement, day);

    /// <summary>Finds the limit of requests to join a dynamic purchasing system.</summary>
    public static LeastDays ForSystemRequests(Jurisdiction jurisdiction, PlainDate day) =>
        Of(jurisdiction, LimitedStep.Requests, LimitedProcedure.DynamicPurchasingSystem, LimitCondition.None, day);

    /// <summary>Finds the limit of tenders in a dynamic purchasing system.</summary>
    public static LeastDays ForSystemTenders(Jurisdiction jurisdiction, bool isAgreed, PlainDate day) => Of(
        jurisdiction,
        LimitedStep.Tenders,
        LimitedProcedure.DynamicPurchasingSystem,
        isAgreed ? LimitCondition.Agreement : LimitCondition.None,
        day);

    /// <summary>Finds how much longer the time for tenders must be, for one reason or another.</summary>
    public static int More(LimitedStep step, Jurisdiction jurisdiction, PlainDate day) =>
        Days(jurisdiction, step, LimitedProcedure.Open, LimitCondition.None, day)!.Value;

    /// <summary>Finds how long before the last day for tenders the last answer must be there.</summary>
    public static LeastDays ForAnswers(Jurisdiction jurisdiction, PlainDate day) =>
        Of(jurisdiction, LimitedStep.AdditionalInformation, LimitedProcedure.Open, LimitCondition.None, day);

    /// <summary>Finds the standstill: its base is that of a decision not sent electronically.</summary>
    public static LeastDays ForStandstill(Jurisdiction jurisdiction, PlainDate day) =>
        Of(jurisdiction, LimitedStep.Standstill, LimitedProcedure.Open, LimitCondition.None, day);

    // A reduction is never to more than what it reduces.
    private static LeastDays Of(Jurisdiction jurisdiction, LimitedStep step, LimitedProcedure procedure, LimitCondition condition, PlainDate day)
    {
        int least = Days(jurisdiction, step, procedure, condition, day)!.Value;
        int With(LimitCondition more) => Math.Min(least, Days(jurisdiction, step, procedure, more, day) ?? least);
        return new(least, With(LimitCondition.Electronic), With(LimitCondition.PriorInformation), With(LimitCondition.Urgency));
    }

    private static int? Days(Jurisdiction jurisdiction, LimitedStep step, LimitedProcedure procedure, LimitCondition condition, PlainDate day) =>
        ProcurementLimits.Find(jurisdiction, step, procedure, condition, day)?.Number;

    private static LimitedProcedure Limited(Procedure procedure) => procedure switch
    {
        Procedure.Restricted => LimitedProcedure.Restricted,
        Procedure.Negotiated => LimitedProcedure.Negotiated,
        Procedure.CompetitiveDialogue => LimitedProcedure.CompetitiveDialogue,
        Procedure.InnovationPartnership => LimitedProcedure.InnovationPartnership,
        _ => LimitedProcedure.Open,
    };
}
