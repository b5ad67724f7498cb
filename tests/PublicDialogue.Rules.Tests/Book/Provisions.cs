using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;

namespace PublicDialogue.Rules.Tests.Book;

/// <summary>The single articles and sections of a citation, as the page of sources lists them.</summary>
internal static partial class Provisions
{
    /// <summary>Parts a citation: <c>LOU 11 kap. 3 och 5-7 §§</c> is four sections, <c>art. 47(3), 53(2)</c> two articles.</summary>
    public static IEnumerable<string> Of(string citation) => citation.Split("; ").SelectMany(part => part switch
    {
        _ when part.StartsWith("LOU ", StringComparison.Ordinal) => Chapters().Matches(part)
            .SelectMany(chapter => Numbers(chapter.Groups[2].Value).Select(section => $"LOU {chapter.Groups[1].Value} kap. {section} §")),
        _ when Section().IsMatch(part) => Section().Matches(part)
            .SelectMany(sections => Numbers(sections.Groups[1].Value).Select(section => $"{part[..part.IndexOf('§', StringComparison.Ordinal)]}§ {section}")),
        _ when part.StartsWith("Aanbestedingswet ", StringComparison.Ordinal) => DutchArticles().Matches(part).SelectMany(Range)
            .Select(article => "Aanbestedingswet 2012 art. " + article),
        _ when part.Split(", recital ") is [var articles, var recital] => Of(articles).Append($"{articles[..articles.IndexOf(" art.", StringComparison.Ordinal)]} recital {recital}"),
        _ when Act().Match(part) is { Success: true } act => Numbers(Paragraphs().Replace(act.Groups[2].Value, "")).Select(number => $"{act.Groups[1].Value} {number}"),
        _ => [part],
    });

    private static IEnumerable<string> Numbers(string list) => Number().Matches(list).SelectMany(Range);

    private static IEnumerable<string> Range(Match match)
    {
        string[] ends = match.Value.Split('-');
        if (ends.Length == 1)
        {
            return ends;
        }

        string chapter = ends[0].Contains('.', StringComparison.Ordinal) ? ends[0][..(ends[0].IndexOf('.', StringComparison.Ordinal) + 1)] : "";
        int first = int.Parse(ends[0][chapter.Length..], CultureInfo.InvariantCulture);
        int last = int.Parse(ends[1][chapter.Length..], CultureInfo.InvariantCulture);
        return Enumerable.Range(first, last - first + 1).Select(number => chapter + number.ToString(CultureInfo.InvariantCulture));
    }

    [GeneratedRegex(@"(\d+) kap\. ([^§]*?) §§?")]
    private static partial Regex Chapters();

    [GeneratedRegex(@"§§? ((?:\d+(?:-\d+)?(?:, | og )?)+)")]
    private static partial Regex Section();

    [GeneratedRegex(@"\d+\.\d+(?:-\d+\.\d+)?[a-z]?")]
    private static partial Regex DutchArticles();

    [GeneratedRegex("^((?:Directive|Regulation|TFEU)[^;]*? art\\.) (.+)$")]
    private static partial Regex Act();

    [GeneratedRegex(@"\([^)]*\)(?:-\([^)]*\))?")]
    private static partial Regex Paragraphs();

    [GeneratedRegex(@"\d+[a-z]?(?: a\b)?(?:-\d+)?")]
    private static partial Regex Number();
}
