using System;
using System.Collections.Generic;
using System.Linq;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Time;
using Xunit;

namespace PublicDialogue.Rules.Tests.Time;

/// <summary>The table of time limits against another table, written by hand from the law.</summary>
public sealed class ProcurementLimitsTests
{
    private static readonly PlainDate Today = new(2026, 11, 22);

    [Theory] // without more, electronic, prior information, urgency; a dash where the condition changes nothing
    [InlineData("EU FI NO DE BE DK SE", "Open", "Tenders", "35 30 15 15")]
    [InlineData("NL", "Open", "Tenders", "45 40 22 15")]
    [InlineData("EU FI NO DE BE DK SE NL", "Restricted Negotiated", "Requests", "30 - - 15")]
    [InlineData("EU FI NO DE BE DK SE NL", "CompetitiveDialogue InnovationPartnership DynamicPurchasingSystem", "Requests", "30 - - -")]
    [InlineData("EU FI NO DE BE DK SE", "Restricted Negotiated", "Tenders", "30 25 10 10")]
    [InlineData("NL", "Restricted Negotiated", "Tenders", "40 35 22 10")]
    [InlineData("EU FI NO DE BE DK SE NL", "CompetitiveDialogue InnovationPartnership", "Tenders", "- - - -")]
    [InlineData("EU FI NO DE BE DK SE NL", "DynamicPurchasingSystem", "Tenders", "10 - - -")]
    [InlineData("EU FI NO DE BE DK SE", "Open Restricted Negotiated", "AdditionalInformation", "6 - - 4")]
    [InlineData("EU FI NO DE BE DK SE", "CompetitiveDialogue InnovationPartnership DynamicPurchasingSystem", "AdditionalInformation", "6 - - -")]
    [InlineData("NL", "Open Restricted Negotiated", "AdditionalInformation", "10 - - 4")]
    [InlineData("EU FI NO DE BE DK SE", "Open Restricted Negotiated CompetitiveDialogue InnovationPartnership", "Standstill", "15 10 - -")]
    [InlineData("NL", "Open Restricted Negotiated CompetitiveDialogue InnovationPartnership", "Standstill", "20 20 - -")]
    [InlineData("EU FI NO DE BE DK SE NL", "DynamicPurchasingSystem", "Standstill", "0 0 - -")]
    [InlineData("EU FI NO DE BE DK SE NL", "Open Restricted DynamicPurchasingSystem", "SiteVisit", "1 - - -")]
    [InlineData("EU FI NO DE BE DK SE NL", "Open Restricted DynamicPurchasingSystem", "DocumentsNotFree", "5 - - -")]
    [InlineData("EU FI NO DE BE DK SE NL", "Open DynamicPurchasingSystem", "AwardNotice", "30 - - -")]
    [InlineData("DK", "Restricted CompetitiveDialogue", "ReviewOfSelection", "20 - - -")]
    [InlineData("DK", "Open Negotiated", "ReviewOfAward", "45 - - -")]
    [InlineData("EU SE NL", "Open Restricted", "ReviewOfAward ReviewOfSelection ReviewOfFramework ReviewOfCallOff", "- - - -")]
    public void Find_EveryCell_IsTheLaws(string countries, string procedures, string steps, string numbers)
    {
        LimitCondition[] conditions = [LimitCondition.None, LimitCondition.Electronic, LimitCondition.PriorInformation, LimitCondition.Urgency];
        Assert.All(
            from country in countries.Split(' ')
            from procedure in procedures.Split(' ')
            from step in steps.Split(' ')
            select (Country: Jurisdictions.Parse(country)!.Value, Procedure: Enum.Parse<LimitedProcedure>(procedure), Step: Enum.Parse<LimitedStep>(step)),
            cell => Assert.Equal(numbers, string.Join(' ', conditions.Select(condition => Number(cell.Country, cell.Step, cell.Procedure, condition)))));
    }

    [Theory] // agreement with all candidates, none
    [InlineData("EU", "Restricted", "0 10")]
    [InlineData("SE", "Negotiated", "0 10")]
    [InlineData("DK", "Restricted", "10 10")]
    [InlineData("DK", "Negotiated", "10 10")]
    [InlineData("NL", "Restricted", "0 40")]
    [InlineData("NL", "Negotiated", "0 40")]
    [InlineData("EU", "DynamicPurchasingSystem", "0 -")]
    [InlineData("DK", "DynamicPurchasingSystem", "10 -")]
    [InlineData("EU", "Open", "- -")]
    [InlineData("EU", "CompetitiveDialogue", "- -")]
    public void Find_SubCentralAuthority_IsTheLaws(string country, string procedure, string numbers) => Assert.Equal(
        numbers,
        string.Join(' ', new[] { LimitCondition.Agreement, LimitCondition.NoAgreement }.Select(condition =>
            Number(Jurisdictions.Parse(country)!.Value, LimitedStep.Tenders, Enum.Parse<LimitedProcedure>(procedure), condition))));

    [Theory]
    [InlineData(Jurisdiction.Denmark, LimitedStep.ReviewOfFramework, 6, LimitUnit.Months)]
    [InlineData(Jurisdiction.EuropeanUnion, LimitedStep.SystemAdmission, 10, LimitUnit.WorkingDays)]
    [InlineData(Jurisdiction.EuropeanUnion, LimitedStep.SystemAdmissionExtended, 15, LimitUnit.WorkingDays)]
    [InlineData(Jurisdiction.EuropeanUnion, LimitedStep.ElectronicAuction, 2, LimitUnit.WorkingDays)]
    [InlineData(Jurisdiction.EuropeanUnion, LimitedStep.NationalPublication, 48, LimitUnit.Hours)]
    [InlineData(Jurisdiction.EuropeanUnion, LimitedStep.IneffectivenessWithoutNotice, 6, LimitUnit.Months)]
    [InlineData(Jurisdiction.EuropeanUnion, LimitedStep.FrameworkTerm, 4, LimitUnit.Years)]
    public void Find_OtherUnits_AreTheLaws(Jurisdiction country, LimitedStep step, int number, LimitUnit unit)
    {
        var row = ProcurementLimits.Find(country, step, LimitedProcedure.DynamicPurchasingSystem, LimitCondition.None, Today)!;
        Assert.Equal((number, unit), (row.Number, row.Unit));
    }

    [Theory]
    [InlineData(Jurisdiction.Denmark, LimitedStep.Requests, LimitedProcedure.Restricted, "Directive 2014/24/EU art. 28(1); udbudsloven § 59")]
    [InlineData(Jurisdiction.Denmark, LimitedStep.Tenders, LimitedProcedure.Open, "Directive 2014/24/EU art. 27(1)")] // § 57 is still to be looked up.
    [InlineData(Jurisdiction.Sweden, LimitedStep.Tenders, LimitedProcedure.Open, "Directive 2014/24/EU art. 27(1); LOU 11 kap. 2 §")]
    [InlineData(Jurisdiction.Netherlands, LimitedStep.Standstill, LimitedProcedure.Open, "Directive 89/665/EEC art. 2a(2); Aanbestedingswet 2012 art. 2.127")]
    [InlineData(Jurisdiction.Finland, LimitedStep.Standstill, LimitedProcedure.Open, "Directive 89/665/EEC art. 2a(2)")]
    public void Citation_NamesTheUnionsProvisionThenTheCountrys(Jurisdiction country, LimitedStep step, LimitedProcedure procedure, string citation) =>
        Assert.Equal(citation, ProcurementLimits.Find(country, step, procedure, LimitCondition.None, Today)!.Citation);

    [Fact]
    public void All_RowsAreDatedAndCited_AndNoTwoSayTheSameOfOneDay()
    {
        Assert.All(ProcurementLimits.All, row => Assert.Matches("^Directive (2014/24/EU|89/665/EEC) art\\. \\d", row.Provision));
        Assert.All(ProcurementLimits.All, row => Assert.True(row.From >= new PlainDate(2009, 12, 20) && (row.To is null || row.To >= row.From)));
        Assert.All(ProcurementLimits.All, row => Assert.Equal(row.Jurisdiction == Jurisdiction.EuropeanUnion, row.NationalProvision.Length == 0));
        Assert.Empty(ProcurementLimits.All.SelectMany(Cells).GroupBy(cell => cell).Where(cells => cells.Count() > 1).Select(cells => cells.Key));
    }

    // Before the first row of a table the first serves, as it does for every dated threshold.
    [Fact]
    public void Find_BeforeTheTableBegins_TakesItsFirstRow() => Assert.Equal(
        45,
        ProcurementLimits.Find(Jurisdiction.Netherlands, LimitedStep.Tenders, LimitedProcedure.Open, LimitCondition.None, new(2016, 6, 30))!.Number);

    private static IEnumerable<(Jurisdiction Country, LimitedStep Step, LimitCondition Condition, LimitedProcedure? Procedure, PlainDate From)> Cells(ProcurementLimit row) =>
        row.Procedures.Count == 0
            ? [(row.Jurisdiction, row.Step, row.Condition, null, row.From)]
            : row.Procedures.Select(procedure => (row.Jurisdiction, row.Step, row.Condition, (LimitedProcedure?)procedure, row.From));

    private static string Number(Jurisdiction country, LimitedStep step, LimitedProcedure procedure, LimitCondition condition) =>
        ProcurementLimits.Find(country, step, procedure, condition, Today)?.Number.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-";
}
