using System;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Reading.Ocds;

/// <summary>Reads how long a framework agreement or a contract runs, and what the framework holds.</summary>
internal static class OcdsFramework
{
    /// <summary>Reads it where the release says whether it is a framework agreement: a period alone may be either's.</summary>
    public static void Read(JsonValue holder, NoticePart part)
    {
        var techniques = holder["techniques"];
        var terms = techniques?["frameworkAgreement"];
        var flag = techniques?["hasFrameworkAgreement"];
        if (terms?.Kind == JsonKind.Object)
        {
            Framework(holder, terms, part);
        }
        else if (flag?.Kind == JsonKind.True)
        {
            Framework(holder, flag, part);
        }
        else if (flag?.Kind == JsonKind.False)
        {
            part.Absent(FactKeys.Framework, flag);
            part.Absent(FactKeys.FrameworkDuration, flag);
            Contract(holder, flag, part);
        }
    }

    // The reason is for the duration and for nothing else: they make a part of their own.
    private static void Framework(JsonValue holder, JsonValue terms, NoticePart part)
    {
        part.Unknown(FactKeys.Framework, UnknownReason.Elsewhere, terms);
        part.ReadAmount(ContractFacts.FrameworkMaximumValue, terms["value"]?["amount"], terms["value"]?["currency"]?.Text);
        part.Read(ContractFacts.MaximumParticipants, terms["maximumParticipants"]);
        part.Read(ContractFacts.Reopening, terms["method"]);
        var framework = part.Begin();
        Duration(FactKeys.FrameworkDuration, terms["period"] ?? holder["contractPeriod"], terms, framework);
        if (Renewals(holder) is { } renewals)
        {
            if (renewals.Kind == JsonKind.False || RawValue.Number(renewals.Text, FactUnit.Own) is 0m)
            {
                framework.Absent(FactKeys.FrameworkRenewals, renewals);
            }
            else
            {
                // How often, and not for how long.
                framework.Unknown(FactKeys.FrameworkRenewals, UnknownReason.Elsewhere, renewals);
            }
        }

        framework.Read(FactKeys.Justification, terms["periodRationale"]);
        part.Add(framework);
    }

    private static void Contract(JsonValue holder, JsonValue place, NoticePart part)
    {
        if (holder["contractPeriod"] is not { Kind: JsonKind.Object } period)
        {
            return;
        }

        var contract = part.Begin(TenderFactKind.Contract);
        part.Known(ContractFacts.Contract, 1, period);
        if (IsEndless(period))
        {
            contract.Known(ContractFacts.OpenEnded, true, period);
            contract.Absent(ContractFacts.ContractDuration, period);
        }

        Duration(ContractFacts.ContractDuration, period, place, contract);
        if (Renewals(holder) is { } renewals)
        {
            contract.Read(ContractFacts.ContractRenewals, renewals, renewals.Kind == JsonKind.False ? "0" : renewals.Text);
        }

        part.Add(contract);
    }

    private static void Duration(FactKey<CalendarSpan> key, JsonValue? period, JsonValue place, NoticePart part)
    {
        var days = period?["durationInDays"];
        if (PlainDate.Parse(period?["startDate"]?.Text ?? "") is { } first && period?["endDate"] is { } end
            && PlainDate.Parse(end.Text) is { } last && PlannedDuration.Between(first, last) is { } span)
        {
            part.Known(key, span, end);
        }
        else if (days is { Kind: JsonKind.Number })
        {
            part.Read(key, days, FactUnit.Days);
        }
        else
        {
            part.Unknown(key, UnknownReason.Elsewhere, period ?? place);
        }
    }

    // BT-538, which the profile for eForms maps to words.
    private static bool IsEndless(JsonValue period) => period["durationInDays"] is null && period["endDate"] is null
        && string.Equals(period["description"]?.Text, "unlimited", StringComparison.OrdinalIgnoreCase);

    // How many there can be, or that there are none.
    private static JsonValue? Renewals(JsonValue holder) =>
        holder["hasRenewal"] is { Kind: JsonKind.False } none ? none : holder["renewal"]?["maximumRenewals"] ?? holder["hasRenewal"];
}
