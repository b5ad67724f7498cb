using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Reading.Markup;

namespace PublicDialogue.Rules.Reading.Ted;

/// <summary>Reads how contracts were changed while they run, section VII of form F20: value before and after, and the ground.</summary>
/// <remarks>The value before counts earlier changes in, so that a change is a smaller share of it than of the first value, and seldom a greater one.</remarks>
internal static class TedModification
{
    /// <summary>Reads each contract that was changed.</summary>
    public static void Read(NoticeElement form, NoticePart tender)
    {
        foreach (var modified in form.All("MODIFICATIONS_CONTRACT"))
        {
            if (modified["INFO_MODIFICATIONS"] is { } change)
            {
                tender.Known(ContractFacts.Contract, 1, change);
                tender.Add(Contract(change, tender));
            }
        }
    }

    private static NoticePart Contract(NoticeElement change, NoticePart tender)
    {
        var contract = tender.Begin(TenderFactKind.Contract);
        var values = change["VALUES"] ?? change; // Before 2018 there was nothing around them.
        var before = values["VAL_TOTAL_BEFORE"];
        var after = values["VAL_TOTAL_AFTER"];
        var own = contract.Begin(TenderFactKind.ContractChanges);
        if (values.Has("PUBLICATION", "NO"))
        {
            contract.Unknown(ContractFacts.InitialValue, UnknownReason.Withheld, values);
            own.Unknown(ContractFacts.ChangeValue, UnknownReason.Withheld, values);
        }
        else
        {
            contract.ReadAmount(ContractFacts.InitialValue, before, before?.Attribute("CURRENCY"));
            Difference(before, after, change, own);
        }

        foreach (var (name, ground) in new[] { ("ADDITIONAL_NEED", ChangeGround.Additional), ("UNFORESEEN_CIRCUMSTANCE", ChangeGround.Unforeseen) })
        {
            if (change[name] is { } stated)
            {
                own.Known(ContractFacts.ChangeGround, ground, stated);
            }
        }

        contract.Known(ContractFacts.ContractChanges, 1, change);
        contract.Add(own);
        return contract;
    }

    private static void Difference(NoticeElement? before, NoticeElement? after, NoticeElement change, NoticePart own)
    {
        string? currency = after?.Attribute("CURRENCY");
        if (after is not null && before is not null && before.Attribute("CURRENCY") == currency
            && RawValue.Number(before.Text, FactUnit.Own) is decimal first && RawValue.Number(after.Text, FactUnit.Own) is decimal last
            && Codes.Currency(currency ?? "", FactUnit.Own) is string code)
        {
            own.Known(ContractFacts.ChangeValue, new Amount(last - first, code), after);
        }
        else
        {
            own.Unknown(ContractFacts.ChangeValue, UnknownReason.Unreadable, after ?? change);
        }
    }
}
