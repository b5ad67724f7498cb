using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Xml;
using System.Xml.Linq;
using PublicDialogue.Notices;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Reading;
using Xunit;

namespace PublicDialogue.Rules.Tests.Reading;

public class NoticeReaderTests
{
    [NoticesFact]
    public void Read_EveryNotice_HasNoError()
    {
        string[] refused = [.. SharedNotices.All().Select(SharedNotices.Read).Where(document => document.Error is not null).Select(document => document.Path)];

        Assert.Equal(["eforms-nor-example/nor_eu_unit_EFORMS-NOR-R008.xml", "eforms-nor-example/nor_national_unit_EFORMS-NOR-R004.xml"], refused);
    }

    [NoticesFact]
    public void Read_EveryNotice_IsTheKindOfItsFolder()
    {
        var kinds = SharedNotices.All().Select(SharedNotices.Read).CountBy(document => document.Kind).ToDictionary(count => count.Key, count => count.Value);

        Assert.Equal(117, kinds[DocumentKind.EForms]);
        Assert.Equal(295, kinds[DocumentKind.Ted]);
        Assert.Equal(2, kinds[DocumentKind.Unknown]);
    }

    [NoticesFact]
    public void Read_EveryNotice_InvitesTendersWhereItsFormDoes()
    {
        var calls = SharedNotices.All().Select(SharedNotices.Read).Where(document => document.Facts?.IsCallForCompetition == true)
            .CountBy(document => document.Kind).ToDictionary(count => count.Key, count => count.Value);

        Assert.Equal(31, calls[DocumentKind.EForms]);
        Assert.Equal(105, calls[DocumentKind.Ted]);
    }

    // A second, slow way to the places: the document model of the framework.
    [NoticesFact]
    public void Read_EveryFact_StandsAtAnElement()
    {
        var astray = new List<string>();
        foreach (string name in SharedNotices.All())
        {
            if (SharedNotices.Read(name).Facts is not { } facts)
            {
                continue;
            }

            var elements = XDocument.Load(SharedNotices.PathOf(name), LoadOptions.SetLineInfo).Descendants()
                .Select(element => (IXmlLineInfo)element).Select(element => (element.LineNumber, element.LinePosition)).ToHashSet();
            var origins = facts.Scopes.SelectMany(scope => scope.Part.Facts.Select(fact => fact.Origin!).Concat(scope.Part.Wordings.Select(word => word.Origin)));
            astray.AddRange(origins.Where(origin => origin.Path != name || origin.Start != -1 || !elements.Contains((origin.Line, origin.Column)))
                .Select(origin => origin.ToString()));
        }

        Assert.Empty(astray);
    }

    [NoticesTheory]
    [InlineData("ubl-postaward-example", "Order")]
    [InlineData("ubl-postaward-example", "Catalogue")]
    [InlineData("ubl-postaward-example", "OrderResponse")]
    public void Read_OtherXml_NamesItsRoot(string folder, string root)
    {
        var documents = SharedNotices.In(folder).Select(SharedNotices.Read).ToArray();

        Assert.All(documents, document => Assert.Equal(DocumentKind.Unknown, document.Kind));
        Assert.Contains(documents, document => document.Error!.Message(CultureInfo.InvariantCulture).Contains($"root element {root};", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<settings/>", true)]
    [InlineData("<settings><broken></settings>", true)]
    [InlineData("<ContractNotice><broken></ContractNotice>", false)]
    [InlineData("<broken", false)]
    [InlineData("", false)]
    public void Read_AnotherRoot_IsOfAnotherKindEvenWhereItIsBroken(string text, bool isOther) =>
        Assert.Equal(isOther, TenderReader.Read("a.xml", new StringReader(text)).Error!.IsOtherKind);

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t ")]
    public void Read_Nothing_SaysSo(string text) =>
        Assert.Equal("is empty; export the notice again", TenderReader.Read("a.xml", new StringReader(text)).Error!.Message(CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("FORM=\"F02\"", true)]
    [InlineData("FORM=\"zz\"", true)]
    [InlineData("", true)]
    [InlineData("FORM=\"F03\"", false)]
    public void Read_TedFormWhoseNumberIsNone_IsKnownByItsElement(string number, bool isCall)
    {
        string text = $"<TED_EXPORT><FORM_SECTION><F02_2014 CATEGORY=\"ORIGINAL\" LG=\"DA\" {number}><OBJECT_CONTRACT/></F02_2014></FORM_SECTION></TED_EXPORT>";

        Assert.Equal(isCall, TenderReader.Read("a.xml", new StringReader(text)).Facts!.IsCallForCompetition);
    }

    [Fact]
    public void Read_TedWithoutForm_SaysSo()
    {
        var document = TenderReader.Read("a.xml", new StringReader("<TED_EXPORT>\n<FORM_SECTION/></TED_EXPORT>"));

        Assert.Equal(DocumentKind.Ted, document.Kind);
        Assert.Contains("without a form", document.Error!.Message(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_PrefixesOfItsOwn_ReadsByLocalName()
    {
        var document = TenderReader.Read("a.xml", new StringReader(
            "<urn:ContractNotice xmlns:urn=\"urn:oasis:names:specification:ubl:schema:xsd:ContractNotice-2\" xmlns:x=\"urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2\">"
            + "<x:IssueDate>2026-01-05+01:00</x:IssueDate></urn:ContractNotice>"));

        Assert.Equal(DocumentKind.EForms, document.Kind);
        Assert.Equal("- 2026-01-05 @1,175", Said.Of(document.Facts!, FactKeys.DispatchDate));
    }
}
