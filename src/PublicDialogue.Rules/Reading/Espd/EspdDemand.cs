using System.Collections.Generic;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Reading.Markup;

namespace PublicDialogue.Rules.Reading.Espd;

/// <summary>Reads the demands in a group of properties: those of the type <c>REQUIREMENT</c>, which the buyer fills in.</summary>
/// <param name="kind">The criterion that they belong to.</param>
internal sealed class EspdDemand(EspdCriterion kind)
{
    /// <summary>Gets a value indicating whether the fact that the criterion is about was there.</summary>
    public bool IsStated { get; private set; }

    /// <summary>Finds the lots that a group is for.</summary>
    public static IReadOnlyList<string> LotsOf(NoticeElement group)
    {
        var found = new List<string>();
        foreach (var property in group.All("TenderingCriterionProperty"))
        {
            if (property["ValueDataTypeCode"]?.Text is "LOT_IDENTIFIER" && property["ExpectedID"]?.Text is { } id)
            {
                found.Add(id);
            }
        }

        return found;
    }

    /// <summary>Reads a group and the groups inside it, each into a part of its own: a criterion may be asked several times over.</summary>
    public void Read(NoticeElement group, NoticePart place)
    {
        var part = place.Begin();
        bool isTotal = IsTotal(group);
        foreach (var property in group.All("TenderingCriterionProperty"))
        {
            if (property["TypeCode"]?.Text is "REQUIREMENT")
            {
                Property(property, isTotal, part);
            }
        }

        place.Add(part);
        foreach (var inside in group.All("SubsidiaryTenderingCriterionPropertyGroup"))
        {
            Read(inside, place);
        }
    }

    // "Threshold per year" not ticked: the amount is for all years together, which is no yearly turnover.
    private static bool IsTotal(NoticeElement group)
    {
        foreach (var property in group.All("TenderingCriterionProperty"))
        {
            if (property["ValueDataTypeCode"]?.Text is "CODE_BOOLEAN" && property["ExpectedCode"]?.Text is "CHECKBOX_FALSE")
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPlaceholder(string text) => text.Length == 0 || text[0] == '[';

    private void Property(NoticeElement property, bool isTotal, NoticePart part)
    {
        if ((property["MinimumAmount"] ?? property["ExpectedAmount"]) is { } amount)
        {
            Amount(amount, isTotal, part);
        }
        else if (property["ExpectedValueNumeric"] is { } number)
        {
            Number(number, property["ValueDataTypeCode"]?.Text ?? "", part);
        }
        else if (property["ExpectedDescription"] is { } description && !IsPlaceholder(description.Text))
        {
            Description(description, part);
        }
    }

    private void Amount(NoticeElement amount, bool isTotal, NoticePart part)
    {
        if (kind.Main is not FactKey<Amount> key)
        {
            return;
        }

        IsStated = true;
        if (isTotal && key == FactKeys.MinimumYearlyTurnover)
        {
            part.Unknown(key, UnknownReason.Unreadable, amount);
        }
        else
        {
            part.ReadAmount(key, amount, amount.Attribute("currencyID"));
        }
    }

    private void Number(NoticeElement number, string type, NoticePart part)
    {
        if (type is "QUANTITY_YEAR" && kind.Main == FactKeys.MinimumYearlyTurnover)
        {
            part.Read(StandingFacts.TurnoverYears, number);
        }
        else if (kind.Main == FactKeys.ReferenceCount && type is "MINIMUM_QUANTITY_INTEGER" or "QUANTITY_INTEGER" or "QUANTITY")
        {
            IsStated = true;
            part.Read(FactKeys.ReferenceCount, number);
        }
        else if (kind.Main == StandingFacts.FinancialRatio && type is "MINIMUM_QUANTITY" or "QUANTITY")
        {
            IsStated = true;
            part.Read(StandingFacts.FinancialRatio, number);
        }
    }

    private void Description(NoticeElement description, NoticePart part)
    {
        if (kind.Text is not { } key)
        {
            part.Word(description);
            return;
        }

        IsStated |= key == kind.Main;
        part.Read(key, description);
        if (key == AbilityFacts.Certificate)
        {
            // The ESPD asks by itself for other means of proof; what counts as equivalent stands in the documents.
            part.Unknown(FactKeys.EquivalentAccepted, UnknownReason.Elsewhere, description);
        }
    }
}
