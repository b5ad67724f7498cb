using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using PublicDialogue.Rules;
using PublicDialogue.Tendering;
using Xunit;

namespace PublicDialogue.Tests.Tendering;

/// <summary>Objects that hold themselves, lie deep, are many or throw are read in bounded time, and never throw.</summary>
public sealed class TangledObjectTests
{
    [Fact]
    public void Object_InsideItself_IsReadOnce()
    {
        var node = new Node { Antal = 6 };
        node.Under = node;
        node.Flere.Add(node);

        Assert.Equal(["Antal"], Places(node));

        // A reason that is the object itself is one that nobody can read: how grave the rest is, is not guessed.
        node.Fordi = node;
        Assert.Empty(Places(node));
    }

    // A reason that is an object says nothing, and what it would have said decides how grave the rest is.
    [Fact]
    public void Reason_ThatIsTheObjectItself_IsUnreadable()
    {
        var node = new Node { Antal = 6 };
        node.Fordi = node;

        var assessment = TenderReview.OfAnnotated(node);

        Assert.Empty(Places(node));
        Assert.Contains(assessment.NotAssessable, gap => gap is { RuleId: "PD1106", Why: Rules.Facts.UnknownReason.Unreadable });
    }

    [Fact]
    public void Parent_OfItsChild_IsReadOnce()
    {
        var parent = new Node { Antal = 6 };
        parent.Flere.AddRange(Enumerable.Range(0, 10).Select(_ => new Node { Antal = 7, Under = parent }));

        Assert.Equal(11, Places(parent).Length);
    }

    [Fact]
    public void Web_WhereEachKnowsEach_Ends()
    {
        var nodes = Enumerable.Range(0, 30).Select(_ => new Node { Antal = 6 }).ToList();
        nodes.ForEach(node => node.Flere.AddRange(nodes));

        Assert.NotEmpty(Places(nodes[0]));
    }

    [Fact]
    public void Part_SixteenDeep_IsRead() => Assert.Single(Places(Deep(16)));

    [Fact]
    public void Part_Deeper_IsLeftOut() => Assert.Empty(Places(Deep(17)));

    [Fact]
    public void List_OfMany_IsRead() => Assert.Equal(
        30_000, Places(new Node { Flere = [.. Enumerable.Range(0, 30_000).Select(_ => new Node { Antal = 6 })] }).Length);

    [Fact]
    public void Member_ThatThrows_IsUnknown()
    {
        var assessment = TenderReview.OfAnnotated(new Throwing());

        Assert.Empty(assessment.Findings);
        Assert.Contains(assessment.NotAssessable, gap => gap is { RuleId: "PD1106", Why: Rules.Facts.UnknownReason.Unreadable });
    }

    [Fact]
    public void Member_ThatWorks_IsNotTouched() => Assert.Empty(TenderReview.OfAnnotated(new Working()).Findings);

    private static string[] Places(object tender) =>
        [.. TenderReview.OfAnnotated(tender).Findings.Where(finding => finding.RuleId == "PD1106").Select(finding => finding.Origin.Path)];

    private static Node Deep(int depth) => depth == 0 ? new Node { Antal = 6 } : new Node { Under = Deep(depth - 1) };

    private sealed class Node
    {
        [TenderFact(TenderFactKind.ReferenceCount)]
        public int Antal { get; init; }

        [TenderFact(TenderFactKind.Justification)]
        public Node? Fordi { get; set; }

        public Node? Under { get; set; }

        public List<Node> Flere { get; init; } = [];
    }

#pragma warning disable CA1822 // Members of an object, because that is what is read.
    private sealed class Throwing
    {
        [TenderFact(TenderFactKind.ReferenceCount)]
        public int Antal => throw new InvalidOperationException("Not now.");

        [RequirementText]
        public ReadOnlySpan<char> Krav => "Af mærket Jura";

        [TenderFact(TenderFactKind.Lots)]
        public ImmutableArray<Node> Dele { get; init; }

        public IEnumerable<Node> Senere => throw new NotSupportedException("Not at all.");

        public Node this[int index] => throw new ArgumentOutOfRangeException(nameof(index));
    }

    private sealed class Working
    {
        public Task<Node> Opgave { get; } = new TaskCompletionSource<Node>(TaskCreationOptions.RunContinuationsAsynchronously).Task;

        public Stream Strøm { get; } = Stream.Null;

        public Func<Node> Virker { get; } = () => throw new InvalidOperationException("Called.");

        public Type Art { get; } = typeof(Node);

        public IEnumerable<int> Uendelig => Enumerable.Repeat(6, int.MaxValue);

        public object Hvad { get; } = new Lazy<Node>(() => throw new InvalidOperationException("Made."));
    }
}
