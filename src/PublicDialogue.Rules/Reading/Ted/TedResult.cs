using System;
using System.Collections.Generic;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Reading.Markup;

namespace PublicDialogue.Rules.Reading.Ted;

/// <summary>How many tenders came in, section V.2.2 of an award notice, lot by lot.</summary>
internal sealed class TedResult
{
    private readonly Dictionary<string, NoticeElement> received = new(StringComparer.Ordinal);

    /// <summary>Initializes a new instance of the <see cref="TedResult"/> class.</summary>
    /// <param name="form">The form.</param>
    public TedResult(NoticeElement form)
    {
        foreach (var award in form.All("AWARD_CONTRACT"))
        {
            // Lots that are awarded together have one number, which is none of theirs alone.
            string lot = award["LOT_NO"]?.Text ?? "";
            if (Number(award) is { } number && !received.ContainsKey(lot))
            {
                received.Add(lot, number);
            }
        }
    }

    /// <summary>Reads the number for a lot; a form without lots numbers neither the lot nor the award.</summary>
    public void Read(string? lot, NoticePart part)
    {
        if (received.TryGetValue(lot ?? "", out var number))
        {
            bool isWithheld = number.Has("PUBLICATION", "NO");
            part.Read(ContractFacts.TendersReceived, number, isWithheld ? "unpublished" : number.Text);
        }
    }

    // Utilities and social services have the numbers a level deeper or higher than others.
    private static NoticeElement? Number(NoticeElement award)
    {
        var contract = award["AWARDED_CONTRACT"];
        return (contract?["TENDERS"] ?? award["TENDERS"])?["NB_TENDERS_RECEIVED"] ?? contract?["NB_TENDERS_RECEIVED"];
    }
}
