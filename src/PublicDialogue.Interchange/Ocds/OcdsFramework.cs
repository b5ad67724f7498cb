using System;
using System.Collections.Generic;
using System.Linq;
using PublicDialogue.Agreements;
using PublicDialogue.Interchange.Importing;
using PublicDialogue.Languages;
using PublicDialogue.Organisations;
using PublicDialogue.Quantities;
using PublicDialogue.Rules;
using PublicDialogue.Timetables;

namespace PublicDialogue.Interchange.Ocds;

/// <summary>Reads the process of a framework agreement or a dynamic purchasing system.</summary>
internal static class OcdsFramework
{
    /// <summary>Says whether a process is one by itself, and not only because a call-off names it.</summary>
    public static bool IsOne(OcdsMember process) => Places(process).Any(place =>
        place.Child("techniques") is { } techniques
            && (techniques.Is("hasFrameworkAgreement") || techniques.Is("hasDynamicPurchasingSystem") || techniques.Has("frameworkAgreement") || techniques.Has("dynamicPurchasingSystem")));

    public static FrameworkAgreement? Read(OcdsMember process)
    {
        var tender = process.Child("tender");
        var techniques = Techniques(tender) ?? Places(process).Select(Techniques).FirstOrDefault(found => found is not null);
        var frame = techniques?.Child("frameworkAgreement");
        var maximum = frame?.Amount("value");
        var estimate = tender?.Amount("value");
        var id = process.Key("ocid", key => new AgreementId(key));
        string title = tender?.Text("title") ?? process.Children("awards").Select(award => award.Text("title")).FirstOrDefault(text => text is not null) ?? id?.Value ?? "";
        var term = Term(process, title);
        var currency = maximum?.Currency ?? estimate?.Currency
            ?? process.Children("awards").Concat(process.Children("contracts")).Select(row => row.Amount("value")).FirstOrDefault(value => value is not null)?.Currency;
        if (id is null || term is null || currency is null)
        {
            return process.Fault<FrameworkAgreement>(ImportFaultKind.Missing, id is null ? "ocid" : term is null ? "contracts.period" : "tender.value.currency");
        }

        var name = LocalizedText.Of(LanguageOf(process), title);
        try
        {
            return new FrameworkAgreement(id, name, term, currency)
            {
                Technique = techniques is not null && frame is null && (techniques.Is("hasDynamicPurchasingSystem") || techniques.Has("dynamicPurchasingSystem"))
                    ? PurchasingTechnique.DynamicPurchasingSystem : PurchasingTechnique.Framework,
                Nature = Nature(tender),
                Authority = (process.Child("buyer") ?? tender?.Child("procuringEntity"))?.Key("id", key => new AuthorityId(key)),
                MaximumValue = maximum?.Amount > 0m ? maximum : null,
                EstimatedValue = estimate?.Currency == currency ? estimate : null,
                MaximumParticipants = frame?.Count("maximumParticipants"),
                DurationJustification = frame?.Text("periodRationale"),
                Lots = OcdsLots.Read(process, name, currency),
                Successor = OcdsLinks.Successor(process),
            };
        }
        catch (ArgumentException)
        {
            return process.Fault<FrameworkAgreement>(ImportFaultKind.Contradiction, "tender");
        }
    }

    /// <summary>Gives how the competition is reopened, from what stands at a lot or at the tender.</summary>
    public static ReopeningOfCompetition? Reopening(OcdsMember? place) => Techniques(place) is not { } techniques ? null
        : techniques.Child("frameworkAgreement")?.Text("method") switch
        {
            "withReopeningCompetition" => ReopeningOfCompetition.Required,
            "withAndWithoutReopeningCompetition" => ReopeningOfCompetition.Mixed,
            "withoutReopeningCompetition" => ReopeningOfCompetition.None,
            _ => techniques.Is("hasDynamicPurchasingSystem") ? ReopeningOfCompetition.Required : null,
        };

    public static OcdsMember? Techniques(OcdsMember? place) => place?.Child("techniques");

    private static IEnumerable<OcdsMember> Places(OcdsMember process) =>
        process.Child("tender") is not { } tender ? [] : tender.Children("lots").Prepend(tender);

    // As agreed, else as awarded, else as it was put out to tender; over several, from the first day to the last.
    private static AgreementTerm? Term(OcdsMember process, string title)
    {
        IEnumerable<OcdsMember?>[] sources =
        [
            process.Children("contracts").Select(contract => contract.Child("period")),
            process.Children("awards").Select(award => award.Child("contractPeriod")),
            [process.Child("tender", "techniques", "frameworkAgreement", "period")],
            [process.Child("tender", "contractPeriod")],
            process.Child("tender")?.Children("lots").Select(lot => lot.Child("contractPeriod")) ?? [],
        ];
        return sources.Select(periods => OcdsPeriod.Span(periods.OfType<OcdsMember>())).FirstOrDefault(span => span is not null)?.Term(title.Length > 0 ? title : "OCDS");
    }

    private static ContractNature? Nature(OcdsMember? tender) => tender?.Text("mainProcurementCategory") switch
    {
        null => null,
        "goods" => ContractNature.Supplies,
        "works" => ContractNature.Works,
        "services" => ContractNature.Services,
        _ => tender.Fault<ContractNature?>(ImportFaultKind.Code, "mainProcurementCategory"),
    };

    private static Language LanguageOf(OcdsMember process)
    {
        try
        {
            return process.Text("language") is { } tag ? Language.Parse(tag) : Language.English;
        }
        catch (FormatException)
        {
            process.Fault<object>(ImportFaultKind.Code, "language");
            return Language.English;
        }
    }
}
