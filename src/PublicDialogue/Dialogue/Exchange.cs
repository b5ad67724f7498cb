using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PublicDialogue.Organisations;

namespace PublicDialogue.Dialogue;

/// <summary>One information with the consultation in which it was told first, and when it was published first.</summary>
internal sealed record Exchange(Consultation Consultation, ExchangedInformation Information, Instant? SharedAt, LocalDate? SharedOn)
{
    public bool IsWithASupplier => Consultation.With.Side == Side.Supplier;

    /// <summary>Reads every information of a dialogue, each once, in the order of the consultations.</summary>
    public static IReadOnlyList<Exchange> Of(MarketDialogue dialogue)
    {
        var shared = dialogue.Shared.GroupBy(row => row.InformationId).ToDictionary(rows => rows.Key, rows => rows.Min(row => row.At));
        var met = new HashSet<InformationId>();
        return
        [
            .. from consultation in dialogue.Consultations.OrderBy(row => row.When.Start)
               from information in consultation.Exchanged
               where met.Add(information.Id)
               let at = shared.TryGetValue(information.Id, out var moment) ? moment : (Instant?)null
               select new Exchange(consultation, information, at, at?.InZone(dialogue.When.Zone).Date),
        ];
    }

    /// <summary>Finds when the last information came to all; null where nothing was told, or something is kept back without a reason.</summary>
    public static Instant? LastShared(MarketDialogue dialogue)
    {
        Exchange[] owed = [.. Of(dialogue).Where(row => row.IsWithASupplier && (row.SharedAt is not null || row.Information.Justification is null))];
        return owed.Length == 0 || owed.Any(row => row.SharedAt is null) ? null : owed.Max(row => row.SharedAt);
    }
}
