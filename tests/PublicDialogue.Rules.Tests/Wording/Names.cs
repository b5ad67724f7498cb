using System.Collections.Generic;
using System.Linq;
using PublicDialogue.Rules.Wording;

namespace PublicDialogue.Rules.Tests.Wording;

/// <summary>The makes named in a text that no "or equivalent" opens up.</summary>
internal static class Names
{
    public static IReadOnlyList<WordingHit> Find(string text, string? language) => BrandScan.Demands.Find(ReadText.Of(text, language));

    /// <summary>Parts them by bars; one that "or similar" weakens begins with a tilde.</summary>
    public static string In(string text, string? language) =>
        string.Join('|', Find(text, language).Select(hit => (hit.IsSoftened ? "~" : "") + hit.Name));
}
