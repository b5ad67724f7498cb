using System;
using Microsoft.CodeAnalysis;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Analyzers;

/// <summary>Reads the requirement texts that a member is given: one, a list of them, or what a condition chooses from.</summary>
/// <param name="values">What reads a text.</param>
/// <param name="elements">What parts a list.</param>
/// <param name="at">Notes where a text stands.</param>
internal sealed class WordingReader(ValueReader values, Elements elements, Func<IOperation, Origin> at)
{
    private const int DeepestChoices = 3;

    /// <summary>Adds the texts to a part.</summary>
    /// <param name="draft">The part.</param>
    /// <param name="annotation">What the attribute of the member says of them.</param>
    /// <param name="value">What it is given.</param>
    /// <param name="place">What to underline instead of the texts, or null.</param>
    public void Read(PartDraft draft, Annotation annotation, IOperation value, IOperation? place) => Read(draft, annotation, value, place, 0);

    private void Read(PartDraft draft, Annotation annotation, IOperation value, IOperation? place, int depth)
    {
        foreach (var element in elements.Of(value))
        {
            foreach (var choice in Elements.Choices(element.Value))
            {
                if (elements.IsReadThere(choice, element.IsElsewhere))
                {
                    continue;
                }

                if (values.Words(choice) is { } text)
                {
                    var written = choice == element.Value || element.IsElsewhere ? element.Place : choice;
                    draft.Add(new RequirementWording(text, at(place ?? written))
                    {
                        Language = annotation.Language,
                        Jurisdiction = annotation.Jurisdiction,
                        Of = annotation.Of,
                    });
                }
                else if (depth < DeepestChoices && (elements.RunsThrough(choice) ?? (choice == element.Value ? null : choice)) is { } list)
                {
                    Read(draft, annotation, list, place, depth + 1);
                }
            }
        }
    }
}
