using System;
using System.Collections.Generic;

namespace PublicDialogue.Rules.Facts;

/// <summary>The codes and names that facts are written in: eForms codes, ISO codes, the names of our enumerations.</summary>
internal static class Codes
{
    private const int CpvLength = 8;

    private static readonly Dictionary<string, object> Procedures = Table(
        (Rules.Procedure.Open, ["open", "PT_OPEN"]),
        (Rules.Procedure.Restricted, ["restricted", "PT_RESTRICTED"]),
        (Rules.Procedure.Negotiated, ["negotiated", "neg-w-call", "PT_COMPETITIVE_NEGOTIATION", "PT_NEGOTIATED_WITH_PRIOR_CALL"]),
        (Rules.Procedure.CompetitiveDialogue, ["competitiveDialogue", "comp-dial", "dialogue", "PT_COMPETITIVE_DIALOGUE"]),
        (Rules.Procedure.InnovationPartnership, ["innovationPartnership", "innovation", "PT_INNOVATION_PARTNERSHIP"]),
        (Rules.Procedure.NegotiatedWithoutCall, ["negotiatedWithoutCall", "neg-wo-call"]),
        (Rules.Procedure.OtherSingleStage, ["otherSingleStage", "oth-single"]),
        (Rules.Procedure.OtherMultipleStage, ["otherMultipleStage", "oth-mult"]));

    private static readonly Dictionary<string, object> Jurisdictions = Table(
        (Rules.Jurisdiction.EuropeanUnion, ["EU", "EuropeanUnion"]),
        (Rules.Jurisdiction.Denmark, ["DK", "DNK", "Denmark"]),
        (Rules.Jurisdiction.Sweden, ["SE", "SWE", "Sweden"]),
        (Rules.Jurisdiction.Netherlands, ["NL", "NLD", "Netherlands"]),
        (Rules.Jurisdiction.Norway, ["NO", "NOR", "Norway"]),
        (Rules.Jurisdiction.Finland, ["FI", "FIN", "Finland"]),
        (Rules.Jurisdiction.Germany, ["DE", "DEU", "Germany"]),
        (Rules.Jurisdiction.Belgium, ["BE", "BEL", "Belgium"]));

    private static readonly Dictionary<string, object> LegalBases = Table(
        (Rules.LegalBasis.PublicContracts, ["publicContracts", "32014L0024"]),
        (Rules.LegalBasis.Utilities, ["utilities", "32014L0025"]),
        (Rules.LegalBasis.Concessions, ["concessions", "32014L0023"]),
        (Rules.LegalBasis.Defence, ["defence", "32009L0081"]),
        (Rules.LegalBasis.Institutions, ["institutions", "32018R1046", "32024R2509"]),
        (Rules.LegalBasis.National, ["national", "other"]));

    private static readonly Dictionary<string, object> Natures = Table(
        (Rules.ContractNature.Works, ["works"]),
        (Rules.ContractNature.Supplies, ["supplies"]),
        (Rules.ContractNature.Services, ["services"]));

    // The buyer's legal type, BT-11: central government and its agencies on one side.
    private static readonly Dictionary<string, object> Levels = Table(
        (Rules.AuthorityLevel.Central, ["central", "cga", "body-pl-cga", "pub-undert-cga", "MINISTRY", "NATIONAL_AGENCY"]),
        (Rules.AuthorityLevel.SubCentral, ["subCentral", "la", "ra", "body-pl-la", "body-pl-ra", "pub-undert-la", "pub-undert-ra", "REGIONAL_AUTHORITY", "REGIONAL_AGENCY"]));

    private static readonly Dictionary<string, object> Moments = Table(
        (Rules.RequiredBy.Tender, ["tender"]),
        (Rules.RequiredBy.Start, ["start"]));

    private static readonly Dictionary<string, object> Merits = Table(
        (Rules.AwardMerit.Offer, ["offer"]),
        (Rules.AwardMerit.Staff, ["staff"]),
        (Rules.AwardMerit.Company, ["company"]),
        (Rules.AwardMerit.Place, ["place"]),
        (Rules.AwardMerit.Incumbency, ["incumbency"]));

    // Article 72(1)(a) to (e) and (2); the modification reason, BT-200.
    private static readonly Dictionary<string, object> Grounds = Table(
        (Rules.ChangeGround.ReviewClause, ["reviewClause"]),
        (Rules.ChangeGround.Additional, ["additional", "add-wss"]),
        (Rules.ChangeGround.Unforeseen, ["unforeseen", "mod-cir"]),
        (Rules.ChangeGround.Replacement, ["replacement"]),
        (Rules.ChangeGround.NotSubstantial, ["notSubstantial"]),
        (Rules.ChangeGround.Minor, ["minor", "mod-minv"]));

    // The framework agreement technique, BT-765; the method of OCDS.
    private static readonly Dictionary<string, object> Reopenings = Table(
        ("None", ["none", "fa-wo-rc", "withoutReopeningCompetition"]),
        ("Required", ["required", "fa-w-rc", "withReopeningCompetition"]),
        ("Mixed", ["mixed", "fa-mix", "withAndWithoutReopeningCompetition"]));

    private static readonly Dictionary<string, object> Sizes = Table(
        (Rules.SizeMeasure.Turnover, ["turnover"]),
        (Rules.SizeMeasure.Headcount, ["headcount"]),
        (Rules.SizeMeasure.References, ["references"]));

    private static readonly Dictionary<string, object> EventKinds = Table(
        (DialogueWords.MarketDialogue, ["marketDialogue", "market-dialogue"]),
        (DialogueWords.Roundtable, ["roundtable", "round-table"]),
        ("Conference", ["conference"]),
        ("Exhibition", ["exhibition"]),
        ("ThemeSession", ["themeSession", "theme-session"]),
        ("GuidedTour", ["guidedTour", "guided-tour"]),
        ("OneToOneMeeting", ["oneToOneMeeting", "one-to-one"]),
        ("GroupMeeting", ["groupMeeting", "group-meeting"]),
        ("UnitVisit", ["unitVisit", "unit-visit"]),
        ("Conversation", ["conversation"]),
        ("FocusGroup", ["focusGroup", "focus-group"]));

    private static readonly Dictionary<string, object> Roles = Table(
        ("Professional", ["professional"]),
        (DialogueWords.Commercial, ["commercial"]),
        ("Facilitator", ["facilitator"]),
        ("Observer", ["observer"]));

    public static object? EventKind(object raw, FactUnit unit) => Find(EventKinds, raw);

    public static object? ParticipantRole(object raw, FactUnit unit) => Find(Roles, raw);

    public static object? SizeMeasure(object raw, FactUnit unit) => Find(Sizes, raw);

    public static object? AwardMerit(object raw, FactUnit unit) => Find(Merits, raw);

    public static object? ChangeGround(object raw, FactUnit unit) => Find(Grounds, raw);

    public static object? Reopening(object raw, FactUnit unit) => Find(Reopenings, raw);

    public static object? RequiredBy(object raw, FactUnit unit) => Find(Moments, raw);

    public static object? Procedure(object raw, FactUnit unit) => Find(Procedures, raw);

    public static object? Jurisdiction(object raw, FactUnit unit) => Find(Jurisdictions, raw);

    public static object? LegalBasis(object raw, FactUnit unit) => Find(LegalBases, raw);

    public static object? ContractNature(object raw, FactUnit unit) => Find(Natures, raw);

    public static object? AuthorityLevel(object raw, FactUnit unit) => Find(Levels, raw);

    /// <summary>Reads three letters, or the name of a member such as <c>Dkk</c>.</summary>
    public static object? Currency(object raw, FactUnit unit)
    {
        string text = (raw as string)?.Trim() ?? "";
        return text.Length == 3 && Array.TrueForAll(text.ToCharArray(), letter => letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'))
            ? text.ToUpperInvariant() : null;
    }

    /// <summary>Reads the eight digits of a CPV code; its check digit is dropped, as in <c>15800000-6</c>.</summary>
    public static object? Cpv(object raw, FactUnit unit)
    {
        string text = (raw as string)?.Trim() ?? "";
        bool isWhole = text.Length == CpvLength || (text.Length == CpvLength + 2 && text[CpvLength] == '-' && IsDigit(text[CpvLength + 1]));
        string code = isWhole ? text.Substring(0, CpvLength) : "";
        return isWhole && Array.TrueForAll(code.ToCharArray(), IsDigit) ? code : null;
    }

    private static bool IsDigit(char sign) => sign is >= '0' and <= '9';

    private static object? Find(Dictionary<string, object> table, object raw) =>
        table.TryGetValue((raw as string ?? raw.ToString()).Trim(), out object? found) ? found : null;

    private static Dictionary<string, object> Table(params (object Value, string[] Names)[] rows)
    {
        var table = new Dictionary<string, object>(StringComparer.OrdinalIgnoreCase);
        foreach (var (value, names) in rows)
        {
            foreach (string name in names)
            {
                table.Add(name, value);
            }
        }

        return table;
    }
}
