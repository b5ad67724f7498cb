using System;
using System.Linq;
using NodaTime;
using PublicDialogue.Languages;

namespace PublicDialogue.Interchange.Ocds;

/// <summary>Who publishes an OCDS file, when, and under which address and prefix.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record OcdsPublication
{
    /// <summary>Initializes a new instance of the <see cref="OcdsPublication"/> class.</summary>
    /// <param name="uri">The address of the file; absolute.</param>
    /// <param name="publisher">The publisher's name; not empty.</param>
    /// <param name="publishedAt">When it is published.</param>
    /// <param name="ocidPrefix">The publisher's registered prefix: <c>ocds-</c> and letters or digits.</param>
    /// <exception cref="ArgumentException"><paramref name="uri"/> is not absolute, <paramref name="publisher"/> is empty, or the prefix is none.</exception>
    public OcdsPublication(Uri uri, string publisher, Instant publishedAt, string ocidPrefix)
    {
        ArgumentNullException.ThrowIfNull(uri);
        ArgumentException.ThrowIfNullOrWhiteSpace(publisher);
        ArgumentNullException.ThrowIfNull(ocidPrefix);
        Uri = uri.IsAbsoluteUri ? uri : throw new ArgumentException("The address of the file is absolute: begin it with https://.", nameof(uri));
        Publisher = publisher;
        PublishedAt = publishedAt;
        OcidPrefix = ocidPrefix.StartsWith("ocds-", StringComparison.Ordinal) && ocidPrefix.Length > 5 && ocidPrefix.Skip(5).All(char.IsAsciiLetterOrDigit)
            ? ocidPrefix : throw new ArgumentException("A prefix is \"ocds-\" and letters or digits, as it was registered, for example ocds-213czf.", nameof(ocidPrefix));
    }

    /// <summary>Gets the address of the file.</summary>
    public Uri Uri { get; }

    /// <summary>Gets the publisher's name.</summary>
    public string Publisher { get; }

    /// <summary>Gets when it is published.</summary>
    public Instant PublishedAt { get; }

    /// <summary>Gets the publisher's registered prefix.</summary>
    public string OcidPrefix { get; }

    /// <summary>Gets the language in which texts are written where they are in several; English by default.</summary>
    public Language Language { get; init; } = Language.English;

    // A key that is an ocid already stays: what was read can be written again.
    internal string Ocid(string key) => key.StartsWith("ocds-", StringComparison.Ordinal) ? key : $"{OcidPrefix}-{key}";
}
