using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using PublicDialogue.Agreements;
using PublicDialogue.Organisations;
using PublicDialogue.Quantities;
using PublicDialogue.Rules;

namespace PublicDialogue.Interchange.Ocds;

/// <summary>The release of an agreement: what was put out to tender, who won which lot, and for how long.</summary>
internal static class AgreementRelease
{
    public static void Write(Utf8JsonWriter writer, OcdsPublication publication, FrameworkAgreement agreement, OcdsDirectory names)
    {
        writer.ReleaseHead(publication, publication.Ocid(agreement.Id.Value), "tender", "award", "contract");
        names.Write(writer, Parties(agreement));
        if (agreement.Authority is { } authority)
        {
            writer.Member("buyer", () => writer.WriteString("id", authority.Value));
        }

        writer.Member("tender", () => Tender(writer, publication, agreement));
        writer.List("awards", agreement.Lots, (lot, _) => writer.Item(() =>
        {
            writer.WriteString("id", Award(lot));
            writer.WriteString("status", "active");
            writer.List("suppliers", lot.Suppliers.Select(supplier => supplier.Supplier).Distinct(), (supplier, _) => writer.Item(() => writer.WriteString("id", supplier.Value)));
            writer.List("relatedLots", [lot.Id.Value], (id, _) => writer.WriteStringValue(id));
        }));
        writer.List("contracts", agreement.Lots, (lot, _) => writer.Item(() => Contract(writer, publication, agreement, lot)));
    }

    public static string? Category(ContractNature? nature) => nature switch
    {
        ContractNature.Supplies => "goods",
        ContractNature.Works => "works",
        ContractNature.Services => "services",
        _ => null,
    };

    private static IEnumerable<(PartyId Party, string Role)> Parties(FrameworkAgreement agreement) =>
        agreement.Lots.SelectMany(lot => lot.Suppliers).Select(supplier => ((PartyId)supplier.Supplier, "supplier"))
            .Concat(agreement.Authority is { } buyer ? [(buyer, "buyer")] : []);

    private static void Tender(Utf8JsonWriter writer, OcdsPublication publication, FrameworkAgreement agreement)
    {
        writer.WriteString("id", agreement.Id.Value);
        writer.WriteString("title", agreement.Title.In(publication.Language).Text);
        writer.WriteString("status", "complete");
        writer.Text("mainProcurementCategory", Category(agreement.Nature));
        writer.Amount("value", agreement.EstimatedValue);
        Techniques(writer, agreement.Technique, agreement.MaximumValue, agreement.Lots.Count == 1 ? agreement.Lots[0].Reopening : null, agreement);
        writer.List("lots", agreement.Lots, (lot, _) => writer.Item(() =>
        {
            writer.WriteString("id", lot.Id.Value);
            writer.WriteString("title", lot.Title.In(publication.Language).Text);
            writer.Amount("value", lot.EstimatedValue);
            Techniques(writer, agreement.Technique, lot.MaximumValue, lot.Reopening, agreement: null);
        }));
    }

    /// <summary>Names the method of a framework agreement; null where it is not decided.</summary>
    internal static string? Method(ReopeningOfCompetition? reopening) => reopening switch
    {
        ReopeningOfCompetition.None => "withoutReopeningCompetition",
        ReopeningOfCompetition.Required => "withReopeningCompetition",
        ReopeningOfCompetition.Mixed => "withAndWithoutReopeningCompetition",
        _ => null,
    };

    private static void Techniques(Utf8JsonWriter writer, PurchasingTechnique technique, Money? maximum, ReopeningOfCompetition? reopening, FrameworkAgreement? agreement) => writer.Member("techniques", () =>
    {
        bool isFramework = technique == PurchasingTechnique.Framework;
        writer.WriteBoolean("hasFrameworkAgreement", isFramework);
        writer.WriteBoolean("hasDynamicPurchasingSystem", !isFramework);
        if (isFramework || maximum is not null)
        {
            writer.Member("frameworkAgreement", () =>
            {
                writer.Text("method", Method(reopening));
                if (agreement?.MaximumParticipants is { } most)
                {
                    writer.WriteNumber("maximumParticipants", most);
                }

                writer.Text("periodRationale", agreement?.DurationJustification);
                writer.Amount("value", maximum);
            });
        }
    });

    private static void Contract(Utf8JsonWriter writer, OcdsPublication publication, FrameworkAgreement agreement, AgreementLot lot)
    {
        writer.WriteString("id", $"contract-{lot.Id}");
        writer.WriteString("awardID", Award(lot));
        writer.WriteString("status", agreement.Termination is null ? "active" : "terminated");
        writer.Member("period", () =>
        {
            writer.FirstDay("startDate", agreement.Term.Begins);
            writer.LastDay("endDate", agreement.LastDay);
            var farthest = agreement.Term.EndsAfter(agreement.Term.Extensions.Count);
            writer.LastDay("maxExtentDate", farthest > agreement.LastDay ? farthest : null);
        });
        if (agreement.Successor is { } successor)
        {
            writer.List("relatedProcesses", [successor], (next, at) => Link(writer, publication, at, "renewalProcess", next.Value, lots: []));
        }
    }

    public static void Link(Utf8JsonWriter writer, OcdsPublication publication, int at, string relationship, string key, IReadOnlyList<string> lots) => writer.Item(() =>
    {
        writer.WriteString("id", at.ToString(System.Globalization.CultureInfo.InvariantCulture));
        writer.List("relationship", [relationship], (text, _) => writer.WriteStringValue(text));
        writer.WriteString("scheme", "ocid");
        writer.WriteString("identifier", publication.Ocid(key));
        if (lots.Count > 0)
        {
            writer.List("relatedLots", lots, (lot, _) => writer.WriteStringValue(lot));
        }
    });

    private static string Award(AgreementLot lot) => $"award-{lot.Id}";
}
