namespace PublicDialogue.Agreements;

/// <summary>Whether the suppliers of an agreement compete again before each call-off (Directive 2014/24/EU, article 33(4); BT-765).</summary>
public enum ReopeningOfCompetition
{
    /// <summary>No: its terms decide who delivers, by ranking or key (point (a)); <c>fa-wo-rc</c>. Also where there is one supplier.</summary>
    None,

    /// <summary>Yes, each time (point (c)): <c>fa-w-rc</c>. Always so in a dynamic purchasing system.</summary>
    Required,

    /// <summary>Partly the one and partly the other, as the documents say (point (b)): <c>fa-mix</c>.</summary>
    Mixed,
}
