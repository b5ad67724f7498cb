using System.Linq;
using System.Text.Json;
using NodaTime;
using PublicDialogue.Organisations;
using PublicDialogue.Rules;
using PublicDialogue.Tendering;

namespace PublicDialogue.Interchange.Ocds;

/// <summary>The release of a tender as it goes out.</summary>
internal static class TenderRelease
{
    public static void Write(Utf8JsonWriter writer, OcdsPublication publication, TenderId id, Tender tender, ContractingAuthority? buyer)
    {
        writer.ReleaseHead(publication, publication.Ocid(id.Value), "tender");
        if (buyer is not null)
        {
            new OcdsDirectory([buyer], []).Write(writer, [(buyer.Id, "buyer")]);
            writer.Member("buyer", () => writer.WriteString("id", buyer.Id.Value));
        }

        writer.Member("tender", () =>
        {
            writer.WriteString("id", id.Value);
            writer.WriteString("title", tender.Title);
            writer.WriteString("status", "active");
            writer.Text("mainProcurementCategory", AgreementRelease.Category(tender.Nature));
            var (method, details) = Method(tender.Procedure);
            writer.Text("procurementMethod", method);
            writer.Text("procurementMethodDetails", details);
            writer.Text("procurementMethodRationale", tender.DirectAwardReason);
            if (tender.IsAccelerated || tender.AccelerationReason is not null)
            {
                writer.Member("procedure", () =>
                {
                    writer.WriteBoolean("isAccelerated", tender.IsAccelerated);
                    writer.Text("acceleratedRationale", tender.AccelerationReason);
                });
            }

            if (tender.ElectronicSubmission)
            {
                writer.List("submissionMethod", ["electronicSubmission"], (text, _) => writer.WriteStringValue(text));
            }

            Stage(writer, tender.Shortlist);
            TenderTermsRelease.Write(writer, tender, tender.DispatchedOn);
            if (tender.Lots.Count > 0)
            {
                writer.List("lots", tender.Lots, (lot, _) => writer.Item(() =>
                {
                    writer.WriteString("id", lot.Id);
                    TenderTermsRelease.Write(writer, lot, first: null);
                }));
            }

            LotGroupRelease.Write(writer, tender);
        });
    }

    private static void Stage(Utf8JsonWriter writer, Shortlist? shortlist)
    {
        if (shortlist is not null)
        {
            writer.Member("secondStage", () =>
            {
                writer.WriteNumber("minimumCandidates", shortlist.Minimum);
                if (shortlist.Maximum is { } most)
                {
                    writer.WriteNumber("maximumCandidates", most);
                }
            });
        }
    }

    private static (string? Method, string? Details) Method(Procedure? procedure) => procedure switch
    {
        Procedure.Open => ("open", "Open procedure"),
        Procedure.Restricted => ("selective", "Restricted procedure"),
        Procedure.Negotiated => ("selective", "Competitive procedure with negotiation"),
        Procedure.CompetitiveDialogue => ("selective", "Competitive dialogue"),
        Procedure.InnovationPartnership => ("selective", "Innovation partnership"),
        Procedure.NegotiatedWithoutCall => ("limited", "Negotiated without prior call for competition"),
        Procedure.OtherSingleStage => ("open", "Other single stage procedure"),
        Procedure.OtherMultipleStage => ("selective", "Other multiple stage procedure"),
        _ => (null, null),
    };
}
