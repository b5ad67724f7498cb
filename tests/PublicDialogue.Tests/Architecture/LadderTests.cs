using System;
using System.Linq;
using PublicDialogue.Quantities;
using Xunit;

namespace PublicDialogue.Tests.Architecture;

/// <summary>A folder uses itself and the folders below it, in signatures and in method bodies.</summary>
public sealed class LadderTests
{
    // Lowest first. A new folder under src/PublicDialogue gets its rung here.
    private static readonly string[] Ladder =
    [
        "Guarding", "Identifiers", "Languages", "Changes", "Quantities", "Calendars", "Recurrences", "ICalendar", "LegalTime", "Timetables",
        "Organisations", "Agreements", "Orders", "Tendering", "Dialogue", "Planning",
    ];

    private static readonly Type[] Types = [.. typeof(Money).Assembly.GetTypes()
        .Where(type => type.Namespace?.StartsWith("PublicDialogue.", StringComparison.Ordinal) == true)];

    [Fact]
    public void EveryFolder_HasARung() => Assert.All(Types, type => Assert.Contains(Folder(type), Ladder));

    [Fact]
    public void NoType_ReachesUp() => Assert.Empty(
        from type in Types
        from used in Mentions.By(type)
        where Types.Contains(used) && Rung(used) > Rung(type)
        select $"{type} uses {used}");

    private static string Folder(Type type) => type.Namespace!.Split('.')[1];

    private static int Rung(Type type) => Array.IndexOf(Ladder, Folder(type));
}
