using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using NodaTime;
using PublicDialogue.Rules;
using PublicDialogue.Tendering;

namespace PublicDialogue.Interchange.Ocds;

/// <summary>What a tender and each of its lots have alike: value, period, framework, criteria.</summary>
internal static class TenderTermsRelease
{
    // Only for comparing with whole days; OCDS has lengths in days.
    private static readonly LocalDate Reference = new(2001, 1, 1);

    public static void Write(Utf8JsonWriter writer, TenderTerms terms, LocalDate? first)
    {
        writer.Amount("value", terms.EstimatedValue);
        if (terms.MainCpv is { } cpv)
        {
            writer.Member("classification", () =>
            {
                writer.WriteString("scheme", "CPV");
                writer.WriteString("id", cpv);
            });
        }

        if (first is not null || terms.TendersDueOn is not null)
        {
            writer.Member("tenderPeriod", () =>
            {
                writer.FirstDay("startDate", first);
                writer.LastDay("endDate", terms.TendersDueOn);
            });
        }

        Framework(writer, terms.Framework);
        Criteria(writer, terms.SelectionCriteria, terms.AwardCriteria);
    }

    public static void Criteria(Utf8JsonWriter writer, IReadOnlyList<SelectionCriterion> selection, IReadOnlyList<AwardCriterion> award)
    {
        if (selection.Count > 0)
        {
            writer.Member("selectionCriteria", () => writer.List("criteria", selection, (criterion, _) => writer.Item(() => SelectionRelease.Write(writer, criterion))));
        }

        if (award.Count > 0)
        {
            writer.Member("awardCriteria", () => writer.List("criteria", award, (criterion, _) => writer.Item(() => Award(writer, criterion))));
        }
    }

    private static void Framework(Utf8JsonWriter writer, FrameworkTerm? framework)
    {
        if (framework is null)
        {
            return;
        }

        writer.Member("techniques", () =>
        {
            writer.WriteBoolean("hasFrameworkAgreement", value: true);
            writer.Member("frameworkAgreement", () =>
            {
                writer.Text("method", AgreementRelease.Method(framework.Reopening));
                if (framework.MaximumParticipants is { } most)
                {
                    writer.WriteNumber("maximumParticipants", most);
                }

                writer.Text("periodRationale", framework.Justification?.Reason);
                writer.Amount("value", framework.MaximumValue);
                writer.Member("period", () => writer.WriteNumber("durationInDays", Period.DaysBetween(Reference, Reference + framework.Duration)));
            });
        });
    }

    private static void Award(Utf8JsonWriter writer, AwardCriterion criterion)
    {
        writer.WriteString("name", criterion.Name);
        writer.Text("description", criterion.Description);
        if (criterion.Weight is { } weight)
        {
            bool isExact = weight.From == weight.To;
            string? kind = weight.Unit switch
            {
                FactUnit.Percent => isExact ? "percentageExact" : "percentageRangeMiddle",
                FactUnit.Share => isExact ? "decimalExact" : "decimalRangeMiddle",
                FactUnit.Points => isExact ? "pointsExact" : "pointsRangeMiddle",
                FactUnit.Order => "order",
                _ => null,
            };
            writer.List("numbers", [weight], (number, _) => writer.Item(() =>
            {
                writer.WriteNumber("number", (number.From + number.To) / 2m);
                writer.Text("weight", kind);
            }));
        }
    }
}
