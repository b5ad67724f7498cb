using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using NodaTime;
using PublicDialogue.Agreements;
using PublicDialogue.Organisations;
using PublicDialogue.Quantities;

namespace PublicDialogue.Interchange.Ocds;

/// <summary>The release of a call-off: with a tender where suppliers competed, without one where they did not.</summary>
internal static class CallOffRelease
{
    public static void Write(Utf8JsonWriter writer, OcdsPublication publication, FrameworkAgreement agreement, CallOff callOff, OcdsDirectory names)
    {
        var competition = callOff as MiniCompetition;
        string[] tags = competition is null ? ["award"] : callOff.Supplier is null ? ["tender"] : ["tender", "award"];
        writer.ReleaseHead(publication, publication.Ocid(callOff.Id.Value), tags);
        names.Write(writer, Parties(callOff, competition));
        writer.Member("buyer", () => writer.WriteString("id", callOff.OrderedBy.Value));
        writer.List("relatedProcesses", [agreement.Id], (id, at) => AgreementRelease.Link(writer, publication, at, "framework", id.Value, [callOff.Lot.Value]));
        string? title = callOff.Title?.In(publication.Language).Text;
        if (competition is not null)
        {
            writer.Member("tender", () => Tender(writer, competition, title));
            writer.Member("bids", () => writer.List("details", competition.Received, (bid, at) => writer.Item(() =>
            {
                writer.WriteString("id", at.ToString(System.Globalization.CultureInfo.InvariantCulture));
                writer.Moment("date", bid.ReceivedAt);
                writer.List("tenderers", [bid.Supplier], (supplier, _) => writer.Item(() => writer.WriteString("id", supplier.Value)));
                writer.Amount("value", bid.Price);
            })));
        }

        if (callOff is { Supplier: { } winner, Value: { } value })
        {
            var on = competition?.Award?.On ?? callOff.On;
            writer.List("awards", [winner], (supplier, _) => writer.Item(() => Award(writer, competition is null ? title : null, supplier, value, on)));
        }
    }

    private static IEnumerable<(PartyId Party, string Role)> Parties(CallOff callOff, MiniCompetition? competition)
    {
        yield return (callOff.OrderedBy, "buyer");
        foreach (var invited in competition?.Invited ?? [])
        {
            yield return (invited, "invitedCandidate");
        }

        foreach (var bid in competition?.Received ?? [])
        {
            yield return (bid.Supplier, "tenderer");
        }

        if (callOff.Supplier is { } winner)
        {
            yield return (winner, "supplier");
        }
    }

    private static void Tender(Utf8JsonWriter writer, MiniCompetition competition, string? title)
    {
        writer.WriteString("id", competition.Id.Value);
        writer.Text("title", title);
        writer.WriteString("status", competition.Award is null ? "active" : "complete");
        writer.WriteString("procurementMethod", "selective");
        writer.Amount("value", competition.EstimatedValue);
        writer.Member("tenderPeriod", () =>
        {
            writer.FirstDay("startDate", competition.On);
            writer.Moment("endDate", competition.Deadline);
        });
        writer.List("tenderers", competition.Received.Select(bid => bid.Supplier).Distinct(), (supplier, _) => writer.Item(() => writer.WriteString("id", supplier.Value)));
    }

    private static void Award(Utf8JsonWriter writer, string? title, SupplierId supplier, Money value, LocalDate on)
    {
        writer.WriteString("id", "1");
        writer.Text("title", title);
        writer.WriteString("status", "active");
        writer.FirstDay("date", on);
        writer.Amount("value", value);
        writer.List("suppliers", [supplier], (winner, _) => writer.Item(() => writer.WriteString("id", winner.Value)));
    }
}
