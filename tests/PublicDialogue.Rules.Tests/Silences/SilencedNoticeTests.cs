using System;
using System.IO;
using System.Linq;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Reading;
using PublicDialogue.Rules.Silences;
using PublicDialogue.Rules.Tests.Reading.Eforms;
using Xunit;

namespace PublicDialogue.Rules.Tests.Silences;

/// <summary>Processing instructions of a notice that silence a finding in the element behind them.</summary>
public sealed class SilencedNoticeTests
{
    private const string Long = "<cbc:DurationMeasure unitCode=\"MONTH\">49</cbc:DurationMeasure>";

    private const string Silence = "<?publicdialogue disable PD1401 the ovens are written off over six years?>";

    [Theory]
    [InlineData(Silence + Long)]
    [InlineData(Silence + "<!-- between -->\n" + Long)]
    [InlineData("<?PublicDialogue\n disable  pd1401  the ovens are written off\n over six years ?>" + Long)]
    public void Instruction_BeforeTheElement_SilencesWhatStandsInIt(string period) =>
        Assert.Equal(("", "PD1401 the ovens are written off over six years", ""), Said(Notice(period)));

    [Theory]
    [InlineData(Long + Silence)]
    [InlineData("<cbc:Note/>" + Silence + "<cbc:Note languageID=\"DAN\"/>" + Long)]
    [InlineData(Silence + "<cbc:Note>one</cbc:Note>" + Long)]
    public void Instruction_BeforeAnotherElementOrNone_IsUnused(string period) => Assert.Equal(("PD1401", "", "Unused"), Said(Notice(period)));

    [Theory]
    [InlineData("<?publicdialogue disable PD1401?>", "NoReason")]
    [InlineData("<?publicdialogue?>", "NotUnderstood")]
    [InlineData("<?publicdialogue disable PD14 reason?>", "NoRule")]
    public void Instruction_ThatCannotBeUsed_SilencesNothingAndSaysWhy(string silence, string why) =>
        Assert.Equal(("PD1401", "", why), Said(Notice(silence + Long)));

    [Fact]
    public void Instruction_BeforeTheRoot_MeansTheWholeNotice()
    {
        string text = "<?xml version=\"1.0\"?>\n<?xml-stylesheet href=\"a\"?>\n" + Silence + "\n" + Framework(Long).Text();

        Assert.Equal(("", "PD1401 the ovens are written off over six years", ""), Said(TenderReader.Read("x.xml", new StringReader(text))));
    }

    [Fact]
    public void Instruction_BehindTheRoot_IsUnused() =>
        Assert.Equal(("PD1401", "", "Unused"), Said(TenderReader.Read("x.xml", new StringReader(Framework(Long).Text() + Silence))));

    [Fact]
    public void Instruction_InsideAText_ChangesNoWord()
    {
        var document = TenderReader.Read("x.xml", new StringReader(Framework(Long.Replace("49", "4<?publicdialogue disable PD1401 why?>9", StringComparison.Ordinal)).Text()));

        Assert.Equal(("PD1401", "", "Unused"), Said(document));
    }

    private static SmallNotice Framework(string period) => new() { Framework = "fa-wo-rc", Period = period };

    private static TenderDocument Notice(string period) => Framework(period).Read();

    private static (string Findings, string Silenced, string Idle) Said(TenderDocument document)
    {
        var assessment = SilencedAssessment.Of(document, RuleBook.Find(document.Facts!, RuleOptions.Default));
        return (
            string.Join(", ", assessment.Findings.Where(finding => finding.RuleId == "PD1401").Select(finding => finding.RuleId)),
            string.Join(", ", assessment.Silenced.Select(row => $"{row.Finding.RuleId} {row.Silence.Reason}")),
            string.Join(", ", assessment.Idle.Select(idle => idle.Why)));
    }
}
