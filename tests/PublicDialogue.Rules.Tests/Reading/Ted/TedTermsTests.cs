using System.IO;
using System.Linq;
using PublicDialogue.Notices;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Reading;
using Xunit;

namespace PublicDialogue.Rules.Tests.Reading.Ted;

/// <summary>Shortlists, contracts, ceilings and results, read by eye in the XML of each notice.</summary>
public class TedTermsTests
{
    private const string Utilities = "ted-r209/012289-2018_FR_FR_F05.xml";
    private const string Award = "ted-r209/000003-2019_BE_EN_F03.xml";
    private const string Changed = "ted-r209/104324-2022_FI_FI_F20.xml";
    private const string OneLot = "ted-r209/040145-2017_FR_FR_F05.xml";

    [NoticesTheory]
    [InlineData(Utilities, TenderFactKind.RequestDeadline, "- 2018-02-05 @359,14")]
    [InlineData(Utilities, TenderFactKind.TenderDeadline, "not stated")]
    [InlineData(Utilities, TenderFactKind.ShortlistMinimum, "- 3 @284,17")]
    [InlineData(Utilities, TenderFactKind.ShortlistMaximum, "- 3 @284,17")]
    [InlineData(Utilities, TenderFactKind.ContractDuration, "- P24M @282,17")]
    [InlineData(Utilities, TenderFactKind.ContractRenewals, "- 0 @283,17")]
    [InlineData(Award, TenderFactKind.TendersReceived, "1 1 @874,26")]
    [InlineData(OneLot, TenderFactKind.LotsPerTenderer, "- 1 @270,2")]
    [InlineData(OneLot, TenderFactKind.MaximumParticipants, "1 1 @352,2")]
    [InlineData("ted-r209/437260-2019_DK_EN_F07.xml", TenderFactKind.OpenEnded, "not stated")]
    [InlineData(Utilities, TenderFactKind.TenderGuarantee, "- Unreadable @343,14")]
    [InlineData(Changed, TenderFactKind.InitialValue, "- 99,240\u00a0EUR @1,16230")]
    [InlineData(Changed, TenderFactKind.ChangeValue, "- 35,878\u00a0EUR @1,16290")]
    [InlineData(Changed, TenderFactKind.ChangeGround, "- Unforeseen @1,15573")]
    public void Read_Notice_SaysWhatItsXmlSays(string name, TenderFactKind kind, string expected) =>
        Assert.Equal(expected, Said.Of(SharedNotices.Facts(name), FactKeys.Find(kind)!));

    [Theory]
    [InlineData("<FRAMEWORK><SEVERAL_OPERATORS/><NB_PARTICIPANTS>4</NB_PARTICIPANTS></FRAMEWORK>", "- 4,000,000\u00a0DKK", "- 4", "not stated")]
    [InlineData("", "not stated", "not stated", "- P48M")]
    public void Read_Framework_HasItsEstimateAsItsMaximum(string framework, string maximum, string participants, string contract)
    {
        string xml = "<TED_EXPORT><FORM_SECTION><F02_2014 CATEGORY=\"ORIGINAL\" FORM=\"F02\" LG=\"DA\"><OBJECT_CONTRACT><OBJECT_DESCR ITEM=\"1\">"
            + "<VAL_OBJECT CURRENCY=\"DKK\">4000000</VAL_OBJECT><DURATION TYPE=\"MONTH\">48</DURATION></OBJECT_DESCR></OBJECT_CONTRACT>"
            + $"<PROCEDURE><PT_OPEN/>{framework}</PROCEDURE></F02_2014></FORM_SECTION></TED_EXPORT>";

        var facts = TenderReader.Read("a.xml", new StringReader(xml)).Facts!;

        Assert.Equal(
            [Text(maximum), Text(participants), Text(contract)],
            new FactKey[] { ContractFacts.FrameworkMaximumValue, ContractFacts.MaximumParticipants, ContractFacts.ContractDuration }
                .Select(key => Text(Said.Of(facts, key))));
    }

    [Theory]
    [InlineData("", "- False", "- none", "- none")]
    [InlineData("<DPS/>", "- True", "- none", "- none")]
    [InlineData("<FRAMEWORK><SINGLE_OPERATOR/></FRAMEWORK>", "- False", "1 Elsewhere", "- none")]
    public void Read_Techniques_AreThoseTheFormHas(string techniques, string system, string framework, string signature)
    {
        string xml = "<TED_EXPORT><FORM_SECTION><F02_2014 CATEGORY=\"ORIGINAL\" FORM=\"F02\" LG=\"DA\"><OBJECT_CONTRACT><OBJECT_DESCR ITEM=\"1\">"
            + "<LOT_NO>1</LOT_NO><DURATION TYPE=\"MONTH\">48</DURATION></OBJECT_DESCR></OBJECT_CONTRACT>"
            + $"<PROCEDURE><PT_RESTRICTED/>{techniques}</PROCEDURE></F02_2014></FORM_SECTION></TED_EXPORT>";

        var facts = TenderReader.Read("a.xml", new StringReader(xml)).Facts!;

        Assert.Equal(
            [system, framework, signature],
            new FactKey[] { TimeFacts.DynamicPurchasingSystem, FactKeys.Framework, TimeFacts.SignatureDate }.Select(key => Text(Said.Of(facts, key))));
    }

    // The place is the reader's everyday work, tested above.
    private static string Text(string said) => said.Split('@')[0].Trim();
}
