using System.Collections.Generic;

namespace PublicDialogue.Analyzers.Tests;

/// <summary>One tender, written as code and as a tender file, and the rules that find something in it.</summary>
internal sealed record ThreeDoors(string Name, string Expected, string Code, string Json);

/// <summary>The tenders that go through all three doors.</summary>
internal static class ThreeDoorsCases
{
    public static IReadOnlyList<ThreeDoors> All { get; } =
    [
        .. ThreeDoorsSelectionCases.All,
        .. ThreeDoorsWordingCases.All,
        .. ThreeDoorsTimeCases.All,
        .. ThreeDoorsCalendarCases.All,
        .. ThreeDoorsContractCases.All,
        .. ThreeDoorsValueCases.All,
        .. ThreeDoorsAwardCases.All,
        .. ThreeDoorsSpecificationCases.All,
        .. ThreeDoorsDemandCases.All,
        .. ThreeDoorsWordedCases.All,
        .. ThreeDoorsShapeCases.All,
    ];
}
