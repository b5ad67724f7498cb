using PublicDialogue.Identifiers;

namespace PublicDialogue.Dialogue;

/// <summary>The key of a region in which user groups meet: a NUTS code such as DK04, or a name of the organiser's own, as the host's system gives it.</summary>
/// <remarks>Equal by characters, case included. Immutable.</remarks>
public sealed record RegionId : Identifier
{
    /// <summary>Initializes a new instance of the <see cref="RegionId"/> class.</summary>
    /// <param name="value">1 to 200 characters, none of them a control character, no white space at either end.</param>
    /// <exception cref="System.ArgumentException"><paramref name="value"/> is not so.</exception>
    public RegionId(string value)
        : base(value)
    {
    }
}
