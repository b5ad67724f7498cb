using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace PublicDialogue.Dialogue;

/// <summary>What an idea's group knows of its answer: reads the idea and the one whose answer it has.</summary>
internal sealed class IdeaAnswer
{
    private readonly Idea idea;
    private readonly Idea? root;
    private readonly Instant[] told;

    public IdeaAnswer(Idea idea, Idea? root)
    {
        this.idea = idea;
        this.root = root;
        told = [.. idea.Reports.Concat(root is null || root == idea ? [] : root.Reports)
            .Where(report => report.To == idea.From).Select(report => report.At).OrderBy(at => at)];
    }

    public IdeaState State => root?.State ?? idea.State;

    public bool IsDecided => root is not null && IdeaTransitions.IsDecided(root.State);

    /// <summary>Gets the first moment at which the group was told a decision, or null.</summary>
    public Instant? FirstTold
    {
        get
        {
            Instant[] decided = [.. Decided(idea), .. idea == root || root is null ? [] : Decided(root).Select(at => Instant.Max(at, Joined))];
            return decided.Length == 0 ? null : told.Where(at => at >= decided.Min()).Select(at => (Instant?)at).FirstOrDefault();
        }
    }

    /// <summary>Gets since when the group waits, or null where it knows the latest decision.</summary>
    public Instant? WaitsSince
    {
        get
        {
            var asked = Question(idea).Asked;
            if (!IsDecided)
            {
                return asked;
            }

            Instant[] answers = [.. Question(root!).Answers.Select(at => Instant.Max(at, Joined))];
            return told.Length == 0 || told[told.Length - 1] < answers[0] ? asked
                : answers.Where(at => at > told[told.Length - 1]).Select(at => (Instant?)at).FirstOrDefault();
        }
    }

    // From when the answer of the other is its own.
    private Instant Joined => idea == root ? Instant.MinValue : idea.Decisions[idea.Decisions.Count - 1].At;

    private static IEnumerable<Instant> Decided(Idea idea) =>
        idea.Decisions.Where(decision => IdeaTransitions.IsDecided(decision.To)).Select(decision => decision.At);

    // The question that is open or was answered last: when it was sent in, or taken up again after something was decided; and what was decided since.
    private static (Instant Asked, IReadOnlyList<Instant> Answers) Question(Idea idea)
    {
        var asked = idea.SubmittedAt;
        var state = IdeaState.Submitted;
        var answers = new List<Instant>();
        foreach (var decision in idea.Decisions)
        {
            if (decision.To == IdeaState.InReview && state != IdeaState.Submitted)
            {
                asked = decision.At;
                answers.Clear();
            }
            else if (IdeaTransitions.IsDecided(decision.To))
            {
                answers.Add(decision.At);
            }

            state = decision.To;
        }

        return (asked, answers);
    }
}
