using System;
using System.Collections.Generic;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Reading.Markup;

namespace PublicDialogue.Rules.Reading.Espd;

/// <summary>One selection criterion of the ESPD: which fact its amount, its number and its text carry.</summary>
/// <param name="Main">The fact that it is about; null where no fact of ours is.</param>
/// <param name="Text">The fact that the buyer's description carries; null where it is wording.</param>
/// <param name="IsGlobal">Whether it stands for all criteria, wherever those are.</param>
internal sealed record EspdCriterion(FactKey? Main = null, FactKey<string>? Text = null, bool IsGlobal = false)
{
    private static readonly EspdCriterion Turnover = new(FactKeys.MinimumYearlyTurnover);
    private static readonly EspdCriterion References = new(FactKeys.ReferenceCount);
    private static readonly EspdCriterion Certificate = new(AbilityFacts.Certificate, AbilityFacts.Certificate);
    private static readonly EspdCriterion Other = new();
    private static readonly EspdCriterion All = new(IsGlobal: true);

    // By identifier, which stayed the same from version to version while the codes changed: criterion taxonomy of ESPD-EDM 4.1.
    private static readonly Dictionary<string, EspdCriterion> Identifiers = new(StringComparer.OrdinalIgnoreCase)
    {
        ["499efc97-2ac1-4af2-9e84-323c2ca67747"] = Turnover, // general yearly turnover
        ["b16cb9fc-6cb7-4585-9302-9533b415cf48"] = Turnover, // average yearly turnover
        ["d3dfb714-f558-4512-bbc5-e456fa2339de"] = Turnover, // specific average turnover
        ["074f6031-55f9-4e99-b9a4-c4363e8bc315"] = Turnover, // specific yearly turnover
        ["e4d37adc-08cd-4f4d-a8d8-32b62b0a1f46"] = new(StandingFacts.FinancialRatio, StandingFacts.RatioMethod),
        ["7604bd40-4462-4086-8763-a50da51a869c"] = new(StandingFacts.InsuranceCover), // professional risk
        ["cdd3bb3e-34a5-43d5-b668-2aab86a73822"] = References, // works
        ["3a18a175-1863-4b1d-baef-588ce61960ca"] = References, // deliveries
        ["5e506c16-26ab-4e32-bb78-b27f87dc0565"] = References, // services
        ["d726bac9-e153-4e75-bfca-c5385587766d"] = Certificate, // quality assurance
        ["8ed65e48-fd0d-444f-97bd-4f58da632999"] = Certificate, // environmental management
    };

    private static readonly HashSet<string> OtherCodes = new(StringComparer.Ordinal)
    {
        "prof-regist", "trade-regist", "authorisation", "membership", "finan-requ", "qual-cont-tech", "work-tech", "qual-facil",
        "research-fac", "chain-manage", "envir-measure", "tech-equip", "qualification", "spec-req-check", "manage-staff",
        "year-manpower", "suncont-port", "wo-autent", "w-autent",
    };

    /// <summary>Finds what a criterion is; null for a ground for exclusion and everything else that selects nobody.</summary>
    public static EspdCriterion? Of(NoticeElement criterion)
    {
        string code = (criterion["CriterionTypeCode"] ?? criterion["TypeCode"])?.Text ?? "";
        bool isOld = code.StartsWith("SELECTION.", StringComparison.Ordinal) || code.StartsWith("CRITERION.SELECTION.", StringComparison.Ordinal);
        return Identifiers.TryGetValue(criterion["ID"]?.Text ?? "", out var known) ? known
            : isOld && code.EndsWith(".ALL_SATISFIED", StringComparison.Ordinal) ? All
            : isOld || OtherCodes.Contains(code) ? Other
            : null;
    }

    /// <summary>Reads what is demanded. The standard's own names and descriptions of criteria are no words of the buyer.</summary>
    public void Read(NoticeElement criterion, NoticePart tender, IReadOnlyList<NoticePart> lots)
    {
        bool isRead = false;
        var place = LotOf(LotReferences(criterion), lots) ?? tender;
        foreach (var group in criterion.All("TenderingCriterionPropertyGroup"))
        {
            var own = new EspdDemand(this);
            own.Read(group, LotOf(EspdDemand.LotsOf(group), lots) ?? place);
            isRead |= own.IsStated;
        }

        if (!isRead && Main is not null)
        {
            var part = tender.Begin();
            part.Unknown(Main, UnknownReason.Elsewhere, criterion);
            place.Add(part);
        }
    }

    private static List<string> LotReferences(NoticeElement criterion)
    {
        var found = new List<string>();
        foreach (var reference in criterion.All("ProcurementProjectLotReference"))
        {
            found.Add(reference["ID"]?.Text ?? "");
        }

        return found;
    }

    private static NoticePart? LotOf(IReadOnlyList<string> identifiers, IReadOnlyList<NoticePart> lots)
    {
        for (int at = 0; identifiers.Count == 1 && at < lots.Count; at++)
        {
            if (string.Equals(lots[at].Id, identifiers[0], StringComparison.Ordinal))
            {
                return lots[at];
            }
        }

        return null;
    }
}
