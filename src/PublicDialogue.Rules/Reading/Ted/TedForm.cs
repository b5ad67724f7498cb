using System;
using System.Collections.Generic;
using PublicDialogue.Rules.Reading.Markup;

namespace PublicDialogue.Rules.Reading.Ted;

/// <summary>What a standard form of TED is for. The older ones say nothing of the law: the form decides.</summary>
/// <param name="Basis">The act that it serves where the notice names none; null where it serves several.</param>
/// <param name="IsLight">Whether it is for social and other specific services; null for one that says nothing of it.</param>
/// <param name="Call">What it invites to.</param>
internal sealed record TedForm(LegalBasis? Basis, bool? IsLight, TedCall Call)
{
    private static readonly TedForm Other = new(null, null, TedCall.None);

    private static readonly Dictionary<string, TedForm> Forms = new(StringComparer.Ordinal)
    {
        ["F01"] = new(LegalBasis.PublicContracts, null, TedCall.ByNoticeType), // prior information
        ["F02"] = new(LegalBasis.PublicContracts, false, TedCall.Tenders), // contract notice
        ["F03"] = new(LegalBasis.PublicContracts, false, TedCall.None), // award
        ["F04"] = new(LegalBasis.Utilities, null, TedCall.ByNoticeType), // periodic indicative notice
        ["F05"] = new(LegalBasis.Utilities, false, TedCall.Tenders), // contract notice
        ["F06"] = new(LegalBasis.Utilities, false, TedCall.None), // award
        ["F07"] = new(LegalBasis.Utilities, null, TedCall.ByNoticeType), // qualification system
        ["F12"] = new(null, null, TedCall.Plans), // design contest
        ["F19"] = new(LegalBasis.Defence, null, TedCall.Tenders), // subcontract
        ["F21"] = new(LegalBasis.PublicContracts, true, TedCall.ByNoticeType), // social services
        ["F22"] = new(LegalBasis.Utilities, true, TedCall.ByNoticeType), // social services of utilities
        ["F23"] = new(LegalBasis.Concessions, true, TedCall.ByNoticeType), // concessions of social services
        ["F24"] = new(LegalBasis.Concessions, null, TedCall.Tenders), // concession notice
        ["F25"] = new(LegalBasis.Concessions, null, TedCall.None), // award of a concession
        ["16"] = new(LegalBasis.Defence, null, TedCall.None), // R2.0.8: prior information
        ["17"] = new(LegalBasis.Defence, null, TedCall.Tenders), // R2.0.8: contract notice
        ["18"] = new(LegalBasis.Defence, null, TedCall.None), // R2.0.8: award
        ["19"] = new(LegalBasis.Defence, null, TedCall.Tenders), // R2.0.8: subcontract
    };

    private static readonly Dictionary<string, LegalBasis> Directives = new(StringComparer.Ordinal)
    {
        ["2014/24/EU"] = LegalBasis.PublicContracts,
        ["2014/25/EU"] = LegalBasis.Utilities,
        ["2014/23/EU"] = LegalBasis.Concessions,
        ["2009/81/EC"] = LegalBasis.Defence,
    };

    /// <summary>Finds what a form is by its number, else by the name of its element; one that is not listed invites to nothing and decides nothing.</summary>
    public static TedForm Of(NoticeElement form) =>
        form.Attribute("FORM") is { } number && Forms.TryGetValue(number, out var stated) ? stated
        : form.Name.IndexOf('_') is > 0 and var end && Forms.TryGetValue(form.Name.Substring(0, end), out var named) ? named
        : Other;

    /// <summary>Finds an act by its number as forms before 2018 write it.</summary>
    public static LegalBasis? Directive(string? number) => number is not null && Directives.TryGetValue(number, out var act) ? act : null;

    /// <summary>Says whether a notice of this form invites to compete.</summary>
    public bool IsCompetition(NoticeElement form) =>
        Call is TedCall.Tenders or TedCall.Plans || (Call == TedCall.ByNoticeType && (NoticeType(form) == "CONTRACT" || IsCallByPlan(form)));

    /// <summary>Says whether a notice of this form invites tenders now: a plan or a qualification system only with a day for them.</summary>
    public bool InvitesTenders(NoticeElement form, bool hasDeadline) =>
        Call == TedCall.Tenders || (Call == TedCall.ByNoticeType && (NoticeType(form) == "CONTRACT" || (hasDeadline && IsCallByPlan(form))));

    /// <summary>Gets a value indicating whether it is the contract notice of the public contracts directive, in which all of a call must stand.</summary>
    public bool IsContractNotice => Call == TedCall.Tenders && Basis == LegalBasis.PublicContracts;

    // Concessions of social services are called by prior information and no other notice: Directive 2014/23/EU, article 31(3).
    private static bool IsCallByPlan(NoticeElement form) => NoticeType(form).EndsWith("_CALL_COMPETITION", StringComparison.Ordinal)
        || (form.Has("FORM", "F23") && NoticeType(form) == "PRI");

    private static string NoticeType(NoticeElement form) => form["NOTICE"]?.Attribute("TYPE") ?? "";
}

/// <summary>What a form invites to.</summary>
internal enum TedCall
{
    /// <summary>Nothing: a plan, a result, a change.</summary>
    None,

    /// <summary>Tenders, or requests to take part.</summary>
    Tenders,

    /// <summary>Plans, in a design contest.</summary>
    Plans,

    /// <summary>What its element <c>NOTICE</c> says.</summary>
    ByNoticeType,
}
