using System.Linq;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Reading.Markup;

namespace PublicDialogue.Rules.Reading.Eforms;

/// <summary>Reads the award criteria of a lot: names, descriptions and weights (BT-539, BT-734, BT-540, BT-541, BT-5421, BT-543).</summary>
internal static class EformsAward
{
    /// <summary>Reads them; without any, they may stand in the procurement documents.</summary>
    public static void Read(NoticeElement? terms, NoticePart lot)
    {
        int count = 0;
        NoticeElement? only = null;
        foreach (var group in terms?.All("AwardingCriterion") ?? [])
        {
            bool isGroup = false;
            foreach (var criterion in group.All("SubordinateAwardingCriterion"))
            {
                isGroup = true;
                count++;
                only = criterion;
                lot.Add(Criterion(criterion, lot));
            }

            Formula(group, lot);
            if (!isGroup && group["AwardingCriterionTypeCode"] is not null)
            {
                count++;
                only = group;
                lot.Add(Criterion(group, lot));
            }
        }

        if (count == 1 && !IsWhole(only!))
        {
            lot.Unknown(FactKeys.AwardCriteria, UnknownReason.Elsewhere, terms!);
        }
        else if (count > 0)
        {
            lot.Known(FactKeys.AwardCriteria, count, terms!);
        }
    }

    // A tender is never awarded without price or cost, article 67(2): a single criterion of another kind, with no weight, is not all.
    private static bool IsWhole(NoticeElement only) =>
        only["AwardingCriterionTypeCode"]?.Text is "price" or "cost" || EformsNotice.ExtensionOf(only)?["AwardCriterionParameter"] is not null;

    // BT-543: how tenders are judged, in words.
    private static void Formula(NoticeElement group, NoticePart lot)
    {
        var part = lot.Begin();
        foreach (var text in group.All("CalculationExpression"))
        {
            if (part.IsInLanguage(text))
            {
                part.Word(text, TenderFactKind.AwardCriteria);
            }
        }

        lot.Add(part);
    }

    private static NoticePart Criterion(NoticeElement criterion, NoticePart lot)
    {
        var part = lot.Begin(TenderFactKind.AwardCriteria);
        foreach (var text in criterion.All("Name").Concat(criterion.All("Description")).Where(lot.IsInLanguage))
        {
            part.Word(text, TenderFactKind.AwardCriteria);
        }

        foreach (var parameter in EformsNotice.ExtensionOf(criterion)?.All("AwardCriterionParameter") ?? [])
        {
            if (EformsNotice.Coded(parameter, "ParameterCode", "number-threshold") is { Text: "min-score" })
            {
                part.Read(AwardFacts.AwardThreshold, parameter["ParameterNumeric"], FactUnit.Points);
            }
        }

        foreach (var parameter in EformsNotice.ExtensionOf(criterion)?.All("AwardCriterionParameter") ?? [])
        {
            if (parameter["ParameterCode"] is { } code && parameter["ParameterNumeric"] is { } number
                && (code.Has("listName", "number-weight") || WeightCodes.Find(code.Text) is not null))
            {
                Weight(code, number, parameter, part);
                break;
            }
        }

        return part;
    }

    private static void Weight(NoticeElement code, NoticeElement number, NoticeElement parameter, NoticePart part)
    {
        if (code.Text == "unpublished" || number.Text == "-1" || parameter["FieldsPrivacy"] is not null)
        {
            part.Unknown(FactKeys.AwardWeight, UnknownReason.Withheld, number);
        }
        else if (WeightCodes.Find(code.Text) is { } kind && RawValue.Number(number.Text, FactUnit.Own) is decimal weight)
        {
            part.Known(FactKeys.AwardWeight, new(weight, kind.Unit, kind.IsExact), number);
        }
        else
        {
            part.Unknown(FactKeys.AwardWeight, UnknownReason.Unreadable, number);
        }
    }
}
