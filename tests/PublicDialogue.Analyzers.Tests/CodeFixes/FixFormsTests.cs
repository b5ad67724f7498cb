using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PublicDialogue.Rules.Book;
using Xunit;

namespace PublicDialogue.Analyzers.Tests.CodeFixes;

/// <summary>Every fix of every rule, in every form that the same code can be written in: offered there too, proven, and nothing else is lost.</summary>
public sealed partial class FixFormsTests
{
    public static TheoryData<string> Ids => EveryFixTests.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Fix_InEveryForm_IsOfferedAndTakesTheFindingAway(string id)
    {
        string source = await Plain(id);
        int plain = (await EveryFixTests.MendSource(source, id)).Count;
        foreach (var (form, write) in Forms.All)
        {
            string written = Written(source, write);
            var mended = await EveryFixTests.MendSource(written, id);

            Assert.True(mended.Count == plain, $"{form}: {mended.Count} of {plain} fixes are offered in\n{written}");
            foreach (string text in mended)
            {
                Assert.True(text != written, form);
                Assert.True(form != "lines of Windows" || !LoneLineFeed().IsMatch(text), $"{form}: a line ends in another way in\n{text}");
                Assert.True(!IsKept(id) || Comments(written) == Comments(text), $"{form}: a comment is lost in\n{text}");
            }
        }
    }

    /// <summary>Finds a source in which a rule has a fix.</summary>
    internal static async Task<string> Plain(string id)
    {
        foreach (var doors in ThreeDoorsCases.All.Where(doors => doors.Expected.Contains(id, StringComparison.Ordinal)))
        {
            string source = ThreeDoorsTests.Source(doors.Code);
            if ((await EveryFixTests.MendSource(source, id)).Count > 0)
            {
                return source;
            }
        }

        throw new InvalidOperationException($"No case has a fix for {id}.");
    }

    private static string Written(string source, Func<SyntaxNode, SemanticModel, string> write)
    {
        var tree = CSharpSyntaxTree.ParseText(source);
        var compilation = CSharpCompilation.Create("Form", [tree], Harness.AnalyzerTest.Everything);
        return write(tree.GetRoot(), compilation.GetSemanticModel(tree));
    }

    private static string Comments(string code) => string.Join(' ', Comment().Matches(code).Select(match => match.Value));

    // A demand that goes takes its comments along.
    private static bool IsKept(string id) => !RuleBook.Rules.Single(rule => rule.Id == id).Remedies
        .Any(action => action is RemedyAction.Remove or RemedyAction.RemoveEntry);

    [GeneratedRegex(@"/\*\d+\*/", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Comment();

    [GeneratedRegex(@"(?<!\r)\n", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LoneLineFeed();
}
