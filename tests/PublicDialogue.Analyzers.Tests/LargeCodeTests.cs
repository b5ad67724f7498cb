using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading.Tasks;
using Xunit;
using static PublicDialogue.Analyzers.Tests.Snippets;

namespace PublicDialogue.Analyzers.Tests;

/// <summary>Deep, wide and tangled code is read in bounded time.</summary>
public sealed class LargeCodeTests
{
    private const string Node = """
        using PublicDialogue.Rules;
        class Node
        {
            [TenderFact(TenderFactKind.ReferenceCount)] public int Antal { get; init; }
            [RequirementText] public string? Tekst { get; init; }
            public Node? Under { get; init; }
            public Node[] Flere { get; init; } = [];
        }

        """;

    [Fact]
    public async Task Array_Of30000Creations_IsRead()
    {
        string many = string.Join(",\n", Enumerable.Range(0, 30_000).Select(at => $"new() {{ Antal = {at % 5} }}"));

        Assert.Equal(6_000, (await Within(Node + "class C { Node N => new() { Flere = [\n" + many + "\n] }; }")).Count);
    }

    [Fact]
    public async Task Nesting_200Deep_ReportsEachOnce()
    {
        string deep = string.Concat(Enumerable.Repeat("new() { Antal = 6, Under = ", 200)) + "null" + new string('}', 200);

        Assert.Equal(200, (await Within(Node + "class C { Node N => " + deep + "; }")).Count);
    }

    [Fact]
    public async Task Locals_ThatDoubleEachOther_AreBounded()
    {
        string doubled = string.Concat(Enumerable.Range(1, 40).Select(at => $"var n{at} = new Node {{ Flere = [n{at - 1}, n{at - 1}] }};\n"));

        Assert.Single(await Within(Node + "class C { void M() { var n0 = new Node { Antal = 6 };\n" + doubled + "} }"));
    }

    [Fact]
    public async Task Fields_ThatHoldEachOther_AreBounded() => Assert.Equal(2, (await Within(Node + """
        static class C
        {
            static readonly Node A = new() { Antal = 6, Flere = [B, B, B] };
            static readonly Node B = new() { Antal = 6, Flere = [A, A, A] };
        }
        """)).Count);

    [Fact]
    public async Task Text_Of5000Pieces_IsRead()
    {
        string sum = string.Join(" + ", Enumerable.Repeat("T", 5_000));

        Assert.Single(await Within(Node + "class C { static readonly string T = \"a \"; Node N => new() { Tekst = \"Af mærket Jura. \" + " + sum + " }; }"));
    }

    [Fact]
    public async Task Methods_2000_AreRead()
    {
        string many = string.Concat(Enumerable.Range(0, 2_000).Select(at => $"Node N{at}(int n) {{ var m = n; var o = new Node {{ Antal = m }}; return o; }}\n"));

        Assert.Empty(await Within(Node + "class C {\n" + many + "}"));
    }

    private static async Task<IReadOnlyList<object>> Within(string source)
    {
        var watch = Stopwatch.StartNew();
        var found = await Test.Survives(source);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromMinutes(5));
        return [.. found];
    }
}
