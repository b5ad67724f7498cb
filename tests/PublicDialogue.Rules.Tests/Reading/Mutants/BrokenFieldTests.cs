using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using PublicDialogue.Notices;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Reading;
using Xunit;

namespace PublicDialogue.Rules.Tests.Reading.Mutants;

/// <summary>Every field of a file broken in turn: it loses itself, and what it is the name, unit or code of, and nothing else.</summary>
public class BrokenFieldTests
{
    private const string Broken = "§";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static readonly Regex Elements = new(@"<(\w+:)?(?<name>\w+)[^<>]*>(?<value>[^<>]*[^<>\s][^<>]*)</", RegexOptions.ExplicitCapture, Patience);

    private static readonly Regex Members = new(@"""(?<name>\w+)""\s*:\s*(?<value>""[^""\\]*""|[-0-9.eE]+|true|false)", RegexOptions.ExplicitCapture, Patience);

    private static readonly TenderFactKind[] Amounts = [.. FactKeys.All.OfType<FactKey<Amount>>().Select(key => key.Kind)];

    // Fields that say what others are: a reference, a code, a beginning, a currency, one of several paragraphs.
    private static readonly Dictionary<string, TenderFactKind[]> Governed = new(StringComparer.Ordinal)
    {
        ["ID"] = [TenderFactKind.Jurisdiction, TenderFactKind.TendersReceived, TenderFactKind.FrameworkMaximumValue, TenderFactKind.LotGroup],
        ["LOT_NO"] = [TenderFactKind.TendersReceived],
        ["ParameterCode"] = [TenderFactKind.AwardWeight],
        ["StatisticsCode"] = [TenderFactKind.TendersReceived],
        ["ProcedureCode"] = [TenderFactKind.DirectAwardGround, TenderFactKind.DirectAwardReason],
        ["ContractingSystemTypeCode"] = [TenderFactKind.Contract, TenderFactKind.ContractDuration, TenderFactKind.ContractRenewals, TenderFactKind.OpenEnded],
        ["LimitationDescription"] = [TenderFactKind.ShortlistMaximum],
        ["StartDate"] = [TenderFactKind.ContractDuration, TenderFactKind.FrameworkDuration],
        ["DATE_START"] = [TenderFactKind.ContractDuration, TenderFactKind.FrameworkDuration],
        ["P"] = [TenderFactKind.DirectAwardReason, TenderFactKind.ShortlistRule],
        ["AwardingCriterionTypeCode"] = [TenderFactKind.AwardCriteria],
        ["DescriptionCode"] = [TenderFactKind.OpenEnded, TenderFactKind.ContractDuration],
        ["currency"] = Amounts,
        ["scheme"] = [TenderFactKind.MainCpv],
        ["amount"] = Amounts,
        ["percent"] = [TenderFactKind.AwardWeight],
    };

    [NoticesTheory]
    [InlineData("eforms-doffin-real/doffin_ContractNotice_cn-standard_2024-107345.xml")]
    [InlineData("eforms-doffin-real/doffin_ContractNotice_cn-standard_2023-698775.xml")]
    [InlineData("eforms-doffin-real/doffin_2024-113575.xml")]
    [InlineData("eforms-doffin-real/doffin_ContractAwardNotice_can-social_2022-943732.xml")]
    [InlineData("eforms-sdk-example/sdk_can_24_maximal.xml")]
    [InlineData("eforms-sdk-example/sdk_cn_24_nego_accel.xml")]
    [InlineData("ted-r209/095227-2021_DE_DE_F02.xml")]
    [InlineData("ted-r209/005392-2017_FI_FI_F21.xml")]
    [InlineData("ted-r209/010096-2018_DK_DA_F04.xml")]
    [InlineData("ocds-example/ocds_fictional-example_1.1_ocds-213czf-000-00001-02-tender.json")]
    public void Read_AnyFieldBroken_LosesItselfAlone(string name) => Assert.Empty(Losses(name, File.ReadAllText(SharedNotices.PathOf(name))));

    [Fact]
    public void Read_AnyMemberOfATenderFileBroken_LosesItselfAlone() =>
        Assert.Empty(Losses("a.tender.json", Schema.FullTender.Text().Replace(",\"", ",\n\"", StringComparison.Ordinal)));

    private static string[] Losses(string name, string text)
    {
        var whole = Facts(name, text);
        return
        [
            .. (name.EndsWith(".json", StringComparison.Ordinal) ? Members : Elements).Matches(text)
                .Where(field => field.Groups["name"].Value is not ("kind" or "schema"))
                .SelectMany(field => Losses(name, text, field, whole)).Distinct(StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<string> Losses(string name, string text, Match field, List<(int Line, TenderFactKind? Kind, string Said)> whole)
    {
        var value = field.Groups["value"];
        int line = 1 + text.AsSpan(0, value.Index).Count('\n');
        string lines = new('\n', value.ValueSpan.Count('\n'));
        string written = name.EndsWith(".json", StringComparison.Ordinal) ? $"\"{Broken}\"" : Broken + lines;
        var left = Facts(name, text[..value.Index] + written + text[(value.Index + value.Length)..]);
        var governed = Governed.GetValueOrDefault(field.Groups["name"].Value, []);
        return whole.Except(left)
            .Where(lost => lost.Line < line || lost.Line > line + lines.Length)
            .Where(lost => lost.Kind is not { } kind || !governed.Contains(kind))
            .Select(lost => $"{field.Groups["name"].Value} of line {line} loses {lost}");
    }

    private static List<(int Line, TenderFactKind? Kind, string Said)> Facts(string name, string text) =>
    [
        .. TenderReader.Read(name, new StringReader(text)).Facts!.Scopes.SelectMany(scope => scope.Part.Facts
            .Select(fact => (fact.Origin!.Line, (TenderFactKind?)fact.Key.Kind, $"{fact.State} {fact.Value}"))
            .Concat(scope.Part.Wordings.Select(words => (words.Origin.Line, (TenderFactKind?)null, words.Text)))),
    ];
}
