using PublicDialogue.Rules.Book;

namespace PublicDialogue.Rules.Time;

/// <summary>From how many days on a notice leaves firms enough time to compete, by experience and not by law.</summary>
internal static class CompetitiveTime
{
    /// <summary>Gets the days below which a period is short anywhere.</summary>
    /// <remarks>Open Contracting Partnership, Cardinal, indicator R003 "short submission period": fewer than 15 days unless configured.</remarks>
    public static RuleOption Warning { get; } = new("publicdialogue.pd1309.warning_days", 15m);

    // DIGIWHIST (opentender.eu), indicator of transparency ADVERTISEMENT_PERIOD: where the score is full, from how many days on.
    private static readonly RuleOption Denmark = new("publicdialogue.pd1309.information_days_dk", 52m); // 1 to 51: half the score.
    private static readonly RuleOption Sweden = new("publicdialogue.pd1309.information_days_se", 55m); // 1 to 54: half the score.
    private static readonly RuleOption Netherlands = new("publicdialogue.pd1309.information_days_nl", 40m); // 35 to 39: half the score.

    /// <summary>Gets the options: the warning, then the countries'.</summary>
    public static RuleOption[] Options => [Warning, Denmark, Sweden, Netherlands];

    /// <summary>Finds a country's number; null where the rule does not speak.</summary>
    public static RuleOption? Information(Jurisdiction jurisdiction) => jurisdiction switch
    {
        Jurisdiction.Denmark => Denmark,
        Jurisdiction.Sweden => Sweden,
        Jurisdiction.Netherlands => Netherlands,
        _ => null,
    };
}
