using System;
using System.Globalization;
using System.IO;
using System.Linq;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Reading;
using PublicDialogue.Rules.Silences;
using Xunit;

namespace PublicDialogue.Rules.Tests.Silences;

/// <summary>Comments of a tender file that silence a finding in the member or item behind them.</summary>
public sealed class SilencedTenderTests
{
    private const string Count = """{ "kind": "references", "count": 6 }""";

    [Theory]
    [InlineData("""{ "selectionCriteria": [{ "kind": "references", // publicdialogue: disable PD1106 six kitchens¶ "count": 6 }] }""")]
    [InlineData("""{ "selectionCriteria": [{ "kind": "references", /* publicdialogue: disable PD1106 six kitchens */ "count": 6 }] }""")]
    [InlineData("""{ "selectionCriteria": [{ "kind": "references", "count": /* publicdialogue: disable PD1106 six kitchens */ 6 }] }""")]
    [InlineData("""{ "selectionCriteria": [/*publicdialogue:disable PD1106 six kitchens*/{ "kind": "references", "count": 6 }] }""")]
    [InlineData("""{ /* publicdialogue: disable PD1106 six kitchens */ "selectionCriteria": [{ "kind": "references", "count": 6 }] }""")]
    [InlineData("""/* PublicDialogue : Disable pd1106   six ¶ kitchens */ { "selectionCriteria": [{ "kind": "references", "count": 6 }] }""")]
    public void Comment_BeforeAMemberAnItemOrTheWhole_SilencesWhatStandsInIt(string json)
    {
        var assessment = Assess(json);

        Assert.Equal(("", "PD1106 six kitchens", ""), Said(assessment));
        Assert.EndsWith("; silenced: “six kitchens”", assessment.Silenced[0].Message(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "selectionCriteria": [{ "kind": "references", "count": 6 /* publicdialogue: disable PD1106 behind it */ }] }""")]
    [InlineData("""{ "selectionCriteria": [{ "kind": "references", "count": 6 } /* publicdialogue: disable PD1106 behind it */] }""")]
    [InlineData("""{ "selectionCriteria": [{ "kind": "references", "count": 6, /* publicdialogue: disable PD1106 before another */ "years": 3 }] }""")]
    [InlineData("""{ "selectionCriteria": [{ "kind": "references", "count": 6 }] } // publicdialogue: disable PD1106 behind all""")]
    [InlineData("""{ "selectionCriteria": [{ /* publicdialogue: disable PD1201 another rule */ "kind": "references", "count": 6 }] }""")]
    public void Comment_ThatStandsElsewhere_IsUnused(string json) => Assert.Equal(("PD1106", "", "Unused"), Said(Assess(json)));

    [Fact]
    public void Comment_SilencesOneFinding_TheNextIsReported()
    {
        const string One = "/* publicdialogue: disable PD1106 six kitchens */";

        Assert.Equal(("PD1106", "PD1106 six kitchens", ""), Said(Assess($$"""{ {{One}} "selectionCriteria": [{{Count}}, {{Count}}] }""")));
        Assert.Equal(("", "PD1106 six kitchens, PD1106 six kitchens", ""), Said(Assess($$"""{ {{One}} {{One}} "selectionCriteria": [{{Count}}, {{Count}}] }""")));
        Assert.Equal(("", "PD1106 six kitchens, PD1106 six kitchens", "Unused"), Said(Assess($$"""{ {{One}} {{One}} {{One}} "selectionCriteria": [{{Count}}, {{Count}}] }""")));
    }

    [Theory]
    [InlineData("disable PD1106", "NoReason")]
    [InlineData("disable PD1106 ...", "NoReason")]
    [InlineData("disable PD9999 reason", "NoRule")]
    [InlineData("disable PD2007 reason", "NoRule")]
    [InlineData("disable", "NotUnderstood")]
    [InlineData("enable PD1106 reason", "NotUnderstood")]
    [InlineData("", "NotUnderstood")]
    public void Comment_ThatCannotBeUsed_SilencesNothingAndSaysWhy(string said, string why) => Assert.Equal(
        ("PD1106", "", why),
        Said(Assess($$"""{ "selectionCriteria": [{ /* publicdialogue: {{said}} */ "kind": "references", "count": 6 }] }""")));

    [Theory]
    [InlineData("// only a remark¶")]
    [InlineData("/* publicdialogue is what reads this */")]
    [InlineData("/**/")]
    [InlineData("//¶")]
    public void Comment_OfAnotherKind_IsPassedOver(string comment) =>
        Assert.Equal(("PD1106", "", ""), Said(Assess($$"""{ {{comment}} "selectionCriteria": [{{Count}}{{comment}}] }{{comment}}""")));

    [Theory]
    [InlineData("""{ "a": "http://example.org // no comment" }""", null)]
    [InlineData("{ /* never closed", "has a comment that does not end; close it with */")]
    [InlineData("{ / }", "needs a value here, and a comment begins with //")]
    public void Read_SlashesOutsideAndInside_AreToldApart(string json, string? said) =>
        Assert.Equal(said, Read(json).Error?.Message(CultureInfo.InvariantCulture));

    [Fact]
    public void Comment_KnowsItsPlace()
    {
        var silence = Assert.Single(Read("{\n  // publicdialogue: disable PD1106 why\n  \"title\": 1 }").Silences);

        Assert.Equal((2, 3, 4, 37), (silence.Origin.Line, silence.Origin.Column, silence.Origin.Start, silence.Origin.Length));
    }

    [Theory]
    [InlineData(SilenceCollector.Most, 0)]
    [InlineData(SilenceCollector.Most + 1, 1)]
    [InlineData(SilenceCollector.Most + 500, 1)]
    public void Comments_BeyondTheLimit_AreSaidOnce(int number, int tooMany)
    {
        string comments = string.Concat(Enumerable.Repeat("/* publicdialogue: disable PD1106 why */", number));

        var idle = Assess($$"""{ {{comments}} "title": 1 }""").Idle;

        Assert.Equal(tooMany, idle.Count(silence => silence.Why == IdleReason.TooMany));
        Assert.Equal(SilenceCollector.Most, idle.Count(silence => silence.Why == IdleReason.Unused));
    }

    [Fact]
    public void Assess_NoSilences_IsTheSameList()
    {
        var document = Read(Count);
        var assessment = RuleBook.Assess(document.Facts!, RuleOptions.Default);

        Assert.Same(assessment.Findings, SilencedAssessment.Of(document, assessment.Findings).Findings);
    }

    private static (string Findings, string Silenced, string Idle) Said(SilencedAssessment assessment) => (
        string.Join(", ", assessment.Findings.Select(finding => finding.RuleId)),
        string.Join(", ", assessment.Silenced.Select(row => $"{row.Finding.RuleId} {row.Silence.Reason}")),
        string.Join(", ", assessment.Idle.Select(idle => idle.Why)));

    private static SilencedAssessment Assess(string json)
    {
        var document = Read(json);
        return SilencedAssessment.Of(document, RuleBook.Find(document.Facts!, RuleOptions.Default));
    }

    private static TenderDocument Read(string json) => TenderReader.Read("x.tender.json", new StringReader(json.Replace('¶', '\n')));
}
