using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using PublicDialogue.Notices;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Reading;
using Xunit;

namespace PublicDialogue.Rules.Tests.Reading.Mutants;

/// <summary>Thousands of damaged files of every format: reading and judging never throws, and every refusal says what, where and how to mend it.</summary>
public class MutatedDocumentTests
{
    private const int LongestMessage = 400;

    private static readonly string[] Languages = ["en", "da", "sv", "nl"];

    private static readonly Encoding[] Encodings =
        [new UTF8Encoding(false), new UTF8Encoding(true), new UnicodeEncoding(false, true), new UnicodeEncoding(true, false), new UTF32Encoding(false, true), Encoding.Latin1];

    private static readonly string Tender = Schema.FullTender.Text();

    [NoticesFact]
    public void Read_MutantsOfEveryXml_AnswerOrRefuse()
    {
        string[] names = [.. SharedNotices.All(), .. SharedNotices.In("espd-example"), .. SharedNotices.In("ubl-postaward-example")];

        Assert.Empty(names.SelectMany((name, at) => Faults(name, File.ReadAllText(SharedNotices.PathOf(name)), (uint)at, seeds: 3)).ToArray());
    }

    [NoticesFact]
    public void Read_MutantsOfEveryOcds_AnswerOrRefuse()
    {
        string[] names = [.. SharedNotices.In("ocds-example", "*.json"), .. SharedNotices.In("ocds-example", "*.jsonl")];

        Assert.Empty(names.SelectMany((name, at) => Faults(name, File.ReadAllText(SharedNotices.PathOf(name)), (uint)at, seeds: 20)).ToArray());
    }

    [Fact]
    public void Read_MutantsOfATenderFile_AnswerOrRefuse() => Assert.Empty(Faults("a.tender.json", Tender, 0, seeds: 600).ToArray());

    private static IEnumerable<string> Faults(string name, string text, uint first, int seeds)
    {
        for (uint seed = 0; seed < seeds; seed++)
        {
            var dice = new Dice((first * 1_000) + seed);
            byte[] mutant = Mutant(name, text, dice);
            string? fault = Fault(name, mutant);
            if (fault is not null)
            {
                yield return FormattableString.Invariant($"{name} seed {(first * 1_000) + seed}: {fault}");
            }
        }
    }

    private static byte[] Mutant(string name, string text, Dice dice)
    {
        bool isWhole = dice.Next(3) > 0;
        string mutant = !isWhole || name.EndsWith(".jsonl", StringComparison.Ordinal) ? TextMutation.Of(text, dice)
            : name.EndsWith(".json", StringComparison.Ordinal) ? JsonMutation.Of(text, dice)
            : MarkupMutation.Of(text, dice);
        var encoding = dice.Next(3) == 0 ? dice.Any(Encodings) : Encodings[0];
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(mutant)];
        return dice.Next(20) == 0 ? bytes[..dice.Place(bytes.Length + 1)] : bytes;
    }

    private static string? Fault(string name, byte[] bytes)
    {
        try
        {
            using var stream = new MemoryStream(bytes);
            return TenderReader.ReadAll(name, stream).Select(Fault).FirstOrDefault(fault => fault is not null);
        }
#pragma warning disable CA1031 // Any exception at all is what must not be.
        catch (Exception thrown)
        {
            return thrown.ToString();
        }
#pragma warning restore CA1031
    }

    private static bool IsSentence(string said) => said.Length is > 0 and <= LongestMessage && !said.Any(char.IsControl) && !said.EndsWith('.')
        && (said.Contains(';', StringComparison.Ordinal) || said.Contains("need", StringComparison.Ordinal));

    private static string? Fault(TenderDocument document)
    {
        if (document.Facts is { } facts)
        {
            var assessment = RuleBook.Assess(facts, RuleOptions.Default);
            return document.Error is not null ? "facts and an error"
                : assessment.Findings.SelectMany(finding => Languages.Select(language => finding.Message(CultureInfo.GetCultureInfo(language)))).Any(string.IsNullOrWhiteSpace) ? "an empty message"
                : null;
        }

        return document.Error is not { } error ? "neither facts nor an error"
            : Languages.Select(language => error.Message(CultureInfo.GetCultureInfo(language))).Any(said => !IsSentence(said)) ? "no sentence with a remedy: " + error
            : (error.Line > 0) != (error.Column > 0) || error.Line < 0 || error.Column < 0 ? "no place: " + error
            : null;
    }
}
