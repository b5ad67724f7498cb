using System.Collections.Generic;
using PublicDialogue.Dialogue;
using PublicDialogue.Languages;
using PublicDialogue.Organisations;

namespace PublicDialogue.Tests.Documentation;

/// <summary>The example of the tour on evaluations.</summary>
internal static class TourOfEvaluations
{
    public static (SideGap? Gap, Side? LessContent, IReadOnlyList<Translation>? Words) Show(EventId fair, IReadOnlyList<Answer> sheets)
    {
        // README
        var worth = new ScaleQuestion(new("worth"), LocalizedText.Of(Language.Danish, "Var det tiden værd?"), lowest: 1, highest: 5);
        var words = new TextQuestion(new("words"), LocalizedText.Of(Language.Danish, "Med dine egne ord?"));
        var evaluation = new Evaluation(fair, new(new("both-sides"), [worth, words])).Give(sheets).Value;

        var summary = evaluation.Summarise();   // by side; a mean over both sides cannot be asked for
        var gap = summary.Scale(worth.Id)?.Gap;   // 3 (buyers n = 8, suppliers n = 4)
        var lessContent = gap?.LessContent;   // the buyers
        var verbatim = summary.Texts(words.Id)?.From(Side.Buyer)?.Texts;   // "Det var dørsalg", in Danish, as it was written

        // end
        return (gap, lessContent, verbatim);
    }
}
