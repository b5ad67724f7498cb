using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using PublicDialogue.Guarding;

namespace PublicDialogue.LegalTime;

/// <summary>The act that says how periods are counted: whether a last day that is a holiday moves on, and whether two working days must be left.</summary>
/// <remarks>All leave the day of the event out. Equal by reference. Immutable, and safe to share between threads.</remarks>
public sealed class Computation
{
    // Algemene termijnenwet art. 4: longer terms, and those in years and hours, are left as they are.
    private const int MostDutchDays = 90;
    private const int MostDutchWeeks = 12;
    private const int MostDutchMonths = 3;

    private readonly int fewestDaysForTwo;

    private Computation(string id, string act, bool moves = true, int fewestDaysForTwo = int.MaxValue)
    {
        Id = id;
        Act = act;
        Moves = moves;
        this.fewestDaysForTwo = fewestDaysForTwo;
    }

    /// <summary>Gets Regulation (EEC, Euratom) 1182/71, article 3: the rule for the time limits of procurement.</summary>
    public static Computation Regulation1182 { get; } = new("eu-1182-71", "Regulation (EEC, Euratom) 1182/71", fewestDaysForTwo: 2)
    {
        EventArticle = "art. 3(1)",
        NominalArticle = "art. 3(2)",
        HourArticle = "art. 3(2)(a)",
        MoveArticle = "art. 3(4)",
        TwoDaysArticle = "art. 3(5)",
        BackwardArticle = "art. 3(4)",
    };

    /// <summary>Gets the Swedish lag (1930:173) om beräkning av lagstadgad tid; its calendar is <c>SE.StatutoryTime</c>.</summary>
    public static Computation Swedish { get; } = new("se-1930-173", "Lag (1930:173)")
    {
        EventArticle = "1 §",
        NominalArticle = "1 §",
        MoveArticle = "2 §",
        BackwardArticle = "2 §",
    };

    /// <summary>Gets the Dutch Algemene termijnenwet; its calendar is <c>NL.Termijnenwet</c>. It extends terms of a statute only, and short ones.</summary>
    public static Computation DutchTermijnenwet { get; } = new("nl-termijnenwet", "Algemene termijnenwet", fewestDaysForTwo: 3)
    {
        EventArticle = "",
        NominalArticle = "",
        MoveArticle = "art. 1(1)",
        TwoDaysArticle = "art. 2",
        BackwardArticle = "art. 1(2)",
        LeavesArticle = "art. 4",
        IsForShortStatutory = true,
    };

    /// <summary>Gets the Finnish laki säädettyjen määräaikain laskemisesta (150/1930); its calendar is <c>FI.StatutoryTime</c>. It moves backward limits too.</summary>
    public static Computation Finnish { get; } = new("fi-150-1930", "Laki 150/1930")
    {
        EventArticle = "2 §",
        NominalArticle = "3 §",
        MoveArticle = "5 §",
        BackwardArticle = "4 §",
        MovesBackward = true,
    };

    /// <summary>Gets counting and nothing else: no last day moves.</summary>
    public static Computation Plain { get; } = new("plain", "", moves: false);

    /// <summary>Gets all of them.</summary>
    public static IReadOnlyList<Computation> All { get; } =
        ContentList<Computation>.Of([Regulation1182, Swedish, DutchTermijnenwet, Finnish, Plain], nameof(All));

    /// <summary>Gets the identifier, for example <c>eu-1182-71</c>.</summary>
    public string Id { get; }

    /// <summary>Gets the act's short name as it is cited; empty for <see cref="Plain"/>.</summary>
    public string Act { get; }

    internal bool Moves { get; }

    internal bool MovesBackward { get; private init; }

    internal bool IsForShortStatutory { get; private init; }

    internal string EventArticle { get; private init; } = "";

    internal string NominalArticle { get; private init; } = "";

    /// <summary>Gets where the act speaks of hours; empty where it does not, and the event's hour is left out all the same.</summary>
    internal string HourArticle { get; private init; } = "";

    internal string MoveArticle { get; private init; } = "";

    internal string TwoDaysArticle { get; private init; } = "";

    internal string BackwardArticle { get; private init; } = "";

    internal string LeavesArticle { get; private init; } = "";

    /// <summary>Finds a computation by its identifier, in any case.</summary>
    /// <param name="id">For example <c>se-1930-173</c>.</param>
    /// <returns>The computation.</returns>
    /// <exception cref="ArgumentException">There is none; the message lists those there are.</exception>
    public static Computation Find(string id) =>
        All.FirstOrDefault(computation => string.Equals(computation.Id, Guard.Against.NullOrWhiteSpace(id).Trim(), StringComparison.OrdinalIgnoreCase))
        ?? throw new ArgumentException($"There is no computation \"{id}\". There are: {string.Join(", ", All.Select(computation => computation.Id))}.", nameof(id));

    /// <summary>Formats as the identifier.</summary>
    /// <returns>The identifier.</returns>
    public override string ToString() => Id;

    /// <summary>Says whether a last day that is no working day moves on.</summary>
    internal bool MovesLastDay(TimeLimit limit, TermBasis basis) => Moves
        && limit.Unit is not (TimeUnit.Hours or TimeUnit.WorkingDays)
        && (!IsForShortStatutory || (basis == TermBasis.Statutory && IsShort(limit)));

    /// <summary>Says whether two working days must be left.</summary>
    internal bool LeavesTwoWorkingDays(TimeLimit limit, TermBasis basis) => MovesLastDay(limit, basis) && fewestDaysForTwo < int.MaxValue
        && limit.Number > 0 && (limit.Unit != TimeUnit.Days || limit.Number >= fewestDaysForTwo);

    private static bool IsShort(TimeLimit limit) => limit.Unit switch
    {
        TimeUnit.Days => limit.Number <= MostDutchDays,
        TimeUnit.Weeks => limit.Number <= MostDutchWeeks,
        TimeUnit.Months => limit.Number <= MostDutchMonths,
        _ => false,
    };
}
