using System.Globalization;
using System.Text.Json;
using PublicDialogue.Quantities;
using PublicDialogue.Tendering;

namespace PublicDialogue.Interchange.Ocds;

/// <summary>A selection criterion: its kind by the code list of OCDS, and its figure without words, which would be of one language.</summary>
internal static class SelectionRelease
{
    public static void Write(Utf8JsonWriter writer, SelectionCriterion criterion)
    {
        var (type, minimum) = criterion switch
        {
            TurnoverRequirement turnover => ("economic", Amount(turnover.YearlyMinimum)),
            FinancialRatioRequirement ratio => ("economic", Number(ratio.Minimum)),
            InsuranceRequirement insurance => ("economic", Amount(insurance.Cover)),
            PositiveResultRequirement result => ("economic", Number(result.Years)),
            GuaranteeRequirement guarantee => ("economic", guarantee.Amount is { } amount ? Amount(amount) : guarantee.By),
            ReferenceRequirement references => ("technical", Number(references.Count)),
            StaffRequirement staff => ("technical", staff.MinimumHeadcount is { } heads ? Number(heads) : staff.Role),
            CertificateRequirement certificate => ("technical", certificate.Name),
            RegistrationRequirement registration => ("suitability", registration.Name),
            EstablishmentRequirement establishment => ("suitability", establishment.Place),
            CompanyAgeRequirement age => ("suitability", Number(age.Years)),
            _ => ("other", null),
        };
        writer.Text("id", criterion.Id);
        writer.WriteString("type", type);
        writer.Text("minimum", minimum);
    }

    private static string Amount(Money amount) => $"{Number(amount.Amount)} {amount.Currency.Code}";

    private static string Number(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
