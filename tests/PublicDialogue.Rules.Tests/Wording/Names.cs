using System.Linq;
using PublicDialogue.Rules.Wording;

namespace PublicDialogue.Rules.Tests.Wording;

/// <summary>The names found in a text, parted by bars; one that "or similar" weakens begins with a tilde.</summary>
internal static class Names
{
    public static string In(string text, string? language) =>
        string.Join('|', BrandScan.Find(text, language).Select(hit => (hit.IsSoftened ? "~" : "") + hit.Name));
}
