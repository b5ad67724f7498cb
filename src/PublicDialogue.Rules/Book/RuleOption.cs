using System;
using System.Globalization;
using System.Linq;

namespace PublicDialogue.Rules.Book;

/// <summary>A threshold that a user may set.</summary>
/// <param name="Name">Its key in an <c>.editorconfig</c>, lower case, for example <c>publicdialogue.pd1106.most_references</c>.</param>
/// <param name="Default">The value where none is set.</param>
/// <remarks>Equal by both. Immutable.</remarks>
public sealed record RuleOption(string Name, decimal Default)
{
    /// <summary>Gets the MSBuild property of the same meaning, for example <c>PublicDialoguePd1106MostReferences</c>.</summary>
    public string BuildProperty => PropertyOf(Name);

    /// <summary>Names the MSBuild property of an option.</summary>
    /// <param name="name">The option's name.</param>
    /// <returns>The property's name.</returns>
    public static string PropertyOf(string name) => "PublicDialogue" + string.Concat(
        (name ?? throw new ArgumentNullException(nameof(name))).Split('.', '_').Skip(1)
            .Select(word => word.Length == 0 ? "" : char.ToUpper(word[0], CultureInfo.InvariantCulture) + word.Substring(1)));
}
