using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using PublicDialogue.Generation;
using PublicDialogue.Interchange.Documents;
using PublicDialogue.Quantities;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Reading;
using PublicDialogue.Tendering;
using PublicDialogue.Tests.Support;
using Xunit;

namespace PublicDialogue.Interchange.Tests.Tendering;

/// <summary>A tender that is written is a <c>*.tender.json</c>: the reader of such files finds in it what the rules find in the object.</summary>
public sealed class TenderFileTests
{
    private static readonly string Root = typeof(TenderFileTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == "RepoRoot").Value!;

    public static TheoryData<string> Samples =>
    [
        "src/PublicDialogue.Tool/Demo/kaffe.tender.json", "src/PublicDialogue.Tool/Demo/livsmedel.tender.json",
        "src/PublicDialogue.Tool/Demo/schoonmaak.tender.json", "nuget/samples/Kaffe/kaffe.tender.json",
    ];

    [Fact]
    public void File_OfGeneratedTenders_HasTheFindingsOfTheObject()
    {
        int findings = 0;
        for (int seed = 0; seed < 300; seed++)
        {
            var tender = (Tender)ModelValues.One(typeof(Tender), seed);
            var ofObject = TenderReview.Of(tender);
            string json = InterchangeDocument.Of(tender).ToJson();
            if (json.Contains("\"0001-01-01\"", StringComparison.Ordinal))
            {
                continue; // In an object this is a date that nobody has set; in a file somebody wrote it.
            }

            Assert.True(Said(ofObject).SequenceEqual(Said(TenderReview.OfFacts(Facts(json)))), $"{seed}: {json}\n{string.Join('\n', Said(ofObject))}\n in the file:\n{string.Join('\n', Said(TenderReview.OfFacts(Facts(json))))}");
            findings += ofObject.Findings.Count;
        }

        Assert.True(findings > 1000, $"Only {findings} findings: the tenders say too little.");
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Sample_ReadAsATender_KeepsItsFindings(string path)
    {
        string json = File.ReadAllText(Path.Combine(Root, path));
        var document = InterchangeDocument.Read<Tender>(json);
        Assert.All(Rules(Facts(json)), rule => Assert.Contains(rule, TenderReview.Of(document.Value).Findings.Select(finding => finding.RuleId)));
        Assert.Equal(document, InterchangeDocument.Read<Tender>(document.ToJson()));
    }

    [SharedFact]
    public void FileOfTheMarketSample_IsReadWhole()
    {
        var document = InterchangeDocument.Read<Tender>(
            File.ReadAllText(SharedFile.Of("adherence/livsmedel.tender.json")), new() { Unknown = UnknownMembers.Refused });
        Assert.Equal(Money.Of(36_000_000, Currency.Sek), document.Value.EstimatedValue);
        Assert.Equal(["K1", "K2", "K3", "K4", "K5", "K6", "K7", "K8", "K9"], document.Value.SelectionCriteria.Select(criterion => criterion.Id));
        Assert.Equal(["EMAS", "Svensk Miljöbas"], document.Value.SelectionCriteria.OfType<CertificateRequirement>().Single().Equivalents);
    }

    private static PublicDialogue.Rules.Facts.TenderFacts Facts(string json)
    {
        var document = TenderReader.Read("generated.tender.json", new StringReader(json));
        Assert.Null(document.Error);
        return document.Facts!;
    }

    private static IEnumerable<string> Rules(PublicDialogue.Rules.Facts.TenderFacts facts) => TenderReview.OfFacts(facts).Findings.Select(finding => finding.RuleId).Distinct();

    // Places differ: the path in the object, the line in the file.
    private static IEnumerable<string> Said(Assessment assessment) => assessment.Findings
        .Select(finding => $"{finding.RuleId} {finding.Severity} {finding.Lot} {finding.JustifiedBy} {finding.Message(CultureInfo.InvariantCulture)}")
        .Concat(assessment.NotAssessable.Select(gap => $"{gap.RuleId} {gap.Missing} {gap.Why}"))
        .Order(StringComparer.Ordinal);
}
