using System.Collections.Generic;

namespace PublicDialogue.Dialogue;

/// <summary>Follows duplicates to the idea whose answer they have. Lives as long as one question, and looks at each idea once.</summary>
internal sealed class IdeaThreads
{
    private readonly Dictionary<IdeaId, Idea> ideas = [];
    private readonly Dictionary<IdeaId, Idea?> roots = [];

    public IdeaThreads(IEnumerable<Idea> ideas)
    {
        foreach (var idea in ideas)
        {
            Repeated ??= this.ideas.ContainsKey(idea.Id) ? idea : null;
            this.ideas[idea.Id] = idea;
        }
    }

    /// <summary>Gets an idea whose key stands twice, or null.</summary>
    public Idea? Repeated { get; }

    /// <summary>Gets an idea that follows others in a circle, or null; known once every root was asked for.</summary>
    public Idea? Circling { get; private set; }

    /// <summary>Gets the idea that has the answer: itself, or the last that it follows; null where that is not in the book, or there is a circle.</summary>
    public Idea? Root(Idea idea)
    {
        var path = new List<Idea>();
        var met = new HashSet<IdeaId>();
        Idea? root = null;
        for (Idea? at = idea; at is not null; at = ideas.TryGetValue(at.DuplicateOf!, out var other) ? other : null)
        {
            if (roots.TryGetValue(at.Id, out root))
            {
                break;
            }

            if (!met.Add(at.Id))
            {
                Circling ??= at;
                break;
            }

            path.Add(at);
            if (at.DuplicateOf is null)
            {
                root = at;
                break;
            }
        }

        path.ForEach(passed => roots[passed.Id] = root);
        return root;
    }
}
