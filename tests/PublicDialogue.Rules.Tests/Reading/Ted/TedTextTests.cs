using System.IO;
using System.Linq;
using PublicDialogue.Notices;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Reading;
using Xunit;

namespace PublicDialogue.Rules.Tests.Reading.Ted;

/// <summary>Paragraphs of TED that say one thing together: a list with what introduces it, and lines of one sentence.</summary>
public sealed class TedTextTests
{
    [Theory]
    [InlineData("<P>Key staff must have:</P><P>- a degree</P><P>- ten years of experience</P>", "Key staff must have:\n- a degree\n- ten years of experience")]
    [InlineData("<P>The firm must</P><P>have an office.</P>", "The firm must\nhave an office.")]
    [InlineData("<P>The firm must have an office.</P><P>and a car</P>", "The firm must have an office.|and a car")]
    [InlineData("<P>Turnover</P><P>The firm must have one.</P>", "Turnover|The firm must have one.")]
    [InlineData("<P>- a degree</P><P>- a car</P>", "- a degree|- a car")]
    [InlineData("<P>Staff must have:</P><P>1) a degree</P><P>A car is needed.</P><P>2) a flat</P>", "Staff must have:\n1) a degree|A car is needed.|2) a flat")]
    [InlineData("<P>Staff must have:</P><P> o a degree</P><P> </P>", "Staff must have:\no a degree")]
    public void Read_Paragraphs_AreTextsAsTheyBelongTogether(string paragraphs, string texts)
    {
        var facts = TenderReader.Read("a.xml", new StringReader(Notice(paragraphs))).Facts!;

        Assert.Equal(texts, string.Join('|', facts.Tender.Part.Wordings.Select(wording => wording.Text)));
        Assert.All(facts.Tender.Part.Wordings, wording => Assert.True(wording.Origin.Line > 0));
    }

    [Fact]
    public void Assess_ItemOfAList_IsAboutWhatIntroducesIt()
    {
        var facts = TenderReader.Read("a.xml", new StringReader(Notice("<P>Key staff must have:</P><P>- a degree</P><P>- at least ten years of experience</P>"))).Facts!;

        Assert.Equal("Warning", Given.Outcome("PD1110", facts));
    }

    [Fact]
    public void Assess_OtherEvidenceInAnotherParagraph_OpensUpTheFirst()
    {
        const string Demand = "<P>The operating result must have been positive in the last three years.</P>";

        Assert.Equal("Warning", Given.Outcome("PD1006", TenderReader.Read("a.xml", new StringReader(Notice(Demand))).Facts!));
        Assert.Equal("?PositiveResultYears:NotStated", Given.Outcome(
            "PD1006", TenderReader.Read("a.xml", new StringReader(Notice(Demand + "<P>Newly established firms may present a budget.</P>"))).Facts!));
    }

    [NoticesTheory]
    [InlineData("ted-r209/010233-2021_DK_EN_17.xml", "- 2021-02-05 @")]
    [InlineData("ted-r209/204549-2021_DK_DA_17.xml", "- 2021-05-27 @")]
    public void Read_DefenceNotice_HasTheDayForRequests(string name, string expected) =>
        Assert.StartsWith(expected, Said.Of(SharedNotices.Facts(name), TimeFacts.RequestDeadline), System.StringComparison.Ordinal);

    [NoticesFact]
    public void Read_PriorInformationOnAConcessionOfSocialServices_IsACall()
    {
        var facts = SharedNotices.Facts("ted-r209/414445-2019_NO_EN_F23.xml");

        Assert.True(facts.IsCallForCompetition);
        Assert.NotEmpty(facts.Scopes.SelectMany(scope => scope.Part.Wordings));
        Assert.DoesNotContain(RuleBook.Assess(facts, RuleOptions.Default).Findings, finding => finding.Confidence == Confidence.Text);
    }

    private static string Notice(string paragraphs) => "<TED_EXPORT><FORM_SECTION><F02_2014 CATEGORY=\"ORIGINAL\" FORM=\"F02\" LG=\"EN\">"
        + $"<LEFTI><ECONOMIC_FINANCIAL_MIN_LEVEL>{paragraphs}</ECONOMIC_FINANCIAL_MIN_LEVEL></LEFTI><PROCEDURE><PT_OPEN/></PROCEDURE></F02_2014></FORM_SECTION></TED_EXPORT>";
}
