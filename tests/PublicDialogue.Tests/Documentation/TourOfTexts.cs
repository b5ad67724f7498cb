using PublicDialogue.Languages;

namespace PublicDialogue.Tests.Documentation;

/// <summary>The example of the tour on texts in several languages.</summary>
internal static class TourOfTexts
{
    public static (Translation Shown, Translation Other) ShowFallback()
    {
        // README
        var title = LocalizedText.Of(Language.Danish, "Dialogmøde om køkkener").With(Language.Dutch, "Dialoog over keukens");

        var shown = title.In(Language.Parse("nl-BE"), Language.English);   // nl, since Dutch is the parent of Belgian Dutch
        var other = title.In(Language.Swedish);   // da: nobody translated it, so as it was written

        // end
        return (shown, other);
    }
}
