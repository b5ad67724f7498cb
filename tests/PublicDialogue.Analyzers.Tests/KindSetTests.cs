using System;
using PublicDialogue.Rules;
using Xunit;

namespace PublicDialogue.Analyzers.Tests;

public sealed class KindSetTests
{
    // The analyzers keep facts as bits of two 64-bit numbers: a third is needed beyond this.
    [Fact]
    public void Kinds_FitTheBitsThatHoldThem() => Assert.InRange(Enum.GetValues<TenderFactKind>().Length, 1, 128);
}
