using System;
using System.Collections.Generic;
using System.Linq;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Wording;
using Xunit;

namespace PublicDialogue.Rules.Tests.Wording;

/// <summary>What a wording rule finds in a text, parted by bars; what "or similar" weakens begins with a tilde.</summary>
internal static class Demanded
{
    public static string By(string rule, string text, string? language) => string.Join('|', Assert.IsType<WordingRule>(
            RuleBook.Rules.Single(one => string.Equals(one.Id, rule, StringComparison.Ordinal)), exactMatch: false)
        .Scan.Find(ReadText.Of(text, language)).Select(hit => (hit.IsSoftened ? "~" : "") + hit.Name));

    /// <summary>Finds what is demanded and nothing opens up.</summary>
    public static IReadOnlyList<WordingHit> Find(this DemandScan scan, ReadText text) => [.. scan.All(text).Where(hit => !hit.IsOpen)];

    public static TenderFacts Saying(params string[] texts) =>
        new(new TenderPart { Wordings = [.. texts.Select(text => new RequirementWording(text, Given.Here))] });
}
