using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PublicDialogue.LegalTime;
using PublicDialogue.Rules;
using PublicDialogue.Rules.Time;
using PublicDialogue.Timetables;
using PublicDialogue.Timetables.Texts;
using Xunit;

namespace PublicDialogue.Tests.Timetables;

public sealed class TimetableTextsTests
{
    private static readonly CultureInfo[] Languages = [.. new[] { "en", "da", "sv", "nl" }.Select(CultureInfo.GetCultureInfo)];

    [Fact]
    public void Names_EveryMilestoneAndProcedure_DifferFromLanguageToLanguage()
    {
        Assert.All(All<MilestoneKind>(), kind => Assert.True(Languages.Select(language => TimetableTexts.Name(kind, language)).Distinct(StringComparer.Ordinal).Count() >= 4));
        Assert.All(Languages, language => Assert.Equal(23, All<MilestoneKind>().Select(kind => TimetableTexts.Name(kind, language)).Distinct(StringComparer.Ordinal).Count()));
        Assert.All(Languages, language => Assert.Equal(6, All<LimitedProcedure>().Select(kind => TimetableTexts.Name(kind, language)).Distinct(StringComparer.Ordinal).Count()));
    }

    // Whatever is claimed of a plan, every milestone can be worded in every language, and no placeholder is left.
    [Fact]
    public void Text_EveryConstraintOfEveryPlan_IsWorded()
    {
        foreach (var plan in Plans())
        {
            foreach (var timetable in new[] { ProcurementTimetable.FromDispatch(plan, new(2026, 9, 1)), ProcurementTimetable.ToContractStart(plan, new(2027, 9, 1)) })
            {
                Assert.All(timetable.Milestones, row => Assert.All(Languages, language =>
                {
                    Assert.DoesNotContain('{', row.Constraint.Text(language));
                    Assert.DoesNotContain("0001", row.Constraint.Text(language), StringComparison.Ordinal);
                    Assert.EndsWith(".", row.Constraint.Text(language), StringComparison.Ordinal);
                }));
                Assert.All(timetable.Milestones.Where(row => row.Constraint.IsLaw), row => Assert.StartsWith("Directive ", row.Constraint.Citation, StringComparison.Ordinal));
                Assert.All(Languages, language => Assert.DoesNotContain(timetable.Notes(language), string.IsNullOrWhiteSpace));
            }
        }
    }

    [Theory]
    [InlineData("en", "The law asks for at least 30 days from 2026-11-23 (Contract notice sent). Tenders may be sent electronically.")]
    [InlineData("da", "Loven kræver mindst 30 dage fra 2026-11-23 (Udbudsbekendtgørelsen afsendes). Tilbud kan afgives elektronisk.")]
    [InlineData("sv", "Lagen kräver minst 30 dagar från 2026-11-23 (Annonsen skickas). Anbud får lämnas elektroniskt.")]
    [InlineData("nl", "De wet eist ten minste 30 dagen vanaf 2026-11-23 (Aankondiging verzonden). Inschrijvingen kunnen elektronisch worden ingediend.")]
    public void Text_TendersElectronic_SaysWhatBindsAndWhy(string language, string text)
    {
        var due = ProcurementTimetable.FromDispatch(new() { Jurisdiction = Jurisdiction.Denmark }, new(2026, 11, 23))[MilestoneKind.TendersDue];

        Assert.Equal(text, due.Constraint.Text(CultureInfo.GetCultureInfo(language)));
        Assert.Equal(["art. 3(1)", "art. 3(2)"], due.Steps.Select(step => step.Rule[^9..]));
    }

    [Theory]
    [InlineData(Jurisdiction.EuropeanUnion, LimitedProcedure.Open, true, "No country is named")]
    [InlineData(Jurisdiction.Germany, LimitedProcedure.Open, true, "Land")]
    [InlineData(Jurisdiction.Denmark, LimitedProcedure.DynamicPurchasingSystem, true, "may do without a standstill")]
    [InlineData(Jurisdiction.Denmark, LimitedProcedure.CompetitiveDialogue, true, "shortens nothing")]
    [InlineData(Jurisdiction.Denmark, LimitedProcedure.Open, false, "shortens nothing")]
    [InlineData(Jurisdiction.Denmark, LimitedProcedure.Open, true, "asterisk")]
    public void Notes_SayWhatAReaderMustKnow(Jurisdiction jurisdiction, LimitedProcedure procedure, bool isSaid, string said) => Assert.Equal(
        isSaid,
        ProcurementTimetable.FromDispatch(new() { Jurisdiction = jurisdiction, Procedure = procedure, HasPriorInformation = true }, new(2026, 9, 1))
            .Notes(CultureInfo.InvariantCulture).Any(note => note.Contains(said, StringComparison.Ordinal)));

    private static T[] All<T>()
        where T : struct, Enum => [.. Enum.GetValues<T>()];

    private static IEnumerable<ProcurementPlan> Plans() =>
        from jurisdiction in All<Jurisdiction>()
        from procedure in All<LimitedProcedure>()
        from level in new AuthorityLevel?[] { null, AuthorityLevel.SubCentral }
        from claim in Enumerable.Range(0, 6)
        let isUrgent = claim == 1 && procedure is LimitedProcedure.Open or LimitedProcedure.Restricted or LimitedProcedure.Negotiated
        let canAgree = procedure is LimitedProcedure.Restricted or LimitedProcedure.Negotiated or LimitedProcedure.DynamicPurchasingSystem
        select new ProcurementPlan
        {
            Jurisdiction = jurisdiction,
            Procedure = procedure,
            AuthorityLevel = level,
            IsUrgent = isUrgent && claim == 1,
            HasPriorInformation = claim == 2,
            DocumentsFree = claim != 3,
            HasSiteVisit = claim == 4,
            AgreedTenderTime = claim == 5 && canAgree ? TimeLimit.Days(12) : null,
            IsFramework = claim == 3,
        };
}
