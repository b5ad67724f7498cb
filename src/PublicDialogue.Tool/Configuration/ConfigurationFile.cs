using System.Collections.Generic;

namespace PublicDialogue.Tool.Configuration;

/// <summary>One <c>.editorconfig</c> or <c>.globalconfig</c> as far as it concerns us.</summary>
/// <param name="Path">The file.</param>
/// <param name="IsRoot">Whether the search for further files ends here.</param>
/// <param name="IsGlobal">Whether what stands before the first section holds for every file.</param>
/// <param name="Sections">The sections in their order; of two that set the same, the later counts.</param>
/// <param name="Faults">What could not be used.</param>
internal sealed record ConfigurationFile(
    string Path,
    bool IsRoot,
    bool IsGlobal,
    IReadOnlyList<ConfigurationSection> Sections,
    IReadOnlyList<ConfigurationFault> Faults);

/// <summary>A section: what it sets for the files that it means.</summary>
/// <param name="Glob">Which files; null for all.</param>
/// <param name="Entries">Keys in small letters, and values as written.</param>
internal sealed record ConfigurationSection(SectionGlob? Glob, IReadOnlyList<KeyValuePair<string, string>> Entries)
{
    public bool IsFor(string path) => Glob is null || Glob.Matches(path);
}
