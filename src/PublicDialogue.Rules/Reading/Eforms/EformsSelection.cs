using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Reading.Markup;

namespace PublicDialogue.Rules.Reading.Eforms;

/// <summary>Reads the selection criteria of a lot (BT-809, BT-750, BT-821). Their numbers stand in words alone, or in the ESPD.</summary>
internal static class EformsSelection
{
    /// <summary>Reads them, save those that a list names as not used (SDK 1.9 and before).</summary>
    public static void Read(NoticeElement? terms, NoticePart lot)
    {
        bool isListed = false;
        foreach (var criterion in EformsNotice.ExtensionOf(terms)?.All("SelectionCriteria") ?? [])
        {
            if (criterion["CalculationExpressionCode"]?.Text is not ("n-used" or "not-used"))
            {
                isListed = true;
                lot.Add(Criterion(criterion, lot));
            }
        }

        if (!isListed && Source(terms) is { } source)
        {
            lot.Unknown(FactKeys.MinimumYearlyTurnover, UnknownReason.Elsewhere, source);
            lot.Unknown(FactKeys.ReferenceCount, UnknownReason.Elsewhere, source);
        }
    }

    private static NoticePart Criterion(NoticeElement criterion, NoticePart lot)
    {
        var part = lot.Begin();
        if (criterion["TendererRequirementTypeCode"] is { } code)
        {
            SelectionCodes.Read(code, part);
        }

        // BT-40: by these, candidates are chosen for the second stage.
        bool isForShortlist = criterion["SecondStageIndicator"]?.Text == "true";
        foreach (var text in criterion.All("Description"))
        {
            if (part.IsInLanguage(text))
            {
                part.Word(text);
                if (isForShortlist)
                {
                    part.Word(text, TenderFactKind.Shortlist);
                }
            }
        }

        return part;
    }

    // Where the criteria stand: in the documents, in the ESPD. "In the notice" is no other place.
    private static NoticeElement? Source(NoticeElement? terms)
    {
        foreach (var request in terms?.All("TendererQualificationRequest") ?? [])
        {
            foreach (var requirement in request.All("SpecificTendererRequirement"))
            {
                var code = EformsNotice.Coded(requirement, "TendererRequirementTypeCode", "selection-criteria-source");
                if (code is not null && code.Text is not ("" or "epo-notice"))
                {
                    return code;
                }
            }
        }

        return null;
    }
}
