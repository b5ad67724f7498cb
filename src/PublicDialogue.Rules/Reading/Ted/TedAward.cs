using System;
using System.Globalization;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Reading.Markup;

namespace PublicDialogue.Rules.Reading.Ted;

/// <summary>Reads the award criteria of a lot, section II.2.5, and their weights, which are free text of twenty characters.</summary>
internal static class TedAward
{
    /// <summary>Reads them; "stated in the procurement documents" is elsewhere.</summary>
    public static void Read(NoticeElement lot, NoticePart part)
    {
        var criteria = Container(lot);
        int count = 0;
        foreach (var criterion in criteria.Children)
        {
            if (criterion.Name is "AC_PRICE" or "AC_COST" or "AC_QUALITY" or "AC_CRITERIA")
            {
                count++;
                part.Add(Weighted(criterion, part));
            }
            else if (criterion.Name == "AC_CRITERION")
            {
                // Concessions: in descending order of importance.
                count++;
                var ordered = part.Begin(TenderFactKind.AwardCriteria);
                ordered.Known(FactKeys.AwardWeight, new(count, FactUnit.Order), criterion);
                Words(criterion, ordered);
                part.Add(ordered);
            }
        }

        if (count > 0)
        {
            part.Known(FactKeys.AwardCriteria, count, criteria);
        }
        else if (criteria["AC_PROCUREMENT_DOC"] is { } elsewhere)
        {
            part.Unknown(FactKeys.AwardCriteria, UnknownReason.Elsewhere, elsewhere);
        }
    }

    /// <summary>Reads a weight: <c>60 %</c>, <c>20-60 %</c>, or a number that may be per cent or points, and so is not added up.</summary>
    public static Weight? Parse(string text)
    {
        string trimmed = text.Trim();
        bool isPercent = trimmed.EndsWith("%", StringComparison.Ordinal);
        string number = (isPercent ? trimmed.Substring(0, trimmed.Length - 1) : trimmed).Trim().Replace(',', '.');
        int dash = number.IndexOfAny(['-', '–']);
        if (dash > 0)
        {
            return Number(number.Substring(0, dash).TrimEnd('%', ' ')) is { } least && Number(number.Substring(dash + 1)) is { } most
                ? new((least + most) / 2, isPercent ? FactUnit.Percent : FactUnit.Points, IsExact: false) { Spread = Math.Abs(most - least) }
                : null;
        }

        return Number(number) is { } weight ? new(weight, isPercent ? FactUnit.Percent : FactUnit.Points) : null;
    }

    private static NoticePart Weighted(NoticeElement criterion, NoticePart lot)
    {
        var part = lot.Begin(TenderFactKind.AwardCriteria);
        if (criterion["AC_CRITERION"] is { } words)
        {
            Words(words, part);
        }

        if (criterion["AC_WEIGHTING"] is { } said && said.Text.Length > 0)
        {
            if (Parse(said.Text) is { } weight)
            {
                part.Known(FactKeys.AwardWeight, weight, said);
            }
            else
            {
                part.Unknown(FactKeys.AwardWeight, UnknownReason.Unreadable, said);
            }
        }

        return part;
    }

    private static void Words(NoticeElement criterion, NoticePart part)
    {
        part.Word(criterion, TenderFactKind.AwardCriteria);
        foreach (var paragraph in criterion.All("P"))
        {
            part.Word(paragraph, TenderFactKind.AwardCriteria);
        }
    }

    // Inside AC, or where forms have none, beside the rest; in voluntary notices either of them inside the act.
    private static NoticeElement Container(NoticeElement lot)
    {
        foreach (var child in lot.Children)
        {
            if (child.Name.StartsWith("DIRECTIVE_", StringComparison.Ordinal))
            {
                return Container(child);
            }
        }

        return lot["AC"] ?? lot;
    }

    private static decimal? Number(string text) =>
        decimal.TryParse(text.Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number) && number < 1_000_000 ? number : null;
}
