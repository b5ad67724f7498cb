using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Reading.Markup;

namespace PublicDialogue.Rules.Reading.Eforms;

/// <summary>Reads how long a lot's framework agreement runs. Its reason (BT-109) is for nothing else, so that they make a part of their own.</summary>
internal static class EformsFramework
{
    /// <summary>Reads it where the lot is a framework agreement; a lot that says it is none has no duration of one.</summary>
    public static void Read(NoticeElement? project, NoticeElement? process, NoticePart lot)
    {
        var technique = EformsNotice.Technique(process, "framework-agreement");
        if (technique?.Text is null or "")
        {
            return;
        }

        if (technique.Text == "none")
        {
            lot.Absent(FactKeys.Framework, technique);
            lot.Absent(FactKeys.FrameworkDuration, technique);
            EformsContract.Read(project, lot);
            return;
        }

        // There is one, of which more stands in the documents than here.
        lot.Unknown(FactKeys.Framework, UnknownReason.Elsewhere, technique);
        Ceiling(project, lot);
        Participants(process!["FrameworkAgreement"], lot);
        lot.Read(ContractFacts.Reopening, technique);

        var framework = lot.Begin();
        Duration(FactKeys.FrameworkDuration, project?["PlannedPeriod"], framework);
        Renewals(project?["ContractExtension"], framework);
        foreach (var reason in process!["FrameworkAgreement"]?.All("Justification") ?? [])
        {
            if (framework.IsInLanguage(reason))
            {
                framework.Read(FactKeys.Justification, reason);
                break;
            }
        }

        lot.Add(framework);
    }

    /// <summary>Reads a length: a measure, or a first and a last day.</summary>
    public static void Duration(FactKey<CalendarSpan> key, NoticeElement? period, NoticePart part)
    {
        if (period?["DurationMeasure"] is { } measure && PlannedDuration.UnitOf(measure.Attribute("unitCode")) is { } unit)
        {
            part.Read(key, measure, unit);
        }
        else if (period?["StartDate"] is { } start && period["EndDate"] is { } end
            && PlainDate.Parse(start.Text) is { } first && PlainDate.Parse(end.Text) is { } last
            && PlannedDuration.Between(first, last) is { } span)
        {
            part.Known(key, span, end);
        }
        else if (period is not null)
        {
            // One day of two stands there, or a code. UNLIMITED is longer than any limit, which a length in months cannot say yet.
            bool isElsewhere = period["DurationMeasure"] is null && period["DescriptionCode"]?.Text is null or "UNKNOWN"
                && (period["StartDate"] is null || period["EndDate"] is null);
            part.Unknown(key, isElsewhere ? UnknownReason.Elsewhere : UnknownReason.Unreadable, period);
        }
    }

    /// <summary>Reads the most that may be bought (BT-271).</summary>
    public static void Ceiling(NoticeElement? project, NoticePart part)
    {
        var maximum = EformsNotice.ExtensionOf(project?["RequestedTenderTotal"])?["FrameworkMaximumAmount"];
        part.ReadAmount(ContractFacts.FrameworkMaximumValue, maximum, maximum?.Attribute("currencyID"));
    }

    // The number of suppliers (BT-113), which the reason is not for.
    private static void Participants(NoticeElement? agreement, NoticePart lot)
    {
        if (agreement?["MaximumOperatorQuantity"] is { } most && RawValue.Number(most.Text, FactUnit.Own) is not 0m)
        {
            lot.Read(ContractFacts.MaximumParticipants, most);
        }
    }

    // The form has the number of renewals, and no field for how long each is.
    private static void Renewals(NoticeElement? extension, NoticePart framework)
    {
        if (extension?["MaximumNumberNumeric"] is { } number && RawValue.Number(number.Text, FactUnit.Own) is decimal count)
        {
            if (count == 0)
            {
                framework.Absent(FactKeys.FrameworkRenewals, number);
                return;
            }

            framework.Unknown(FactKeys.FrameworkRenewals, count < 0 ? UnknownReason.Withheld : UnknownReason.Elsewhere, number);
        }
        else if (extension?["Renewal"] is { } renewal)
        {
            framework.Unknown(FactKeys.FrameworkRenewals, UnknownReason.Elsewhere, renewal);
        }
    }
}
